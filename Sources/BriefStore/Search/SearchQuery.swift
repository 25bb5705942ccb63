/// What a reader typed, taken apart by a grammar of our own.
///
/// Words are wanted all; `"some words"` wants them side by side; `-word` wants passages
/// without it; `word*` wants words that begin so. Everything else is text: nothing typed
/// is ever read as the index's own language.
struct SearchQuery {
    /// Words wanted side by side, or not wanted.
    struct Term: Hashable {
        /// The words as the index has them; never empty.
        let words: [String]
        /// True where the last word may go on.
        let isPrefix: Bool
        /// True where passages with it are left out.
        let isExcluded: Bool
    }

    /// The terms in the order typed; those without a letter or digit are left out.
    let terms: [Term]

    /// Longest query read, in characters; the rest is left out.
    private static let longest = 1000
    /// Most terms read.
    private static let most = 32

    /// Reads a query.
    ///
    /// - Parameters:
    ///   - text: What was typed.
    ///   - isTyping: True where the last word may not be finished.
    ///   - words: Cuts text as the index does.
    init(_ text: String, isTyping: Bool, words: Words) {
        var scanner = QueryScanner(text.prefix(SearchQuery.longest))
        var terms: [Term] = []
        while let piece = scanner.next(), terms.count < SearchQuery.most {
            let cut = words.cut(piece.text).map(\.text)
            guard !cut.isEmpty else { continue }
            let isLast = isTyping && piece.isOpen
            terms.append(
                Term(
                    words: cut,
                    isPrefix: piece.isPrefix || isLast,
                    isExcluded: piece.isExcluded
                )
            )
        }
        self.terms = terms
    }

    /// The question to the text index; nil where nothing is wanted.
    var match: String? {
        let wanted = terms.filter { !$0.isExcluded }.map(SearchQuery.quoted)
        guard !wanted.isEmpty else { return nil }
        let unwanted = terms.filter(\.isExcluded).map { " NOT " + SearchQuery.quoted($0) }
        return "(" + wanted.joined(separator: " AND ") + ")" + unwanted.joined()
    }

    private static func quoted(_ term: Term) -> String {
        let words = term.words.joined(separator: " ").split(separator: "\"").joined(separator: " ")
        return "\"" + words + "\"" + (term.isPrefix ? " *" : "")
    }
}
