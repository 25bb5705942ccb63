internal import ArgumentParser
internal import BriefCore
internal import BriefStore
internal import Navigator

/// What `countries`, `fora` and `priorities` share.
struct SubjectIndex {
    /// The kind listed.
    let kind: SubjectKind
    /// The book listed.
    let book: Book
    /// What the reader says of its findings: those dismissed are not counted.
    let judgements: Judgements

    init(kind: SubjectKind, _ options: BookOptions) throws {
        self.kind = kind
        book = try options.access.reading()
        judgements = Desk.judgements(options.workspace, in: book)
    }

    private static let window = 200

    /// Prints every subject that a source names.
    func print(_ output: OutputOptions) throws {
        var report = output.report
        var lines = StandardOutput()
        var offset = 0
        while true {
            let window = try book.subjects(kind, offset: offset, count: SubjectIndex.window)
            if offset == 0, !output.json, !window.rows.isEmpty {
                try report.line(SubjectIndex.heading, .strong)
            }
            for row in window.rows.map(judgements.counted) {
                if output.json {
                    try lines.line(RowJSON.subject(row).text)
                } else {
                    try report.line(SubjectIndex.line(row))
                }
            }
            offset += window.rows.count
            if window.rows.isEmpty || offset >= window.total { break }
        }
        try lines.flush()
        try report.finish()
        if offset == 0 {
            throw CommandFailure(.nothingFound, "nothing of that kind is named in the book")
        }
    }

    private static let heading =
        column("NAME", 34) + column("EVENTS", 8) + column("ISSUES", 8) + column("POINTS", 8)
        + column("SOURCES", 9) + column("NEWEST", 23) + "ID"

    private static func line(_ row: SubjectRow) -> String {
        let counts = [FindingKind.event, .issue, .point].map {
            column(String(row.counts[$0]), 8)
        }
        return column(row.name, 34) + counts.joined() + column(String(row.sources), 9)
            + column(row.newest.map { DateWording.words($0, basis: row.newestBasis) } ?? "–", 23)
            + row.id.description
    }

    private static func column(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}

/// The command `briefbook countries`.
struct CountriesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "countries",
        abstract: "List the countries the sources name, with what is known of each."
    )

    @OptionGroup var book: BookOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        try SubjectIndex(kind: .country, book).print(output)
    }
}

/// The command `briefbook fora`.
struct ForaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fora",
        abstract: "List the fora the sources name: organisations, conferences, bilateral formats."
    )

    @OptionGroup var book: BookOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        try SubjectIndex(kind: .forum, book).print(output)
    }
}

/// The command `briefbook priorities`.
struct PrioritiesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "priorities",
        abstract: "List the priorities the sources speak of."
    )

    @OptionGroup var book: BookOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        try SubjectIndex(kind: .priority, book).print(output)
    }
}

/// The command `briefbook sources`.
struct SourcesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources",
        abstract: "List the sources of the book, newest first.",
        discussion: """
            --save writes the file a source was read from back out, byte for byte, where `import \
            --keep-originals` kept it.

              briefbook sources --save 4f1c2ab90d3e note.docx
            """
    )

    @OptionGroup var book: BookOptions
    @OptionGroup var output: OutputOptions

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Save the original of a source to a file, or - for standard output.",
            valueName: "source> <file"
        )
    )
    var save: [String] = []

    func validate() throws {
        if !save.isEmpty, save.count != 2 {
            throw ValidationError("--save takes a source and a file.")
        }
    }

    func run() throws {
        let source = try book.access.reading()
        if let name = save.first, let path = save.last {
            return try OriginalFile(book: source).save(name, to: path)
        }
        let judgements = Desk.judgements(book.workspace, in: source)
        var report = output.report
        var lines = StandardOutput()
        var offset = 0
        while true {
            let window = try source.sources(offset: offset, count: 200)
            for row in window.rows.map(judgements.counted) {
                if output.json {
                    try lines.line(RowJSON.source(row).text)
                } else {
                    try report.line(SourcesCommand.line(row))
                }
            }
            offset += window.rows.count
            if window.rows.isEmpty || offset >= window.total { break }
        }
        try lines.flush()
        try report.finish()
        if offset == 0 {
            throw CommandFailure(
                .nothingFound,
                "the book has no sources; `briefbook import FILE` adds one"
            )
        }
    }

    /// One source on one line.
    static func line(_ row: SourceRow) -> String {
        let date = DateWording.words(row.metadata.published, basis: row.metadata.publishedBasis)
        let parts = [
            row.key.text, date,
            row.metadata.kind.map { FindingText.words($0.rawValue) } ?? "kind unknown",
            row.shownTitle, FindingText.count(row.findings, "finding"),
        ]
        return parts.joined(separator: " · ") + (row.digestOf == nil ? "" : " · digest")
    }
}
