/// Walks sentences through the automaton of a matcher, keeping its buffers.
struct CueScanner {
    private let words: HashTable
    private let nodes: CueNodes
    private var path: [Step] = []
    private var found: [Found] = []

    /// Most tokens a phrase may span; what is farther apart cannot touch.
    private static let longest = 60

    /// A word of the sentence, or a mark that ends phrases.
    private struct Step {
        /// Number of the word; -1 for one no phrase has, -2 for a mark.
        let word: Int32
        let token: Int32
        /// The word's bit, see ``CueNodes/bit(of:)``.
        let bit: UInt64

        init(_ word: Int32, _ token: Int) {
            self.word = word
            self.token = Int32(token)
            bit = CueNodes.bit(of: word)
        }
    }

    /// An end of the automaton reached.
    private struct Found: Equatable {
        let number: Int32
        let first: Int32
        let last: Int32
    }

    /// Makes a scanner.
    init(_ matcher: CueMatcher) {
        words = matcher.words
        nodes = matcher.nodes
    }

    /// Cues of a sentence by first token; of one cue only the longest at a place.
    ///
    /// Hits that the cue's `unless` touches are left out.
    mutating func hits(in tokens: [Token]) -> [CueHit] {
        path.removeAll(keepingCapacity: true)
        found.removeAll(keepingCapacity: true)
        for index in tokens.indices {
            if tokens[index].kind == .mark {
                if !CueScanner.isTransparent(tokens[index].folded) {
                    path.append(Step(-2, index))
                }
            } else {
                path.append(Step(words[tokens[index].key], index))
            }
        }
        for start in path.indices where path[start].word >= 0 {
            let next = start + 1 < path.count ? path[start + 1].bit : 0
            for place in nodes.openings(path[start].word) {
                guard let node = nodes.target(at: place, next: next) else { continue }
                arrive(start, start + 1, node)
            }
        }
        return found.isEmpty ? [] : settled()
    }

    /// True for marks that may stand inside a phrase.
    private static func isTransparent(_ folded: Word) -> Bool {
        guard let first = folded.first else { return true }
        return first == 0x2D || first == 0x22 || first == 0x27
    }

    /// Follows the edges of a node for the word at a place.
    private mutating func step(_ start: Int, _ place: Int, _ node: Int32) {
        for target in nodes.targets(of: node, path[place].word) {
            arrive(start, place + 1, nodes.target(at: target))
        }
    }

    /// Notes what ends at a node, and goes on from it.
    private mutating func arrive(_ start: Int, _ next: Int, _ node: Int32) {
        for end in nodes.ends(of: node) {
            let (first, last) = (path[start].token, path[next - 1].token)
            found.append(Found(number: nodes.end(at: end), first: first, last: last))
        }
        guard next < path.count else { return }
        if path[next].bit & nodes.leads(of: node) != 0 { step(start, next, node) }
        for number in nodes.gaps(of: node) {
            let gap = nodes.gap(at: number)
            let leads = nodes.leads(of: gap.node)
            var place = next
            while place < path.count, place - next <= gap.most, path[place].word != -2 {
                if path[place].bit & leads != 0 { step(start, place, gap.node) }
                place += 1
            }
        }
    }

    /// The longest hit of each cue at each place, without those taken away.
    private mutating func settled() -> [CueHit] {
        if found.count > 1 {
            found.sort { left, right in
                if left.first != right.first { return left.first < right.first }
                if left.last != right.last { return left.last < right.last }
                return left.number < right.number
            }
        }
        var hits: [CueHit] = []
        hits.reserveCapacity(found.count)
        var from = 0
        for index in found.indices {
            let hit = found[index]
            while hit.first - found[from].first > CueScanner.longest { from += 1 }
            guard let cue = Cue(rawValue: Int(hit.number)), index == 0 || found[index - 1] != hit,
                isKept(index, from)
            else { continue }
            hits.append(CueHit(cue: cue, first: Int(hit.first), last: Int(hit.last)))
        }
        return hits
    }

    private func isKept(_ index: Int, _ from: Int) -> Bool {
        let hit = found[index]
        let blocker = hit.number + Int32(Cue.allCases.count)
        var other = from
        while other < found.count, found[other].first <= hit.last {
            let rival = found[other]
            if rival.last >= hit.first {
                if rival.number == blocker { return false }
                if rival.number == hit.number, rival != hit, rival.first <= hit.first,
                    hit.last <= rival.last
                {
                    return false
                }
            }
            other += 1
        }
        return true
    }
}
