internal import BriefCore

/// Gives each run of lines its role, by its words and its neighbours.
struct BlockClassifier {
    private let text: SourceText
    private let probe: TextProbe
    private let raw: [RawBlock]
    private let cues: LayoutCues
    private var hasTitle = false
    /// The first block of the text itself.
    private var start = 0
    /// Tokens of the short blocks that were looked at.
    private(set) var known = KnownTokens()
    /// True where the block before stands for a picture or film.
    private var isAfterMedia = false

    /// Reads runs of lines in order.
    init(_ text: SourceText, _ raw: [RawBlock], cues: LayoutCues) {
        self.text = text
        self.raw = raw
        self.cues = cues
        probe = TextProbe(text)
    }

    /// The blocks, one for each run of lines.
    mutating func blocks() -> [Block] {
        var blocks: [Block] = []
        blocks.reserveCapacity(raw.count)
        for index in raw.indices {
            blocks.append(block(at: index, after: blocks.last))
        }
        return settled(blocks)
    }

    private mutating func block(at index: Int, after previous: Block?) -> Block {
        let run = raw[index]
        let words = ShortBlock(text, run.span, cues: cues)
        known.add(words.tokens, of: run.span)
        if let marked = run.marked { return kept(marked, index, words, previous) }
        let isCaption = isAfterMedia && isCaptionLike(run)
        isAfterMedia = words.isMedia
        if isCaption || words.isBoilerplate || isItemOfBoilerplate(run) {
            return Block(.boilerplate, run.span)
        }
        if words.isProgramme, run.first.marker == nil {
            return Block(.listItem, run.span, level: 1)
        }
        if isTableRow(run), !words.isByline { return Block(.table, run.span) }
        if let marker = run.first.marker, !isNumberedHeading(index, marker) {
            return isAttribution(index, marker, previous)
                ? Block(.label, run.span) : Block(.listItem, run.span, level: level(of: run))
        }
        if isInfinitiveItem(index) { return Block(.listItem, run.span, level: level(of: run)) }
        if words.isDateLine || words.isByline || words.isBracket
            || words.isReference(in: text) && !probe.endsSentence(run.span)
        {
            return Block(.label, run.span)
        }
        if words.isLabel, hasTitle || words.hasLabelWord || words.endsWithColon {
            let isHeading = words.endsWithColon && isFollowedByText(index)
            return isHeading ? heading(run) : Block(.label, run.span)
        }
        if isInLabels(index, previous) { return Block(.label, run.span) }
        if isHeading(index, words) || isRestOfHeading(index, previous, words) {
            return isUnderTitle(index, previous) ? Block(.label, run.span) : heading(run)
        }
        return Block(.paragraph, run.span)
    }

    /// What the format marks, unless its words say nothing.
    private mutating func kept(
        _ marked: Block,
        _ index: Int,
        _ words: ShortBlock,
        _ previous: Block?
    ) -> Block {
        let span = raw[index].span
        isAfterMedia = false
        guard marked.kind == .heading || marked.kind == .listItem else { return marked }
        if words.isBoilerplate { return Block(.boilerplate, span) }
        guard marked.kind == .heading else { return marked }
        // `THE COUNCIL OF THE EUROPEAN UNION,` begins the sentence that stands below.
        if let last = probe.lastSign(span), [0x2C, 0x3B].contains(last) {
            return Block(isInLabels(index, previous) ? .label : .paragraph, span)
        }
        let isLabel = words.isDateLine || words.isByline || words.isReference(in: text)
        if isLabel, !probe.endsSentence(span) { return Block(.label, span) }
        if words.isLabel, hasTitle || words.hasLabelWord || words.endsWithColon,
            !(words.endsWithColon && isFollowedByText(index))
        {
            return Block(.label, span)
        }
        // A mail's subject is the title of its text, unless that has one of its own.
        if marked.level == 0 {
            start = index + 1
            hasTitle = words.namesKind || !beginsAnew(at: start)
            return Block(.heading, span, level: 1)
        }
        // The first one is the title in any format, whatever number the format gives it.
        let level = hasTitle ? max(2, marked.level) : 1
        hasTitle = true
        return Block(.heading, span, level: level)
    }

