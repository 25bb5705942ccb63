internal import BriefCore

/// Builds the automaton of a ``CueMatcher``: nodes, edges by word, gaps, ends.
struct CueAutomaton {
    /// Word numbers by token key.
    private(set) var words = HashTable(capacity: 4_096)
    /// All edges, in the order in which they were added.
    private(set) var edges: [Edge] = []
    /// Cues that end at each node.
    private(set) var ends: [[Int32]] = [[]]
    /// Gaps that leave each node.
    private(set) var gaps: [[CueMatcher.Gap]] = [[]]
    /// A word and the node it leads to from another.
    struct Edge: Hashable, Sendable {
        let node: Int32
        let word: Int32
        let target: Int32
    }

    private var known: Set<Edge> = []
    private var nodes: [Place: Int32] = [:]
    private var keys: [String: [UInt64]] = [:]

    /// Where an element leads from a node.
    private struct Place: Hashable {
        let node: Int32
        let element: CuePattern.Element
    }

    /// Adds one sequence, at whose end the cue is found.
    mutating func add(_ sequence: [CuePattern.Element], _ cue: Int) {
        var node: Int32 = 0
        for element in sequence {
            let place = Place(node: node, element: element)
            if let next = nodes[place] {
                node = next
                continue
            }
            let next = newNode()
            nodes[place] = next
            switch element {
            case .gap(let most): gaps[Int(node)].append(CueMatcher.Gap(most: most, node: next))
            case .word(let forms): for form in forms { connect(node, form, next) }
            }
            node = next
        }
        if !ends[Int(node)].contains(Int32(cue)) { ends[Int(node)].append(Int32(cue)) }
    }

    /// Makes a form lead from a node to the next; one of several words by way of others.
    private mutating func connect(_ node: Int32, _ form: String, _ next: Int32) {
        let keys = keys(of: form)
        var current = node
        for (index, key) in keys.enumerated() {
            let target = index == keys.count - 1 ? next : newNode()
            let edge = Edge(node: current, word: number(of: key), target: target)
            if known.insert(edge).inserted { edges.append(edge) }
            current = target
        }
    }

    private mutating func keys(of form: String) -> [UInt64] {
        if let known = keys[form] { return known }
        let found = Tokenizer.tokens(of: form).filter { $0.kind != .mark }.map(\.key)
        keys[form] = found
        return found
    }

    private mutating func number(of key: UInt64) -> Int32 {
        let word = words[key]
        guard word < 0 else { return word }
        words.set(key, to: Int32(words.count))
        return Int32(words.count - 1)
    }

    private mutating func newNode() -> Int32 {
        ends.append([])
        gaps.append([])
        return Int32(ends.count - 1)
    }
}
