internal import ArgumentParser
internal import BriefCore
internal import BriefData
internal import SourceImport
internal import TextAnalysis

/// One document named on the command line, read and analysed without a book.
struct DocumentArgument: ParsableArguments {
    @Option(help: ArgumentHelp("Date of the document, such as 2023-07-03.", valueName: "date"))
    var published: PartialDate?

    @Argument(help: ArgumentHelp("A file, or - for standard input.", valueName: "file"))
    var file: String

    /// The name of the file as it was given, for people.
    var shown: String { file.asShown }

    /// The document, and what is said of it here and in its front matter.
    func read() throws -> (document: ImportedDocument, given: SourceMetadata) {
        let input: ImportInput = file == "-" ? .standardInput : .file(FilePath(argument: file))
        let reader = FileReader()
        let (bytes, isCut) = try input.bytes(reader)
        if isCut { StandardError.line("briefbook: -: " + ImportInput.cutWarning(reader)) }
        let read = try SourceImporters.read(
            bytes,
            file: shown,
            session: DocumentWorker.shared.map(WorkerSession.init)
        )
        SandboxNotice.sayOnce()
        let document = read.document
        let own = (try? FrontMatter(of: document, file: shown).metadata) ?? SourceMetadata()
        var given = FormatFacts(read.facts).strong.overlaid(with: own)
        if let published {
            given.published = published
            given.publishedBasis = .given
            given.publishedReason = "given by the reader"
        }
        return (document, given)
    }
}

/// The command `briefbook analyse`.
struct AnalyseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyse",
        abstract: "Print what analysis finds in one document; no book is touched.",
        discussion: """
              briefbook analyse --explain article.txt
              briefbook analyse --json --published 2023-04-18 - < article.txt
            """
    )

    @OptionGroup var book: BookOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var argument: DocumentArgument

    @Flag(help: "Print the decoded text, as positions count it, and nothing else.")
    var text = false

    @Flag(help: "Print the text with the findings under it, each with its rule and words.")
    var explain = false

    func run() throws {
        let (document, given) = try argument.read()
        if text { return try printText(document) }
        let analyser = try Field.load().analyser
        let analysis = analyser.analyse(document, given: given, findsNames: !output.json)
        if output.json {
            try AnalysisLines(document: document, analysis: analysis).print(argument.shown)
        } else {
            var page = AnalysisPage(document: document, report: output.report, isExplained: explain)
            try page.print(analysis, file: argument.shown)
        }
    }

    private func printText(_ document: ImportedDocument) throws {
        guard StandardOutput.isTerminal else {
            var lines = StandardOutput()
            try lines.verbatim(document.text.bytes)
            return try lines.flush()
        }
        var report = Report(color: .never)
        let whole = document.text.words(in: document.text.span)
        try report.lines(of: whole)
        try report.finish()
    }
}

/// The command `briefbook dates`.
struct DatesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dates",
        abstract: "Print only the date expressions of one document."
    )

    @OptionGroup var book: BookOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var argument: DocumentArgument

    func run() throws {
        let (document, given) = try argument.read()
        let (_, findings) = try Field.load().analyser.dates(in: document, given: given)
        if output.json {
            var lines = StandardOutput()
            var json = FindingJSON(document.text)
            for finding in findings { try lines.line(json.line(finding).text) }
            try lines.flush()
        } else {
            var report = output.report
            for finding in findings {
                guard case .date(let date) = finding.claim else { continue }
                let words = FindingText.oneLine(document.text.words(in: finding.span))
                let reason = date.reason.map { " · " + $0 } ?? ""
                try report.line("\(words) · \(date.kind.rawValue) \(date.value)" + reason)
            }
            try report.finish()
        }
        if findings.isEmpty {
            throw CommandFailure(.nothingFound, "\(argument.shown): no date expression found")
        }
    }
}
