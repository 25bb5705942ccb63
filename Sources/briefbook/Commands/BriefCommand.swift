internal import ArgumentParser
internal import BriefAssembly
internal import BriefCore
internal import BriefExport
internal import BriefStore
internal import SourceImport

extension BriefLength: ExpressibleByArgument {}

extension BriefFormat: ExpressibleByArgument {
    /// Reads a format by a name of it, such as `markdown` or `md`.
    package init?(argument: String) {
        self.init(name: argument)
    }
}

/// The command `briefbook brief`.
struct BriefCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief",
        abstract: "Write a brief for a meeting.",
        discussion: """
            A brief holds our objectives, the scene, points to make, what they want, what may be raised \
            with our line on it, points to avoid, a press line, the timeline, open issues, background and \
            the sources to the passage. Nothing in it is invented: what the sources lack is said.

              briefbook brief Japan --meeting 2023-07-03
              briefbook brief KR --agenda semiconductors --for 2m
              briefbook brief itu --meeting 2023-07-03 -o brief.docx

            The brief of a meeting of the notebook (`briefbook meeting`) can be changed, kept as a \
            version and cleared; lines are named as points:2.

              briefbook brief --meeting-id 1 --drop points:3 --first points:2
              briefbook brief --meeting-id 1 --reword "points:1=Our own words."
              briefbook brief --meeting-id 1 --save
              briefbook brief --meeting-id 1 --addendum 1 -o addendum.docx

            Formats are md, txt, html, json, docx and pdf; the end of a file's name tells which. PDF is \
            made by LibreOffice, Chromium or WeasyPrint, whichever is installed. With --json: one object.
            """
    )

    @OptionGroup var book: BookOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup(title: "Head") var head: BriefHeadOptions
    @OptionGroup(title: "A meeting of the notebook") var kept: BriefKeepingOptions

    @Option(
        name: .customLong("meeting"),
        help: ArgumentHelp("Day of the meeting; today if not given.", valueName: "date")
    )
    var meeting: CalendarDate?

    @Option(name: .customLong("for"), help: "Time to read it: 2m, 10m or 30m.")
    var length: BriefLength?

    @Option(help: "Format: md, txt, html, json, docx or pdf.")
    var format: BriefFormat?

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("Write to this file.", valueName: "file"),
        completion: .file()
    )
    var target: String?

    @Flag(help: "Write over a file that is there.")
    var force = false

    @Flag(help: "Say of each line why it is there.")
    var why = false

    @Option(
        help: ArgumentHelp("Show nothing marked higher; none for no ceiling.", valueName: "marking")
    )
    var ceiling: String?

    @Argument(
        help: ArgumentHelp("Id or name of a subject.", valueName: "subject"),
        completion: SubjectCompletion.kind
    )
    var subjects: [String] = []

    func validate() throws {
        if output.json, let format, format != .json {
            throw ValidationError("--json and --format \(format.rawValue) do not go together.")
        }
        guard subjects.isEmpty == (kept.number != nil) else {
            throw ValidationError(
                subjects.isEmpty
                    ? "Name a subject, or a meeting with --meeting-id."
                    : "--meeting-id says whom the brief is for; name no subject beside it."
            )
        }
        try kept.validateAlone()
    }

    func run() throws {
        let file = target.map { OutputFile(path: $0, isForced: force) }
        try file?.check()
        if let ceiling, ceiling != BriefCommand.noCeiling, MarkingScale.rank(ceiling) == nil {
            StandardError.line(
                "briefbook: “\(ceiling.asShown)” is no known marking: only what is not marked, or "
                    + "marked in these words, is shown"
            )
        }
        let format = try chosenFormat()
        let source = try book.access.reading()
        var making = try making(of: source)
        var made = try making.made()
        var brief = made.brief
        if let desk = try kept.number.map({ try BriefDesk(book.workspace, meeting: $0) }) {
            if try kept.change(brief, desk) {
                making.memory = try desk.memory()
                made = try making.made()
                brief = made.brief
            }
            brief = try kept.keep(brief, desk, length: making.length)
        }
        if let since = kept.addendum {
            brief.addendum = try addendum(brief, making, since: since)
        }
        tell(made.changes)
        tellMarking(of: brief, asked: making.meeting.marking)
        try BriefOutput(format: format, showsReasons: why, file: file).write(brief)
    }

    /// Says on standard error which of the reader's changes rest on nothing any more.
    private func tell(_ changes: EditReport) {
        for entry in changes.gone {
            let words = FindingText.oneLine(entry.wording ?? "left out")
            StandardError.line(
                "briefbook: a change of “\(entry.anchor.part.title.lowercased())” has lost its line: "
                    + "\(words) (it was: \(entry.anchor.words))"
            )
        }
    }

    /// Says on standard error that what is in a brief marks it higher than was asked.
    private func tellMarking(of brief: Brief, asked: String?) {
        guard let asked, let marking = brief.marking, marking != asked,
            MarkingScale.highest([marking, asked]) == marking
        else { return }
        StandardError.line(
            "briefbook: the brief is marked \(marking.asShown), not \(asked.asShown): what is in "
                + "it is; --ceiling \(Self.quoted(asked.asShown)) leaves out what is marked higher"
        )
    }

    /// A value as it is typed: in quotes where it is of several words.
    private static func quoted(_ value: String) -> String {
        value.contains(" ") ? "\"\(value)\"" : value
    }

    private func making(of source: Book) throws -> BriefMaking {
        let naming = SubjectChoice(book: source)
        let agenda = try head.readAgenda(in: source)
        var base: Meeting
        var memory = BriefMemory()
        var choice = BriefChoice()
        if let number = kept.number {
            let desk = try BriefDesk(book.workspace, meeting: number)
            base = desk.meeting
            memory = try desk.memory()
            choice = try desk.choice()
        } else {
            let rows = try naming.rows(subjects.map(\.asShown))
            base = Meeting(subjects: rows.map(\.id), date: try Today.date())
        }
        base.date = meeting ?? base.date
        let length = try kept.addendum.map { try version($0, memory).length }
        return BriefMaking(
            workspace: book.workspace,
            book: source,
            meeting: head.overlaid(on: base, agenda: agenda),
            length: length ?? self.length ?? BriefLength(rawValue: choice.length) ?? .medium,
            ceiling: ceiling == BriefCommand.noCeiling ? nil : ceiling ?? choice.ceiling,
            memory: memory
        )
    }

    private func version(_ number: Int, _ memory: BriefMemory) throws -> BriefMemory.Version {
        guard let version = memory.versions.first(where: { $0.number == number }) else {
            throw CommandFailure(
                .nothingFound,
                "version \(number): it was not kept; --save keeps one"
            )
        }
        return version
    }

    private func addendum(
        _ brief: Brief,
        _ making: BriefMaking,
        since number: Int
    ) throws -> BriefAddendum {
        let version = try version(number, making.memory)
        return brief.addendum(
            since: number,
            number: max(1, brief.head.version - number),
            lines: version.lines,
            ceiling: making.ceiling
        )
    }

    /// What lifts the ceiling that was chosen on a meeting's screen.
    private static let noCeiling = "none"

    /// The format asked for, else that of the file's name, else plain text.
    private func chosenFormat() throws -> BriefFormat {
        let named = target.flatMap { BriefFormat(fileName: $0) }
        let format = output.json ? .json : format ?? named ?? .text
        if let target, self.format == nil, !output.json, named == nil {
            throw CommandFailure(
                .usage,
                "“\(target.asShown)”: its end tells no format; add --format"
            )
        }
        if target == nil, format == .docx || format == .pdf, StandardOutput.isTerminal {
            throw CommandFailure(
                .usage,
                "\(format.title) is no text for a terminal; name a file with -o"
            )
        }
        return format
    }
}
