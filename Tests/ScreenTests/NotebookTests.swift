import Foundation
import TestKit
import Testing

/// The notebook from one session to the next.
@Suite struct NotebookTests {
    private let text =
        "Record of a call\n\n2 May 2023\n\nThe EU and Norway will meet on 9 May 2023 in Oslo.\n"

    private let head = "Record of a call\n\n2 May 2023\n\n"
    private let meeting = "The EU and Norway will meet on 9 May 2023 in Oslo.\n\n"
    private let accord = "Norway has yet to ratify the accord.\n\n"

    /// A desk with a book of a call in a folder, a note on its meeting, and its open issue dismissed.
    private func deskWithJudgedCall() throws -> ReadersDesk {
        let desk = try ReadersDesk()
        try desk.folder.write(head + meeting + accord, to: "in/note.txt")
        try desk.run("import", "--empty", "in")
        let terminal = try desk.opened()
        try terminal.send("/norw\r\r", waitFor: "Timeline 2")
        try terminal.send("a", waitFor: "Note on")
        try terminal.send("Ask\r", waitFor: "Note kept")
        try terminal.send("gi", waitFor: "has yet to ratify")
        try terminal.send("x", waitFor: "Open issues 0")
        terminal.send("Q")
        terminal.finish()
        return desk
    }

    /// A desk with a book of the call alone.
    private func deskWithCall() throws -> ReadersDesk {
        let desk = try ReadersDesk()
        try desk.folder.write(text, to: "note.txt")
        try desk.run("import", "--empty", "note.txt")
        return desk
    }

    @Test
    func `a note outlives a kill, and is listed on the command line`() throws {
        let desk = try deskWithCall()
        let terminal = try desk.opened()
        try terminal.send("/norw\r\r", waitFor: "Oslo")
        try terminal.send("a", waitFor: "Note on")
        terminal.send("Ask about the fjord\r")
        try terminal.wait(for: "Note kept")
        terminal.kill(SIGKILL)
        terminal.finish()
        let again = try desk.open()
        try again.wait(for: "You left at Norway")
        try again.send("/norw\r\r", waitFor: "note: Ask about the fjord")
        let listed = try desk.run("notes", "--json").text
        #expect(listed.contains(#""text":"Ask about the fjord""#))
        #expect(listed.contains(#""orphaned":false"#))
    }

    @Test
    func `a dismissed finding leaves the list, and undo brings it back`() throws {
        let desk = try deskWithCall()
        let terminal = try desk.opened()
        try terminal.send("/norw\r\r", waitFor: "Timeline 1")
        try terminal.send("x", waitFor: "Timeline 0")
        try terminal.send("u", waitFor: "Timeline 1")
        try terminal.send("\u{12}", waitFor: "Timeline 0")
    }

    @Test
    func `show leaves out what the notebook of the book dismisses`() throws {
        let desk = try deskWithCall()
        let terminal = try desk.opened()
        try terminal.send("/norw\r\r", waitFor: "Timeline 1")
        try terminal.send("x", waitFor: "Timeline 0")
        #expect(try desk.run("show", "Norway").text.contains("Timeline 0"))
        #expect(try desk.run("show", "Norway", "--pane", "timeline", "--json").text == "")
        let own = desk.folder.path + "/.local/share/briefbook/book.sqlite"
        #expect(try desk.run("show", "Norway", "--book", own).text.contains("Timeline 1"))
    }

    @Test
    func `what is dismissed in the reader already is said to be`() throws {
        let desk = try deskWithCall()
        let terminal = try desk.opened()
        try terminal.send("/norw\r\r", waitFor: "Timeline 1")
        try terminal.send("\r\r", waitFor: "2 findings")
        try terminal.send("x", waitFor: "u brings it back")
        try terminal.send("x", waitFor: "Dismissed already")
    }

    @Test
    func `a document only viewed does not take the place of where the book was left`() throws {
        let desk = try deskWithCall()
        try desk.folder.write("Another call\n\nNorway is content.\n", to: "other.txt")
        let terminal = try desk.opened()
        try terminal.send("/norw\r\r", waitFor: "Oslo")
        terminal.send("Q")
        terminal.settle()
        let view = try desk.open("view", desk.folder.path + "/other.txt")
        try view.wait(for: "content")
        view.send("Q")
        view.settle()
        let again = try desk.open()
        try again.wait(for: "You left at Norway")
    }

    @Test
    func `a notebook that could not be opened is opened when it is written`() throws {
        let desk = try deskWithCall()
        let notebook = desk.folder.path + "/.local/share/briefbook/notebook.sqlite"
        try desk.folder.write("no notebook", to: ".local/share/briefbook/notebook.sqlite")
        let terminal = try desk.open()
        try terminal.wait(for: "notebook.sqlite")
        try terminal.send("/norw\r\r", waitFor: "Timeline 1")
        try FileManager.default.removeItem(atPath: notebook)
        try terminal.send("a", waitFor: "Note on")
        try terminal.send("Ask about the fjord\r", waitFor: "Note kept")
        #expect(try desk.run("notes").text.contains("Ask about the fjord"))
    }

    @Test
    func `the next session offers to go on where the last was left`() throws {
        let desk = try deskWithCall()
        let terminal = try desk.opened()
        try terminal.send("/norw\r\r", waitFor: "Oslo")
        terminal.send("Q")
        terminal.settle()
        let again = try desk.open()
        try again.wait(for: "You left at Norway")
        try again.send("''", waitFor: "Oslo")
    }

