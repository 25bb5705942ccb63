/// The automaton of a ``CueMatcher`` as it is walked: what a node needs lies side by side.
final class CueNodes: Sendable {
    private struct Node {
        /// The bits of the words that lead on; they tell of most words that they lead nowhere.
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
    /// A word and the node it leads to from another.
    private struct Edge {
        let word: Int32
        let target: Int32
        /// What the target has in `leads`; with `ending` where something ends or a gap begins.
        let leads: UInt64
    }

    /// The edges, by node, then word.
    private let edges: [Edge]
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
            nodes[Int(edge.node)].leads |= CueNodes.bit(of: edge.word)
            nodes[Int(edge.node) + 1].edges += 1
        }
        for number in nodes.indices.dropFirst() { nodes[number].edges += nodes[number - 1].edges }
        var openings = [Int32](repeating: 0, count: automaton.words.count + 1)
        for edge in edges where edge.node == 0 { openings[Int(edge.word) + 1] += 1 }
        for word in openings.indices.dropFirst() { openings[word] += openings[word - 1] }
        self.nodes = nodes
        self.edges = edges.map { edge in
            let target = Int(edge.target)
            let goesOn = automaton.ends[target].isEmpty && automaton.gaps[target].isEmpty
            return Edge(
                word: edge.word,
                target: edge.target,
                leads: nodes[target].leads | (goesOn ? 0 : CueNodes.ending)
            )
        }
        self.openings = openings
        ends = Array(automaton.ends.joined())
        gaps = Array(automaton.gaps.joined())
    }

    /// Places of the nodes that a word leads to from the root, for ``target(at:)``.
    @inline(__always)
    func openings(_ word: Int32) -> Range<Int> {
        Int(openings[Int(word)])..<Int(openings[Int(word) + 1])
    }

    /// The bits of the words that lead on from a node; see ``bit(of:)``.
    @inline(__always)
    func leads(of node: Int32) -> UInt64 { nodes[Int(node)].leads }

    /// Places of the nodes that a word leads to from a node; empty for most words.
    @inline(__always)
    func targets(of node: Int32, _ word: Int32) -> Range<Int> {
        guard nodes[Int(node)].leads & CueNodes.bit(of: word) != 0 else { return 0..<0 }
        let last = Int(nodes[Int(node) + 1].edges)
        var low = Int(nodes[Int(node)].edges)
        var high = last
        while low < high {
            let middle = (low + high) / 2
            if edges[middle].word < word { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < last, edges[end].word == word { end += 1 }
        return low..<end
    }

    /// The node at a place.
    @inline(__always)
    func target(at place: Int) -> Int32 { edges[place].target }

    /// The node at a place; nil where nothing ends there and the next word, told by its bit, leads
    /// nowhere.
    @inline(__always)
    func target(at place: Int, next: UInt64) -> Int32? {
        edges[place].leads & (next | CueNodes.ending) == 0 ? nil : edges[place].target
    }

    /// The bit of a word by its number; of a word or mark without one none.
    @inline(__always)
    static func bit(of word: Int32) -> UInt64 { word < 0 ? 0 : 1 << UInt64(min(word & 63, 62)) }

    private static let ending: UInt64 = 1 << 63

    /// Places of what ends at a node, for ``end(at:)``.
    @inline(__always)
    func ends(of node: Int32) -> Range<Int> {
        Int(nodes[Int(node)].ends)..<Int(nodes[Int(node) + 1].ends)
    }

    /// What ends at a node, by its place.
    @inline(__always)
    func end(at place: Int) -> Int32 { ends[place] }

    /// Places of the gaps that leave a node, for ``gap(at:)``.
    @inline(__always)
    func gaps(of node: Int32) -> Range<Int> {
        Int(nodes[Int(node)].gaps)..<Int(nodes[Int(node) + 1].gaps)
    }

    /// The gap at a place.
    @inline(__always)
    func gap(at place: Int) -> CueMatcher.Gap { gaps[place] }
}
