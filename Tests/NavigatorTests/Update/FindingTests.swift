import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

@Suite struct FindingTests {
    @Test
    func `find goes to the row as one types and stays there`() throws {
        var session = try Session()
        try session.press("/")
        session.type("kor")
        #expect(session.state.indexes[.countries].selected?.name == "Korea")
        try session.press("Enter")
        #expect(session.state.overlay == nil)
        #expect(session.state.findText == "kor")
    }

    @Test
    func `a cancelled find is back where it began`() throws {
        var session = try Session()
        try session.press("j /")
        session.type("united")
        #expect(session.state.indexes[.countries].viewport.cursor == 3)
        try session.press("Esc")
        #expect(session.state.indexes[.countries].viewport.cursor == 1)
        #expect(session.state.findText == "")
    }

    @Test
    func `n and N go on in both directions`() throws {
        var session = try Session()
        try session.press("/")
        session.type("a")
        try session.press("Enter n n")
        #expect(session.state.indexes[.countries].selected?.name == "United States")
        try session.press("N")
        #expect(session.state.indexes[.countries].selected?.name == "Korea")
    }

    @Test
    func `a row that is not at hand is found by asking the book`() throws {
        var session = try Session(book: .long)
        try session.press("/")
        session.type("japan")
        try session.press("Enter")
        #expect(session.requests.contains { if case .find = $0 { true } else { false } })
        #expect(session.state.indexes[.countries].selected?.name == "Japan")
    }

    @Test
    func `a hit that is not at hand is found by asking the book`() throws {
        var session = try Session(book: .long)
        try session.press("s")
        session.type("nothing")
        try session.press("Enter q /")
        session.type("paragraph 540")
        #expect(try session.line(with: "Enter looks further") != nil)
        try session.press("Enter")
        #expect(session.state.search?.hits.selected?.text.contains("Paragraph 540") == true)
    }

