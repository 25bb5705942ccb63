/// Phrases with something known of each, found in tokens in one walk.
///
/// Hyphens and possessives inside a phrase count for nothing, in the table as in
/// the text: `co-operation` is found by `co operation`.
struct PhraseTable<Value: Sendable>: Sendable {
    /// A phrase found.
    struct Match {
        /// Index of the first token behind it.
        let end: Int
        /// What is known of it, in order of insertion.
        let values: [Value]
    }

    private var edges = EdgeTable()
    private var values: [[Value]] = [[]]

    /// Makes an empty table.
    init() {}

    /// True where no phrase was added.
    var isEmpty: Bool { values.count == 1 }

    /// Adds a phrase; one without a word is passed over.
    mutating func insert(_ phrase: String, _ value: Value) {
        insert(Tokenizer.tokens(of: phrase).map { ($0.key, $0.folded) }, value)
    }

    /// Adds a phrase given as the keys and folded forms of its tokens.
    mutating func insert(_ words: [(key: UInt64, folded: String)], _ value: Value) {
        let kept = words.filter { !isSilent($0.folded) }
        guard !kept.isEmpty else { return }
        var node: Int32 = 0
        for word in kept {
            if let next = edges.target(of: node, word.key) {
                node = next
            } else {
                let next = Int32(values.count)
                values.append([])
                edges.insert(from: node, word.key, to: next)
                node = next
            }
        }
        values[Int(node)].append(value)
    }

    /// Every phrase that begins at a token, shortest first.
    ///
    /// - Parameters:
    ///   - tokens: The tokens of one sentence.
    ///   - start: Index of the token.
    ///   - body: Called with each phrase found.
    func forEachMatch(in tokens: [Token], at start: Int, _ body: (Match) -> Void) {
        var node: Int32 = 0
        var index = start
        while index < tokens.count {
            let token = tokens[index]
            if let next = edges.target(of: node, token.key) {
                node = next
                index += 1
                if !values[Int(node)].isEmpty { body(Match(end: index, values: values[Int(node)])) }
            } else if node != 0, isSkipped(tokens, index) {
                index += 1
            } else {
                return
            }
        }
    }

    /// The longest phrase that begins at a token; nil where none does.
    func longest(in tokens: [Token], at start: Int) -> Match? {
        var best: Match?
        forEachMatch(in: tokens, at: start) { best = $0 }
        return best
    }

    private func isSilent(_ folded: String) -> Bool {
        folded == "-" || folded == "'s" || folded == "'"
    }

    /// True at a hyphen that hangs on the word before it, and at a possessive.
    private func isSkipped(_ tokens: [Token], _ index: Int) -> Bool {
        !tokens[index].hasSpaceBefore && isSilent(tokens[index].folded)
            && index + 1 < tokens.count && tokens[index + 1].kind == .word
    }
}
