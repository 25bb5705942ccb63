internal import BriefCore

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

    /// True for hyphens and possessives, which count for nothing.
    static func isSilent(_ folded: Word) -> Bool {
        folded == "-" || folded == "'s" || folded == "'"
    }

    /// Adds a phrase; one without a word is passed over.
    mutating func insert(_ phrase: String, _ value: Value) {
        insert(Tokenizer.tokens(of: phrase).map(\.folded), value)
    }

    /// Adds a phrase given as the folded forms of its tokens.
    mutating func insert(_ words: [Word], _ value: Value) {
        let kept = words.filter { !Self.isSilent($0) }
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
    ///   - body: Called with the index of the first token behind a phrase, and with
    ///     what is known of it.
    func forEachMatch(in tokens: [Token], at start: Int, _ body: (Int, [Value]) -> Void) {
        guard start < tokens.count, var node = edges.target(of: 0, tokens[start].key) else {
            return
        }
        var index = start + 1
        if !values[Int(node)].isEmpty { body(index, values[Int(node)]) }
        while index < tokens.count {
            if let next = edges.target(of: node, tokens[index].key) {
                node = next
                index += 1
                if !values[Int(node)].isEmpty { body(index, values[Int(node)]) }
            } else if isSkipped(tokens, index) {
                index += 1
            } else {
                return
            }
        }
    }

    /// The longest phrase that begins at a token; nil where none does.
    func longest(in tokens: [Token], at start: Int) -> Match? {
        var best: Match?
        forEachMatch(in: tokens, at: start) { best = Match(end: $0, values: $1) }
        return best
    }

    /// True at a hyphen that hangs on the word before it, and at a possessive.
    private func isSkipped(_ tokens: [Token], _ index: Int) -> Bool {
        let token = tokens[index]
        return !token.hasSpaceBefore && token.span.count <= 5 && Self.isSilent(token.folded)
            && index + 1 < tokens.count && tokens[index + 1].kind == .word
    }
}
