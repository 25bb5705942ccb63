/// The edges of a tree of words: from a node, over a word's key, to a node.
///
/// Open addressing with linear probing; at most half full.
struct EdgeTable: Sendable {
    private struct Edge {
        var key: UInt64
        var node: Int32
        /// Where it leads; 0 where the place is free.
        var target: Int32
    }

    private var edges: [Edge]
    private var mask: Int
    private var count = 0

    /// Makes an empty table.
    init() {
        edges = Array(repeating: Edge(key: 0, node: 0, target: 0), count: 64)
        mask = 63
    }

    /// Where an edge leads; nil where there is none.
    func target(of node: Int32, _ key: UInt64) -> Int32? {
        var place = slot(node, key)
        while edges[place].target != 0 {
            if edges[place].key == key, edges[place].node == node { return edges[place].target }
            place = (place + 1) & mask
        }
        return nil
    }

    /// Adds an edge that is not there yet; the target is never 0.
    mutating func insert(from node: Int32, _ key: UInt64, to target: Int32) {
        if (count + 1) * 2 > edges.count { grow() }
        place(Edge(key: key, node: node, target: target))
        count += 1
    }

    private mutating func place(_ edge: Edge) {
        var place = slot(edge.node, edge.key)
        while edges[place].target != 0 { place = (place + 1) & mask }
        edges[place] = edge
    }

    private mutating func grow() {
        let old = edges
        edges = Array(repeating: Edge(key: 0, node: 0, target: 0), count: old.count * 2)
        mask = edges.count - 1
        for edge in old where edge.target != 0 { place(edge) }
    }

    private func slot(_ node: Int32, _ key: UInt64) -> Int {
        var mixed = key ^ (UInt64(UInt32(bitPattern: node)) &* 0x9E37_79B9_7F4A_7C15)
        mixed ^= mixed >> 29
        mixed = mixed &* 0xBF58_476D_1CE4_E5B9
        mixed ^= mixed >> 32
        return Int(truncatingIfNeeded: mixed) & mask
    }
}
