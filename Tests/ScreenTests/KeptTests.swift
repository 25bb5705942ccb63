import Foundation
import TestKit
import Testing

/// What is half done is kept, and what others do is left to them.
@Suite struct KeptTests {
    private func desk() throws -> ReadersDesk {
        let desk = try ReadersDesk()
        let text =
            "Record of a call\n\n2 May 2023\n\nThe EU and Norway will meet on 9 May 2023 in Oslo.\n"
        try desk.folder.write(text, to: "note.txt")
        try desk.run("import", "--empty", "note.txt")
        return desk
    }

    private func kill(_ terminal: PseudoTerminal) {
        terminal.kill(SIGKILL)
        terminal.finish()
    }

    @Test(arguments: [
        ("e\u{15}", "In your words", "In your words"), ("t", "To do about", "On the list"),
        ("T", "Tags on", "Tags: #fjords"),
    ])
    func `whatever was being written outlives a kill and can be gone on with`(
        keys: String,
        question: String,
        done: String
    ) throws {
        let desk = try desk()
        let terminal = try desk.opened()
        try terminal.send("/norw\r\r", waitFor: "Timeline 1")
        try terminal.send(keys, waitFor: question)
        try terminal.send("fjord", waitFor: "fjord")
        try desk.waitUntilKept("fjord")
        kill(terminal)
        let again = try desk.open()
        try again.wait(for: "was not finished")
        try again.send("g.", waitFor: question)
        #expect(again.hasRow(question, "fjord"))
        try again.send("s\r", waitFor: done == question ? "Kept in your words" : done)
    }

    @Test
    func `texts of several sessions are all offered, and one can be dropped`() throws {
        let desk = try desk()
        for words in ["first thought", "second thought"] {
            let terminal = try desk.open()
            try terminal.wait(for: "Countries 1")
            try terminal.send("/norw\r\r", waitFor: "Timeline 1")
            try terminal.send("a" + words, waitFor: words)
            try desk.waitUntilKept(words)
            kill(terminal)
        }
        let third = try desk.open()
        try third.wait(for: "2 texts were not finished: g. lists them")
        try third.send("g.", waitFor: "“first thought”")
        #expect(third.hasRow("“second thought”"))
        try third.send("x", waitFor: "Not finished 1")
        try third.send("\r", waitFor: "Note on")
        #expect(third.hasRow("first thought"))
        // Left half written it is set aside, left empty it is dropped.
        try third.send("\u{1B}", waitFor: "Set aside, not kept: g. goes on with it")
        try third.send("g.", waitFor: "Note on")
        #expect(third.hasRow("first thought"))
        third.send("\u{15}\u{1B}")
        try third.wait(for: "Enter open")
        third.send("Q")
        third.finish()
        let last = try desk.open()
        try last.wait(for: "Countries 1")
        last.settle()
        #expect(!last.text.contains("not finished"))
    }

    @Test
    func `a pasted text that was not taken in is offered again`() throws {
        let desk = try desk()
        let terminal = try desk.opened()
        terminal.send("P")
        try terminal.send("A line about fjords", waitFor: "fjords")
        try desk.waitUntilKept("about fjords")
        kill(terminal)
        let again = try desk.open()
        try again.wait(for: "The pasted text was not finished")
        try again.send("g.", waitFor: "A line about fjords")
    }

    @Test
    func `a search kept is counted as it answers when it is opened`() throws {
        let desk = try ReadersDesk()
        let text = "A record\n\nThe office is in Busan. It moved. The embassy is in Seoul.\n"
        try desk.folder.write(text, to: "a.txt")
        try desk.run("import", "--empty", "a.txt")
        let terminal = try desk.opened()
        try terminal.send("s", waitFor: "Search:")
        try terminal.send("busan embassy", waitFor: "holds all words")
        try terminal.send("\u{1B}OR", waitFor: "kept")
        try terminal.send("\u{1B}", waitFor: "Countries")
        try terminal.send("gq", waitFor: "1 passage  ")
    }

