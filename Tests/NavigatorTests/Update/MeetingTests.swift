import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

@Suite struct MeetingTests {
    private func brief(_ keys: String = "") throws -> Session {
        var session = try Session()
        try session.press("g m Enter " + keys)
        return session
    }

    private func changes(_ session: Session) -> [MeetingChange] {
        session.effects.compactMap { effect in
            if case .meeting(.change(let change)) = effect { change } else { nil }
        }
    }

    @Test
    func `the list of meetings begins at the next one, and says which are over`() throws {
        var session = try Session()
        session.book.meetings.rows = SampleMeetings.rows.map { row in
            var meeting = row.meeting
            if row.number == 1 { meeting.date = CalendarDate(dayNumber: 0) }
            return MeetingRow(
                number: row.number,
                meeting: meeting,
                names: row.names,
                versions: 0,
                marks: 0
            )
        }
        try session.press("g m")
        #expect(try session.line(with: " › 11 Feb 2024")?.contains("Korea") == true)
        #expect(try session.line(with: "passed")?.contains("Japan") == true)
    }

    @Test
    func `an event becomes a meeting on its day with one key`() throws {
        var session = try Session()
        try session.press("j Enter B")
        guard case .event(let event) = session.state.subject?.selectedFinding?.claim,
            case .make(let meeting, true) = changes(session).first
        else {
            Issue.record("no meeting was made")
            return
        }
        #expect(meeting.subjects == [SampleBook.japan])
        #expect(meeting.date == event.date?.first)
    }

    @Test
    func `the meeting of an event has its name and its place, and no two sides in it`() throws {
        let words = "Next meeting: Tide Partnership Council, Riga, 24 May 2027."
        let event = Event(
            date: PartialDate(iso: "2027-05-24"),
            precision: .day,
            status: .planned,
            participants: ["The two sides (EU and Japan)", "Mr Lamp"]
        )
        let source = SampleSource(
            "1000aaaaaaaa",
            SourceMetadata(title: "Record", language: "en"),
            firstNumber: 1,
            text: [(.paragraph, words)],
            said: [SampleSource.Said(words, .event(event), [SampleBook.japan])]
        )
        let book = SampleBook(sources: [source], names: [SampleBook.japan: "Japan"])
        var session = try Session(book: book)
        try session.press("Enter B")
        guard case .make(let meeting, true) = changes(session).first else {
            Issue.record("no meeting was made")
            return
        }
        #expect(meeting.event == "Tide Partnership Council")
        #expect(meeting.place == "Riga")
        #expect(meeting.participants == ["Mr Lamp"])
    }

    @Test
    func `a country alone becomes a meeting on the as-of day`() throws {
        var session = try Session()
        try session.press("j B")
        guard case .make(let meeting, false) = changes(session).first else {
            Issue.record("no meeting was made")
            return
        }
        #expect(meeting.subjects == [SampleBook.japan])
        #expect(meeting.date == Session.today)
    }

    @Test
    func `Tab goes on with a marking, and finds nothing wrong with one that is whole`() throws {
        var session = try brief("C")
        session.type("tlp:a")
        try session.press("Tab")
        #expect(try session.line(with: "TLP:AMBER+STRICT") != nil)
        #expect(try session.line(with: "higher than: TLP:AMBER") != nil)
        try session.press("^U")
        session.type("LIMITE")
        try session.press("Tab")
        #expect(try session.line(with: "Nothing begins so.") == nil)
        try session.press("^U")
        session.type("x")
        try session.press("Tab")
        #expect(try session.line(with: "Nothing begins so.") != nil)
    }

    @Test
    func `a meeting that was made is shown`() throws {
        var session = try Session()
        session.send(.meetingMade(1, "Made."))
        #expect(session.state.sheet?.number == 1)
        #expect(session.state.notice?.text == "Made.")
    }

    @Test
    func `the list shows when and with whom, how long it is until then`() throws {
        var session = try Session()
        try session.press("g m")
        let line = try session.line(with: "Japan")
        #expect(line?.contains("11 Feb 2024") == true)
        #expect(line?.contains("in 10 days") == true)
    }

    @Test(arguments: 40...80)
    func `what a meeting's row has no room for is left out whole`(columns: Int) throws {
        var session = try Session(columns: columns)
        try session.press("g m")
        #expect(try session.line(with: "Japan")?.contains("…") == false)
    }

