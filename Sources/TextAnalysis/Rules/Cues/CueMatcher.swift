internal import BriefCore

/// All cues in one automaton over words; one pass over a sentence finds them all.
///
/// Hyphens and quotation marks between words are passed over; any other mark
/// ends a phrase. A cue named `x.unless` takes away hits of `x` it touches.
///
/// - Source: Aho and Corasick's idea of one automaton for all patterns, without
///   failure links since phrases are short.
struct CueMatcher: Sendable {
    /// Cue names in alphabetic order; a cue's number is its index.
    let names: [String]
    /// Phrases that are not in the pattern language, as `name: phrase`.
    let rejected: [String]
    /// Base forms of all verbs that phrases inflect, each once, sorted.
    let verbs: [String]

    /// Word numbers by token key.
    private let words: HashTable
    /// Number of the list of next nodes, by node and word.
    private let edges: HashTable
    /// Lists of next nodes, by the number an edge gives.
    private let nexts: FlatLists<Int32>
    /// Cues that end at each node.
    private let ends: FlatLists<Int32>
    /// Gaps that leave each node.
    private let gaps: FlatLists<Gap>
    /// For each cue the one whose hits it takes away, else -1.
    private let blocked: [Int]

    /// Most tokens a phrase may span; sequences that could span more are rejected.
    private static let longest = 60

    /// Words that may be skipped, and the node after them.
    struct Gap: Hashable, Sendable {
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
        var builder = CueAutomaton()
        for (cue, pattern) in patterns {
            for sequence in pattern.sequences { builder.add(sequence, cue) }
        }
        words = builder.words
        edges = builder.edges
        nexts = FlatLists(builder.nexts)
        ends = FlatLists(builder.ends)
        gaps = FlatLists(builder.gaps)
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
            step(path, start, start, 0, &hits)
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
    /// Follows the edges of a node for the word at a place.
    private func step(
        _ path: [(word: Int32, token: Int)],
        _ start: Int,
        _ place: Int,
        _ node: Int32,
        _ hits: inout [CueHit]
    ) {
        let list = edges[CueAutomaton.edge(node, path[place].word)]
        guard list >= 0 else { return }
        for index in nexts.range(Int(list)) { arrive(path, start, place + 1, nexts[index], &hits) }
    }

    /// Notes the cues that end at a node, and goes on from it.
    private func arrive(
        _ path: [(word: Int32, token: Int)],
        _ start: Int,
        _ next: Int,
        _ node: Int32,
        _ hits: inout [CueHit]
    ) {
        for index in ends.range(Int(node)) {
            let cue = Int(ends[index])
            hits.append(CueHit(cue: cue, first: path[start].token, last: path[next - 1].token))
        }
        guard next < path.count else { return }
        if path[next].word >= 0 { step(path, start, next, node, &hits) }
        for index in gaps.range(Int(node)) {
            let gap = gaps[index]
            var place = next
            while place < path.count, place - next <= gap.most, path[place].word != -2 {
                if path[place].word >= 0 { step(path, start, place, gap.node, &hits) }
                place += 1
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
}
