import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

@Suite struct CorrectionTests {
    @Test
    func `an event is given another date`() throws {
        var session = try onFirst()
        let identity = try identity(session)
        try session.press("X d C-u")
        session.type("5 Jul 2023 – 6 Jul 2023")
        try session.press("Enter")
        let verdict = Verdict.changeDate(
            PartialDate(iso: "2023-07-05"),
            until: PartialDate(iso: "2023-07-06")
        )
        #expect(session.effects == [.write(.verdict(identity, verdict))])
    }

    @Test
    func `what is no date is objected to, and nothing is written`() throws {
        var session = try onFirst()
        try session.press("X d C-u")
        session.type("soon")
        try session.press("Enter")
        #expect(session.effects == [])
        #expect(try session.lines.contains { $0.contains("This is no date") })
    }

    @Test
    func `the status is chosen from the list of its kind`() throws {
        var session = try onFirst()
        let identity = try identity(session)
        try session.press("X s")
        #expect(try session.lines.contains { $0.contains("to be confirmed") })
        session.type("held")
        try session.press("Enter")
        #expect(session.effects == [.write(.verdict(identity, .changeType("held")))])
    }

    @Test
    func `an issue is held by somebody else`() throws {
        var session = try onFirst()
        try session.press("g i")
        let identity = try identity(session)
        try session.press("X a C-u")
        session.type("Canada")
        try session.press("Enter")
        #expect(session.effects == [.write(.verdict(identity, .changeActor("Canada")))])
    }

    @Test
    func `an event is held by nobody`() throws {
        var session = try onFirst()
        try session.press("X a")
        #expect(session.state.notice?.text.contains("Nobody holds this") == true)
    }