    @Test
    func `a brief shows its fields, its lines and how it stands`() throws {
        let session = try brief()
        #expect(try session.line(with: "version 2")?.contains("LIMITE") == true)
        #expect(try session.line(with: "Date")?.contains("11 Feb 2024") == true)
        #expect(try session.line(with: "offers places")?.contains("[1 ¶ 2]") == true)
    }

    @Test
    func `Enter on a field asks for it, and the answer is kept`() throws {
        var session = try brief("Enter")
        #expect(try session.line(with: "letters replace it") == nil)
        session.type("; Korea")
        try session.press("Enter")
        #expect(changes(session) == [.set(1, .with, "Japan; Korea")])
    }

    @Test
    func `another day takes the place of the one that stands there`() throws {
        var session = try brief("j Enter")
        #expect(try session.line(with: "letters replace it") != nil)
        session.type("12 Mar 2024")
        try session.press("Enter")
        #expect(changes(session) == [.set(1, .date, "2024-03-12")])
    }

    @Test
    func `a day that is none is asked for again`() throws {
        var session = try brief("j Enter")
        session.type("x")
        try session.press("Enter")
        #expect(changes(session) == [])
        #expect(try session.lines.contains { $0.contains("This is no day") })
    }

    @Test
    func `the prompt closes when the field is kept, and stays with what is wrong`() throws {
        var session = try brief("Enter")
        session.type("x")
        try session.press("Enter")
        session.send(.failed("no such subject"))
        #expect(try session.lines.contains { $0.contains("no such subject") })
        #expect(session.state.overlay != nil)
        session.send(.notebookChanged("With changed."))
        #expect(session.state.overlay == nil)
    }

    @Test
    func `a line is moved down in its part`() throws {
        var session = try brief()
        for _ in 0..<9 { try session.press("j") }
        try session.press("J")
        guard case .order(1, let rows) = changes(session).first else {
            Issue.record("nothing was moved")
            return
        }
        #expect(rows.map(\.key) == ["two", "one", "three"])
    }

    @Test
    func `the first line of a part cannot go up`() throws {
        var session = try brief()
        for _ in 0..<9 { try session.press("j") }
        try session.press("K")
        #expect(changes(session) == [])
    }

