import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

@Suite struct DraftTests {
    @Test
    func `Up offers no note where a day is asked for`() throws {
        var session = try Session()
        try session.press("j Enter a")
        session.type("abandoned note")
        try session.press("Esc A Up")
        #expect(try session.line(with: "abandoned note") == nil)
        try session.press("Esc T Up")
        #expect(try session.line(with: "abandoned note") == nil)
        try session.press("Esc a Up")
        #expect(try session.line(with: "abandoned note") != nil)
    }

    @Test
    func `what is typed is a draft until it is kept or cancelled`() throws {
        var session = try Session()
        try session.press("j a")
        #expect(session.state.draft == nil)
        session.type("Call")
        #expect(session.state.draft?.text == "Call")
        #expect(session.state.draft?.question == ["note", "subject \(SampleBook.japan)", "", ""])
        try session.press("F1")
        #expect(session.state.draft?.text == "Call")
        try session.press("Esc Enter")
        #expect(session.state.draft == nil)
    }

    @Test
    func `a note left half written is set aside and gone on with`() throws {
        var session = try Session()
        try session.press("j a")
        session.type("Call")
        try session.press("Esc")
        let draft = try #require(session.state.notebook.drafts.first)
        #expect(session.effects.last == .setAside(draft))
        #expect(session.state.notice?.text.hasPrefix("Set aside, not kept") == true)
        try session.press("g .")
        #expect(session.state.draft?.text == "Call")
        #expect(session.effects.last == .adopt(draft))
        session.type(" them")
        try session.press("Esc")
        #expect(session.state.notebook.drafts.map(\.text) == ["Call them"])
    }

    @Test
    func `a note opened and left as it was sets nothing aside`() throws {
        var session = try Session()
        try session.press("j a Esc")
        #expect(session.state.notebook.drafts.isEmpty)
        try session.press("/")
        session.type("japan")
        try session.press("Esc")
        #expect(session.state.notebook.drafts.isEmpty)
    }

    @Test
    func `a cancelled note comes back with Up`() throws {
        var session = try Session()
        try session.press("j a")
        session.type("Call")
        try session.press("Esc a Up")
        #expect(session.state.draft?.text == "Call")
    }

    @Test
    func `an earlier answer gives way to what was being typed`() throws {
        var session = try Session()
        try session.press("/")
        session.type("japan")
        try session.press("Enter j a")
        session.type("Call")
        try session.press("Up Down")
        #expect(session.state.draft?.text == "Call")
    }

    @Test
    func `a note that could not be kept is in the line again`() throws {
        var session = try Session()
        try session.press("j a")
        session.type("Call")
        try session.press("Enter")
        #expect(session.state.overlay == nil)
        session.send(.failed("the notebook is in use; try again"))
        #expect(session.state.draft?.text == "Call")
        #expect(try session.lines.contains { $0.contains("in use; try again") })
        try session.press("Enter")
        session.send(.notebookChanged("Note kept."))
        session.send(.failed("something else"))
        #expect(session.state.overlay == nil)
    }

    @Test
    func `the one of several that is chosen by number is gone on with`() throws {
        var book = SampleBook.small
        book.notebook = NotebookView(drafts: [draft(of: "First"), draft(of: "Second")])
        var session = try Session(book: book)
        session.send(.painted)
        try session.press("g .")
        let rows = PlainPage(session.state).rows
        #expect(rows.map(\.number) == [1, 2])
        session.send(.rowChosen(2))
        #expect(session.state.draft?.text == "First")
    }

    @Test
    func `a long note is kept whole`() throws {
        var session = try Session()
        try session.press("j a")
        let text = String(repeating: "word ", count: 600) + "end"
        session.send(.paste(text))
        #expect(session.state.draft?.text == text)
    }

    @Test
    func `a draft of another session is offered and gone on with`() throws {
        let draft = draft(of: "Ask Se")
        var book = SampleBook.small
        book.notebook = NotebookView(drafts: [draft])
        var session = try Session(book: book)
        session.send(.painted)
        #expect(session.state.notice?.text.contains("“Korea” was not finished") == true)
        try session.press("g .")
        session.type("oul")
        try session.press("Enter")
        let wanted = NotebookChange.note(
            .subject(SampleBook.korea),
            "Ask Seoul",
            number: nil,
            before: nil
        )
        #expect(session.effects == [.adopt(draft), .write(wanted)])
    }

    private func draft(of text: String) -> Draft {
        Draft(
            question: ["note", "subject \(SampleBook.korea)", "", ""],
            title: "Korea",
            text: text
        )
    }

