import Foundation
import TestKit
import Testing

/// A meeting from the timeline to its readout, in a real terminal.
@Suite struct MeetingTests {
    private let text = """
        Note of a call

        2 May 2023

        The EU and Norway will meet on 9 May 2023 in Oslo.

        The EU wants to open a joint laboratory with Norway. The EU offers Norway places in its archive.

        Norway asks the EU for a longer survey of the harbour.
        """

    private func desk() throws -> ReadersDesk {
        let desk = try ReadersDesk(["BRIEFBOOK_TODAY": "2023-05-09"])
        try desk.folder.write(text, to: "note.txt")
        try desk.run("import", "--empty", "note.txt")
        return desk
    }

    private func brief(
        _ desk: ReadersDesk,
        rows: Int = 24,
        columns: Int = 80
    ) throws
        -> PseudoTerminal
    {
        let terminal = try desk.opened(rows: rows, columns: columns)
        try terminal.send("/norw\r\r", waitFor: "9 May 2023")
        try terminal.send("B", waitFor: "made, from this event")
        try terminal.wait(for: "Brief: Norway")
        return terminal
    }

    @Test
    func `an event becomes a meeting, whose brief is changed here and on the command line`() throws
    {
        let desk = try desk()
        let terminal = try brief(desk)
        #expect(try desk.run("meetings").text.contains("Norway"))
        try terminal.send("/laboratory\r", waitFor: "› ")
        try terminal.send("e", waitFor: "In your words")
        terminal.send("\u{15}Let us open it together.\r")
        try terminal.wait(for: "In your words; o shows")
        let printed = try desk.run("brief", "--meeting-id", "1").text
        #expect(printed.contains("Let us open it together."))
        terminal.send("u")
        try terminal.wait(for: "Taken back")
        #expect(!(try desk.run("brief", "--meeting-id", "1").text.contains("Let us open it")))
    }

    @Test
    func `a meeting made from a record has its place and hours`() throws {
        let desk = try ReadersDesk(["BRIEFBOOK_TODAY": "2023-05-09"])
        let record = """
            Record of a meeting with Norway

            Oslo, 2 May 2023, 10:00 - 11:30

            Participants: Commission; Norway

            Norway asked the EU for a longer survey of the harbour.
            """
        try desk.folder.write(record, to: "record.txt")
        try desk.run("import", "--empty", "record.txt")
        let terminal = try desk.opened(rows: 30, columns: 80)
        try terminal.send("/norw\r\r", waitFor: "2 May 2023")
        try terminal.send("B", waitFor: "made, from this event")
        try terminal.wait(for: "10:00 - 11:30")
        try terminal.wait(for: "Oslo")
    }

    @Test
    func `a ceiling stands until it is lifted, here and on the command line`() throws {
        let desk = try desk()
        let terminal = try brief(desk)
        try terminal.send("t", waitFor: "30 minutes")
        try terminal.send("C", waitFor: "Nothing marked higher than")
        try terminal.send("LIMITE\r", waitFor: "ceiling LIMITE")
        terminal.send("Q")
        terminal.finish()
        let again = try desk.open()
        try again.wait(for: "Countries 1")
        try again.send("gm", waitFor: "9 May 2023")
        try again.send("\r", waitFor: "ceiling LIMITE")
        #expect(again.text.contains("30 minutes"))
        let printed = try desk.run("brief", "--meeting-id", "1").text
        #expect(printed.contains("ceiling: LIMITE") && printed.contains("length: 30m"))
        let lifted = try desk.run("brief", "--meeting-id", "1", "--ceiling", "none").text
        #expect(lifted.contains("ceiling: none"))
    }

    @Test
    func `what changed since a version is shown, and written as an addendum`() throws {
        let desk = try desk()
        let terminal = try brief(desk)
        try terminal.wait(for: "Scene setter")
        try terminal.send("v", waitFor: "Version 1 kept")
        terminal.send("jjjj\r\u{15}Riga\r")
        try terminal.wait(for: "Place changed")
        try terminal.send("D", waitFor: "changed: Place: Riga")
        try terminal.send("S", waitFor: "Write the addendum to")
        let path = desk.folder.path + "/addendum.txt"
        terminal.send("\u{15}\(path)\r")
        try terminal.wait(for: "Addendum written to")
        let written = try String(contentsOfFile: path, encoding: .utf8)
        #expect(written.contains("2, Addendum 1 to version 1"))
        try terminal.send("D", waitFor: "Scene setter")
    }

    @Test
    func `a field left as it is has not changed, and a marking that is none is refused`() throws {
        let desk = try desk()
        let terminal = try brief(desk)
        terminal.send("jjjj\r\r")
        try terminal.wait(for: "Place is as it was")
        try terminal.send("/marking\r\r", waitFor: "Marking: ")
        try terminal.send("banana\r", waitFor: "“banana” is no marking; use one of")
        terminal.send("\u{15}limite\r")
        try terminal.wait(for: "Marking changed")
    }

