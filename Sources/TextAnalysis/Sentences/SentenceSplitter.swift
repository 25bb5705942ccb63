internal import BriefCore

/// Cuts blocks into sentences.
///
/// Headings, labels, boilerplate, code and table rows are one passage each. A list
/// item's marker belongs to no sentence.
struct SentenceSplitter: Sendable {
    private let cues: SentenceCues

    /// Reads with the `sentence` cues.
    init(_ cues: Cues) {
        self.cues = SentenceCues(cues)
    }

    /// The sentences of all blocks in order, with their tokens.
    ///
    /// - Parameters:
    ///   - blocks: The blocks of the text.
    ///   - text: The text.
    ///   - known: Tokens that are known already.
    ///   - hasOrdinalStops: True for a language that writes `18. April`.
    /// - Returns: Sentences of no section yet.
    func sentences(
        of blocks: [Block],
        in text: SourceText,
        known: KnownTokens = KnownTokens(),
        hasOrdinalStops: Bool = false
    ) -> [Sentence] {
        var sentences: [Sentence] = []
        sentences.reserveCapacity(blocks.count)
        for (index, block) in blocks.enumerated() {
            let span = block.kind == .listItem ? body(of: block, in: text) : block.span
            let tokens = known.tokens(of: span) ?? Tokenizer.tokens(in: text, span)
            guard block.kind.isProse else {
                add(tokens[...], span, index, block, &sentences)
                continue
            }
            var start = 0
            for end in ends(of: tokens, hasOrdinalStops) {
                add(tokens[start..<end], nil, index, block, &sentences)
                start = end
            }
        }
        return sentences
    }

    /// The text of a list item behind its marker.
    private func body(of block: Block, in text: SourceText) -> TextSpan {
        let cursor = ByteCursor(text.bytes, at: block.span.start, end: block.span.end)
        guard let marker = ListMarker.read(cursor) else { return block.span }
        return TextSpan(marker.bodyStart, block.span.end)
    }

    private func add(
        _ tokens: ArraySlice<Token>,
        _ span: TextSpan?,
        _ block: Int,
        _ source: Block,
        _ sentences: inout [Sentence]
    ) {
        let isProse = source.kind.isProse
        var kept = isProse ? tokens.drop { BulletSigns.all.contains($0.folded) } : tokens
        // `[11/03/2024 09:14]` before a message: when it was sent.
        if isProse { kept = kept.dropFirst(stampLength(kept)) }
        // `(b)` before an item belongs to no sentence.
        if isProse, isLettered(kept) { kept = kept.dropFirst(3) }
        guard let first = kept.first, let last = kept.last else { return }
        let span = span ?? TextSpan(first.span.start, last.span.end)
        sentences.append(
            Sentence(
                passage: Passage(span: span, block: block, section: nil),
                blockKind: source.kind,
                tokens: Array(kept)
            )
        )
    }

    /// Indices behind the last token of each sentence, the last being the count.
    private func ends(of tokens: [Token], _ hasOrdinalStops: Bool) -> [Int] {
        var ends: [Int] = []
        var start = 0
        var index = 0
        var openBracket: Int?
        // The letter of the last item of a list within the block.
        var letter: UInt8?
        while index < tokens.count {
            if isItem(tokens, index, from: start, after: letter) {
                letter = tokens[index + 1].folded.first
                if index > start { ends.append(index) }
                start = index
                openBracket = nil
                index += 3
                continue
            }
            let token = tokens[index]
            switch token.folded {
            case "(": openBracket = index
            case ")": openBracket = nil
            default: break
            }
            index += 1
            if isInlineBullet(tokens, index - 1), index - 1 > start {
                ends.append(index - 1)
                start = index - 1
                openBracket = nil
                continue
            }
            // `in 2021.1 In June …`: a stop and the number of a note behind a year.
            if index < tokens.count, isYearWithNote(token), tokens[index].isCapitalised,
                tokens[index].hasSpaceBefore
            {
                ends.append(index)
                start = index
                openBracket = nil
                continue
            }
            guard isStop(token) else { continue }
            let stop = index - 1
            let end = behindClosers(tokens, index)
            guard end < tokens.count else { break }
            if let open = openBracket, open > start, closes(tokens, from: index) { continue }
            index = end
            let boundary = Boundary(
                tokens: tokens,
                start: start,
                stop: stop,
                next: end,
                hasOrdinalStops: hasOrdinalStops
            )
            if boundary.isEnd(cues) {
                ends.append(end)
                start = end
                openBracket = nil
            }
        }
        if start < tokens.count { ends.append(tokens.count) }
        return ends
    }

