import BriefData
import Testing

import TerminalScreen

private func problem(_ text: String, theme: String = "own") throws -> String {
    let folder = try TemporaryFolder(["own.yaml": text])
    let error = try #require(throws: DataError.self) {
        try ThemeFiles(folders: [folder.path]).theme(named: theme, depth: .full)
    }
    return "\(error)".split(separator: folder.path).joined()
}

@Test
func `a file's theme lies over the one it inherits`() throws {
    let folder = try TemporaryFolder([
        "own.yaml": "inherits: dark\npalette: {accent: \"#102030\"}\nroles: {footer: bold}"
    ])
    let theme = try ThemeFiles(folders: [folder.path]).theme(named: "own", depth: .full)
    #expect(theme.name == "own")
    #expect(theme["footer"].attributes == .bold)
    #expect(theme["quote.lit"].background == .indexed(3))
}

@Test
func `a file may inherit another file`() throws {
    let folder = try TemporaryFolder([
        "own.yaml": "inherits: base", "base.yaml": "inherits: mono\nroles: {footer: underline}",
    ])
    let theme = try ThemeFiles(folders: [folder.path]).theme(named: "own", depth: .full)
    #expect(theme["footer"].attributes == .underline)
}

@Test
func `the reader's folder comes before the program's`() throws {
    let own = try TemporaryFolder(["own.yaml": "roles: {footer: bold}"])
    let program = try TemporaryFolder(["own.yaml": "roles: {footer: dim}"])
    let files = ThemeFiles(folders: [own.path, program.path])
    #expect(try files.theme(named: "own", depth: .mono)["footer"].attributes == .bold)
}

@Test
func `built-in themes need no folder`() throws {
    let files = ThemeFiles(folders: ["/nowhere"])
    #expect(try files.names() == ["dark", "light", "mono"])
    #expect(try files.theme(named: "light", depth: .sixteen).name == "light")
}

@Test
func `all names are listed once`() throws {
    let folder = try TemporaryFolder(["own.yaml": "", "dark.yaml": "", "notes.txt": ""])
    #expect(try ThemeFiles(folders: [folder.path]).names() == ["dark", "light", "mono", "own"])
}

@Test
func `an unknown theme lists those there are`() throws {
    #expect(
        try problem("", theme: "night") == "no theme “night”; use one of dark, light, mono, own"
    )
}

@Test(
    arguments: [
        (
            "colours: {}",
            "/own.yaml:1: theme: no key “colours”; use one of inherits, palette, roles, sixteen, "
                + "mono"
        ),
        (
            "roles:\n  text: bold\n  prompt.txt: bold",
            "/own.yaml:3: roles: no key “prompt.txt”; use one of prompt, prompt.text"
        ),
        (
            "roles:\n  text: [bold]",
            "/own.yaml:2: roles: write “text: colour on colour bold”"
        ),
        (
            "roles:\n  text: loud",
            "/own.yaml:2: theme own, roles text: no colour “loud”; add it to the palette or write "
                + "#rrggbb"
        ),
        (
            "roles:\n  text: red blue",
            "/own.yaml:2: theme own, roles text: “blue” not understood; "
                + "write: COLOUR on COLOUR bold dim italic underline reverse"
        ),
        (
            "mono:\n  footer: bold\n  title: loud",
            "/own.yaml:3: theme own, mono title: no colour “loud”; add it to the palette or write "
                + "#rrggbb"
        ),
        (
            "inherits: night",
            "/own.yaml:1: theme own: inherits night, which is not there"
        ),
        (
            "roles: {}\ninherits: own",
            "/own.yaml:2: theme own: inherits itself; remove one “inherits”"
        ),
        ("- bold", "/own.yaml:1: theme: write “key: value” lines"),
        ("roles: bold", "/own.yaml:1: roles: write “name: value” lines"),
    ]
)
func `a mistake in a theme is told with its line`(text: String, message: String) throws {
    #expect(try problem(text) == message)
}

@Test
func `a mistake in an inherited file is told with that file`() throws {
    let folder = try TemporaryFolder([
        "own.yaml": "inherits: base", "base.yaml": "roles:\n  text: loud",
    ])
    let error = try #require(throws: DataError.self) {
        try ThemeFiles(folders: [folder.path]).theme(named: "own", depth: .full)
    }
    #expect("\(error)".hasPrefix(folder.path + "/base.yaml:2: "))
}

@Test
func `every theme that comes with the program fits every terminal`() throws {
    let files = ThemeFiles(folders: [try DataFolder().path(of: "Themes")])
    for name in try files.names() {
        for depth in ColorDepth.allCases {
            #expect(try files.theme(named: name, depth: depth).name == name)
        }
    }
}

@Test(arguments: ["dark", "light", "mono"])
func `a file with a built-in theme's name is that theme`(name: String) throws {
    let files = ThemeFiles(folders: [try DataFolder().path(of: "Themes")])
    let none = ThemeFiles(folders: [])
    for depth in ColorDepth.allCases {
        let fromFile = try files.theme(named: name, depth: depth)
        #expect(try fromFile == none.theme(named: name, depth: depth))
    }
}
