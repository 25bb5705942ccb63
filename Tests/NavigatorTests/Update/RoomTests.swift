import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

@Suite struct RoomTests {
    private func room(_ keys: String = "", rows: Int = 24, columns: Int = 80) throws -> Session {
        var session = try Session(rows: rows, columns: columns)
        try session.press("g m R " + keys)
        return session
    }

    private func entries(_ session: Session) -> [RoomEntry] {
        session.effects.compactMap { effect in
            if case .meeting(.change(.room(_, let entry))) = effect { entry } else { nil }
        }
    }

    @Test(arguments: [(24, 80), (12, 40)])
    func `a card shows its topic and its lines`(rows: Int, columns: Int) throws {
        let session = try room(rows: rows, columns: columns)
        let text = try session.lines.joined(separator: "\n")
        #expect(text.contains("A R C H I V E S") && text.contains("1 of 2"))
        #expect(text.contains("We offer places in our archive."))
        if columns == 80 { #expect(text.contains("p promised   P they   a avoid")) }
    }

    @Test(arguments: zip(["s", "r", "a"], [RoomEntry.Verb.said, .raised, .avoided]))
    func `one key notes what was done with the line`(key: String, verb: RoomEntry.Verb) throws {
        let session = try room("j " + key)
        let entry = try #require(entries(session).first)
        #expect(entry.verb == verb)
        #expect(entry.key == "nine" && entry.topic == "Archives")
        #expect(entry.words == "The price of the archive.")
    }

    @Test(arguments: [("p", RoomEntry.Verb.promised), ("P", .pledged)])
    func `what was promised is asked for, and nothing is said for who says nothing`(
        key: String,
        verb: RoomEntry.Verb
    ) throws {
        var session = try room("j " + key)
        #expect(entries(session).isEmpty)
        session.type("a paper by May")
        try session.press("Enter")
        session.send(.notebookChanged("09:14 promised"))
        try session.press(key + " Enter")
        #expect(entries(session).map(\.verb) == [verb, verb])
        #expect(entries(session).map(\.words) == ["a paper by May", ""])
        #expect(entries(session).map(\.key) == ["nine", "nine"])
    }

    @Test
    func `a promise left half typed is gone on with on its line`() throws {
        var session = try room("j P")
        session.type("a paper")
        try session.press("Esc")
        #expect(entries(session).isEmpty)
        try session.press("h q")
        let draft = try #require(session.state.notebook.drafts.first)
        let purpose = try #require(PromptState.Purpose(draft))
        let entry = RoomEntry(at: "", verb: .pledged, topic: "Archives", key: "nine", words: "")
        #expect(purpose == .meeting(.promise(1, entry)))
    }

    @Test
    func `a promise left half typed is named as such and gone on with on its card`() throws {
        var session = try room("Right P")
        session.type("a paper")
        try session.press("Esc h q")
        let draft = try #require(session.state.notebook.drafts.first)
        #expect(draft.kind == "what they promised")
        var book = SampleBook.small
        book.notebook = NotebookView(drafts: [draft])
        var next = try Session(book: book)
        next.send(.painted)
        try next.press("g .")
        #expect(next.state.room?.shown?.topic == "Cables")
        #expect(next.state.room?.line?.key == "five")
        #expect(try next.line(with: "They promised: a paper") != nil)
    }

    @Test
    func `the line that is shown stays where a changed book orders the cards anew`() throws {
        var session = try room("j")
        session.book.meetings.room = RoomSheet(
            row: SampleMeetings.rows[0],
            cards: SampleMeetings.cards.reversed(),
            log: [],
            path: "readout.md"
        )
        session.send(.bookChanged(nil))
        #expect(session.state.room?.shown?.topic == "Archives")
        try session.press("s")
        #expect(entries(session).map(\.key) == ["nine"])
    }

    @Test
    func `a line typed is noted on the topic of the card`() throws {
        var session = try room("Right n")
        session.type("They want a date.")
        try session.press("Enter")
        #expect(entries(session).map(\.words) == ["They want a date."])
        #expect(entries(session).map(\.topic) == ["Cables"])
    }

    @Test
    func `a line left half typed is set aside`() throws {
        var session = try room("Right n")
        session.type("They want a")
        try session.press("Esc")
        #expect(session.state.notebook.drafts.map(\.text) == ["They want a"])
        #expect(entries(session).isEmpty)
    }

    @Test
    func `what was noted stands with its time on its line`() throws {
        var session = try room()
        let entry = RoomEntry(
            at: "2024-02-11 09:14",
            verb: .said,
            topic: "Archives",
            key: "one",
            words: "We offer."
        )
        session.book.meetings.room = RoomSheet(
            row: SampleMeetings.rows[0],
            cards: SampleMeetings.cards,
            log: [entry],
            path: "readout.md"
        )
        session.send(.notebookChanged("09:14 said"))
        #expect(try session.line(with: "in our archive.")?.contains("said 09:14") == true)
        try session.press("q")
        #expect(try session.line(with: "readout.md")?.contains("^U Enter: none") == true)
        try session.press("Enter")
        #expect(session.effects.last == .meeting(.readout(1, path: "readout.md")))
        session.send(.meetingDone("Written.", path: "readout.md"))
        #expect(session.state.room == nil)
        #expect(session.state.answers[.path].last == "readout.md")
        try session.press("I")
        #expect(try session.line(with: "Import: readout.md") != nil)
        try session.press("Esc")
        try session.press("I")
        #expect(try session.line(with: "Import: readout.md") == nil)
    }

    @Test
    func `a promise without words is listed with its line`() throws {
        var book = SampleBook.small
        let entry = RoomEntry(
            at: "2024-02-11 09:14",
            verb: .promised,
            topic: "Cables",
            key: "five",
            words: ""
        )
        let sheet = try #require(book.meetings.room)
        book.meetings.room = RoomSheet(
            row: sheet.row,
            cards: sheet.cards,
            log: [entry],
            path: sheet.path
        )
        var session = try Session(book: book)
        try session.press("g m R g n")
        #expect(try session.line(with: "on “The cable lacks backing.”") != nil)
    }

    @Test
    func `where nothing was noted the room is left at once`() throws {
        let session = try room("q")
        #expect(session.state.room == nil && session.state.overlay == nil)
    }

    @Test
    func `a line taller than the screen is read in parts, then the next one`() throws {
        var session = try tall()
        #expect(try session.line(with: "word30") == nil)
        for _ in 0..<8 where try session.line(with: "word30") == nil { try session.press("j") }
        #expect(session.state.room?.line?.key == "one")
        try session.press("j")
        #expect(session.state.room?.line?.key == "two")
    }

    /// A room at a line taller than the screen, with a short one behind it.
    private func tall() throws -> Session {
        var session = try room(rows: 8, columns: 40)
        let words = (1...30).map { "word\($0)" }.joined(separator: " ")
        let lines = [("one", words), ("two", "Short.")].map {
            RoomCard.Line(use: .say, key: $0.0, words: $0.1)
        }
        session.book.meetings.room = RoomSheet(
            row: SampleMeetings.rows[0],
            cards: [RoomCard(topic: "Archives", lines: lines)],
            log: [],
            path: "readout.md"
        )
        session.send(.notebookChanged(""))
        return session
    }

    @Test
    func `the beginning of a tall line is gone back to`() throws {
        var session = try tall()
        try session.press("j j")
        #expect(try session.line(with: "word1 ") == nil)
        try session.press("g g")
        #expect(try session.line(with: "word1 ") != nil)
    }

    @Test
    func `a count goes on in a tall line, and behind it to the next`() throws {
        var session = try tall()
        try session.press("2 j")
        var once = try tall()
        try once.press("j j")
        #expect(session.state.room?.scrolled == once.state.room?.scrolled)
        try session.press("9 j")
        #expect(session.state.room?.line?.key == "two")
        try session.press("9 k")
        #expect(session.state.room?.line?.key == "one" && session.state.room?.scrolled == 0)
    }

    @Test
    func `undo takes back what was noted`() throws {
        #expect(try room("s u").effects.last == .write(.undo(isSure: false)))
    }

    @Test
    func `the answer stands below what they may raise`() throws {
        let session = try room("Right")
        #expect(try session.line(with: "→ We look into it.") != nil)
        #expect(try session.line(with: "If raised") != nil)
    }

    @Test
    func `a count goes so many cards or lines on, and G to the last line`() throws {
        #expect(try room("5 l").state.room?.card == 1)
        #expect(try room("5 l 2 h").state.room?.card == 0)
        #expect(try room("2 j").state.room?.line?.key == "nine")
        #expect(try room("G").state.room?.line?.key == "nine")
        #expect(try room("G g g").state.room?.line?.key == "one")
    }

    @Test
    func `a card that goes on below says so`() throws {
        var session = try room(rows: 9, columns: 60)
        let lines = (1...5).map {
            RoomCard.Line(use: .say, key: "\($0)", words: "Line \($0).", answer: "Answer \($0).")
        }
        session.book.meetings.room = RoomSheet(
            row: SampleMeetings.rows[0],
            cards: [RoomCard(topic: "Archives", lines: lines)],
            log: [],
            path: "readout.md"
        )
        session.send(.notebookChanged(""))
        #expect(try session.lines.contains { $0.hasSuffix("…") })
        #expect(try session.line(with: "3 more below") != nil)
        try session.press("G")
        #expect(try session.line(with: "more below") == nil)
        #expect(try session.line(with: "Answer 5.") != nil)
        #expect(try !session.lines.contains { $0.hasSuffix("…") })
    }

    @Test
    func `what was noted is listed`() throws {
        var session = try room()
        let log = [("09:14", RoomEntry.Verb.said), ("09:20", .note)].map {
            RoomEntry(
                at: "2024-02-11 " + $0.0,
                verb: $0.1,
                topic: "Archives",
                key: "",
                words: "We."
            )
        }
        session.book.meetings.room = RoomSheet(
            row: SampleMeetings.rows[0],
            cards: SampleMeetings.cards,
            log: log,
            path: "readout.md"
        )
        session.send(.notebookChanged(""))
        try session.press("g n")
        #expect(try session.line(with: "Noted 2") != nil)
        #expect(try session.line(with: "09:14 said") != nil)
        session.book.meetings.room = RoomSheet(
            row: SampleMeetings.rows[0],
            cards: SampleMeetings.cards,
            log: Array(log.prefix(1)),
            path: "readout.md"
        )
        try session.press("u")
        session.send(.notebookChanged("Taken back."))
        #expect(try session.line(with: "Noted 1") != nil)
        try session.press("q")
        #expect(session.state.room != nil && session.state.overlay == nil)
    }

    @Test
    func `a name can be looked up from the room, and back leads into it`() throws {
        var session = try room(":")
        session.type("japan")
        #expect(entries(session).isEmpty)
        try session.press("Enter")
        #expect(session.state.subject?.id == SampleBook.japan)
        try session.press("<")
        #expect(session.state.room != nil)
    }

    @Test
    func `a day that is none is refused, and the words stay`() throws {
        var session = try room("P")
        session.type("the data by 31 February 2027")
        try session.press("Enter")
        #expect(entries(session).isEmpty)
        #expect(try session.lines.contains { $0.contains("“31 February 2027” is no day") })
        #expect(try session.lines.contains { $0.contains("the data by 31 February 2027") })
    }

    @Test
    func `what was promised more than once stands once, with its days`() throws {
        var session = try room()
        let promises = ["the data by 15 Jan 2027", "the data by 15 Jan 2027", "a call"]
        session.book.meetings.room = RoomSheet(
            row: SampleMeetings.rows[0],
            cards: SampleMeetings.cards,
            log: promises.enumerated().map { index, words in
                RoomEntry(
                    at: "2024-02-11 09:1\(index)",
                    verb: .pledged,
                    topic: "Archives",
                    key: "one",
                    words: words
                )
            },
            path: "readout.md"
        )
        session.send(.notebookChanged(""))
        let card = try session.lines.joined(separator: " ").oneLine
        #expect(card.contains("they promised 3× 09:12, by 15 Jan 2027"))
        #expect(!card.contains("they promised 09:10"))
    }

    @Test
    func `the prompt names the line that Enter alone follows up`() throws {
        let session = try room("p")
        #expect(try session.lines.last?.contains("Enter alone: “We offer") == true)
    }

    @Test
    func `promises stand on the list of what is to be done, and are taken off it`() throws {
        var book = SampleBook.small
        let promise = PromiseNumber(meeting: 1, note: 3)
        let entry = NotebookEntry(
            number: 0,
            kind: .task,
            target: .subject(SampleBook.japan),
            slot: "",
            text: ReaderTask(who: "Japan", due: PartialDate(iso: "2027-01-15"), what: "the data")
                .text,
            at: "2024-02-11 09:14",
            quotation: nil,
            isOrphaned: false
        )
        let note = NotebookView.Note(entry: entry, about: "they promised", promise: promise)
        book.notebook = NotebookView(promises: [note])
        var session = try Session(book: book)
        session.send(.painted)
        try session.press("g u")
        #expect(try session.line(with: "To do 1") != nil)
        #expect(try session.line(with: "Japan by 15 Jan 2027: the data") != nil)
        try session.press("t")
        #expect(try session.line(with: "promised in a room: x says") != nil)
        try session.press("x")
        #expect(session.effects.last == .meeting(.change(.kept(promise))))
    }
}
