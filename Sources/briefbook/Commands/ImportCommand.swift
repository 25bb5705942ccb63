internal import ArgumentParser
internal import BriefCore
internal import BriefStore
internal import Dispatch
internal import Glibc
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
            title: title?.asShown,
            published: published,
            publishedBasis: published == nil ? .unknown : .given,
            publishedReason: published == nil ? nil : "given by the reader",
            kind: kind,
            publisher: publisher?.asShown,
            marking: marking?.asShown
        )
    }

    func validate() throws {
        for (option, text) in [("--title", title), ("--publisher", publisher)] {
            guard let text, text.allSatisfy(\.isWhitespace) else { continue }
            throw ValidationError("\(option): write what it is; empty says nothing.")
        }
        try checkMarking(marking)
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
            Reads text, Markdown, PDF, Word (docx), LibreOffice (odt), web pages and mails with \
            what is attached to them, known by their content. A folder stands for all files under \
            it, - for standard input; a file in it that has changed takes the place of its older \
            edition. The first import makes your own book, with the built-in sources in it unless --empty \
            is said; with --book it makes that book, empty. A document that is in the book already \
            is known by its content and not added twice.

              briefbook import notes.txt
              briefbook import --published 2023-04-18 --kind news article.txt
              briefbook import --watch ~/meetings
              ssh host cat record.txt | briefbook import -
            """
    )

    @OptionGroup var book: BookOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var given: GivenOptions

    @Flag(help: "Begin a new book without the built-in sources.")
    var empty = false

    @Flag(help: "Keep the files themselves in the book as well; `sources --save` gives them back.")
    var keepOriginals = false

    @Flag(help: "Go on and import what comes or changes in the folders, until Ctrl-C.")
    var watch = false

    @Flag(help: .hidden)
    var builtIn = false

    @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "file"))
    var files: [String] = []

    func validate() throws {
        if builtIn { return }
        if watch, files.contains("-") {
            throw ValidationError("--watch goes with files and folders, not with -.")
        }
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
        let ownPaths = [book.access.importPath, book.workspace.notebook]
        let own: @Sendable () -> OwnFiles = { OwnFiles(ownPaths) }
        let folders = watch ? FolderWatch(files, besides: own) : nil
        let found = ImportInputs(files, besides: own())
        // What is to come into a watched folder need not be there yet.
        let inputs = found.inputs.filter { !watch || !$0.isEmptyFolder }
        if given.isGiven, inputs.count > 1 {
            throw ValidationError(
                "--published, --title, --publisher, --kind and --marking go with one file."
            )
        }
        // A folder is watched for what is to come, whatever lies in it now.
        let isWatched =
            watch && files.contains { FolderWalk.isFolder(FilePath(argument: $0)) }
        let mayBegin = isWatched || inputs.contains(where: \.mayBeRead)
        guard mayBegin || Workspace.exists(book.access.importPath) else {
            return try refuse(inputs)
        }
        let field = try Field.load()
        let access = book.access
        let isNew = !Workspace.exists(access.importPath)
        let target = try access.importing(isEmpty: empty, field: field)
        Interrupt.watch()
        let pipeline = ImportPipeline(
            book: target,
            field: field,
            given: given.metadata,
            keepsOriginals: keepOriginals
        )
        let run = ImportRun(
            pipeline: pipeline,
            output: output,
            isNew: isNew,
            leftOut: found.leftOut
        )
        if let folders {
            try watch(folders, inputs, run)
            try target.close()
            throw CommandFailure(ending: Interrupt.code)
        }
        let status = try run.start(inputs)
        Desk.reanchor(book.workspace, in: target)
        try target.close()
        if status == .interrupted { throw CommandFailure(ending: Interrupt.code) }
        if status != .done { throw CommandFailure(status, "") }
    }

    /// Imports what is there, then what comes, until a signal ends it.
    private func watch(_ folders: FolderWatch, _ inputs: [ImportInput], _ run: ImportRun) throws {
        var folders = folders
        let target = run.pipeline.book
        var taken: Set<String> = []
        var tally = ImportTally()
        func note(_ result: ImportResult) {
            tally.count(result)
            if result.outcome != .refused { taken.insert(result.file) }
        }
        _ = try run.start(inputs, heard: note)
        Desk.reanchor(book.workspace, in: target)
        if !Interrupt.isPressed {
            let names = FindingText.oneLine(files.joined(separator: ", ")).asShown
            let known = FindingText.count(taken.count, "file")
            StandardError.line("Watching \(names), \(known) known. Ctrl-C ends.")
        }
        while !Interrupt.isPressed {
            // A signal ends the wait.
            sleep(FolderWatch.pause)
            guard !Interrupt.isPressed else { break }
            let changes = folders.changes()
            for path in changes.gone where taken.remove(path.shown) != nil {
                let result = ImportResult(gone: path.shown)
                tally.count(result)
                try run.print(result)
            }
            guard !changes.files.isEmpty else { continue }
            _ = try run.again.start(changes.files, heard: note)
            Desk.reanchor(book.workspace, in: target)
        }
        try run.printSum(tally)
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
}
