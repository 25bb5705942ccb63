internal import BriefCore

/// How far blocks stand apart; a wider gap than usual is where a heading was lost.
struct BlockGaps {
    private let gaps: [Int]
    private let usual: Int

    /// Measures the blank lines between the blocks of a text.
    init(_ text: AnalysedText) {
        var gaps = [0]
        for (previous, block) in zip(text.blocks, text.blocks.dropFirst()) {
            let between = text.text.bytes[
                previous.span.end..<max(previous.span.end, block.span.start)
            ]
            gaps.append(between.count { $0 == 0x0A || $0 == 0x0C })
        }
        self.gaps = gaps
        let sorted = gaps.dropFirst().sorted()
        usual = sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    }

    /// True where more blank lines than usual stand before a block.
    func isWide(before block: Int) -> Bool {
        gaps[block] > usual
    }
}
