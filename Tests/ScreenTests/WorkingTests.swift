import Foundation
import TestKit
import Testing

/// The reader's own work: corrections, tasks, tags, drafts, and two programs at once.
@Suite struct WorkingTests {
    private let text =
        "Record of a call\n\n2 May 2023\n\nThe EU and Norway will meet on 9 May 2023 in Oslo.\n"
    private let later =
        "Record of a visit\n\n12 May 2023\n\nThe EU and Norway met on 9 May 2023 in Oslo.\n"

    @Test
    func `a correction outlives a rebuild and is told on the command line`() throws {
        let desk = try desk()
        let terminal = try desk.opened()
        try terminal.send("/norw\r\r", waitFor: "Timeline 1")
        try terminal.send("Xd\u{15}10 May 2023\r", waitFor: "Corrected")
        try terminal.send("Xsheld\r", waitFor: "yours: status, date")
        terminal.send("Q")
        terminal.settle()
        try desk.run("rebuild")
        let shown = try desk.run("show", "Norway", "--json").text
        #expect(shown.contains(#""date":"2023-05-10""#))
        #expect(shown.contains(#""reader":{"verdict":null,"corrected":["status","date"]"#))
        #expect(shown.contains(#""analysis":{"date":"2023-05-09""#))
        #expect(try desk.run("show", "Norway").text.contains("Analysis said: Event: 9 May 2023"))
        let again = try desk.open()
        try again.wait(for: "You left at")
        try again.send("/norw\r\r", waitFor: "10 May 2023")
        try again.send("u", waitFor: "u again: do it all the same")
        try again.send("u", waitFor: "Taken back")
        try again.send("u", waitFor: "u again: do it all the same")
        try again.send("u", waitFor: "Taken back")
        #expect(try !desk.run("show", "Norway", "--json").text.contains(#""reader""#))
    }

    @Test
    func `what is dismissed is counted nowhere and does not come back with a newer source`() throws
    {
        let desk = try desk()
        let terminal = try desk.opened()
        try terminal.send("/norw\r\r", waitFor: "Timeline 1")
        try terminal.send("x", waitFor: "Timeline 0")
        terminal.send("Q")
        terminal.settle()
        #expect(try desk.run("countries", "--json").text.contains(#""events":0"#))
        try desk.folder.write(later, to: "later.txt")
        try desk.run("import", "later.txt")
        #expect(try desk.run("countries", "--json").text.contains(#""events":0"#))
        let again = try desk.open()
        try again.wait(for: "You left at")
        try again.send("/norw\r\r", waitFor: "Timeline 0")
    }

    @Test
    func `tasks and tags are listed on the screen and on the command line`() throws {
        let desk = try desk()
        let terminal = try desk.opened("--as-of", "2026-12-10")
        try terminal.send("/norw\r\r", waitFor: "Timeline 1")
        try terminal.send("tAnna by 3 Dec 2026: call Oslo\r", waitFor: "On the list")
        try terminal.send("Tvisit\r", waitFor: "Tags: #visit")
        try terminal.send("gu", waitFor: "overdue: Anna by 3 Dec 2026: call Oslo")
        terminal.send("q")
        try terminal.send("gevisit\r", waitFor: "#visit 1")
        let tasks = try desk.run("notes", "--tasks", "--json").text
        #expect(tasks.contains(#""who":"Anna","due":"2026-12-03","text":"call Oslo""#))
        #expect(try desk.run("notes", "--tags", "--json").text.contains(#""tag":"visit""#))
        let journal = try desk.run("notes", "--journal").text
        #expect(journal.contains("tag #visit is on"))
        #expect(journal.contains("the task is Anna by 3 Dec 2026: call Oslo"))
    }

    @Test
    func `a note is written in the reader's editor`() throws {
        let desk = try desk(["EDITOR": "bash ./edit"])
        try desk.folder.write("echo ready; cat > $1", to: "edit")
        let terminal = try desk.shell(
            "cd \(desk.folder.path) && exec \(builtProgram(named: "briefbook"))"
        )
        try terminal.wait(for: "? help")
        try terminal.send("/norw\r\r", waitFor: "Timeline 1")
        try terminal.send("E", waitFor: "ready")
        terminal.send("First line\nSecond line\n\u{4}")
        try terminal.wait(for: "Note kept")
        #expect(terminal.isOnAlternateScreen)
        #expect(try desk.run("notes", "--json").text.contains(#""text":"First line\nSecond line""#))
    }

    @Test
    func `an editor that is not there is said, and nothing is lost`() throws {
        let desk = try desk(["EDITOR": "no-such-editor"])
        let terminal = try desk.opened()
        try terminal.send("/norw\r\r", waitFor: "Timeline 1")
        try terminal.send("aAsk", waitFor: "Ask")
        try terminal.send("\u{1B}e", waitFor: "no-such-editor")
        try terminal.send(" them\r", waitFor: "Note kept")
        #expect(try desk.run("notes", "--json").text.contains(#""text":"Ask them""#))
    }

    @Test(arguments: [SIGKILL, SIGTERM, SIGHUP])
    func `a note that was being typed is offered again`(signal: Int32) throws {
        let desk = try desk()
        let terminal = try desk.opened()
        try terminal.send("/norw\r\r", waitFor: "Timeline 1")
        try terminal.send("aAsk about the fj", waitFor: "about the fj")
        try desk.waitUntilKept("Ask about the fj")
        terminal.kill(signal)
        terminal.finish()
        let again = try desk.open()
        try again.wait(for: "was not finished")
        try again.send("g.", waitFor: "Ask about the fj")
        try again.send("ord\r", waitFor: "Note kept")
        #expect(try desk.run("notes", "--json").text.contains(#""text":"Ask about the fjord""#))
        // A place that was come to just before a kill may be lost; one that was left with Q is not.
        try again.send("/norw\r\r", waitFor: "Timeline 1")
        again.send("Q")
        again.finish()
        let third = try desk.open()
        try third.wait(for: "You left at")
        third.settle()
        #expect(!third.text.contains("was not finished"))
    }

