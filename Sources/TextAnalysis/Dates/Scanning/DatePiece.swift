/// One step of a pattern over the words of a sentence.
enum DatePiece: Sendable {
    /// A word that is one of these kinds.
    case one(DateWordKinds)
    /// A word of this kind with this value.
    case exact(DateWordKinds, Int)
    /// A word of this kind with a value in this range.
    case within(DateWordKinds, ClosedRange<Int>)
    /// A word of this kind with no white space before it.
    case glued(DateWordKinds)
    /// A number of exactly this many digits.
    case digits(Int)
    /// These pieces, or nothing.
    case maybe([DatePiece])
    /// The first of these that fits.
    case either([[DatePiece]])
    /// A whole expression, read by the other rules.
    case date

    /// Kinds of the words with which the piece can begin; nil for any word.
    var firstKinds: DateWordKinds? {
        switch self {
        case .one(let kinds), .exact(let kinds, _), .within(let kinds, _), .glued(let kinds):
            kinds
        case .digits: .cardinal
        case .maybe(let pieces): DatePiece.firstKinds(of: pieces)
        case .either(let choices):
            choices.reduce(into: DateWordKinds()) { $0.formUnion(DatePiece.firstKinds(of: $1)) }
        case .date: nil
        }
    }

    /// Kinds of the words with which a pattern can begin.
    static func firstKinds(of pattern: [DatePiece]) -> DateWordKinds {
        var kinds: DateWordKinds = []
        for piece in pattern {
            kinds.formUnion(piece.firstKinds ?? [])
            guard case .maybe = piece else { break }
        }
        return kinds
    }
}

extension DatePiece {
    static let theMaybe = maybe([one(.the)])
    static let commaMaybe = maybe([one(.comma)])
    static let ofMaybe = maybe([one(.of)])
    static let dashMaybe = maybe([one(.dash)])
    /// The full stop of an abbreviation.
    static let stopMaybe = maybe([glued(.dot)])
    /// A day of the month: `7`, `7th`.
    static let day = either([[one(.dayNumber)], [within(.ordinal, 1...31)]])
    /// A month, abbreviated or not.
    static let month = one(.month)
}
