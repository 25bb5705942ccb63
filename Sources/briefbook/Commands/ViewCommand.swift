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
        let path = folder + "/view.book"
        defer {
            unlink(path)
            rmdir(folder)
        }
        let field = try Field.load()
        let book = try Book.create(at: path, stamp: field.stamp)
        try book.setSubjects(field.vocabulary.subjects)
        let analysis = field.analyser.analyse(document, given: given)
        let source = NewSource(
            document: document,
            analysis: analysis,
            given: given,
            file: FilePath(argument: argument.file).name
        )
        let outcome = try book.insert(source)
        try book.close()
        var reading = screen.reading(BookAccess(workspace: Workspace(book: path)))
        reading.source = outcome.source
        try reading.run()
    }
}
