internal import BriefCore

/// Finds the blocks of a text: what is heading, paragraph, list item, or says nothing.
struct Layout: Sendable {
    private let cues: LayoutCues
    private let hanging: WordSet

    /// Reads with the `layout` cues.
    init(_ cues: Cues) {
        self.cues = LayoutCues(cues)
        hanging = WordSet(cues["layout.hanging"])
    }

    /// The blocks of a document, in order; together they leave out only white space.
    ///
    /// Blocks that the format marks are kept, save that what says nothing is known
    /// as such in any format.
    func blocks(of document: ImportedDocument) -> [Block] {
        let text = document.text
        if let blocks = document.blocks { return cleaned(blocks, in: text) }
        var start = 0
        var blocks: [Block] = []
        if let matter = document.frontMatter {
            start = fenceEnd(in: text, after: matter.end)
            blocks.append(Block(.boilerplate, TextSpan(0, start)))
        }
        let raw = rawBlocks(in: text, TextSpan(start, text.count))
        var classifier = BlockClassifier(text, raw, cues: cues)
        return blocks + classifier.blocks()
    }

    private func rawBlocks(in text: SourceText, _ span: TextSpan) -> [RawBlock] {
        let lines = LineReader.lines(of: text, in: span)
        let joiner = LineJoiner(lines, probe: TextProbe(text), hanging: hanging)
        var blocks: [RawBlock] = []
        for line in lines {
            if let current = blocks.last,
                joiner.continues(line, after: current.last, isItem: current.first.marker != nil)
            {
                blocks[blocks.count - 1].take(line)
            } else {
                blocks.append(RawBlock(line))
            }
        }
        return blocks
    }

    private func cleaned(_ blocks: [Block], in text: SourceText) -> [Block] {
        let probe = TextProbe(text)
        return blocks.map { block in
            guard block.kind == .paragraph || block.kind == .listItem else { return block }
            let words = ShortBlock(text, block.span, cues: cues)
            if words.isBoilerplate { return Block(.boilerplate, block.span) }
            let saysLittle =
                block.kind == .paragraph && !probe.endsSentence(block.span)
                && (words.isDateLine || words.isByline || words.isBracket || words.isLabel
                    || words.isAllCapitals || words.isReference(in: text))
            return saysLittle ? Block(.label, block.span) : block
        }
    }

    /// Where the line of the closing fence ends.
    private func fenceEnd(in text: SourceText, after position: Int) -> Int {
        var index = position
        while index < text.count, text.bytes[index] == 0x0A || text.bytes[index] == 0x0D {
            index += 1
        }
        while index < text.count, text.bytes[index] != 0x0A { index += 1 }
        return index
    }
}
