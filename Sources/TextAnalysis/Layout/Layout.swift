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
    /// What the format marks as more than a paragraph stays so, save that what says nothing is
    /// known as such in any format; its paragraphs are read as those of plain text are, so that
    /// one text says the same in every format.
    func blocks(of document: ImportedDocument) -> [Block] { read(document).blocks }

    /// The same, with the tokens of those blocks that were cut into words on the way.
    func read(_ document: ImportedDocument) -> (blocks: [Block], known: KnownTokens) {
        let text = document.text
        var start = 0
        var blocks: [Block] = []
        var raw: [RawBlock] = []
        if let marked = document.blocks {
            start = marked.last?.span.end ?? 0
            raw = rawBlocks(marked, in: text)
        } else if let matter = document.frontMatter {
            start = fenceEnd(in: text, after: matter.end)
            blocks.append(Block(.boilerplate, TextSpan(0, start)))
        }
        raw += rawBlocks(in: text, TextSpan(start, text.count))
        var classifier = BlockClassifier(text, raw, cues: cues)
        blocks += classifier.blocks()
        return (blocks, classifier.known)
    }

    /// Runs of lines of a text whose format marks its blocks.
    private func rawBlocks(_ marked: [Block], in text: SourceText) -> [RawBlock] {
        var end = marked.first?.span.start ?? 0
        let parts = marked.map { block -> (kept: RawBlock?, lines: [Line]) in
            let between = text.bytes[end..<max(end, block.span.start)]
            end = block.span.end
            let blanks = max(0, between.count { $0 == 0x0A || $0 == 0x0C } - 1)
            guard block.kind == .paragraph else {
                return (RawBlock(block, blanksBefore: blanks), [])
            }
            let lines = LineReader.lines(of: text, in: block.span, blanksBefore: blanks)
            return (nil, lines)
        }
        let joiner = LineJoiner(
            parts.flatMap(\.lines),
            probe: TextProbe(text),
            hanging: hanging
        )
        var blocks: [RawBlock] = []
        for part in parts {
            if let kept = part.kept {
                if continues(kept, blocks.last, by: joiner, in: text) {
                    blocks[blocks.count - 1].take(kept.first)
                } else {
                    blocks.append(kept)
                }
            }
            join(part.lines, by: joiner, into: &blocks)
        }
        return blocks
    }

    /// True where a heading goes on with the one before it, as on a title page.
    private func continues(
        _ block: RawBlock,
        _ previous: RawBlock?,
        by joiner: LineJoiner,
        in text: SourceText
    ) -> Bool {
        guard let previous, previous.marked?.kind == .heading, block.marked?.kind == .heading,
            TextProbe(text).startsSmall(block.span)
        else { return false }
        return joiner.continues(block.first, after: previous.last, isItem: false)
    }

    private func rawBlocks(in text: SourceText, _ span: TextSpan) -> [RawBlock] {
        let lines = LineReader.lines(of: text, in: span)
        let joiner = LineJoiner(lines, probe: TextProbe(text), hanging: hanging)
        var blocks: [RawBlock] = []
        join(lines, by: joiner, into: &blocks)
        return blocks
    }

    private func join(_ lines: [Line], by joiner: LineJoiner, into blocks: inout [RawBlock]) {
        for line in lines {
            if let current = blocks.last, current.marked == nil,
                joiner.continues(line, after: current.last, isItem: current.first.marker != nil)
            {
                blocks[blocks.count - 1].take(line)
            } else {
                blocks.append(RawBlock(line))
            }
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
