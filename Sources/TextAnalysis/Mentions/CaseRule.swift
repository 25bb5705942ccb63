internal import BriefCore

/// What capitals a word of an alias asks of the word in the text.
enum CaseRule: UInt8, Sendable {
    /// Any capitals or none.
    case any
    /// The first letter is a capital.
    case capital
    /// Every letter is a capital.
    case allCapitals
    /// Every letter but a last `s` is a capital: `DGs`.
    case pluralCapitals

    /// The rule that an alias's word as written sets.
    init(_ token: Token) {
        if token.isAllCapitals {
            self = .allCapitals
        } else {
            self = token.isCapitalised ? .capital : .any
        }
    }

    /// True where a word of the text obeys.
    func admits(_ token: Token, in bytes: [UInt8]) -> Bool {
        switch self {
        case .any: true
        case .capital: token.isCapitalised
        case .allCapitals: token.isAllCapitals
        case .pluralCapitals:
            bytes[token.span.end - 1] == 0x73
                && bytes[token.span.start..<token.span.end - 1].allSatisfy {
                    !(0x61...0x7A).contains($0)
                }
        }
    }
}
