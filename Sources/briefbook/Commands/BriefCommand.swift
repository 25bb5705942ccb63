internal import ArgumentParser
internal import BriefAssembly
internal import BriefCore
internal import BriefExport
internal import BriefStore
internal import Navigator
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

            Formats are md, txt, html, json, docx and pdf; the end of a file's name tells which. PDF is \
            made by LibreOffice, Chromium or WeasyPrint, whichever is installed. With --json: one object.
            """
    )

    @OptionGroup var book: BookOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup(title: "Head") var head: BriefHeadOptions

    @Option(
        name: .customLong("meeting"),
        help: ArgumentHelp("Day of the meeting; today if not given.", valueName: "date")
    )
    var meeting: CalendarDate?

    @Option(name: .customLong("for"), help: "Time to read it: 2m, 10m or 30m.")
    var length = BriefLength.medium

    @Option(help: "Format: md, txt, html, json, docx or pdf.")
    var format: BriefFormat?

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("Write to this file.", valueName: "file")
    )
    var target: String?

    @Flag(help: "Write over a file that is there.")
    var force = false

    @Flag(help: "Say of each line why it is there.")
    var why = false

    @Option(help: ArgumentHelp("Show nothing marked higher.", valueName: "marking"))
    var ceiling: String?

    @Argument(
        help: ArgumentHelp("Id or name of a subject.", valueName: "subject"),
        completion: SubjectCompletion.kind
    )
    var subjects: [String]

    func validate() throws {
        if output.json, let format, format != .json {
            throw ValidationError("--json and --format \(format.rawValue) do not go together.")
        }
    }

    func run() throws {
        let file = target.map { OutputFile(path: $0, isForced: force) }
        try file?.check()
        let format = try chosenFormat()
        let source = try book.access.reading()
        let choice = SubjectChoice(book: source)
        let rows = try choice.rows(subjects.map(\.asShown))
        let agenda = try head.agenda.map { try choice.rows([$0.asShown]) }.flatMap { $0 }
        var gathering = MaterialGathering(
            book: source,
            judgements: Desk.judgements(book.workspace, in: source),
            notes: Desk.notes(book.workspace),
            ours: try Field.vocabulary().ownNames
        )
        let material = try gathering.material(on: rows, agenda: agenda.map(\.id))
        var request = BriefRequest(head: try head.head(rows, agenda, on: meeting))
        request.length = length
        request.ceiling = ceiling
        request.marking = head.marking
        request.agenda = agenda.map(\.id)
        request.objectives = head.objectives
        request.addressee = head.addressee
        request.program = Briefbook.configuration.version
        request.analysis = try source.analysisName()
        let brief = BriefAssembler.brief(of: material, for: request).hashed
        try BriefOutput(format: format, showsReasons: why, file: file).write(brief)
    }

    /// The format asked for, else that of the file's name, else plain text.
    private func chosenFormat() throws -> BriefFormat {
        let named = target.flatMap { BriefFormat(fileName: $0) }
        let format = output.json ? .json : format ?? named ?? .text
        if target != nil, self.format == nil, !output.json, named == nil {
            throw CommandFailure(
                .usage,
                "“\((target ?? "").asShown)”: its end tells no format; add --format"
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

/// Options that fill the head of a brief.
struct BriefHeadOptions: ParsableArguments {
    @Option(help: "Title of the brief.")
    var title: String?

    @Option(help: "Number of the brief.")
    var number: String?

    @Option(help: "What sort of meeting it is.")
    var event: String?

    @Option(help: "Where the meeting is.")
    var place: String?

    @Option(help: "Time of day.")
    var time: String?

    @Option(help: "At which level.")
    var level: String?

    @Option(
        name: .customLong("participant"),
        help: ArgumentHelp("Who takes part; may be given again.", valueName: "name")
    )
    var participants: [String] = []

    @Option(
        help: ArgumentHelp("A priority on the agenda; may be given again.", valueName: "subject"),
        completion: SubjectCompletion.kind
    )
    var agenda: [String] = []

    @Option(
        name: .customLong("objective"),
        help: ArgumentHelp("An objective; may be given again.", valueName: "text")
    )
    var objectives: [String] = []

    @Option(
        name: .customLong("to"),
        help: ArgumentHelp("To whom the points are made.", valueName: "name")
    )
    var addressee: String?

    @Option(
        name: .customLong("copy-for"),
        help: ArgumentHelp("For whom the copy is.", valueName: "name")
    )
    var copyFor: String?

    @Option(help: "Who wrote it.")
    var author: String?

    @Option(help: "The service that answers for it.")
    var service: String?

    @Option(help: "Whom to call.")
    var contact: String?

    @Option(help: "Who contributed.")
    var contributors: String?

    @Option(help: "Marking of the brief, where it is higher than what is in it.")
    var marking: String?

    /// The head of a brief on some subjects.
    func head(
        _ subjects: [SubjectRow],
        _ agenda: [SubjectRow],
        on day: CalendarDate?
    ) throws -> BriefHead {
        let names = subjects.map(\.name).joined(separator: " × ")
        var head = BriefHead(title: title ?? "Brief: " + names, date: try day ?? Today.date())
        head.number = number
        head.event = event
        head.place = place
        head.time = time
        head.level = level
        head.participants = participants
        head.agenda = agenda.map(\.name)
        head.copyFor = copyFor
        head.author = author
        head.service = service
        head.contact = contact
        head.contributors = contributors
        return head
    }
}
