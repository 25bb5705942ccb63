internal import ArgumentParser
internal import BriefCore
internal import BriefStore
internal import Navigator

/// The command `briefbook search`.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Search the words of all sources, best match first.",
        discussion: """
            Words are looked for in any order; "words in quotes" as they stand; -word leaves out, \
            word* begins so, *word forgives errors of typing. Names are found in all their spellings. \
            kind:, subject:, publisher:, title:, before: and after: narrow, or list what they name.

              briefbook search submarine cable
              briefbook search kind:issue korea before:2024 -cable
              briefbook search '"data free flow"' --limit 5
            """
    )

    @OptionGroup var book: BookOptions
    @OptionGroup var output: OutputOptions

    @Option(help: ArgumentHelp("At most so many hits.", valueName: "n"))
    var limit = 50

    @Argument(
        parsing: .allUnrecognized,
        help: "Words to look for.",
        completion: SubjectCompletion.kind
    )
    var query: [String]

    /// The words, without the mark that options have ended.
    private var words: String {
        query.drop { $0 == "--" }.map(\.asShown).joined(separator: " ")
    }

    func validate() throws {
        let ended = query.firstIndex(of: "--") ?? query.endIndex
        if let option = query[..<ended].first(where: { $0.hasPrefix("--") && $0 != "--" }) {
            throw ValidationError(
                "Unknown option '\(option)'; write -- before words that begin so."
            )
        }
        guard words.contains(where: { !$0.isWhitespace }) else {
            throw ValidationError("Name the words to look for.")
        }
        guard limit > 0 else { throw ValidationError("--limit wants a number above 0.") }
    }

    func run() throws {
        HeapReserve.fill()
        let source = try book.access.reading()
        let answer = try source.answer(to: words, ranks: 0..<limit)
        let hits = answer.hits
        for remark in answer.remarks { StandardError.line("briefbook: " + remark.asShown) }
        if output.json {
            var rows = RowJSON(book: source)
            var lines = StandardOutput()
            for (index, hit) in hits.enumerated() {
                try lines.line(rows.hit(hit, rank: index + 1).text)
            }
            try lines.flush()
        } else {
            var report = output.report
            for hit in hits {
                var parts = [hit.sourceTitle, DateWording.words(hit.sourceDate)]
                if let paragraph = hit.paragraph { parts.append("¶ \(paragraph)") }
                parts.append(hit.source.text)
                if !hit.forms.isEmpty {
                    let forms = hit.forms.map(FindingText.oneLine).joined(separator: ", ")
                    parts.append("found as " + forms)
                }
                try report.entry(parts.joined(separator: " · "), FindingText.oneLine(hit.text))
            }
            try report.finish()
        }
        if hits.isEmpty {
            throw CommandFailure(
                .nothingFound,
                "no passage holds “\(words)”"
            )
        }
    }
}
