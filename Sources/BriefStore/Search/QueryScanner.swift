/// Cuts a query into pieces, each a word or a quoted phrase, perhaps of a field.
struct QueryScanner {
    /// One piece of a query.
    struct Piece {
        let text: String
        /// The letters before a colon at its beginning, in lower case; nil without.
        let field: String?
        let isExcluded: Bool
        /// True where the words stand in quotes.
        let isQuoted: Bool
        /// True where a star before the word asks to forgive errors of typing.
        let isFuzzy: Bool
        let isPrefix: Bool
        /// True where the piece ends with the query, so that more may be typed.
        let isOpen: Bool

        /// The piece as text, its field not set apart.
        var unfielded: Piece {
            Piece(
                text: (field.map { $0 + ":" } ?? "") + text,
                field: nil,
                isExcluded: isExcluded,
                isQuoted: isQuoted,
                isFuzzy: isFuzzy,
                isPrefix: isPrefix,
                isOpen: isOpen
            )
        }
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
        let field = takeField()
        var isFuzzy = false
        if rest.first == "*", let second = rest.dropFirst().first, second.isLetter {
            isFuzzy = true
            rest = rest.dropFirst()
        }
        if let first = rest.first, QueryScanner.isQuote(first) {
            return phrase(field, isExcluded: isExcluded)
        }
        let word = rest.prefix { !QueryScanner.isSpace($0) && !QueryScanner.isQuote($0) }
        rest = rest[word.endIndex...]
        return Piece(
            text: String(word),
            field: field,
            isExcluded: isExcluded,
            isQuoted: false,
            isFuzzy: isFuzzy,
            isPrefix: word.last == "*",
            isOpen: rest.isEmpty
        )
    }

    /// Letters and a colon at the beginning of what is left.
    private mutating func takeField() -> String? {
        let letters = rest.prefix { $0.isASCII && $0.isLetter }
        guard !letters.isEmpty, letters.endIndex < rest.endIndex, rest[letters.endIndex] == ":"
        else { return nil }
        rest = rest[rest.index(after: letters.endIndex)...]
        return letters.lowercased()
    }

    private mutating func phrase(_ field: String?, isExcluded: Bool) -> Piece {
        rest = rest.dropFirst()
        let words = rest.prefix { !QueryScanner.isQuote($0) }
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
            field: field,
            isExcluded: isExcluded,
            isQuoted: true,
            isFuzzy: false,
            isPrefix: isPrefix,
            isOpen: isOpen
        )
    }

    private static func isQuote(_ character: Character) -> Bool {
        switch character {
        case "\"", "\u{201C}", "\u{201D}", "\u{201E}": true
        default: false
        }
    }

    private static func isSpace(_ character: Character) -> Bool {
        character.isWhitespace || character == "\0"
    }
}
