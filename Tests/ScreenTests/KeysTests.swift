import TestKit
import Testing

/// Keys of the reader's own, and the help that names them.
@Suite struct KeysTests {
    @Test
    func `a file among the settings changes keys, footer and help`() throws {
        let desk = try ReadersDesk()
        try desk.folder.write(
            "keys:\n  help: [ctrl-t, f1]\n  find: ctrl-f\n",
            to: ".config/briefbook/keys.yaml"
        )
        let terminal = try desk.open()
        try terminal.wait(for: "^T help")
        try terminal.send("\u{06}jap\r", waitFor: "› Japan")
        try terminal.send("\u{14}", waitFor: "Help")
        terminal.send("\u{1b}")
        try terminal.wait(for: "^T help")
    }

    @Test
    func `a set of keys can be asked for by name`() throws {
        let terminal = try ReadersDesk().open("--keys", "less")
        try terminal.wait(for: "h help")
        try terminal.send("h", waitFor: "Help")
    }

    @Test
    func `two lines that claim a key are left out and told, and the others count`() throws {
        let desk = try ReadersDesk()
        try desk.folder.write(
            "keys:\n  find: x\n  search: x\n  help: ctrl-t\n",
            to: "mine.yaml"
        )
        let path = desk.folder.path + "/mine.yaml"
        let terminal = try desk.open("--keys", path, columns: 300)
        try terminal.wait(for: "x is find, but at")
        #expect(terminal.hasRow("Left out of your keys", "mine.yaml:2", "mine.yaml:3"))
        try terminal.send("\u{14}", waitFor: "Help")
        let check = try desk.run("keys", "--check", "--keys", path)
        #expect(check.status == .exited(78))
        #expect(check.text.contains("x is find"))
    }

    @Test(arguments: [
        ("find: [x", "keys.yaml:2"), ("fnid: x", "no command “fnid”; there is find"),
        ("find: banana", "“banana” names no key"),
    ])
    func `a wrong line among the settings keeps nothing from opening`(
        line: String,
        reason: String
    ) throws {
        let desk = try ReadersDesk()
        let settings = ".config/briefbook/keys.yaml"
        try desk.folder.write("keys:\n  \(line)\n  help: ctrl-t\n", to: settings)
        let terminal = try desk.open()
        try terminal.wait(for: "Left out of your keys")
        let told = terminal.lines.map { $0.drop { $0 == " " } }.joined(separator: " ")
        #expect(told.contains(reason), "\(told)")
        try terminal.send("\u{14}", waitFor: "Help")
        let list = try desk.run("keys")
        #expect(list.status == .exited(0))
        #expect(list.text.contains("Left out of your keys\n") && list.text.contains(reason))
        #expect(try desk.run("--linear", input: "Q\n").text.contains(reason))
    }

    @Test
    func `many wrong lines leave room to say how all are listed`() throws {
        let desk = try ReadersDesk()
        let lines = ["find: [x", "fnid: y", "open: banana", "note: q", "copy: q"]
        let text = "keys:\n" + lines.map { "  \($0)\n" }.joined()
        try desk.folder.write(text, to: ".config/briefbook/keys.yaml")
        let terminal = try desk.open()
        try terminal.wait(for: "2 more: `briefbook keys --check` lists them.")
        #expect(terminal.hasRow("Left out of your keys: keys.yaml:2: not YAML"))
    }

    @Test
    func `what cannot be read in the place of keys is left out as a whole`() throws {
        let desk = try ReadersDesk()
        try desk.folder.write("no file", to: ".config/briefbook/keys.yaml/folder")
        try desk.open().wait(for: "Left out of your keys")
    }

    @Test
    func `help narrows as one types, says why a command does nothing now, and Esc closes it`()
        throws
    {
        let terminal = try ReadersDesk().opened()
        try terminal.send("?", waitFor: "Help")
        try terminal.send("timeline", waitFor: "works elsewhere: subject")
        terminal.send("\u{15}\u{1b}")
        try terminal.wait(for: "Enter open")
        // A word that begins with the key that closes elsewhere is a word to narrow by.
        terminal.send("?quit")
        try terminal.wait(for: "Narrow: quit")
    }

    @Test
    func `the palette finds a command by its key, what it does and its name`() throws {
        let terminal = try ReadersDesk().opened()
        try terminal.send(":gf", waitFor: "go to the index of fora")
        try terminal.send("\u{15}draw the screen", waitFor: "redraw")
        try terminal.send("\u{15}*jpaan", waitFor: "country")
        #expect(terminal.hasRow("country", "Japan"))
        try terminal.send("\u{15}fora\r", waitFor: "Briefbook › Fora")
    }
}
