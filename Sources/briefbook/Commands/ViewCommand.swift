internal import ArgumentParser
internal import BriefCore
internal import BriefData
internal import BriefStore
internal import Glibc
internal import SourceImport
internal import TextAnalysis

/// The command `briefbook view`.
struct ViewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "view",
        abstract:
            "Read one document in the navigator, its findings marked; your book is not touched.",
        discussion: """
            Where the output is no terminal, the text is printed with odd characters marked; --json \
            prints what `analyse --json` does.
            """
    )

    @OptionGroup var screen: ScreenOptions
    @OptionGroup var book: BookOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var argument: DocumentArgument

    func run() throws {
        let (document, given) = try argument.read()
        guard StandardOutput.isTerminal, !output.json else { return try print(document, given) }
        try MainActor.assumeIsolated { try open(document, given) }
    }

    private func print(_ document: ImportedDocument, _ given: SourceMetadata) throws {
        var report = output.report
        let whole = document.text.words(in: document.text.span)
        if output.json {
            let analysis = try Field.load().analyser.analyse(document, given: given)
            return try AnalysisLines(document: document, analysis: analysis).print(argument.shown)
        }
        try report.lines(of: whole)
        try report.finish()
    }

    /// Shows the document from a book of its own, which is gone afterwards.
    @MainActor
    private func open(_ document: ImportedDocument, _ given: SourceMetadata) throws {
        guard isatty(STDIN_FILENO) == 1 else {
            throw CommandFailure(
                .usage,
                "standard input is not a terminal; name the file instead of -"
            )
        }
        var template = Array((Workspace.environment("TMPDIR") ?? "/tmp").utf8CString.dropLast())
        template += "/briefbook-XXXXXX".utf8CString
        guard mkdtemp(&template) != nil else {
            throw CommandFailure(
                .cannotCreate,
                "no temporary folder: \(String(cString: strerror(errno)))"
            )
        }
        let folder = String(
            decoding: template.dropLast().map { UInt8(bitPattern: $0) },
            as: UTF8.self
        )
        let place = ViewPlace(folder: folder)
        defer { place.remove() }
        let field = try Field.load()
        var reading = screen.reading(BookAccess(workspace: Workspace(book: place.path)))
        reading.isKept = false
        let analyser = field.analyser
        let file = FilePath(argument: argument.file).name
        func source(_ analysis: Analysis) -> NewSource {
            NewSource(document: document, analysis: analysis, given: given, file: file)
        }
        if document.byteCount > ViewCommand.long {
            reading.source = try place.make(of: source(text(of: document, given, analyser)), field)
            reading.later = {
                let analysis = analyser.analyse(document, given: given)
                let whole = NewSource(
                    document: document,
                    analysis: analysis,
                    given: given,
                    file: file
                )
                _ = try place.make(of: whole, field)
            }
        } else {
            let analysis = analyser.analyse(document, given: given)
            reading.source = try place.make(of: source(analysis), field)
        }
        try reading.run()
    }

    /// Bytes from which a text is shown before it has been analysed.
    private static let long = 100_000

    /// What is needed to show a text: its blocks.
    private func text(
        of document: ImportedDocument,
        _ given: SourceMetadata,
        _ analyser: Analyser
    ) -> Analysis {
        Analysis(
            metadata: given,
            blocks: analyser.blocks(of: document),
            sections: [],
            passages: [],
            findings: [],
            limits: []
        )
    }
}