    @Test
    func `a line is reworded, left out, and brought back`() throws {
        var session = try brief()
        for _ in 0..<9 { try session.press("j") }
        try session.press("e C-u")
        session.type("Come.")
        try session.press("Enter")
        session.send(.notebookChanged(""))
        try session.press("x j j j o")
        let lines = SampleMeetings.lines
        #expect(
            changes(session) == [
                .reword(1, lines[0], "Come."), .drop(1, lines[0]), .restore(1, lines[3]),
            ]
        )
    }

    @Test
    func `a line is added to the part of the cursor`() throws {
        var session = try brief()
        for _ in 0..<9 { try session.press("j") }
        try session.press("a")
        session.type("No prices.")
        try session.press("Enter")
        let above = [SampleMeetings.lines[0]]
        #expect(changes(session) == [.add(1, part: "points", "No prices.", below: above)])
    }

    @Test
    func `a line opens its words in their source`() throws {
        var session = try brief()
        for _ in 0..<9 { try session.press("j") }
        try session.press("Enter")
        #expect(session.state.reader?.source == SourceKey("a1a1a1a1a1a1"))
    }

    @Test
    func `length and ceiling ask for another brief`() throws {
        var session = try brief("t C")
        session.type("LIMITE")
        try session.press("Enter")
        let asked = session.requests.compactMap { request -> BriefChoice?? in
            if case .meeting(.sheet(1, let choice)) = request { .some(choice) } else { nil }
        }
        #expect(
            asked == [
                nil, BriefChoice(length: "30m"),
                BriefChoice(length: "30m", ceiling: "LIMITE"),
            ]
        )
    }

    @Test
    func `the brief is written in the choice that is shown`() throws {
        var session = try brief("t S C-u")
        session.type("a.md")
        try session.press("Enter")
        let wanted = Effect.meeting(
            .export(1, BriefChoice(length: "30m"), path: "a.md")
        )
        #expect(session.effects == [wanted])
        session.send(.meetingDone("Writing…", path: "a.md"))
        #expect(session.state.overlay == nil)
    }

    @Test
    func `words are found in the lines of a brief`() throws {
        var session = try brief("/")
        session.type("laboratory")
        try session.press("Enter")
        #expect(session.state.sheet?.line?.key == "two")
    }

    @Test
    func `why a line stands in the brief is told`() throws {
        var session = try brief()
        for _ in 0..<9 { try session.press("j") }
        try session.press("w")
        #expect(session.state.notice?.text.contains("Names Japan") == true)
    }

    @Test
    func `the cursor stays on its line when the brief comes again`() throws {
        var session = try brief()
        for _ in 0..<10 { try session.press("j") }
        let lines = SampleMeetings.lines
        session.book.meetings.sheet = session.state.sheet?.sheet?.with([lines[1], lines[0]])
        session.send(.notebookChanged("Moved."))
        #expect(session.state.sheet?.line?.key == "two")
    }

    @Test
    func `the cursor goes to the line that undo brought back`() throws {
        var session = try brief()
        let lines = SampleMeetings.lines
        let whole = try #require(session.state.sheet?.sheet)
        session.book.meetings.sheet = whole.with([lines[1]])
        session.send(.notebookChanged("Left out."))
        try session.press("g g")
        session.book.meetings.sheet = whole.with([lines[0], lines[1]])
        session.send(.notebookChanged("Taken back.", at: .line(lines[0].key, ofMeeting: 1)))
        #expect(session.state.sheet?.line?.key == lines[0].key)
    }

    @Test
    func `a meeting that was taken away is said to be`() throws {
        var session = try brief()
        session.book.meetings.sheet = nil
        session.send(.notebookChanged("Taken away."))
        #expect(try session.lines.contains { $0.contains("not in the notebook any more") })
    }

    private func onRow(_ kind: SheetRow.Kind, _ keys: String) throws -> Session {
        let place = SampleMeetings.lines.firstIndex { $0.kind == kind } ?? 0
        // The fields of the meeting stand before the lines.
        let fields = MeetingField.allCases.firstIndex(of: .addressee) ?? 0
        return try brief("\(fields + place + 1) G ".map { "\($0) " }.joined() + keys)
    }

    @Test
    func `our line below a matter is reworded, left out and added to`() throws {
        #expect(try changes(onRow(.answer, "x")).count == 1)
        for (key, label) in [("e", "In your words"), ("a", "New line, if raised")] {
            #expect(try onRow(.answer, key).lines.last?.contains(label) == true)
        }
    }

    @Test(arguments: [
        ("e", SheetRow.Kind.below, "This comes with the line above it: change that one."),
        ("x", .below, "This comes with the line above it: change that one."),
        ("x", .leftOut, "Left out by you: o brings it back."),
        ("J", .answer, "Our line stays below what it answers."),
    ])
    func `a row that cannot be changed so says why`(
        key: String,
        kind: SheetRow.Kind,
        words: String
    ) throws {
        let session = try onRow(kind, key)
        #expect(session.state.notice?.text == words)
        #expect(changes(session).isEmpty)
    }

    @Test
    func `a field says how it is changed`() throws {
        #expect(
            try brief("g g e").state.notice?.text == "This is about the meeting: Enter changes it."
        )
    }

    @Test(arguments: [80, 50, 30])
    func `marking and ceiling are read whole at any width`(columns: Int) throws {
        let words = "TRÈS SECRET UE/EU TOP SECRET"
        var session = try Session(rows: 24, columns: columns)
        session.book.meetings.sheet = SampleMeetings().sheet?.with(SampleMeetings.lines, words)
        try session.press("g m Enter C")
        session.type(words)
        try session.press("Enter")
        let head = try session.lines.prefix(9).flatMap { $0.split(separator: " ") }
        let text = head.joined(separator: " ")
        #expect(text.contains(words + " ·") || text.contains(words + " ceiling"), "\(text)")
        #expect(text.contains("ceiling " + words), "\(text)")
        #expect(text.contains("0 withheld") && text.contains("not cleared"), "\(text)")
    }

    @Test
    func `the end of a brief fills the screen`() throws {
        var session = try brief("G")
        #expect(session.state.sheet?.list.viewport.top ?? 0 > 0)
        let lines = try session.lines
        #expect(lines.dropLast().last?.contains("Copy for") == true)
        try session.press("g g")
        #expect(session.state.sheet?.list.viewport.top == 0)
    }
}

extension BriefSheet {
    /// The same with other lines.
    fileprivate func with(_ rows: [SheetRow], _ marking: String? = nil) -> BriefSheet {
        BriefSheet(
            row: row,
            title: title,
            choice: choice,
            marking: marking ?? self.marking,
            withheld: withheld,
            version: version,
            clearance: clearance,
            facts: facts,
            rows: rows
        )
    }
}
