/// The words of a sentence with what each tells of tense, looked up once for all its dates.
struct TenseWords: Sendable {
    /// The tokens of the sentence.
    let tokens: [Token]
    /// What each token tells; nil for most.
    let cues: [DateTenseCue?]
    /// How many of the tokens before each, and of all, may tell a tense.
    private let telling: [Int32]

    /// Looks up the tokens of a sentence.
    init(_ tokens: [Token]) {
        self.tokens = tokens
        var cues: [DateTenseCue?] = []
        var telling: [Int32] = [0]
        cues.reserveCapacity(tokens.count)
        telling.reserveCapacity(tokens.count + 1)
        var count: Int32 = 0
        for token in tokens {
            let cue = DateTenseCue.table[token.key]
            cues.append(cue)
            if token.kind == .word, cue != nil || token.folded.hasSuffix("ed") { count += 1 }
            telling.append(count)
        }
        self.cues = cues
        self.telling = telling
    }

    /// True where no token of a range tells a tense.
    func isSilent(_ range: Range<Int>) -> Bool {
        telling[range.lowerBound] == telling[range.upperBound]
    }
}
