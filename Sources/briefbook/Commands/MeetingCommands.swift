internal import ArgumentParser
internal import BriefCore
internal import BriefStore

/// The command `briefbook meetings`.
struct MeetingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "meetings",
        abstract: "List the meetings of the notebook, by date.",
        discussion: """
            With --json: one object a meeting, {"kind":"meeting","number":1,"date":"2023-07-03",…}
            """
    )

    @OptionGroup var book: BookOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let desk = try Desk(book.workspace)
        let meetings = try desk.notebook.meetings()
        guard !meetings.isEmpty else {
            if !output.json {
                StandardError.line("briefbook: no meetings yet; `briefbook meeting` writes one")
            }
            throw CommandFailure(.nothingFound, "")
        }
        let source = try book.access.reading()
        for entry in meetings {
            try output.print(
                MeetingText.json(entry.number, entry.meeting),
                or: try MeetingText.line(entry.number, entry.meeting, source)
            )
        }
    }
}

/// The command `briefbook meeting`.
struct MeetingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "meeting",
        abstract: "Write a meeting into the notebook, change it, or take it away.",
        discussion: """
            Its number then makes its brief: `briefbook brief --meeting-id 1`.

              briefbook meeting Japan --date 2023-07-03 --event "EU-Japan summit" --agenda semiconductors
              briefbook meeting --change 1 --place Brussels --objective "Agree on a date"
              briefbook meeting --remove 1
              briefbook meeting --readout 1 > readout.md
              briefbook meeting --questions 1

            The readout is made of what was noted in the navigator's room; imported, it becomes a \
            source. Questions are what may be raised, with our line.

            With --json: the meeting as `briefbook meetings` prints it.
            """
    )

    @OptionGroup var book: BookOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup(title: "Head of the brief") var head: BriefHeadOptions

    @Option(help: ArgumentHelp("Day of the meeting; today if not given.", valueName: "date"))
    var date: CalendarDate?

    @Option(help: ArgumentHelp("Change this meeting.", valueName: "number"))
    var change: Int?

    @Option(help: ArgumentHelp("Take this meeting away.", valueName: "number"))
    var remove: Int?

    @Option(help: ArgumentHelp("Print the readout of this meeting.", valueName: "number"))
    var readout: Int?

    @Option(help: ArgumentHelp("Print the questions for this meeting.", valueName: "number"))
    var questions: Int?

    @Argument(
        help: ArgumentHelp("Id or name of a subject.", valueName: "subject"),
        completion: SubjectCompletion.kind
    )
    var subjects: [String] = []

    func validate() throws {
        guard [change, remove, readout, questions].compactMap({ $0 }).count <= 1 else {
            throw ValidationError(
                "--change, --remove, --readout and --questions do not go together."
            )
        }
        if change == nil, remove == nil, readout == nil, questions == nil, subjects.isEmpty {
            throw ValidationError("Name whom the meeting is with, or what it is on.")
        }
    }

    func run() throws {
        let source = try book.access.reading()
        let desk = try Desk(book.workspace)
        let meetings = MeetingDesk(desk: desk, workspace: book.workspace, book: source)
        if let readout { return try MeetingPrint(meetings, output).readout(of: readout) }
        if let questions { return try MeetingPrint(meetings, output).questions(for: questions) }
        if let remove {
            let meeting = try existing(remove, desk)
            try desk.notebook.setMeeting(remove, nil)
            return try output.print(MeetingText.json(remove, meeting), or: "taken away  \(remove)")
        }
        let choice = SubjectChoice(book: source)
        let named = try subjects.isEmpty ? [] : choice.rows(subjects.map(\.asShown)).map(\.id)
        let agenda = try head.readAgenda(in: source)
        var meeting =
            try change.map { try existing($0, desk) }
            ?? Meeting(subjects: named, date: try Today.date())
        if !named.isEmpty { meeting.subjects = named }
        meeting.date = date ?? meeting.date
        meeting = head.overlaid(on: meeting, agenda: agenda)
        let number: Int
        if let change {
            try desk.notebook.setMeeting(change, meeting)
            number = change
        } else {
            number = try desk.notebook.addMeeting(meeting)
        }
        try output.print(
            MeetingText.json(number, meeting),
            or: try MeetingText.line(number, meeting, source)
        )
    }

    private func existing(_ number: Int, _ desk: Desk) throws -> Meeting {
        guard let meeting = try desk.notebook.meeting(number) else {
            throw CommandFailure(
                .nothingFound,
                "meeting \(number): there is none; `briefbook meetings` lists them"
            )
        }
        return meeting
    }
}

/// Meetings as lines.
enum MeetingText {
    /// One line for people.
    static func line(_ number: Int, _ meeting: Meeting, _ book: Book) throws -> String {
        let names = try meeting.subjects.map { try book.subject($0)?.name ?? $0.code }
        let when = [DateWording.words(meeting.date), meeting.time].compactMap { $0 }
        return ["\(number)", when.joined(separator: ", "), names.joined(separator: " × ")]
            .joined(separator: "  ")
            + [meeting.event, meeting.place].compactMap { $0 }.map { "  " + $0 }.joined()
    }

    /// One object for programs.
    static func json(_ number: Int, _ meeting: Meeting) -> JSONLine {
        var line = JSONLine()
        line.add("kind", "meeting")
        line.add("number", number)
        line.add("date", meeting.date.iso)
        line.add("time", meeting.time)
        line.add("subjects", meeting.subjects.map(\.description))
        line.add("event", meeting.event)
        line.add("title", meeting.title)
        line.add("place", meeting.place)
        line.add("level", meeting.level)
        line.add("participants", meeting.participants)
        line.add("agenda", meeting.agenda.map(\.description))
        line.add("otherItems", meeting.otherItems)
        line.add("objectives", meeting.objectives)
        line.add("marking", meeting.marking)
        return line
    }
}
