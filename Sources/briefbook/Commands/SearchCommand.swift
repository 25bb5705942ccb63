internal import ArgumentParser
internal import BriefCore

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
        try SearchRequest(
            workspace: book.workspace,
            words: words,
            limit: limit,
            isJSON: output.json,
            color: output.color
        ).run()
    }
}
