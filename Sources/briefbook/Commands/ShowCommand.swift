internal import ArgumentParser
internal import BriefCore
internal import BriefStore

extension SubjectPane: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
    /// Reads `2023-07-03`.
    package init?(argument: String) {
        self.init(iso: argument)
    }
}

/// The command `briefbook show`.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show what the book holds on a subject.",
        discussion: """
            A subject is an id (JP, ttc-us, semiconductors), a name or another name of it. Several \
            subjects show what concerns all of them. What is dismissed in the notebook that goes with \
            the book is left out.

              briefbook show Japan
              briefbook show KR semiconductors --pane points
              briefbook show JP --pane timeline --json
              briefbook show JP --pane issues --why
            """
    )

    @OptionGroup var book: BookOptions
    @OptionGroup var output: OutputOptions

    @Option(help: "Show one pane only: timeline, issues, points, positions or sources.")
    var pane: SubjectPane?

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp("What has passed on this day.", valueName: "date")
    )
    var asOf: CalendarDate?

    @Flag(help: "Tell under each line its rule and the words that fired it; `--json` always does.")
    var why = false

    @Argument(
        help: ArgumentHelp("Id or name of a subject.", valueName: "subject"),
        completion: SubjectCompletion.kind
    )
    var subjects: [String]

    func run() throws {
        let source = try book.access.reading()
        let rows = try SubjectChoice(book: source).rows(subjects.map(\.asShown))
        let day = try asOf ?? Today.date()
        let panes = pane.map { [$0] } ?? [.timeline, .issues, .positions, .points, .sources]
        let judgements = Desk.judgements(book.workspace, in: source)
        let isFound: Bool
        if output.json {
            isFound = try printJSON(rows.map(\.id), panes, of: source, under: judgements)
        } else {
            var page = SubjectPage(
                book: source,
                report: output.report,
                asOf: day,
                judgements: judgements,
                isExplained: why
            )
            isFound = try page.print(rows, panes)
        }
        if !isFound { throw CommandFailure(.nothingFound, "") }
    }

    private func printJSON(
        _ subjects: [SubjectID],
        _ panes: [SubjectPane],
        of source: Book,
        under judgements: Judgements
    ) throws -> Bool {
        var rows = RowJSON(book: source)
        var lines = StandardOutput()
        var count = 0
        for pane in panes {
            if pane == .sources {
                // Beside findings the sources would be of another shape: only where asked for.
                guard self.pane == .sources else { continue }
                try source.eachSource(of: subjects) { row in
                    count += 1
                    try lines.line(RowJSON.source(row).text)
                }
            } else {
                try source.eachFinding(of: subjects, in: pane, under: judgements) { row in
                    count += 1
                    try lines.line(rows.finding(row).text)
                }
            }
        }
        try lines.flush()
        return count > 0
    }
}

extension Book {
    /// Hands over all findings of a pane as the reader judges them, a window at a time.
    func eachFinding(
        of subjects: [SubjectID],
        in pane: SubjectPane,
        under judgements: Judgements,
        _ body: (FindingRow) throws -> Void
    ) throws {
        var offset = 0
        while true {
            let window = try findings(
                subjects,
                pane: pane,
                under: judgements,
                offset: offset,
                count: 200
            )
            for row in window.rows { try body(row) }
            offset += window.rows.count
            if window.rows.isEmpty || offset >= window.total { return }
        }
    }

    /// Hands over all sources that name the subjects, a window at a time.
    func eachSource(of subjects: [SubjectID], _ body: (SourceRow) throws -> Void) throws {
        var offset = 0
        while true {
            let window = try sources(of: subjects, offset: offset, count: 200)
            for row in window.rows { try body(row) }
            offset += window.rows.count
            if window.rows.isEmpty || offset >= window.total { return }
        }
    }
}

/// Which subjects the reader's words mean.
struct SubjectChoice {
    let book: Book
    /// Where subjects are found, told of a name that is none.
    var advice = "see `briefbook countries`, `fora` and `priorities`"

    /// The subjects of several words; words that name one together are one.
    ///
    /// - Throws: `CommandFailure` with status 1 for an unknown subject, 64 for an
    ///   ambiguous one, its choices listed.
    func rows(_ words: [String]) throws -> [SubjectRow] {
        if words.count > 1 {
            let together = try book.resolve(words.joined(separator: " "))
            if together.count == 1 { return together }
        }
        return try words.map(row)
    }

    private func row(_ word: String) throws -> SubjectRow {
        let rows = try book.resolve(word)
        guard let first = rows.first else {
            throw CommandFailure(
                .nothingFound,
                "“\(word)”: no such subject; \(advice)"
            )
        }
        guard rows.count == 1 else {
            let choices = rows.map { "\($0.id.description) (\($0.name))" }.joined(separator: ", ")
            throw CommandFailure(.usage, "“\(word)” may mean \(choices); name one of these ids")
        }
        return first
    }
}
