/// Cuts a query into pieces, each a word or a quoted phrase.
struct QueryScanner {
    /// One piece of a query.
    struct Piece {
        let text: String
        let isExcluded: Bool
        let isPrefix: Bool
        /// True where the piece ends with the query, so that more may be typed.
        let isOpen: Bool
    }

    private var rest: Substring

    init(_ text: Substring) { rest = text }

    /// The next piece; nil at the end.
    mutating func next() -> Piece? {
        rest = rest.drop { QueryScanner.isSpace($0) }
        guard let first = rest.first else { return nil }
        var isExcluded = false
        if first == "-", let second = rest.dropFirst().first, !QueryScanner.isSpace(second) {
            isExcluded = true
            rest = rest.dropFirst()
        }
        if let first = rest.first, QueryScanner.quotes.contains(first) {
            return phrase(isExcluded: isExcluded)
        }
        let word = rest.prefix { !QueryScanner.isSpace($0) && !QueryScanner.quotes.contains($0) }
        rest = rest[word.endIndex...]
        return Piece(
            text: String(word),
            isExcluded: isExcluded,
            isPrefix: word.last == "*",
            isOpen: rest.isEmpty
        )
    }

    private mutating func phrase(isExcluded: Bool) -> Piece {
        rest = rest.dropFirst()
        let words = rest.prefix { !QueryScanner.quotes.contains($0) }
        rest = rest[words.endIndex...]
        let isClosed = !rest.isEmpty
        rest = rest.dropFirst()
        var isPrefix = false
        if isClosed, rest.first == "*" {
            isPrefix = true
            rest = rest.dropFirst()
        }
        let isOpen = !isClosed && words.last.map { !QueryScanner.isSpace($0) } ?? false
        return Piece(
            text: String(words),
            isExcluded: isExcluded,
            isPrefix: isPrefix,
            isOpen: isOpen
        )
    }

    private static let quotes: Set<Character> = ["\"", "\u{201C}", "\u{201D}", "\u{201E}"]

    private static func isSpace(_ character: Character) -> Bool {
        character.isWhitespace || character == "\0"
    }
}
