import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

@Suite struct NotebookTests {
    @Test
    func `a note is written on the finding under the cursor`() throws {
        var session = try Session()
        try session.press("j Enter")
        let target = try #require(session.state.subject?.selectedFinding?.target)
        try session.press("a")
        session.type("Ask Tokyo first")
        try session.press("Enter")
        #expect(
            session.effects == [.write(.note(target, "Ask Tokyo first", number: nil, before: nil))]
        )
        #expect(session.state.overlay == nil)
    }

    @Test
    func `in an index a note is on the subject under the cursor`() throws {
        var session = try Session()
        try session.press("j a")
        session.type("Call first")
        try session.press("Enter")
        let wanted = NotebookChange.note(
            .subject(SampleBook.japan),
            "Call first",
            number: nil,
            before: nil
        )
        #expect(session.effects == [.write(wanted)])
    }

    @Test
    func `a note there is already is changed, and emptied it goes`() throws {
        var session = try noted()
        try session.press("j Enter")
        let target = try #require(session.state.subject?.selectedFinding?.target)
        try session.press("a")
        session.type(" today")
        try session.press("Enter a C-u Enter")
        #expect(
            session.effects == [
                .write(.note(target, "Ask Tokyo today", number: "1", before: "Ask Tokyo")),
                .write(.note(target, "", number: "1", before: "Ask Tokyo")),
            ]
        )
    }

    @Test
    func `an empty note is none`() throws {
        var session = try Session()
        try session.press("j Enter a Enter")
        #expect(session.effects == [])
    }

    @Test
    func `a note stands beside its row`() throws {
        var session = try noted()
        try session.press("j Enter")
        #expect(try session.lines.contains { $0.contains("note: Ask Tokyo") })
    }

    @Test(arguments: [(24, 80), (40, 120), (50, 200)])
    func `a note stands beside its row where the row is full, too`(
        rows: Int,
        columns: Int
    ) throws {
        var session = try noted(rows: rows, columns: columns, text: "Ask Tokyo " + .long)
        try session.press("j Enter")
        #expect(try session.lines.contains { $0.contains("note: Ask") })
    }

    @Test
    func `the list of notes leads to the words they are on`() throws {
        var session = try noted()
        try session.press("g n")
        #expect(
            try session.lines.contains { $0.contains("Ask Tokyo") && $0.contains("1 Jul 2023") }
        )
        try session.press("Enter")
        #expect(session.state.reader?.source.text == "a1a1a1a1a1a1")
    }

    @Test
    func `a note whose words are gone is listed and leads nowhere`() throws {
        var session = try noted(isOrphaned: true)
        try session.press("g n")
        #expect(try session.lines.contains { $0.contains("gone from the book") })
        try session.press("Enter")
        #expect(session.state.reader == nil)
    }

    @Test
    func `without notes the list says how to write one`() throws {
        var session = try Session()
        try session.press("g n")
        #expect(try session.lines.contains { $0.contains("No notes yet") })
    }

    @Test
    func `a dismissed finding is told to the notebook, and undo too`() throws {
        var session = try Session()
        try session.press("j Enter")
        guard case .finding(let identity) = session.state.subject?.selectedFinding?.target
        else { throw NoFinding() }
        try session.press("x u C-r")
        #expect(
            session.effects == [
                .write(.verdict(identity, .dismiss)), .write(.undo(isSure: false)),
                .write(.redo(isSure: false)),
            ]
        )
    }

    @Test
    func `what another session changed is taken back when u is pressed again`() throws {
        var session = try Session()
        try session.press("u")
        session.send(.unsure(.undo, "Not changed in this session (anna, 2 Jan 2024): x."))
        let notice = try #require(session.state.notice?.text)
        #expect(notice.hasSuffix("x. u again: do it all the same."))
        try session.press("u")
        #expect(session.effects == [.write(.undo(isSure: false)), .write(.undo(isSure: true))])
    }

    @Test
    func `another key between is no answer to that question`() throws {
        var session = try Session()
        session.send(.unsure(.undo, "Not changed in this session: x."))
        try session.press("j u")
        #expect(session.effects == [.write(.undo(isSure: false))])
    }

    @Test
    func `entries that have lost their place are counted, with the key that lists them`() throws {
        var session = try Session()
        session.send(.painted)
        session.book.notebook = NotebookView(
            notes: [lost(.note, 1), lost(.note, 2)],
            tags: [lost(.tag, 3)]
        )
        session.send(.bookChanged("The book has been read again."))
        let said = "2 notes (gn), 1 tag (ge) have no place in the book any more."
        #expect(session.state.notice?.text == "The book has been read again.\n" + said)
        try session.press("j")
        session.send(.bookChanged(nil))
        #expect(session.state.notice == nil)
        #expect(session.state.current.toldLost == 3)
    }

    @Test
    func `one note without a place is told with the key that lists it`() throws {
        var book = SampleBook.small
        book.notebook = NotebookView(notes: [lost(.note, 1)])
        var session = try Session(book: book)
        session.send(.painted)
        let said = "1 note has no place in the book any more: gn lists it."
        #expect(session.state.notice?.text == said)
    }

    @Test
    func `verdicts that stand among the notes are counted apart`() throws {
        var session = try Session()
        session.send(.painted)
        session.book.notebook = NotebookView(
            notes: [lost(.note, 1)],
            verdicts: [lost(.verdict, 2), lost(.verdict, 3)]
        )
        session.send(.bookChanged(nil))
        try session.press("g n")
        #expect(try session.line(with: "Notes 1, verdicts 2") != nil)
    }

    private func lost(_ kind: NotebookEntry.Kind, _ number: Int64) -> NotebookView.Note {
        let entry = NotebookEntry(
            number: number,
            kind: kind,
            target: .source(SourceKey("a1a1a1a1a1a1")),
            slot: "\(number)",
            text: "words",
            at: "2024-01-02T00:00:00Z",
            quotation: nil,
            isOrphaned: true
        )
        return NotebookView.Note(entry: entry, about: "")
    }

    @Test
    func `all notes on one thing are shown`() throws {
        var session = try Session()
        try session.press("j Enter")
        let target = try #require(session.state.subject?.selectedFinding?.target)
        let notes = ["First", "Second"].enumerated().map { number, text in
            NotebookView.Note(
                entry: NotebookEntry(
                    number: Int64(number),
                    kind: .note,
                    target: target,
                    slot: "\(number)",
                    text: text,
                    at: "2024-01-02T00:00:00Z",
                    quotation: nil,
                    isOrphaned: false
                ),
                about: ""
            )
        }
        session.book.notebook = NotebookView(notes: notes)
        session.send(.notebookWritten)
        #expect(try session.lines.contains { $0.contains("note: First / Second") })
    }

    @Test
    func `a change of the notebook is said and read again`() throws {
        var session = try Session()
        session.send(.notebookChanged("Note kept."))
        #expect(session.state.notice?.text == "Note kept.")
        #expect(session.requests.last == .notebook)
    }

    @Test
    func `the place left is offered at the start, and two quotes go there`() throws {
        var book = SampleBook.small
        book.notebook = NotebookView(
            left: NotebookView.Place(target: .subject(SampleBook.korea), name: "Korea")
        )
        var session = try Session(book: book)
        session.send(.painted)
        #expect(session.state.notice?.text == "You left at Korea: '' goes on there.")
        try session.press("' '")
        #expect(session.state.subject?.id == SampleBook.korea)
    }

    @Test
    func `the place is a subject, or the words read`() throws {
        var session = try Session()
        #expect(session.state.leftAt == nil)
        try session.press("j Enter")
        #expect(session.state.leftAt == .subject(SampleBook.japan))
        try session.press("Enter Enter")
        guard case .passage(let source, _) = session.state.leftAt else { throw NoFinding() }
        #expect(source.text == "a1a1a1a1a1a1")
    }

    private struct NoFinding: Error {}

    /// A session whose notebook has a note on the first finding of Japan.
    @Test
    func `what is to be done is not cut for a date`() throws {
        let entry = NotebookEntry(
            number: 1,
            kind: .task,
            target: .passage(SourceKey("a1a1a1a1a1a1"), TextSpan(0, 9)),
            slot: "1",
            text: ReaderTask(who: "Anna", what: "ask the desk for the new list of inputs").text,
            at: "2024-01-02T00:00:00Z",
            quotation: "The words.",
            isOrphaned: false
        )
        var book = SampleBook.small
        book.notebook = NotebookView(tasks: [
            NotebookView.Note(entry: entry, about: "Record", dated: "12 Oct 2023 (inferred)")
        ])
        var session = try Session(book: book)
        session.send(.painted)
        try session.press("g u")
        #expect(try session.line(with: "Anna: ask the desk for the new list of inputs") != nil)
    }

    @Test(arguments: [80, 200])
    func `the date of a source and the day of a note on it both stand in the list`(
        columns: Int
    ) throws {
        let entry = NotebookEntry(
            number: 1,
            kind: .note,
            target: .source(SourceKey("a1a1a1a1a1a1")),
            slot: "1",
            text: "Ask the desk about this",
            at: "2024-01-02T00:00:00Z",
            quotation: nil,
            isOrphaned: false
        )
        let title = "Record of the EU-Japan senior officials' meeting on digital policy"
        var book = SampleBook.small
        book.notebook = NotebookView(notes: [
            NotebookView.Note(entry: entry, about: title, dated: "12 Oct 2023")
        ])
        var session = try Session(columns: columns, book: book)
        session.send(.painted)
        try session.press("g n")
        #expect(try session.line(with: "12 Oct 2023; noted 2 Jan 2024") != nil)
        #expect(try session.line(with: "Ask the desk about this") != nil)
    }

    private func noted(
        rows: Int = 24,
        columns: Int = 80,
        text: String = "Ask Tokyo",
        isOrphaned: Bool = false
    ) throws -> Session {
        var first = try Session()
        try first.press("j Enter")
        let finding = try #require(first.state.subject?.selectedFinding)
        var book = SampleBook.small
        let entry = NotebookEntry(
            number: 1,
            kind: .note,
            target: try #require(finding.target),
            slot: "1",
            text: text,
            at: "2023-07-01T10:00:00Z",
            quotation: finding.citations[0].words,
            isOrphaned: isOrphaned
        )
        book.notebook = NotebookView(notes: [NotebookView.Note(entry: entry, about: "Update")])
        var session = try Session(rows: rows, columns: columns, book: book)
        session.send(.painted)
        return session
    }
}

extension String {
    /// More than fits beside anything.
    fileprivate static let long = String(repeating: "and again ", count: 30)
}