    @Test
    func `u takes back one's own change first, and asks before another's`() throws {
        let desk = try desk()
        let mine = try desk.opened()
        let theirs = try desk.open()
        try theirs.wait(for: "elsewhere")
        try mine.send("/norw\r\r", waitFor: "Timeline 1")
        try theirs.send("/norw\r\r", waitFor: "Timeline 1")
        try mine.send("Tmine\r", waitFor: "Tags: #mine")
        try theirs.wait(for: "#mine")
        try theirs.send("T theirs", waitFor: "mine theirs")
        try theirs.send("\r", waitFor: "Tags:")
        try mine.wait(for: "#theirs")
        try mine.send("u", waitFor: "Taken back: tag #mine is off")
        try mine.send("u", waitFor: "Not changed in this session")
        #expect(mine.hasRow("tag #theirs is on"))
        try mine.send("u", waitFor: "Taken back: tag #theirs is off")
    }

    @Test
    func `tags set by two at once are all kept`() throws {
        let desk = try desk()
        let one = try desk.opened()
        let two = try desk.open()
        try two.wait(for: "elsewhere")
        try one.send("/norw\r\r", waitFor: "Timeline 1")
        try two.send("/norw\r\r", waitFor: "Timeline 1")
        try one.send("T", waitFor: "Tags on")
        try two.send("T", waitFor: "Tags on")
        try one.send("alpha\r", waitFor: "Tags: #alpha")
        try two.send("beta\r", waitFor: "Tags: #beta")
        try two.wait(for: "#alpha #beta")
    }

    @Test
    func `a text says in the next session where reading stopped`() throws {
        let desk = try ReadersDesk()
        let terminal = try desk.opened()
        try terminal.send("gs\r", waitFor: "where else")
        terminal.send("  ")
        terminal.settle()
        let read = terminal.lines[12]
        terminal.send("Q")
        terminal.finish()
        let again = try desk.opened()
        try again.send("gs\r", waitFor: "You stopped reading this at")
        terminal.settle()
        try again.send("gr", waitFor: read.trimmingCharacters(in: .whitespaces))
    }

    @Test
    func `notes without a place are told where the book has changed meanwhile`() throws {
        let desk = try desk()
        let terminal = try desk.opened()
        try terminal.send("/norw\r\r", waitFor: "Timeline 1")
        try terminal.send("aAsk them\r", waitFor: "Note kept")
        try desk.run("remove", "note.txt")
        try terminal.wait(for: "1 note has no place in the book any more: gn lists it")
        try terminal.send("gn", waitFor: "its place is gone from the book")
    }

    @Test
    func `rows beyond the screen are copied whole`() throws {
        let desk = try ReadersDesk()
        let terminal = try desk.opened(rows: 10)
        try terminal.send("VG", waitFor: "y copy")
        try terminal.send("y", waitFor: "rows copied to")
        let path = desk.folder.path + "/.local/state/briefbook/copied.txt"
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        #expect(terminal.text.contains("\(lines.count) rows copied to"))
        #expect(lines.first == "Australia")
        #expect(lines.count > 8)
    }

    @Test
    func `find goes through all hits of a search`() throws {
        let terminal = try ReadersDesk().opened()
        try terminal.send("sthe", waitFor: "passages")
        terminal.send("\r")
        try terminal.send("q", waitFor: "other words")
        terminal.send("G")
        terminal.settle()
        let last = try #require(terminal.lines.last { $0.contains("› ") })
        let word = try #require(last.split(separator: " ").max { $0.count < $1.count })
        terminal.send("gg/" + word + "\r")
        terminal.settle()
        #expect(!terminal.text.contains("is not found further on"))
    }

    @Test
    func `a filter given up leaves the cursor where it was, and a mute key is named`() throws {
        let terminal = try ReadersDesk().opened()
        try terminal.send("jj", waitFor: "› India")
        try terminal.send("fjap", waitFor: "Countries 1")
        try terminal.send("\u{1B}", waitFor: "› India")
        try terminal.send("\u{1B}[18~", waitFor: "F7 does nothing here")
    }

    @Test(arguments: ["less", "emacs"])
    func `each set of keys says what it displaces, and takes the last key of nothing`(
        name: String
    ) throws {
        let check = try ReadersDesk().run("keys", "--check", "--keys", name)
        #expect(check.status == .exited(0))
        #expect(check.text.contains("\(name), “"))
        #expect(!check.text.contains("keeps: none"))
    }
}
