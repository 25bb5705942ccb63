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
