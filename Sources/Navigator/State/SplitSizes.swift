internal import BriefCore

/// By how many lines or columns the reader has made panes larger, smaller where negative.
package struct SplitSizes: Equatable, Sendable {
    /// Columns of the index beside a subject.
    package var index = 0
    /// Lines of the proof below.
    package var proof = 0
    /// Lines of a subject's panes.
    package var panes = ByPane<Int>()

    /// The usual sizes.
    package init() {}

    /// Furthest a pane is taken from its usual size.
    private static let limit = 200

    /// Makes a pane larger.
    package mutating func grow(_ pane: PaneID, by count: Int) {
        switch pane {
        case .index: index = Self.bounded(index + 2 * count)
        case .proof: proof = Self.bounded(proof + count)
        case .subject(let pane): panes[pane] = Self.bounded((panes[pane] ?? 0) + count)
        case .reader, .hits, .meeting: break
        }
    }

    /// Sizes that are not the usual ones, by the names of their panes.
    package var named: [(pane: String, size: Int)] {
        let all =
            [("index", index), ("proof", proof)]
            + SubjectPane.allCases.map { ($0.rawValue, panes[$0] ?? 0) }
        return all.filter { $0.1 != 0 }
    }

    /// Gives the pane of a name a size; a name that is none is passed over.
    package mutating func set(_ pane: String, to size: Int) {
        switch pane {
        case "index": index = Self.bounded(size)
        case "proof": proof = Self.bounded(size)
        default: SubjectPane(rawValue: pane).map { panes[$0] = Self.bounded(size) }
        }
    }

    private static func bounded(_ size: Int) -> Int { min(max(-limit, size), limit) }

    /// Heights of parts of a screen after each has been made larger or smaller: lines come from the
    /// largest others and go to those that want more, and each keeps one where it had one.
    ///
    /// - Parameters:
    ///   - heights: The usual heights.
    ///   - wanted: Lines each part could fill.
    ///   - changes: By how many lines each is to be larger.
    ///   - spare: Lines that no part has.
    /// - Returns: the heights.
    static func heights(
        _ heights: [Int],
        wanted: [Int],
        changes: [Int],
        spare: Int
    ) -> [Int] {
        var heights = heights
        var spare = spare
        for (index, change) in changes.enumerated() where change > 0 {
            for _ in 0..<change {
                let others = heights.indices.filter { $0 != index && heights[$0] > 1 }
                if spare > 0 {
                    spare -= 1
                } else if let largest = others.max(by: { heights[$0] < heights[$1] }) {
                    heights[largest] -= 1
                } else {
                    break
                }
                heights[index] += 1
            }
        }
        for (index, change) in changes.enumerated() where change < 0 {
            for _ in 0..<(-change) where heights[index] > 1 {
                heights[index] -= 1
                let short = heights.indices.filter { $0 != index && heights[$0] < wanted[$0] }
                if let next = short.max(by: {
                    wanted[$0] - heights[$0] < wanted[$1] - heights[$1]
                }) {
                    heights[next] += 1
                }
            }
        }
        return heights
    }
}
