internal import BriefCore

/// A word, number or mark of a text.
struct Token: Hashable, Sendable {
    /// What a token is made of.
    enum Kind: UInt8, Sendable {
        /// Letters and digits with at least one letter, inner apostrophes kept:
        /// `don't`, `5G`, `G20`, `31st`, `R&D`, `U.S.`, an address of the web.
        ///
        /// Hyphens stand apart as marks. A possessive `'s` and an elided article
        /// (`l'`, `d'`) are words of their own. Each ideograph, kana and hangul
        /// syllable is a word.
        case word
        /// Digits, with inner full stops and commas between digits.
        case number
        /// One punctuation mark or symbol.
        case mark
    }

    /// Folded form: lower case, typographic apostrophes and hyphens made plain,
    /// accents kept; the form that cues and aliases are compared with.
    let folded: Word
    private let start: UInt32
    private let end: UInt32
    /// What it is made of.
    let kind: Kind
    /// True where the first letter is a capital.
    let isCapitalised: Bool
    /// True where every letter is a capital and there are at least two.
    let isAllCapitals: Bool
    /// True where white space or the block's start stands before it.
    let hasSpaceBefore: Bool

    /// Makes a token that ends within the first 4 GiB.
    ///
    /// It is kept small: a text has very many, and each stage goes through all of them.
    init(
        span: TextSpan,
        kind: Kind,
        folded: Word,
        isCapitalised: Bool,
        isAllCapitals: Bool,
        hasSpaceBefore: Bool
    ) {
        self.folded = folded
        start = UInt32(span.start)
        end = UInt32(span.end)
        self.kind = kind
        self.isCapitalised = isCapitalised
        self.isAllCapitals = isAllCapitals
        self.hasSpaceBefore = hasSpaceBefore
    }

    /// Where it stands.
    @inline(__always)
    var span: TextSpan { TextSpan(Int(start), Int(end)) }

    /// Hash of the folded form, the same in every run.
    var key: UInt64 { folded.key }
}