    @Test
    func `a key that means nothing is named, whatever key it is`() throws {
        var session = try Session()
        try session.press("F7")
        #expect(session.state.notice?.text == "F7 does nothing here. ? shows the keys.")
        try session.press("alt-q")
        #expect(
            session.state.notice?.text.hasSuffix("does nothing here. ? shows the keys.") == true
        )
        try session.press("/ F7")
        #expect(try session.lines.contains { $0.contains("F7 does nothing here. F1 shows") })
    }

    @Test
    func `a cancelled filter leaves the cursor on its row and line`() throws {
        var session = try Session(book: .long)
        try session.press("4 0 j k k")
        let before = session.state.indexes[.countries].viewport
        try session.press("f")
        session.type("japan")
        #expect(session.state.indexes[.countries].total == 1)
        try session.press("Esc")
        #expect(session.state.indexes[.countries].viewport == before)
        #expect(session.state.indexes[.countries].filter == .none)
    }

    @Test
    func `a cancelled filter of a pane leaves the cursor where it was`() throws {
        var session = try Session(rows: 40)
        try session.press("j Enter g s j f")
        let before = session.state.subject?.sources.viewport
        session.type("zzz")
        try session.press("Esc")
        #expect(session.state.subject?.sources.viewport == before)
    }

    @Test
    func `find knows every name of a subject`() throws {
        var book = SampleBook.small
        book.others[SampleBook.japan] = ["nippon"]
        var session = try Session(book: book)
        try session.press("/")
        session.type("nipp")
        #expect(session.state.indexes[.countries].selected?.name == "Japan")
    }

    @Test
    func `a filter knows every name of the subjects a row is on`() throws {
        var book = SampleBook.small
        book.others[SampleBook.cables] = ["undersea links"]
        var session = try Session(book: book)
        try session.press("j Enter g i f")
        session.type("undersea")
        #expect(session.state.subject?.total(of: .issues) == 1)
        session.type(" !america !united")
        #expect(session.state.subject?.total(of: .issues) == 0)
    }

    @Test
    func `what is nowhere is said to be nowhere`() throws {
        var session = try Session()
        try session.press("/")
        session.type("atlantis")
        try session.press("Enter")
        #expect(session.state.notice == Notice("atlantis is not found further on."))
    }

    @Test
    func `find in the text of a source goes to the words, accents or not`() throws {
        var session = try Session(rows: 10)
        try session.press("g s j Enter /")
        session.type("cote")
        try session.press("Enter")
        #expect(try session.line(with: "Côte d’Ivoire") != nil)
        #expect(session.state.reader?.lit.count == 1)
    }

    @Test
    func `find far off in a text asks the book and goes there`() throws {
        var session = try Session(book: .long)
        try session.press("g s Enter /")
        session.type("one sentence")
        try session.press("Enter")
        #expect(try session.line(with: "The one sentence that matters") != nil)
    }

    @Test
    func `an answer kept can be recalled`() throws {
        var session = try Session()
        try session.press("/")
        session.type("korea")
        try session.press("Enter / Up")
        guard case .prompt(let prompt) = session.state.overlay else {
            Issue.record("no prompt")
            return
        }
        #expect(prompt.editor.text == "korea")
    }

    @Test
    func `a filter narrows the list as one types, and all is back when cancelled`() throws {
        var session = try Session()
        try session.press("f")
        session.type("an")
        #expect(session.state.indexes[.countries].total == 1)
        try session.press("Esc")
        #expect(session.state.indexes[.countries].total == 4)
    }

    @Test
    func `a filter stays until it is emptied`() throws {
        var session = try Session()
        try session.press("f")
        session.type("!korea")
        try session.press("Enter")
        #expect(session.state.indexes[.countries].total == 3)
        #expect(try session.line(with: "Countries 3, with !korea") != nil)
        try session.press("f ^U Enter")
        #expect(session.state.indexes[.countries].total == 4)
    }

    @Test
    func `a filter opened again is replaced by what is typed, and kept by a cursor key`() throws {
        var session = try Session()
        try session.press("f")
        session.type("korea")
        try session.press("Enter f")
        session.type("jap")
        #expect(session.state.focusedFilter.text == "jap")
        try session.press("Enter f End")
        session.type("an")
        #expect(session.state.focusedFilter.text == "japan")
    }

    @Test
    func `a filter in a subject narrows the pane with the cursor only`() throws {
        var session = try Session()
        try session.press("j Enter g k f")
        session.type("funding")
        try session.press("Enter")
        #expect(session.state.subject?[.points].total == 1)
        #expect(session.state.subject?[.timeline].total == 2)
    }

    @Test
    func `a filter that leaves nothing says how to see all again`() throws {
        var session = try Session()
        try session.press("f")
        session.type("atlantis")
        try session.press("Enter")
        #expect(try session.line(with: "No row with atlantis. Esc shows all.") != nil)
    }

    @Test
    func `find in a subject goes on into its other panes, round the screen`() throws {
        var session = try Session()
        try session.press("j Enter g k /")
        session.type("backing")
        #expect(session.state.focus == .subject(.issues))
        try session.press("Enter n")
        #expect(session.state.focus == .subject(.positions))
        try session.press("n")
        #expect(session.state.focus == .subject(.issues))
    }

    @Test
    func `a cancelled find is back in the pane it began in`() throws {
        var session = try Session()
        try session.press("j Enter g k /")
        session.type("backing")
        try session.press("Esc")
        #expect(session.state.focus == .subject(.points))
    }

    @Test
    func `words that stand nowhere are told so while they are typed`() throws {
        var session = try Session()
        try session.press("j Enter /")
        session.type("atlantis")
        #expect(try session.line(with: "Find: atlantis  not found") != nil)
    }

    @Test
    func `what was found in a proof stays what is written on when the book is read again`() throws {
        var session = try Session()
        try session.press("j Enter g i = /")
        session.type("summit")
        try session.press("Enter")
        let found = session.state.focusedProof?.isBesideFinding
        session.send(.notebookWritten)
        #expect(found == true)
        #expect(session.state.focusedProof?.isBesideFinding == true)
        try session.press("x")
        #expect(session.state.notice?.text.hasPrefix("What was found is no part") == true)
    }

    @Test(arguments: ["x", "e C-u o u r s Enter"])
    func `what is said of a finding is told not to hold for the same words elsewhere`(
        keys: String
    ) throws {
        var session = try Session()
        try session.press("j Enter g i " + keys)
        session.send(.notebookChanged("Done."))
        let notice = "Done. The same words still stand as position."
        #expect(session.state.notice == Notice(notice))
        session.send(.notebookChanged("Done."))
        #expect(session.state.notice == Notice("Done."))
    }
}