    @Test
    func `two programs say so, see each other's work, and write one note`() throws {
        let desk = try desk()
        let first = try desk.opened()
        try first.send("/norw\r\r", waitFor: "Timeline 1")
        let second = try desk.open()
        try second.wait(for: "open elsewhere")
        try second.send("/norw\r\r", waitFor: "Timeline 1")
        try first.send("aMine", waitFor: "Mine")
        try second.send("aTheirs", waitFor: "Theirs")
        try first.send("\r", waitFor: "Note kept")
        try second.send("\r", waitFor: "written here meanwhile")
        #expect(try desk.run("notes", "--json").text.contains(#""text":"Mine\nTheirs""#))
        try first.wait(for: "note: Mine Theirs")
        try second.send("x", waitFor: "Timeline 0")
        try first.wait(for: "Timeline 0")
    }

    @Test
    func `a mark leads back in the next session`() throws {
        let desk = try desk()
        let terminal = try desk.opened()
        try terminal.send("/norw\r\r", waitFor: "Timeline 1")
        try terminal.send("mq", waitFor: "Marked with q")
        terminal.send("Q")
        terminal.finish()
        let again = try desk.open()
        try again.wait(for: "You left at")
        try again.send("'q", waitFor: "Timeline 1")
    }

    @Test
    func `a file is taken in beside the reader`() throws {
        let desk = try desk()
        try desk.folder.write(later, to: "later.txt")
        let terminal = try desk.opened()
        terminal.send("I\(desk.folder.path)/later.txt\r")
        try terminal.wait(for: "imported")
        try terminal.wait(for: "2 sources")
        terminal.send("I/no/such/file\r")
        try terminal.wait(for: "no such file")
    }

    @Test
    func `filters, layout and searches are as the last session left them`() throws {
        let desk = try desk()
        let terminal = try desk.opened()
        try terminal.send("L", waitFor: "Layout: columns")
        try terminal.send("fnorw\r", waitFor: "with n")
        terminal.settle()
        try desk.waitUntilKept("norw", in: "session")
        terminal.kill(SIGKILL)
        terminal.finish()
        let again = try desk.open()
        try again.wait(for: "Countries 1, with n")
        try again.send("L", waitFor: "Layout: stacked")
        try again.send("f\u{15}\u{10}", waitFor: "Only rows with: norw")
    }

    @Test
    func `a name never seen becomes a subject with one key, and the book is read anew`() throws {
        let desk = try desk()
        let record =
            "Record\n\n2 May 2023\n\nThe Blue Water Forum (BWF) meets on 9 May 2023 in Oslo. "
            + "The Blue Water Forum has yet to agree on cables.\n"
        try desk.folder.write(record, to: "forum.txt")
        try desk.run("import", "forum.txt")
        let terminal = try desk.opened()
        try terminal.send("gN", waitFor: "Blue Water Forum (BWF)")
        try terminal.send("f", waitFor: "is now a forum")
        terminal.send("q")
        try terminal.wait(for: "Read anew")
        try terminal.send("gf", waitFor: "Blue Water Forum")
        let own = try String(
            decoding: desk.folder.read(".config/briefbook/Subjects/fora.yaml"),
            as: UTF8.self
        )
        #expect(own.contains("name: \"Blue Water Forum\""))
        #expect(own.contains("abbreviations: [\"BWF\"]"))
        #expect(try desk.run("show", "BWF").text.contains("Blue Water Forum"))
    }

    @Test
    func `a source without a date asks for it with what its text tells`() throws {
        let desk = try desk()
        let undated = "Record\n\nNorway said so in March 2022. It will end in June 2024.\n"
        try desk.folder.write(undated, to: "undated.txt")
        try desk.run("import", "undated.txt")
        let terminal = try desk.opened()
        try terminal.send("ga/Record\r", waitFor: "date unknown")
        try terminal.send("G", waitFor: "date unknown")
        terminal.send(terminal.hasRow("›", "date unknown") ? "D" : "kD")
        try terminal.wait(for: "is the latest date it names")
        terminal.send("\u{1B}[B\u{1B}[B\r")
        try terminal.wait(for: "Date set to Mar 2022")
    }

    @Test
    func `an import is stopped with Escape, and the screen works meanwhile`() throws {
        let desk = try desk()
        let line = "The EU and Norway will meet on 9 May 2023 in Oslo on cables and data.\n\n"
        for number in 0..<400 {
            let text = "Record \(number)\n\n" + String(repeating: line, count: 20)
            try desk.folder.write(text, to: "many/record\(number).txt")
        }
        let terminal = try desk.opened()
        terminal.send("I\(desk.folder.path)/many\r")
        try terminal.wait(until: "progress") { terminal in
            terminal.lines.contains { $0.contains("of 400") }
        }
        try terminal.send("ga", waitFor: "Sources")
        terminal.send("\u{1B}")
        try terminal.wait(for: "Stopped; what was done of it stays")
        try terminal.send("gc", waitFor: "Norway")
        #expect(try desk.run("verify").status == .exited(0))
    }

    private func desk(_ changes: [String: String] = [:]) throws -> ReadersDesk {
        let desk = try ReadersDesk(changes)
        try desk.folder.write(text, to: "note.txt")
        try desk.run("import", "--empty", "note.txt")
        return desk
    }
}