    /// True where a document begins: with a title of its own before its first sentence.
    private func beginsAnew(at start: Int) -> Bool {
        for index in raw.indices.dropFirst(start).prefix(8) {
            let words = ShortBlock(text, raw[index].span, cues: cues)
            let isLabel = words.isDateLine || words.isReference(in: text)
            if !isLabel, isHeading(index, words) { return true }
            if !isLabel, probe.endsSentence(raw[index].span) { return false }
        }
        return false
    }

    private mutating func heading(_ run: RawBlock) -> Block {
        let level = hasTitle ? 2 : 1
        hasTitle = true
        return Block(.heading, run.span, level: level)
    }

    /// A line below one that stands for a film says what it shows.
    private func isCaptionLike(_ run: RawBlock) -> Bool {
        run.lineCount == 1 && run.first.blanksBefore <= 1 && !probe.endsSentence(run.span)
    }

    /// `RECORD`, and a line below it that goes on with a small letter.
    private func isRestOfHeading(_ index: Int, _ previous: Block?, _ words: ShortBlock) -> Bool {
        previous?.kind == .heading && probe.startsSmall(raw[index].span)
            && words.wordCount > 0 && words.wordCount <= 20
            && !probe.endsSentence(raw[index].span) && !words.promisesMore
            && !probe.endsWithColon(raw[index].span)
    }

    /// A second line right under the title names who wrote or published it.
    private func isUnderTitle(_ index: Int, _ previous: Block?) -> Bool {
        previous?.kind == .heading && raw[index].first.blanksBefore == 0
            && index < start + 6
    }

    private func isHeading(_ index: Int, _ words: ShortBlock) -> Bool {
        let run = raw[index]
        guard run.lineCount <= 3, words.wordCount > 0, words.wordCount <= 18,
            probe.startsLikeTitle(run.span),
            !(words.promisesMore && !words.isAllCapitals && isGoingOn(index + 1))
        else { return false }
        if index + 1 < raw.count, probe.startsInfinitive(raw[index + 1].span) { return false }
        let isQuestion = probe.lastSign(run.span) == 0x3F && words.wordCount <= 12
        if !isQuestion, probe.endsSentence(run.span) { return false }
        if let last = probe.lastSign(run.span), [0x2C, 0x3A, 0x3B].contains(last) { return false }
        if words.isAllCapitals { return true }
        guard index + 1 < raw.count else { return false }
        return words.wordCount <= 14 || !hasTitle
    }

    /// True for a list item, or a line that begins with a small letter.
    private func isGoingOn(_ index: Int) -> Bool {
        index < raw.count && (raw[index].isItem || probe.startsSmall(raw[index].span))
    }

    /// `1. Introduction`: short, without an end, and before running text or a list of another kind.
    private func isNumberedHeading(_ index: Int, _ marker: ListMarker) -> Bool {
        guard marker.kind == .number, index + 1 < raw.count, raw[index].lineCount == 1 else {
            return false
        }
        let next = raw[index + 1]
        let words = ShortBlock(text, raw[index].body, cues: cues)
        let isText =
            next.first.marker == nil
            && (next.span.count > 120
                || next.span.count > 60 && next.first.blanksBefore > 0
                    && probe.endsSentence(next.span))
        // Set apart from the list below it, it is no item of that list.
        let isList =
            [.bullet, .dash].contains(next.first.marker?.kind) && next.first.blanksBefore > 0
            && words.wordCount <= 8
        return !words.tokens.isEmpty && words.wordCount <= 12 && (isText || isList)
            && !probe.endsSentence(raw[index].span)
            && !probe.endsWithColon(raw[index].span) && probe.startsLikeTitle(raw[index].body)
            && (index == 0 || raw[index - 1].first.marker?.kind != .number)
    }

