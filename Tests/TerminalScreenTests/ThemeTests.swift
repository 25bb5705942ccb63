import TerminalScreen
import Testing

@Suite struct `A theme` {
    private let definition = ThemeDefinition(
        name: "test",
        palette: ["accent": "#5f87af blue", "warm": "yellow"],
        roles: [
            "pane": "accent", "pane.title": "accent on black bold", "row": "",
            "quote.lit": "black on warm", "date": "208",
        ],
        sixteen: ["pane.title.focus": "reverse"],
        mono: ["quote": "underline", "quote.lit": "reverse"]
    )

    @Test func `answers by the nearest name to the left`() throws {
        let theme = try Theme(definition, depth: .full)
        let title = Style(
            foreground: .rgb(0x5F, 0x87, 0xAF),
            background: .indexed(0),
            attributes: .bold
        )
        #expect(theme["pane.title.focus"] == title)
        #expect(theme["pane.rule.left"] == Style(foreground: .rgb(0x5F, 0x87, 0xAF)))
        #expect(theme["row.selected"] == .plain)
        #expect(theme["unheard.of"] == .plain)
    }

    @Test func `has its own answers for sixteen colours`() throws {
        let theme = try Theme(definition, depth: .sixteen)
        #expect(theme["pane"] == Style(foreground: .indexed(4)))
        #expect(theme["pane.title"].foreground == .indexed(4))
        #expect(theme["pane.title.focus"] == Style(attributes: .reverse))
    }

    @Test func `has its own answers without colours`() throws {
        let theme = try Theme(definition, depth: .mono)
        #expect(theme["quote.lit"] == Style(attributes: .reverse))
        #expect(theme["quote.other"] == Style(attributes: .underline))
        #expect(theme["pane.title"] == Style(attributes: .bold))
    }

    @Test func `takes from the theme it inherits what it does not say`() throws {
        let child = ThemeDefinition(
            name: "child",
            inherits: "test",
            palette: ["warm": "red"],
            roles: ["row": "warm"]
        )
        let theme = try Theme(child, depth: .full, others: ["test": definition])
        #expect(theme["row"] == Style(foreground: .indexed(1)))
        #expect(theme["date"] == Style(foreground: .indexed(208)))
    }

    @Test func `uses its own palette for the styles it inherits`() throws {
        let child = ThemeDefinition(name: "child", inherits: "test", palette: ["warm": "red"])
        let theme = try Theme(child, depth: .full, others: ["test": definition])
        #expect(theme["quote.lit"].background == .indexed(1))
    }

    @Test(arguments: [
        (
            ["pane": "mauve"],
            ThemeError.unknownColor(theme: "bad", place: "roles pane", name: "mauve")
        ),
        (["pane": "red blue"], .unknownWord(theme: "bad", place: "roles pane", word: "blue")),
        (["pane": "red on"], .unknownWord(theme: "bad", place: "roles pane", word: "on")),
        (["pane": "#12"], .unknownColor(theme: "bad", place: "roles pane", name: "#12")),
    ])
    func `says where it cannot be read`(roles: [String: String], error: ThemeError) {
        #expect(throws: error) {
            try Theme(ThemeDefinition(name: "bad", roles: roles), depth: .full)
        }
    }

    @Test func `says which palette entry cannot be read`() {
        let bad = ThemeDefinition(name: "bad", palette: ["x": "mauve"], roles: ["pane": "x"])
        #expect(throws: ThemeError.unknownColor(theme: "bad", place: "palette x", name: "mauve")) {
            try Theme(bad, depth: .full)
        }
    }

    @Test(arguments: ["", "red green blue", "mauve red"])
    func `palette entries are one colour or two`(value: String) {
        let bad = ThemeDefinition(name: "bad", palette: ["x": value], roles: ["pane": "x"])
        #expect(throws: ThemeError.unknownColor(theme: "bad", place: "palette x", name: value)) {
            try Theme(bad, depth: .full)
        }
    }

    @Test func `must inherit a theme that is there, and not itself`() {
        #expect(throws: ThemeError.unknownParent(theme: "a", parent: "b")) {
            try Theme(ThemeDefinition(name: "a", inherits: "b"), depth: .full)
        }
        let circle = [
            "a": ThemeDefinition(name: "a", inherits: "b"),
            "b": ThemeDefinition(name: "b", inherits: "a"),
        ]
        #expect(throws: ThemeError.circle(theme: "a")) {
            try Theme(ThemeDefinition(name: "a", inherits: "b"), depth: .full, others: circle)
        }
    }

    @Test(arguments: ["dark", "light", "mono"], ColorDepth.allCases)
    func `that is built in can be read for every terminal`(name: String, depth: ColorDepth) throws {
        let definition = try #require(ThemeDefinition.builtIn[name])
        let theme = try Theme(definition, depth: depth)
        #expect(theme.name == name)
        let lit = theme["quote.lit"]
        #expect(lit != theme["quote"])
        #expect(theme["pane.title.focus"] != theme["pane.title"])
        #expect(theme["search.match"] != theme["text"])
    }
}
