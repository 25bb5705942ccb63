internal import BriefCore

/// Numbers of paragraphs as readers count them.
struct Paragraphs {
    private let blocks: [Block]
    private var next = 0
    private var number = 0
    private var isNumbered = false

    /// Counts the blocks of a source, which come in order.
    init(_ blocks: [Block]) { self.blocks = blocks }

    /// The number of the paragraph at a position, as the reader's margin has it.
    ///
    /// What has none there, such as a dateline above the text, is 0. Positions must not fall.
    mutating func number(at position: Int) -> Int {
        while next < blocks.count, blocks[next].span.start <= position {
            isNumbered = blocks[next].kind.isNumbered
            if isNumbered { number += 1 }
            next += 1
        }
        return isNumbered ? number : 0
    }
}
