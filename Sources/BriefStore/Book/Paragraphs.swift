internal import BriefCore

/// Numbers of paragraphs as readers count them.
struct Paragraphs {
    private let blocks: [Block]
    private var next = 0
    private var number = 0

    /// Counts the blocks of a source, which come in order.
    init(_ blocks: [Block]) { self.blocks = blocks }

    /// The number of the paragraph at a position; positions must not fall.
    ///
    /// What stands before the first paragraph counts to it.
    mutating func number(at position: Int) -> Int {
        while next < blocks.count, blocks[next].span.start <= position {
            if blocks[next].kind.isNumbered { number += 1 }
            next += 1
        }
        return max(1, number)
    }
}