    /// True for full stops, question and exclamation marks, and `p.m.`.
    private func isStop(_ token: Token) -> Bool {
        if token.kind == .mark { return SentenceSplitter.stops.contains(token.folded) }
        return token.folded.last == 0x2E
    }

    /// Index behind quotes, brackets and a note's number that belong to the sentence.
    private func behindClosers(_ tokens: [Token], _ start: Int) -> Int {
        var index = start
        while index < tokens.count, !tokens[index].hasSpaceBefore {
            let token = tokens[index]
            let isNote =
                token.kind == .number && token.span.count <= 3 && index == start
                && index >= 2 && tokens[index - 2].kind == .word
            guard isStop(token) || SentenceSplitter.closers.contains(token.folded) || isNote else {
                break
            }
            index += 1
        }
        return index
    }

    /// True where a bracket closes within reach.
    private func closes(_ tokens: [Token], from index: Int) -> Bool {
        for token in tokens[index...].prefix(40) {
            if token.folded == ")" { return true }
            if token.folded == "(" { return false }
        }
        return false
    }

    /// How many tokens of figures in square brackets open a line; 0 for none.
    private func stampLength(_ tokens: ArraySlice<Token>) -> Int {
        guard tokens.first?.folded == "[",
            let end = tokens.prefix(14).firstIndex(where: { $0.folded == "]" }),
            case let inner = tokens[(tokens.startIndex + 1)..<end],
            inner.contains(where: { $0.kind == .number }),
            inner.allSatisfy({ $0.kind != .word || ["am", "pm"].contains($0.folded) }),
            inner.contains(where: { [":", "/", "-", "."].contains($0.folded) || $0.span.count > 4 })
        else { return 0 }
        return end + 1 - tokens.startIndex
    }

    private func isLettered(_ tokens: ArraySlice<Token>) -> Bool {
        let first = tokens.prefix(3).map(\.folded)
        return tokens.count > 3 && first[0] == "(" && first[2] == ")" && first[1].count == 1
            && tokens[tokens.startIndex + 1].kind == .word
    }

    /// `Three risks (a) delay; (b) cost`: a lettered item of a list that runs on in one line.
    ///
    /// The first opens behind a few words without a verb, or a colon; the others behind a
    /// semicolon or stop, each with the next letter.
    private func isItem(
        _ tokens: [Token],
        _ index: Int,
        from start: Int,
        after letter: UInt8?
    ) -> Bool {
        guard index + 3 < tokens.count, tokens[index].folded == "(",
            tokens[index].hasSpaceBefore
                || index == 0,
            tokens[index + 2].folded == ")", tokens[index + 3].hasSpaceBefore,
            tokens[index + 1].kind == .word, tokens[index + 1].span.count == 1,
            tokens[index + 1].folded.first == letter.map({ $0 + 1 }) ?? 0x61
        else { return false }
        guard letter == nil else {
            return index > 0
                && tokens[max(0, index - 2)..<index].contains {
                    [";", "."].contains($0.folded)
                }
        }
        let isLed = index > 0 && tokens[index - 1].folded == ":"
        let lead = tokens[start..<index]
        let isTitle =
            (2...5).contains(lead.count) && lead.allSatisfy { $0.kind != .mark }
            && Self.counts.contains(lead.first?.folded ?? .empty)
            && lead.last?.folded.last == 0x73
        let isListed = tokens[(index + 3)...].prefix(120).contains { $0.folded == ";" }
        return isListed && (isLed || isTitle)
    }

    private func isYearWithNote(_ token: Token) -> Bool {
        guard token.kind == .number else { return false }
        let figures = Array(token.folded)
        return (6...7).contains(figures.count) && figures[4] == 0x2E
            && (figures.starts(with: [0x31, 0x39]) || figures.starts(with: [0x32, 0x30]))
    }

    private func isInlineBullet(_ tokens: [Token], _ index: Int) -> Bool {
        guard tokens[index].kind == .mark, BulletSigns.all.contains(tokens[index].folded),
            index + 1 < tokens.count
        else { return false }
        if tokens[index].hasSpaceBefore, tokens[index + 1].hasSpaceBefore { return true }
        // `… its consent.•The Board holds …`: the bullet stuck to both.
        return index > 0 && tokens[index + 1].isCapitalised
            && [".", ";", ":", "!", "?", "\"", ")"].contains(tokens[index - 1].folded)
    }

    private static let stops: WordSet = [".", "!", "?", "…", "。", "！", "？", "．", "؟", "।"]
    /// Words that count what a list names.
    private static let counts: WordSet = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several", "some",
        "our", "main", "key",
    ]
    private static let closers: WordSet = ["\"", "'", ")", "]", "’", "”", "」", "』", "*", "_"]
}