    /// `to set up a helpdesk` beside another line that begins with `to`: items of a list whose signs
    /// were lost, since one infinitive behind another goes on with the same lead.
    private func isInfinitiveItem(_ index: Int) -> Bool {
        probe.startsInfinitive(raw[index].span)
            && [index - 1, index + 1].contains {
                raw.indices.contains($0) && probe.startsInfinitive(raw[$0].span)
            }
    }

    /// A single dashed line without an end below a paragraph says who said it.
    private func isAttribution(_ index: Int, _ marker: ListMarker, _ previous: Block?) -> Bool {
        guard marker.kind == .dash, previous?.kind == .paragraph, raw[index].lineCount == 1,
            raw[index].span.count <= 200, !probe.endsSentence(raw[index].span),
            probe.startsLikeTitle(raw[index].body)
        else { return false }
        let isAlone = index + 1 == raw.count || !raw[index + 1].isItem
        return isAlone && probe.endsSentence(raw[index - 1].span)
    }

    /// `• Image` and what stands indented under it.
    private mutating func isItemOfBoilerplate(_ run: RawBlock) -> Bool {
        guard run.first.marker != nil else { return false }
        let body = ShortBlock(text, run.body, cues: cues)
        known.add(body.tokens, of: run.body)
        return body.isBoilerplate
            || run.lineCount > 1 && ShortBlock(text, run.first.body, cues: cues).isBoilerplate
    }

    /// Lines between labels that end no sentence belong to them: names of participants.
    private func isInLabels(_ index: Int, _ previous: Block?) -> Bool {
        guard previous?.kind == .label, raw[index].lineCount == 1 else { return false }
        let last = probe.lastSign(raw[index].span)
        return last == 0x2C || last == 0x3B
    }

    private func isFollowedByText(_ index: Int) -> Bool {
        index + 1 < raw.count
            && (raw[index + 1].isItem
                || probe.endsSentence(raw[index + 1].span) && raw[index + 1].span.count > 60)
    }

    private func level(of run: RawBlock) -> Int {
        1 + min(3, run.first.indent / 4)
    }

    /// Two tabs or bars, or more, with text between them.
    private func isTableRow(_ run: RawBlock) -> Bool {
        guard run.lineCount == 1, run.span.count < 1000 else { return false }
        var bars = 0
        for index in run.span.start..<run.span.end {
            let byte = text.bytes[index]
            if byte == 0x09 || byte == 0x7C { bars += 1 }
        }
        return bars >= 2
    }

    /// A last look with the neighbours known: captions at the end, menus.
    private func settled(_ blocks: [Block]) -> [Block] {
        var blocks = blocks
        if let last = blocks.indices.last(where: { blocks[$0].kind != .boilerplate }), last > 0,
            blocks[last].kind == .heading || blocks[last].kind == .paragraph,
            ShortBlock(text, blocks[last].span, cues: cues).isTail(blocks[last].span, probe),
            !probe.endsQuotation(blocks[last - 1].span)
        {
            blocks[last] = Block(.boilerplate, blocks[last].span)
        }
        var start = 0
        while start < blocks.count {
            var end = start
            while end < blocks.count, isMenuLine(blocks[end]) { end += 1 }
            if end - start >= 5 {
                for index in start..<end { blocks[index] = Block(.boilerplate, blocks[index].span) }
            }
            start = max(end, start + 1)
        }
        return blocks
    }

    private func isMenuLine(_ block: Block) -> Bool {
        guard block.kind == .heading, block.level > 1 else { return false }
        let tokens = known.tokens(of: block.span) ?? ShortBlock(text, block.span, cues: cues).tokens
        return tokens.count { $0.kind != .mark } <= 3
    }
}
