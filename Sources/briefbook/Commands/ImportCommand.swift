internal import ArgumentParser
internal import BriefCore
internal import BriefStore
internal import SourceImport

extension SourceKind: ExpressibleByArgument {}

extension PartialDate: ExpressibleByArgument {
    /// Reads `2023`, `2023-07` or `2023-07-03`.
    package init?(argument: String) {
        self.init(iso: argument)
    }
}

/// What the reader says of a source.
struct GivenOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Date of the document, such as 2023-07-03.", valueName: "date"))
    var published: PartialDate?

    @Option(help: "Title of the document.")
    var title: String?

    @Option(help: "Who published it.")
    var publisher: String?

    @Option(help: "Sort of document, such as news, record or non-paper.")
    var kind: SourceKind?

    @Option(help: "Handling marking, such as LIMITE.")
    var marking: String?

    /// The options as metadata; what was not said stays unknown.
    var metadata: SourceMetadata {
        SourceMetadata(
            title: title,
            published: published,
            publishedBasis: published == nil ? .unknown : .given,
            publishedReason: published == nil ? nil : "given by the reader",
            kind: kind,
            publisher: publisher,
            marking: marking
        )
    }

    /// True where anything was said.
    var isGiven: Bool {
        published != nil || title != nil || publisher != nil || kind != nil || marking != nil
    }
}

/// The command `briefbook import`.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Add sources to the book.",
        discussion: """
            Reads text and Markdown. A folder stands for all files under it, - for standard input. \
            The first import makes your own book, with the built-in sources in it unless --empty \
            is said; with --book it makes that book, empty. A document that is in the book already \
            is known by its content and not added twice.

              briefbook import notes.txt
              briefbook import --published 2023-04-18 --kind news article.txt
              ssh host cat record.txt | briefbook import -
            """
    )

    @OptionGroup var book: BookOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var given: GivenOptions

    @Flag(help: "Begin a new book without the built-in sources.")
    var empty = false

    @Flag(help: .hidden)
    var builtIn = false

    @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "file"))
    var files: [String] = []

    func validate() throws {
        if builtIn { return }
        guard !files.isEmpty else {
            throw ValidationError("Name a file or folder to import, or - for standard input.")
        }
        if given.isGiven, files.count > 1 {
            throw ValidationError(
                "--published, --title, --publisher, --kind and --marking go with one file."
            )
        }
    }

    func run() throws {
        if builtIn {
            guard let path = book.book else {
                throw ValidationError("--built-in goes with --book.")
            }
            return try BuiltInBook.make(at: path)
        }
        let inputs = ImportInput.inputs(for: files)
        if given.isGiven, inputs.count > 1 {
            throw ValidationError(
                "--published, --title, --publisher, --kind and --marking go with one file."
            )
        }
        guard !inputs.isEmpty else {
            let folders = files.joined(separator: ", ")
            throw CommandFailure(.nothingFound, "\(folders): no files there; nothing imported")
        }
        guard inputs.contains(where: \.mayBeRead) || Workspace.exists(book.access.importPath) else {
            return try refuse(inputs)
        }
        let field = try Field.load()
        let access = book.access
        let isNew = !Workspace.exists(access.importPath)
        let target = try access.importing(isEmpty: empty, field: field)
        let status = try importing(inputs, into: target, field: field, isNew: isNew)
        try target.close()
        if status == .interrupted { throw CommandFailure(ending: Interrupt.code) }
        if status != .done { throw CommandFailure(status, "") }
    }

    /// Says why none of the inputs can be read; no book is made for them.
    private func refuse(_ inputs: [ImportInput]) throws {
        var status = ExitStatus.done
        var lines = StandardOutput()
        for input in inputs {
            do throws(ImportError) {
                _ = try input.bytes(FileReader())
            } catch {
                let failure = CommandFailure(error)
                if status == .done { status = failure.status }
                let result = ImportResult(
                    refused: input.shown,
                    reason: error.reason,
                    why: failure.description,
                    status: failure.status
                )
                if output.json {
                    try lines.line(result.json.text)
                } else {
                    StandardError.line(result.text)
                }
            }
        }
        try lines.flush()
        throw CommandFailure(status, "")
    }

    private func importing(
        _ inputs: [ImportInput],
        into target: Book,
        field: Field,
        isNew: Bool
    ) throws -> ExitStatus {
        Interrupt.watch()
        let pipeline = ImportPipeline(
            book: target,
            field: field,
            given: given.metadata
        )
        var bar = ProgressBar(total: inputs.count)
        var tally = ImportTally()
        var report = output.report
        var lines = StandardOutput()
        let status = try pipeline.run(inputs, isStopped: { Interrupt.isPressed }) { result, done in
            tally.count(result)
            bar.clear()
            if output.json {
                try lines.line(result.json.text)
                try lines.flush()
            } else if result.outcome == .refused {
                try report.finish()
                StandardError.line(result.text)
            } else {
                try report.line(result.text)
                try report.finish()
            }
            bar.show(done: done, label: "\(done) of \(inputs.count)")
        }
        bar.clear()
        let lost = try Desk.reanchor(book.workspace, in: target)
        if !output.json, let lost { try report.line("notebook  " + lost) }
        if !output.json, isNew { try report.line("new book  " + target.path) }
        if !output.json, inputs.count > 1 || status == .interrupted {
            try report.line(tally.line(stopped: status == .interrupted))
        }
        try report.finish()
        return status
    }
}

/// How many files had which result.
struct ImportTally {
    private var counts: [ImportResult.Outcome: Int] = [:]

    /// Counts one.
    mutating func count(_ result: ImportResult) {
        counts[result.outcome, default: 0] += 1
    }

    /// The counts as a line, such as `5 imported, 1 known`.
    func line(stopped: Bool) -> String {
        let order: [ImportResult.Outcome] = [.imported, .known, .updated, .partial, .refused]
        let parts = order.compactMap { outcome in
            counts[outcome].map { "\($0) \(outcome.rawValue)" }
        }
        let line = parts.isEmpty ? "nothing imported" : parts.joined(separator: ", ")
        return stopped ? line + "; stopped, whole sources only" : line
    }
}