    @Test
    func `a finding is put in other words, and back in the source's`() throws {
        var session = try onFirst()
        let identity = try identity(session)
        try session.press("e C-u")
        session.type("Summit in July")
        try session.press("Enter e Enter")
        #expect(
            session.effects == [
                .write(.wording(identity, "Summit in July")), .write(.wording(identity, "")),
            ]
        )
    }

    @Test
    func `what is corrected is marked as the reader's, and says what was said before`() throws {
        var session = try judged([.changeType("held")], wording: "Summit over")
        try session.press("j Enter")
        #expect(
            try session.lines.contains {
                $0.contains("Summit over") && $0.contains("yours: status, wording")
            }
        )
        try session.press("w")
        #expect(try session.lines.contains { $0.contains("Analysis said: Event") })
        #expect(try session.lines.contains { $0.contains("The source says") })
    }

    @Test
    func `the proof shows the reader's word and notes`() throws {
        var session = try judged([.keep], wording: nil, columns: 80)
        try session.press("j Enter Enter")
        #expect(try session.lines.contains { $0.contains("Kept") })
    }

    @Test
    func `corrections are taken away only where there are some`() throws {
        var session = try onFirst()
        try session.press("X o")
        #expect(session.effects == [])
        var other = try judged([.keep], wording: nil)
        try other.press("j Enter")
        let identity = try identity(other)
        try other.press("X o")
        #expect(other.effects == [.write(.forget(identity))])
    }

    @Test
    func `the list of what a finding may be begins at what it is`() throws {
        var session = try onFirst()
        guard case .event(let event) = session.state.currentFinding?.claim,
            event.status != Event.Status.allCases.first
        else { return }
        try session.press("X s")
        guard case .menu(let menu) = session.state.overlay else { return }
        let items = menu.items(for: session.state)
        #expect(items[menu.viewport.cursor].choice == .status(event.status.rawValue))
    }

    @Test
    func `a task for a day that is past says so`() throws {
        var session = try onFirst()
        try session.press("t")
        session.type("Kim by 3 Feb 2020: ring them")
        try session.press("Enter")
        #expect(session.effects.count == 1)
        session.send(.notebookChanged("On the list."))
        #expect(session.state.notice?.text == "On the list. Its day is past.")
    }

    @Test
    func `the date of an event is read as that of a task is`() throws {
        var session = try onFirst()
        try session.press("X d")
        session.type("tomorrow")
        try session.press("Enter")
        #expect(session.state.overlay == nil)
        #expect(session.effects.count == 1)
    }

    @Test
    func `a task says who and by when`() throws {
        var session = try onFirst()
        let target = try #require(session.state.currentFinding?.target)
        try session.press("t")
        session.type("Anna by 3 Dec 2026: ask Tokyo")
        try session.press("Enter")
        let task = ReaderTask(who: "Anna", due: PartialDate(iso: "2026-12-03"), what: "ask Tokyo")
        #expect(
            session.effects == [.write(.task(target, task))]
        )
        try session.press("t Enter")
        #expect(session.effects.count == 1, "an empty answer where nothing is to be done")
    }

    @Test
    func `tasks stand by date, those too late marked as of the day`() throws {
        var book = SampleBook.small
        book.notebook = NotebookView(tasks: [
            entry(.task, ReaderTask(who: "Late", due: PartialDate(iso: "2024-03-01")).text),
            entry(.task, ReaderTask(who: "Undated").text),
            entry(.task, ReaderTask(who: "Early", due: PartialDate(iso: "2024-01-01")).text),
        ])
        var session = try Session(book: book)
        session.send(.painted)
        try session.press("g u")
        let shown = try session.lines.filter { $0.contains("Japan, noted 1 Nov 2026") }
        #expect(shown.count == 3)
        #expect(shown[0].contains("overdue: Early by 1 Jan 2024"))
        #expect(shown[1].contains("Late") && !shown[1].contains("overdue"))
        #expect(shown[2].contains("Undated"))
    }

    @Test
    func `tags are set together, and list what has them`() throws {
        var session = try onFirst()
        let target = try #require(session.state.currentFinding?.target)
        try session.press("T")
        session.type("#visit asks, visit")
        try session.press("Enter")
        #expect(session.effects == [.write(.tags(target, ["asks", "visit"], before: []))])
        var book = SampleBook.small
        book.notebook = NotebookView(tags: [entry(.tag, "", slot: "visit")])
        var other = try Session(book: book)
        other.send(.painted)
        try other.press("g e Enter")
        #expect(try other.lines.contains { $0.contains("#visit 1") })
    }

    @Test
    func `the journal is read when it is opened`() throws {
        var book = SampleBook.small
        book.journal = [
            JournalLine(
                at: "2026-11-01T10:00:00Z",
                who: "me",
                words: "the note is away",
                about: "Japan",
                target: .subject(SampleBook.japan)
            )
        ]
        var session = try Session(book: book)
        try session.press("g l")
        #expect(
            try session.lines.contains {
                $0.contains("the note is away  me") && $0.contains("1 Nov 2026 10:00 UTC")
            }
        )
        session.book.journal.append(
            JournalLine(
                at: "2026-11-01T10:01:00Z",
                who: "me",
                words: "undone",
                about: "Japan",
                target: .subject(SampleBook.japan)
            )
        )
        try session.press("u")
        session.send(.notebookChanged("Taken back."))
        #expect(try session.line(with: "undone  me") != nil)
        try session.press("Enter")
        #expect(session.state.subject?.id == SampleBook.japan)
    }

    private func onFirst() throws -> Session {
        var session = try Session()
        session.send(.painted)
        try session.press("j Enter")
        return session
    }

    private func identity(_ session: Session) throws -> BriefCore.FindingIdentity {
        try #require(session.state.currentFinding?.named)
    }

    /// A session in which the first finding on Japan was judged.
    private func judged(
        _ verdicts: [Verdict],
        wording: String?,
        columns: Int = 120
    ) throws -> Session {
        let first = try onFirst()
        let number = try #require(first.state.currentFinding?.number)
        var book = SampleBook.small
        let judgement = Judgement(verdicts, wording: wording)
        book.notebook = NotebookView(judgements: [number: judgement])
        book.judgements = [number: judgement]
        var session = try Session(columns: columns, book: book)
        session.send(.painted)
        return session
    }

    private func entry(
        _ kind: NotebookEntry.Kind,
        _ text: String,
        slot: String = ""
    ) -> NotebookView.Note {
        NotebookView.Note(
            entry: NotebookEntry(
                number: 1,
                kind: kind,
                target: .subject(SampleBook.japan),
                slot: slot,
                text: text,
                at: "2026-11-01T10:00:00Z",
                quotation: nil,
                isOrphaned: false
            ),
            about: "Japan"
        )
    }

    @Test
    func `an answer longer than the line leaves the question standing`() throws {
        var session = try Session(columns: 60)
        try session.press("j Enter g k e")
        session.type(" " + String(repeating: "and so on ", count: 8) + "end")
        let line = try #require(try session.lines.last)
        #expect(line.hasPrefix(" In your words: …"))
        #expect(line.contains("so on end"))
    }
}