    @Test
    func `the brief is written whole, and not over a file that is there`() throws {
        let desk = try desk()
        let terminal = try brief(desk)
        let path = desk.folder.path + "/out.md"
        try terminal.send("S", waitFor: "Write the brief to")
        terminal.send("\u{15}\(path)\r")
        try terminal.wait(for: "Brief written to")
        let written = try String(contentsOfFile: path, encoding: .utf8)
        #expect(written.contains("# Brief: Norway"))
        try terminal.send("S", waitFor: "Write the brief to")
        terminal.send("\u{15}\(path)\r")
        try terminal.wait(for: "behind it")
    }

    @Test(arguments: [(24, 80), (12, 40)])
    func `the room is used from start to readout, which imports with its findings`(
        rows: Int,
        columns: Int
    ) throws {
        let desk = try desk()
        let terminal = try brief(desk, rows: rows, columns: columns)
        try terminal.send("R", waitFor: "1 of ")
        terminal.send("rp\rjrnThey want a date by 15 May 2023\r")
        try terminal.send("q", waitFor: "eadout to: ")
        let path = desk.folder.path + "/readout.md"
        terminal.send("\u{15}\(path)\r")
        try terminal.wait(for: "Readout written")
        try desk.run("import", path)
        let timeline = try desk.run("show", "Norway", "--pane", "timeline").text
        #expect(timeline.contains("held on 9 May 2023") || timeline.contains("was held"))
        let issues = try desk.run("show", "Norway", "--pane", "issues", "--json").text
        let raised = issues.split(separator: "\n").filter { $0.contains("raised the matter of") }
        #expect(raised.count == 2)
        // How it stands is said of a matter, and is no matter itself.
        #expect(raised.count { $0.contains("no answer noted") } == 1)
        let found = try desk.run("analyse", path, "--json").text.split(separator: "\n")
        let open = found.filter { $0.contains("no answer") }
        #expect(open.allSatisfy { $0.contains("raised the matter of") })
    }

    @Test
    func `what is noted in the room outlives a kill`() throws {
        let desk = try desk()
        let terminal = try brief(desk)
        try terminal.send("R", waitFor: "1 of ")
        try terminal.send("s", waitFor: "said")
        terminal.send("nAsk again\r")
        try terminal.wait(for: "Ask again")
        terminal.kill(SIGKILL)
        terminal.finish()
        let again = try desk.open()
        try again.wait(for: "Countries 1")
        try again.send("gm", waitFor: "2 marks in the room")
        try again.send("R", waitFor: "Ask again")
    }

    @Test
    func `a line half typed in the room outlives a kill`() throws {
        let desk = try desk()
        let terminal = try brief(desk)
        try terminal.send("R", waitFor: "1 of ")
        try terminal.send("nAsk about the", waitFor: "Note: Ask about the")
        try desk.waitUntilKept("Ask about the")
        terminal.kill(SIGKILL)
        terminal.finish()
        let again = try desk.open()
        try again.wait(for: "Countries 1")
        try again.wait(for: "was not finished")
        try again.send("g.", waitFor: "Note: Ask about the")
    }

    @Test
    func `a question is rehearsed, and does not come again that day`() throws {
        let desk = try desk()
        let terminal = try brief(desk)
        try terminal.send("r", waitFor: "What do we say?")
        try terminal.send(" ", waitFor: "Did you know it?")
        try terminal.send("3", waitFor: "It comes again on")
        try terminal.send("q", waitFor: "Brief: Norway")
        try terminal.send("r", waitFor: "No question is due")
    }

    @Test
    func `objectives of one's own stand in the place of the sources', which is said`() throws {
        let desk = try desk()
        let terminal = try brief(desk)
        try terminal.send("/what we want\r", waitFor: "› What we want")
        try terminal.send("\r", waitFor: "What we want:")
        terminal.send("Agree on the archive.\r")
        try terminal.wait(for: "yours stand in the place of the sources'")
    }

    @Test
    func `a line added after one that was taken away stands in the brief once`() throws {
        let desk = try desk()
        let terminal = try brief(desk)
        try terminal.send("/laboratory\r", waitFor: "› ")
        for words in ["First own line.", "Second own line."] {
            try terminal.send("a", waitFor: "New line")
            try terminal.send(words + "\r", waitFor: words + " (")
        }
        try terminal.send("o", waitFor: "Your line is away")
        try terminal.send("/laboratory\r", waitFor: "› ")
        try terminal.send("a", waitFor: "New line")
        try terminal.send("Third own line.\r", waitFor: "Third own line. (")
        let printed = try desk.run("brief", "--meeting-id", "1").text
        #expect(printed.components(separatedBy: "Third own line.").count == 2)
        #expect(printed.contains("First own line.") && !printed.contains("Second own line."))
    }

    @Test
    func `a line added stands below the cursor, which goes to it`() throws {
        let desk = try desk()
        let terminal = try brief(desk)
        try terminal.send("/laboratory\r", waitFor: "› ")
        try terminal.send("a", waitFor: "Points")
        terminal.send("Thank them for the call.\r")
        try terminal.wait(for: "Added")
        try terminal.wait(for: "›  2 Thank them for the call.")
        try terminal.send("K", waitFor: "Moved.")
        try terminal.wait(for: "›  1 Thank them for the call.")
        try terminal.send("uu", waitFor: "Taken back")
        try terminal.wait(until: "the line is away") { screen in
            !screen.lines.contains { $0.contains("Thank them for the call. (") }
        }
    }
}
