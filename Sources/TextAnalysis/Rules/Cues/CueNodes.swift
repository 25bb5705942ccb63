/// The automaton of a ``CueMatcher`` as it is walked: what a node needs lies side by side.
struct CueNodes: Sendable {
    private struct Node {
        /// A bit for each word that leads on, by the last six bits of its number; it tells of
        /// most words that they lead nowhere.
        var leads: UInt64 = 0
        /// Where its edges begin; they end where those of the next node begin.
        var edges: Int32 = 0
        /// The same of what ends here.
        var ends: Int32 = 0
        /// The same of its gaps.
        var gaps: Int32 = 0
    }

    /// All nodes, the root first, and one behind the last.
    private let nodes: [Node]
    /// A word and the node it leads to, by node, then word.
    private let edges: [CueAutomaton.Edge]
    private let ends: [Int32]
    private let gaps: [CueMatcher.Gap]
    /// Where the root's edges for each word begin, and one behind the last.
    private let openings: [Int32]

    /// Lays out the nodes of an automaton.
    init(_ automaton: CueAutomaton) {
        let edges = automaton.edges.sorted { ($0.node, $0.word) < ($1.node, $1.word) }
        var nodes = [Node](repeating: Node(), count: automaton.ends.count + 1)
        for (number, ends) in automaton.ends.enumerated() {
            nodes[number + 1].ends = nodes[number].ends + Int32(ends.count)
            nodes[number + 1].gaps = nodes[number].gaps + Int32(automaton.gaps[number].count)
        }
        for edge in edges {
            nodes[Int(edge.node)].leads |= 1 << UInt64(edge.word & 63)
            nodes[Int(edge.node) + 1].edges += 1
        }
        for number in nodes.indices.dropFirst() { nodes[number].edges += nodes[number - 1].edges }
        var openings = [Int32](repeating: 0, count: automaton.words.count + 1)
        for edge in edges where edge.node == 0 { openings[Int(edge.word) + 1] += 1 }
        for word in openings.indices.dropFirst() { openings[word] += openings[word - 1] }
        self.nodes = nodes
        self.edges = edges
        self.openings = openings
        ends = Array(automaton.ends.joined())
        gaps = Array(automaton.gaps.joined())
    }

    /// Calls a body with each node that a word leads to from the root.
    @inline(__always)
    func forEachOpening(_ word: Int32, _ body: (Int32) -> Void) {
        for place in Int(openings[Int(word)])..<Int(openings[Int(word) + 1]) {
            body(edges[place].target)
        }
    }

    /// Calls a body with each node that a word leads to from a node.
    @inline(__always)
    func forEachTarget(of node: Int32, _ word: Int32, _ body: (Int32) -> Void) {
        guard nodes[Int(node)].leads >> UInt64(word & 63) & 1 == 1 else { return }
        let end = Int(nodes[Int(node) + 1].edges)
        var place = Int(nodes[Int(node)].edges)
        var high = end
        while place < high {
            let middle = (place + high) / 2
            if edges[middle].word < word { place = middle + 1 } else { high = middle }
        }
        while place < end, edges[place].word == word {
            body(edges[place].target)
            place += 1
        }
    }

    /// Calls a body with each number that ends at a node.
    @inline(__always)
    func forEachEnd(of node: Int32, _ body: (Int32) -> Void) {
        for place in Int(nodes[Int(node)].ends)..<Int(nodes[Int(node) + 1].ends) {
            body(ends[place])
        }
    }

    /// Calls a body with each gap that leaves a node.
    @inline(__always)
    func forEachGap(of node: Int32, _ body: (CueMatcher.Gap) -> Void) {
        for place in Int(nodes[Int(node)].gaps)..<Int(nodes[Int(node) + 1].gaps) {
            body(gaps[place])
        }
    }
}