    @Test
    func `all drafts left are listed, the newest first, and one is gone on with`() throws {
        var book = SampleBook.small
        book.notebook = NotebookView(drafts: [draft(of: "Old"), draft(of: "New")])
        var session = try Session(book: book)
        session.send(.painted)
        #expect(session.state.notice?.text == "2 texts were not finished: g. lists them.")
        try session.press("g .")
        let lines = try session.lines
        let old = try #require(lines.firstIndex { $0.contains("“Old”") })
        let new = try #require(lines.firstIndex { $0.contains("“New”") })
        #expect(new < old)
        try session.press("j Enter")
        #expect(session.effects == [.adopt(draft(of: "Old"))])
        #expect(session.state.draft?.text == "Old")
        try session.press("Esc")
        #expect(session.state.notebook.drafts == [draft(of: "New"), draft(of: "Old")])
    }

    @Test
    func `a draft that is not wanted is dropped from the list`() throws {
        var book = SampleBook.small
        book.notebook = NotebookView(drafts: [draft(of: "Old"), draft(of: "New")])
        var session = try Session(book: book)
        session.send(.painted)
        try session.press("g . x")
        #expect(session.effects == [.dropDraft(draft(of: "New"))])
        #expect(session.state.notebook.drafts == [draft(of: "Old")])
        #expect(session.state.notice?.text == "Dropped: note on “Korea”.")
    }

    @Test(arguments: [
        ("e", "wording"), ("X d", "days"), ("t", "task"), ("T", "tags"), ("a", "note"),
    ])
    func `every text that is to be written down is a draft, and is gone on with`(
        keys: String,
        kind: String
    ) throws {
        var session = try Session()
        try session.press("j Enter g t " + keys)
        session.type("zz")
        let draft = try #require(session.state.draft)
        #expect(draft.question.first == kind)
        guard case .prompt(let prompt) = session.state.overlay else {
            Issue.record("no prompt")
            return
        }
        var book = SampleBook.small
        book.notebook = NotebookView(drafts: [draft])
        var next = try Session(book: book)
        next.send(.painted)
        try next.press("g .")
        guard case .prompt(let again) = next.state.overlay else {
            Issue.record("no prompt")
            return
        }
        #expect(again.purpose == prompt.purpose)
        #expect(again.editor.text == prompt.editor.text)
        #expect(next.state.draft == draft)
    }

    @Test
    func `a first answer that was not changed is no draft`() throws {
        var session = try Session()
        try session.press("j Enter g t e")
        #expect(session.state.draft == nil)
        try session.press("Esc f")
        session.type("zz")
        #expect(session.state.draft == nil)
    }

    @Test
    func `a text that is being pasted is a draft, and comes back`() throws {
        var session = try Session()
        session.send(.paste("One line.\nAnother."))
        let draft = try #require(session.state.draft)
        var book = SampleBook.small
        book.notebook = NotebookView(drafts: [draft])
        var next = try Session(book: book)
        next.send(.painted)
        #expect(next.state.notice?.text.contains("The pasted text was not finished") == true)
        try next.press("g . ^D")
        #expect(next.effects == [.adopt(draft), .importPasted("One line.\nAnother.")])
    }

    @Test
    func `questions about meetings mean the same when they are read again`() {
        let row = SheetRow(
            kind: .line,
            part: "points",
            heading: "Points",
            key: "k 1",
            origin: "o",
            anchor: "a",
            words: "What stood there."
        )
        let questions: [MeetingQuestion] = [
            .new, .field(2, .place), .reword(3, row), .add(4, part: "asks", heading: "Asks"),
            .clear(5), .note(6, topic: "Chips"),
        ]
        for question in questions {
            let purpose = PromptState.Purpose.meeting(question)
            let draft = Draft(question: purpose.code ?? [], title: purpose.title, text: "x")
            #expect(PromptState.Purpose(draft) == purpose)
        }
    }

    @Test
    func `a note goes to the editor and comes back with its lines`() throws {
        var session = try Session()
        try session.press("j E")
        #expect(session.effects == [.edit("")])
        session.send(.edited("One\nTwo\n"))
        let wanted = NotebookChange.note(
            .subject(SampleBook.japan),
            "One\nTwo",
            number: nil,
            before: nil
        )
        #expect(session.effects.last == .write(wanted))
        #expect(session.state.overlay == nil)
    }

    @Test
    func `a note being typed can go to the editor`() throws {
        var session = try Session()
        try session.press("j a")
        session.type("Call")
        try session.press("alt-e")
        #expect(session.effects == [.edit("Call")])
        session.send(.edited(nil))
        #expect(session.state.draft?.text == "Call")
    }

    @Test
    func `a filter is not written in the editor`() throws {
        var session = try Session()
        try session.press("f alt-e")
        #expect(session.effects == [])
    }

    @Test
    func `words looked for are not offered where a note is written`() throws {
        var session = try Session()
        try session.press("j Enter /")
        session.type("summit")
        try session.press("Enter a Up")
        guard case .prompt(let prompt) = session.state.overlay else { throw NothingAsked() }
        #expect(prompt.editor.isEmpty)
        session.type("Ask")
        try session.press("Esc a Up")
        guard case .prompt(let again) = session.state.overlay else { throw NothingAsked() }
        #expect(again.editor.text == "Ask")
    }

    private struct NothingAsked: Error {}
}
