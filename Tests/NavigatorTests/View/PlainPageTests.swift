import BriefCore
import Testing

@testable import Navigator

@Suite struct PlainPageTests {
    @Test
    func `an index is told row by row, each with its number`() throws {
        let page = PlainPage(try Session(layout: .lite).state)
        let told = page.told(after: nil)
        #expect(told.first == "Countries")
        #expect(told.contains("Countries 4"))
        #expect(told.contains { $0.hasPrefix("2 Japan, ") && $0.contains("findings") })
    }

    @Test
    func `what has not changed is not told again`() throws {
        var session = try Session(layout: .lite)
        let first = PlainPage(session.state)
        #expect(PlainPage(session.state).told(after: first).isEmpty)
        try session.press("j")
        let told = PlainPage(session.state).told(after: first)
        #expect(told.count == 1)
        #expect(told.first?.hasPrefix("2 Japan") == true)
    }

    @Test
    func `a subject tells its path and what its panes hold`() throws {
        var session = try Session(layout: .lite)
        try session.press("j Enter g i")
        let told = PlainPage(session.state).told(after: nil)
        #expect(told.first == "Countries > Japan")
        let panes = "Timeline 2, Open issues 1, Positions of others 1, Talking points 2, Sources 3"
        #expect(told.contains(panes), "\(told)")
        #expect(told.contains("Open issues 1"))
        #expect(told.last?.hasPrefix("1 gap, Japan: It lacks the backing") == true)
    }

    @Test
    func `another pane of the same subject is told without its facts`() throws {
        var session = try Session(layout: .lite)
        try session.press("j Enter g i")
        let before = PlainPage(session.state)
        try session.press("g k")
        let told = PlainPage(session.state).told(after: before)
        #expect(told.first?.hasPrefix("Talking points") == true)
    }

    @Test
    func `a proof gives the words first`() throws {
        var session = try Session(layout: .lite)
        try session.press("j Enter g i =")
        let told = PlainPage(session.state).told(after: nil)
        #expect(told.first?.hasSuffix("> Proof") == true)
        #expect(told.contains { $0.hasPrefix("The words: “It lacks the backing") })
    }

    @Test
    func `a page further on tells only what is new`() throws {
        var session = try Session(rows: 20, layout: .lite, book: .long)
        try session.press("g s Enter")
        let before = PlainPage(session.state)
        #expect(before.rows.contains { $0.text.hasPrefix("[1] Paragraph 0") })
        try session.press("Space")
        let told = PlainPage(session.state).told(after: before)
        #expect(!told.isEmpty)
        let known = Set(before.rows.map(\.text).filter { $0.contains("Paragraph") })
        #expect(known.isDisjoint(with: told))
    }

    @Test
    func `a screen is printed with the words to cite before it`() throws {
        var session = try Session()
        try session.press("j Enter g i g y")
        guard case .showPlainly(let lines) = session.effects.last else {
            Issue.record("nothing printed")
            return
        }
        #expect(lines.first?.hasPrefix("“It lacks the backing") == true)
        #expect(lines.contains("Countries > Japan"))
        #expect(lines.last == "Enter goes back to Briefbook.")
    }

    @Test(arguments: ["", "j Enter g i", "j Enter g s", "g s", "s b a c k i n g"])
    func `a date that was inferred is told as such on every screen`(keys: String) throws {
        var session = try Session(layout: .lite)
        if !keys.isEmpty { try session.press(keys) }
        let rows = PlainPage(session.state).rows.map(\.text).filter { $0.contains("18 Apr 2023") }
        #expect(!rows.isEmpty, "\(PlainPage(session.state).rows)")
        for row in rows { #expect(row.contains("18 Apr 2023 (inferred)")) }
    }

    @Test
    func `a file of the screen tells of inferred dates too`() throws {
        var session = try Session()
        try session.press("j Enter g w")
        session.type("page.txt")
        try session.press("Enter")
        guard case .save(_, let lines) = session.effects.last else {
            Issue.record("nothing written")
            return
        }
        let dated = lines.filter { $0.contains("18 Apr 2023") }
        #expect(!dated.isEmpty && dated.allSatisfy { $0.contains("18 Apr 2023 (inferred)") })
    }

    @Test
    func `help lists keys with what they do, and why says the rule`() throws {
        var session = try Session(layout: .lite)
        try session.press("?")
        #expect(
            PlainPage(session.state).told(after: nil).contains(
                "q: close this screen; on the first one, quit"
            )
        )
        try session.press("Esc j Enter g i w")
        #expect(PlainPage(session.state).told(after: nil).contains { $0.hasPrefix("Rule: ") })
    }

    @Test
    func `a text is written in whole paragraphs, with what was found behind their words`() throws {
        var session = try Session(columns: 60)
        try session.press("g a Enter")
        let lines = session.state.screenLines
        let paragraph = try #require(lines.first { $0.hasPrefix("[2] ") })
        #expect(paragraph.contains("dates still marked as open. A cable through"))
        #expect(paragraph.hasSuffix("said. (event, open issue, position)"))
        try session.press("g y")
        guard case .showPlainly(let printed) = session.effects.last else {
            Issue.record("nothing printed")
            return
        }
        #expect(printed.allSatisfy { $0.count <= 60 })
        #expect(printed.contains { $0.hasPrefix("[2] The summit with Japan is expected") })
    }
}