    @Test
    func `a note follows its words into a newer analysis, and outlives its source`() throws {
        let desk = try deskWithCall()
        let terminal = try desk.opened()
        try terminal.send("/norw\r\r", waitFor: "Oslo")
        try terminal.send("a", waitFor: "Note on")
        terminal.send("Ask about the fjord\r")
        try terminal.wait(for: "Note kept")
        terminal.send("Q")
        terminal.settle()
        try desk.run("rebuild")
        #expect(try desk.run("notes", "--json").text.contains(#""orphaned":false"#))
        #expect(try desk.run("remove", "note.txt").errorText.contains("1 entry of the notebook"))
        #expect(try desk.run("notes", "--json").text.contains(#""orphaned":true"#))
        try desk.run("import", "note.txt")
        #expect(try desk.run("notes", "--json").text.contains(#""orphaned":false"#))
    }

    @Test
    func `notes and verdicts follow their words into a newer edition`() throws {
        let desk = try deskWithJudgedCall()
        let other = "The weather was fine, and lunch was late.\n\n"
        try desk.folder.write(head + other + accord + meeting, to: "in/note.txt")
        #expect(try desk.run("import", "in").text.contains("updated"))
        #expect(try desk.run("notes", "--json").text.contains(#""orphaned":false"#))
        let show = try desk.run("show", "Norway").text
        #expect(show.contains("Timeline 2"))
        #expect(show.contains("Open issues 0"))

        try desk.folder.write(head + other + accord, to: "in/note.txt")
        try desk.run("import", "in")
        #expect(try desk.run("notes", "--json").text.contains(#""orphaned":true"#))
        let again = try desk.open()
        try again.send("gn", waitFor: "its place is gone from the book")
    }

    @Test
    func `a note and a verdict stay where a newer edition changes a word`() throws {
        let desk = try deskWithJudgedCall()
        let changed = (head + meeting + accord).replacing("9 May", with: "12 May").replacing(
            "has yet",
            with: "has still"
        )
        try desk.folder.write(changed, to: "in/note.txt")
        let told = try desk.run("import", "in").errorText
        #expect(told.contains("in “Record of a call”: 1 note and 1 verdict"))
        let notes = try desk.run("notes")
        #expect(notes.text.contains("the words have changed since: was “The EU and Norway"))
        #expect(notes.errorText.contains("1 verdict on changed words"))
        let again = try desk.opened()
        try again.wait(for: "1 note (gn), 1 verdict (gn) stand on words that have changed.")
        try again.send("/norw\r\r", waitFor: "words changed  note: Ask")
        // What was dismissed says something else now, and is dismissed again by the reader alone.
        try again.send("gi", waitFor: "words changed  dismissed before")
        try again.send("x", waitFor: "It holds for the words as they are now; u takes")
        try again.wait(for: "Open issues 0")
    }

    @Test
    func `a note that lost its place names its document everywhere`() throws {
        let desk = try deskWithCall()
        let terminal = try desk.opened()
        try terminal.send("/norw\r\r", waitFor: "Oslo")
        try terminal.send("a", waitFor: "Note on")
        try terminal.send("Ask\r", waitFor: "Note kept")
        terminal.send("Q")
        terminal.finish()
        let told = try desk.run("remove", "note.txt").errorText
        #expect(
            told.contains("1 entry of the notebook lost its place in “Record of a call”: 1 note")
        )
        let place = "its place is gone, Record of a call"
        #expect(try desk.run("notes").text.contains(place))
        #expect(
            try desk.run("notes", "--journal").text.contains("Record of a call, its place is gone")
        )
    }

    @Test
    func `in a text keys act on what was found, not on what was lit before`() throws {
        let desk = try ReadersDesk()
        try desk.folder.write(
            text + "\nThe weather was fine.\n\nNorway has yet to ratify the accord.\n",
            to: "note.txt"
        )
        try desk.run("import", "--empty", "note.txt")
        let terminal = try desk.opened()
        try terminal.send("/norw\r\r", waitFor: "Timeline 2")
        try terminal.send("\r", waitFor: "weather")
        terminal.send("/ratify\r")
        try terminal.send("a", waitFor: "Note on “Norway has yet")
        terminal.send("\u{7}")
        try terminal.send("x", waitFor: "What was found is no part of this finding")
        try terminal.send("\r", waitFor: "next finding")
        terminal.send("/ratify\r")
        try terminal.send("a", waitFor: "Note on “Norway has yet")
        terminal.send("\u{7}")
        terminal.send("/weather\r")
        try terminal.send("a", waitFor: "Note on “weather”")
    }

    @Test
    func `a note is changed where its list leads, and what goes with it is named`() throws {
        let desk = try deskWithJudgedCall()
        let terminal = try desk.opened()
        try terminal.send("gn", waitFor: "Notes 1")
        try terminal.send("\r", waitFor: "Oslo")
        try terminal.send("a", waitFor: "Note on “The EU and Norway")
        terminal.send("\u{15}\r")
        try terminal.wait(for: "Note taken away")
        try terminal.send("u", waitFor: "the note is “Ask”")
    }

    @Test
    func `a date that was set last is not passed over when something is taken back`() throws {
        let desk = try deskWithCall()
        let terminal = try desk.opened()
        try terminal.send("ga", waitFor: "Record of a call")
        try terminal.send("aAsk\r", waitFor: "Note kept")
        try terminal.send("D", waitFor: "Date of")
        terminal.send("2024\r")
        try terminal.wait(for: "Date set to 2024.")
        try terminal.send("u", waitFor: "The date of a source stays")
        try terminal.send("u", waitFor: "the note “Ask” is away")
    }
}
