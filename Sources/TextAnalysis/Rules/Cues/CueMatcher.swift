internal import BriefCore

/// All cues in one trie over words; one pass over a sentence finds them all.
///
/// Hyphens and quotation marks between words are passed over; any other mark
/// ends a phrase. A cue named `x.unless` takes away hits of `x` it touches.
///
/// - Source: Aho and Corasick's idea of one automaton for all patterns, kept to
///   a trie since phrases are short.
struct CueMatcher: Sendable {
    /// Cue names in alphabetic order; a cue's number is its index.
    let names: [String]
    /// Phrases that are not in the pattern language, as `name: phrase`.
    let rejected: [String]
    /// Base forms of all verbs that phrases inflect, each once, sorted.
    let verbs: [String]

    /// Word numbers by token key.
    private var words = HashTable(capacity: 4_096)
    /// Trie edges by node and word.
    private var edges = HashTable(capacity: 32_768)
    /// Cues that end at a node.
    private var ends: [[Int32]] = [[]]
    /// Gaps that leave a node: most words skipped, node after.
    private var gaps: [[Gap]] = [[]]
    /// For each cue the one whose hits it takes away, else -1.
    private let blocked: [Int]

    /// Most tokens a phrase may span; sequences that could span more are rejected.
    private static let longest = 60

    private struct Gap: Hashable, Sendable {
        let most: Int
        let node: Int32
    }

    /// What the names of the cues begin with that rules use.
    static let families = ["actor.", "event.", "issue.", "point.", "position.", "speech."]

    /// Compiles all phrases of the cues that rules use.
    init(_ cues: Cues) {
        let all = cues.phrases.keys.filter { name in
            CueMatcher.families.contains { name.hasPrefix($0) }
        }.sorted()
        let names = Array(all.prefix(CueSet.capacity))
        self.names = names
        blocked = names.map { name in
            guard name.hasSuffix(".unless") else { return -1 }
            return names.firstIndex(of: String(name.dropLast(7))) ?? -1
        }
        var rejected = all.dropFirst(names.count).map { "\($0): one cue too many" }
        var patterns: [(Int, CuePattern)] = []
        for (cue, name) in names.enumerated() {
            for phrase in cues[name] {
                guard let pattern = CuePattern(phrase) else {
                    rejected.append("\(name): \(phrase)")
                    continue
                }
                patterns.append((cue, pattern))
            }
        }
        self.rejected = rejected
        verbs = Set(patterns.flatMap(\.1.verbs)).sorted()
        for (cue, pattern) in patterns {
            for sequence in pattern.sequences { add(sequence[...], cue, at: 0) }
        }
    }

    /// Number of a cue; -1 where there is none of the name.
    func number(of name: String) -> Int {
        var low = 0
        var high = names.count
        while low < high {
            let middle = (low + high) / 2
            if names[middle] < name { low = middle + 1 } else { high = middle }
        }
        return low < names.count && names[low] == name ? low : -1
    }

    /// Cues of a sentence by first token; of one cue only the longest at a place.
    func hits(in tokens: [Token]) -> [CueHit] {
        var path: [(word: Int32, token: Int)] = []
        path.reserveCapacity(tokens.count)
        for (index, token) in tokens.enumerated() {
            if token.kind == .mark {
                if !CueMatcher.isTransparent(token) { path.append((-2, index)) }
            } else {
                path.append((words[token.key], index))
            }
        }
        var hits: [CueHit] = []
        for start in path.indices where path[start].word >= 0 {
            let node = edges[CueMatcher.edge(0, path[start].word)]
            if node >= 0 { walk(path, start, start + 1, node, &hits) }
        }
        return hits.isEmpty ? hits : settled(hits)
    }

    /// True for marks that may stand inside a phrase.
    private static func isTransparent(_ token: Token) -> Bool {
        guard let first = token.folded.utf8.first else { return true }
        return first == 0x2D || first == 0x22 || first == 0x27
    }
}

extension CueMatcher {
    /// Follows the trie from a node reached before `next`.
    private func walk(
        _ path: [(word: Int32, token: Int)],
        _ start: Int,
        _ next: Int,
        _ node: Int32,
        _ hits: inout [CueHit]
    ) {
        let place = Int(node)
        for cue in ends[place] {
            hits.append(CueHit(cue: Int(cue), first: path[start].token, last: path[next - 1].token))
        }
        guard next < path.count else { return }
        if path[next].word >= 0 {
            let child = edges[CueMatcher.edge(node, path[next].word)]
            if child >= 0 { walk(path, start, next + 1, child, &hits) }
        }
        for gap in gaps[place] {
            var position = next
            while position < path.count, position - next <= gap.most, path[position].word != -2 {
                if path[position].word >= 0 {
                    let child = edges[CueMatcher.edge(gap.node, path[position].word)]
                    if child >= 0 { walk(path, start, position + 1, child, &hits) }
                }
                position += 1
            }
        }
    }

    /// The longest hit of each cue at each place, without those taken away.
    private func settled(_ hits: [CueHit]) -> [CueHit] {
        let ordered = hits.sorted { ($0.first, $0.last, $0.cue) < ($1.first, $1.last, $1.cue) }
        var kept: [CueHit] = []
        var from = 0
        for (index, hit) in ordered.enumerated() {
            while hit.first - ordered[from].first > CueMatcher.longest { from += 1 }
            if blocked[hit.cue] >= 0 || kept.last == hit { continue }
            var isKept = true
            var other = from
            while isKept, other < ordered.count, ordered[other].first <= hit.last {
                isKept = other == index || !yields(hit, to: ordered[other])
                other += 1
            }
            if isKept { kept.append(hit) }
        }
        return kept
    }

    /// True where the other hit takes the hit's place.
    private func yields(_ hit: CueHit, to other: CueHit) -> Bool {
        if other.last < hit.first { return false }
        if blocked[other.cue] == hit.cue { return true }
        return other.cue == hit.cue && other != hit && other.first <= hit.first
            && hit.last <= other.last
    }

    private mutating func add(_ sequence: ArraySlice<CuePattern.Element>, _ cue: Int, at node: Int32)
    {
        guard let element = sequence.first else {
            if !ends[Int(node)].contains(Int32(cue)) { ends[Int(node)].append(Int32(cue)) }
            return
        }
        switch element {
        case .gap(let most):
            let next = gapNode(node, most)
            add(sequence.dropFirst(), cue, at: next)
        case .word(let forms):
            for form in Set(forms).sorted() {
                add(sequence.dropFirst(), cue, at: wordNode(node, form))
            }
        }
    }

    private mutating func gapNode(_ node: Int32, _ most: Int) -> Int32 {
        if let gap = gaps[Int(node)].first(where: { $0.most == most }) { return gap.node }
        let next = newNode()
        gaps[Int(node)].append(Gap(most: most, node: next))
        return next
    }

    private mutating func wordNode(_ node: Int32, _ form: String) -> Int32 {
        var current = node
        for token in Tokenizer.tokens(of: form) where token.kind != .mark {
            var word = words[token.key]
            if word < 0 {
                word = Int32(words.count)
                words.set(token.key, to: word)
            }
            let edge = CueMatcher.edge(current, word)
            var next = edges[edge]
            if next < 0 {
                next = newNode()
                edges.set(edge, to: next)
            }
            current = next
        }
        return current
    }

    private mutating func newNode() -> Int32 {
        ends.append([])
        gaps.append([])
        return Int32(ends.count - 1)
    }

    @inline(__always)
    private static func edge(_ node: Int32, _ word: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
    }
}
