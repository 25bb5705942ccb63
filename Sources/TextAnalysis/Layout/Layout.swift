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
    /// as such in any format, and that lines and items within a paragraph are told apart as in
    /// plain text. What stands behind the last marked block is plain text.
    func blocks(of document: ImportedDocument) -> [Block] {
        let text = document.text
        var start = 0
        var blocks: [Block] = []
        if let marked = document.blocks {
            start = marked.last?.span.end ?? 0
            let isMarkdown = document.format == "markdown"
            blocks = cleaned(isMarkdown ? marked : split(marked, in: text), in: text)
            guard text.bytes[start...].contains(where: { $0 > 0x20 }) else { return blocks }
        } else if let matter = document.frontMatter {
            start = fenceEnd(in: text, after: matter.end)
            blocks.append(Block(.boilerplate, TextSpan(0, start)))
        }
        let raw = rawBlocks(in: text, TextSpan(start, text.count))
        var classifier = BlockClassifier(text, raw, cues: cues)
        return blocks + classifier.blocks()
    }

    private func rawBlocks(in text: SourceText, _ span: TextSpan) -> [RawBlock] {
        let lines = LineReader.lines(of: text, in: span)
        return joined(lines, by: LineJoiner(lines, probe: TextProbe(text), hanging: hanging))
    }

    private func joined(_ lines: [Line], by joiner: LineJoiner) -> [RawBlock] {
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

    /// Paragraphs with breaks or an item's mark in them, cut there; the other blocks as they are.
    private func split(_ blocks: [Block], in text: SourceText) -> [Block] {
        let paragraphs = blocks.map { block in
            block.kind == .paragraph ? LineReader.lines(of: text, in: block.span) : []
        }
        guard paragraphs.contains(where: { $0.count > 1 || $0.first?.marker != nil }) else {
            return blocks
        }
        let joiner = LineJoiner(
            paragraphs.flatMap(\.self),
            probe: TextProbe(text),
            hanging: hanging
        )
        return zip(blocks, paragraphs).flatMap { block, lines -> [Block] in
            guard lines.count > 1 || lines.first?.marker != nil else { return [block] }
            return joined(lines, by: joiner).map { run in
                run.first.marker == nil
                    ? Block(.paragraph, run.span) : Block(.listItem, run.span, level: 1)
            }
        }
    }

    private func cleaned(_ blocks: [Block], in text: SourceText) -> [Block] {
        let probe = TextProbe(text)
        var cleaned = blocks.map { block in
            guard block.kind == .paragraph || block.kind == .listItem else { return block }
            let words = ShortBlock(text, block.span, cues: cues)
            if words.isBoilerplate { return Block(.boilerplate, block.span) }
            if words.isProgramme, block.kind == .paragraph {
                return Block(.listItem, block.span, level: 1)
            }
            let saysLittle =
                block.kind == .paragraph && !probe.endsSentence(block.span)
                && (words.isDateLine || words.isByline || words.isBracket || words.isLabel
                    || words.isAllCapitals || words.isReference(in: text))
            return saysLittle ? Block(.label, block.span) : block
        }
        // A last line such as “Read more” ends no sentence.
        if let last = cleaned.indices.last(where: { cleaned[$0].kind != .boilerplate }), last > 0,
            cleaned[last].kind == .paragraph,
            ShortBlock(text, cleaned[last].span, cues: cues).isTail(cleaned[last].span, probe),
            !probe.endsQuotation(cleaned[last - 1].span)
        {
            cleaned[last] = Block(.boilerplate, cleaned[last].span)
        }
        return cleaned
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
