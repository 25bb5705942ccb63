import TerminalScreen
import Testing

@Suite struct `A key` {
    @Test(arguments: [
        ("g", Key.character("g")),
        ("G", .character("G")),
        ("?", .character("?")),
        ("-", .character("-")),
        ("<", .character("<")),
        (">", .character(">")),
        ("^", .character("^")),
        ("é", .character("é")),
        ("space", .character(" ")),
        ("ctrl-d", .control("d")),
        ("Ctrl-D", .control("d")),
        ("<C-d>", .control("d")),
        ("^D", .control("d")),
        ("C--", .control("-")),
        ("shift-tab", Key(.tab, .shift)),
        ("<S-Tab>", Key(.tab, .shift)),
        ("f1", Key(.function(1))),
        ("F12", Key(.function(12))),
        ("PgDn", Key(.pageDown)),
        ("pagedown", Key(.pageDown)),
        ("enter", Key(.enter)),
        ("<CR>", Key(.enter)),
        ("esc", Key(.escape)),
        ("alt-x", Key(.character("x"), .alt)),
        ("M-x", Key(.character("x"), .alt)),
        ("ctrl-alt-x", Key(.character("x"), [.control, .alt])),
        ("ctrl-up", Key(.up, .control)),
        ("ctrl-space", .control(" ")),
    ])
    func `is read by its name`(name: String, key: Key) {
        #expect(Key(name) == key)
    }

    @Test(arguments: ["", "foo", "ctrl-", "f0", "f25", "hyper-x", "gg", "<>", "ctrl-foo"])
    func `is not read from other words`(name: String) {
        #expect(Key(name) == nil)
    }

    @Test(arguments: [
        ("ctrl-m", "Enter"), ("ctrl-i", "Tab"), ("ctrl-[", "Esc"), ("ctrl-h", "Backspace"),
    ])
    func `is the key terminals send for it`(name: String, label: String) {
        #expect(Key(name)?.label == label)
    }

    @Test(arguments: [
        ("ctrl-d", "^D"), ("g", "g"), ("space", "Space"), ("shift-tab", "S-Tab"), ("f5", "F5"),
        ("alt-x", "M-x"), ("ctrl-space", "^Space"), ("pgdn", "PgDn"), ("ctrl-up", "C-Up"),
    ])
    func `has a short label that reads back`(name: String, label: String) throws {
        let key = try #require(Key(name))
        #expect(key.label == label)
        #expect(Key(label) == key)
    }

    @Test func `types what it types`() {
        #expect(Key.character("é").typed == "é")
        #expect(Key.control("a").typed == nil)
        #expect(Key(.enter).typed == nil)
    }
}
