internal import BriefCore

/// Tokens of stretches of a text that one stage has cut, for the stages after it.
struct KnownTokens: Sendable {
    /// By start, none at the same.
    private var stretches: [(span: TextSpan, tokens: [Token])] = []

    /// Knows nothing.
    init() {}

    /// Keeps the tokens of a stretch; of one that begins no later than the last nothing is kept.
    mutating func add(_ tokens: [Token], of span: TextSpan) {
        guard !tokens.isEmpty, stretches.last.map({ $0.span.start < span.start }) ?? true else {
            return
        }
        stretches.append((span, tokens))
    }

    /// The tokens of exactly this stretch; nil where they are not known.
    func tokens(of span: TextSpan) -> [Token]? {
        var low = 0
        var high = stretches.count
        while low < high {
            let middle = (low + high) / 2
            if stretches[middle].span.start < span.start { low = middle + 1 } else { high = middle }
        }
        guard low < stretches.count, stretches[low].span == span else { return nil }
        return stretches[low].tokens
    }
}
