internal import BriefCore

/// Phrases with something known of each, found in tokens in one walk.
///
/// Hyphens and possessives inside a phrase count for nothing, in the table as in
/// the text: `co-operation` is found by `co operation`.
struct PhraseTable<Value: Sendable>: Sendable {
    /// What is known of the phrase that ends at a node, as places in `entries`.
    private struct Node {
        var first: Int32 = -1
        var last: Int32 = -1
    }

    /// One thing known of a phrase, and the place of the next; -1 behind the last.
    private struct Entry {
        let value: Value
        var next: Int32 = -1
    }

    private var edges = EdgeTable()
    /// First words of all phrases.
    private var openings = KeyFilter()
    private var nodes = [Node()]
    private var entries: [Entry] = []

    /// Makes an empty table.
    init() {}

    /// True where no phrase was added.
    var isEmpty: Bool { entries.isEmpty }

    /// True for hyphens and possessives, which count for nothing.
    @inline(__always)
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
        guard let first = kept.first else { return }
        openings.insert(first.key)
        var node: Int32 = 0
        for word in kept {
            if let next = edges.target(of: node, word.key) {
                node = next
            } else {
                let next = Int32(nodes.count)
                nodes.append(Node())
                edges.insert(from: node, word.key, to: next)
                node = next
            }
        }
        append(value, to: Int(node))
    }

    private mutating func append(_ value: Value, to node: Int) {
        let place = Int32(entries.count)
        entries.append(Entry(value: value))
        if nodes[node].first < 0 {
            nodes[node].first = place
        } else {
            entries[Int(nodes[node].last)].next = place
        }
        nodes[node].last = place
    }

    /// False only for a token with which no phrase begins.
    @inline(__always)
    func mayBegin(with token: Token) -> Bool { openings.mayContain(token.key) }

    /// What is known of every phrase that begins at a token, shorter ones first, of one
    /// in order of insertion.
    ///
    /// - Parameters:
    ///   - tokens: The tokens of one sentence.
    ///   - start: Index of the token.
    ///   - body: Called with the index of the first token behind a phrase, and with
    ///     one thing known of it.
    @inline(__always)
    func forEachMatch(in tokens: [Token], at start: Int, _ body: (Int, Value) -> Void) {
        guard start < tokens.count, openings.mayContain(tokens[start].key) else { return }
        walk(tokens, start, body)
    }

    private func walk(_ tokens: [Token], _ start: Int, _ body: (Int, Value) -> Void) {
        guard var node = edges.target(of: 0, tokens[start].key) else { return }
        var index = start + 1
        report(node, index, body)
        while index < tokens.count {
            if let next = edges.target(of: node, tokens[index].key) {
                node = next
                index += 1
                report(node, index, body)
            } else if isSkipped(tokens, index) {
                index += 1
            } else {
                return
            }
        }
    }

    @inline(__always)
    private func report(_ node: Int32, _ end: Int, _ body: (Int, Value) -> Void) {
        var place = nodes[Int(node)].first
        while place >= 0 {
            body(end, entries[Int(place)].value)
            place = entries[Int(place)].next
        }
    }

    /// Index behind the longest phrase that begins at a token; nil where none does.
    func end(in tokens: [Token], at start: Int) -> Int? {
        var end: Int?
        forEachMatch(in: tokens, at: start) { last, _ in end = last }
        return end
    }

    /// True at a hyphen that hangs on the word before it, and at a possessive.
    @inline(__always)
    private func isSkipped(_ tokens: [Token], _ index: Int) -> Bool {
        let token = tokens[index]
        return !token.hasSpaceBefore && token.span.count <= 5 && Self.isSilent(token.folded)
            && index + 1 < tokens.count && tokens[index + 1].kind == .word
    }
}
