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
        let rest = rawBlocks(in: text, TextSpan(start, text.count))
        raw = raw.isEmpty ? rest : raw + rest
        var classifier = BlockClassifier(text, raw, cues: cues)
        let found = classifier.blocks()
        blocks = blocks.isEmpty ? found : blocks + found
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
                return (rawBlock(block, blanksBefore: blanks, in: text), [])
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
            join(part.lines, by: joiner, in: text, into: &blocks)
        }
        return blocks
    }

    /// A block as the format marks it; an item with its sign is read as in plain text.
    private func rawBlock(_ block: Block, blanksBefore: Int, in text: SourceText) -> RawBlock {
        let cursor = ByteCursor(text.bytes, at: block.span.start, end: block.span.end)
        let marker = block.kind == .listItem ? ListMarker.read(cursor) : nil
        return RawBlock(block, blanksBefore: blanksBefore, marker: marker)
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
            && !isByline(block.first, after: previous, in: text)
    }

    /// True for `by Malta and Cyprus` apart from the one line above it, which is a title then.
    private func isByline(_ line: Line, after block: RawBlock, in text: SourceText) -> Bool {
        line.blanksBefore > 0 && block.lineCount == 1
            && ShortBlock(text, line.span, cues: cues).isByline
    }

    private func rawBlocks(in text: SourceText, _ span: TextSpan) -> [RawBlock] {
        let lines = LineReader.lines(of: text, in: span)
        let joiner = LineJoiner(lines, probe: TextProbe(text), hanging: hanging)
        var blocks: [RawBlock] = []
        blocks.reserveCapacity(lines.count)
        join(lines, by: joiner, in: text, into: &blocks)
        return blocks
    }

    private func join(
        _ lines: [Line],
        by joiner: LineJoiner,
        in text: SourceText,
        into blocks: inout [RawBlock]
    ) {
        for line in lines {
            if let current = blocks.last, current.marked == nil,
                joiner.continues(line, after: current.last, isItem: current.first.marker != nil),
                !isByline(line, after: current, in: text)
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
