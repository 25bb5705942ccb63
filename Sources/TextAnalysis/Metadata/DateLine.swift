internal import BriefCore

/// A line that is there for its date, such as `Paris, le 12 avril 2023`.
struct DateLine {
    /// The date, precise to the day or month.
    let date: PartialDate
    /// True for a line of place and day.
    let isPlace: Bool

    /// Most tokens before the date.
    private static let reach = 14
    /// Most tokens of a line in pieces.
    private static let longest = 30

    /// Marks that part the pieces of a line about a page.
    private static let bars: WordSet = ["|", "·", "•"]

    /// Reads a sentence; nil where it is anything else.
    init?(_ sentence: Sentence, in text: AnalysedText) {
        let isParted = sentence.tokens.contains { DateLine.bars.contains($0.folded) }
        // `3 min read` beside the day is no second day.
        let places = sentence.dates.filter { text.dates[$0].expression.kind == .date }
        guard places.count == 1, let place = places.first else { return nil }
        let located = text.dates[place]
        let tokens = sentence.tokens
        let start = tokens.firstIndex(atOrAfter: located.span.start)
        let end = tokens.firstIndex(atOrAfter: located.span.end)
        guard sentence.blockKind != .boilerplate || isParted || start == 0,
            !located.expression.value.utf8.contains(0x58), let date = located.expression.start,
            date.precision == .day || DateLine.isHeadOfMonth(date, sentence, start, end),
            start <= DateLine.reach
        else { return nil }
        if date.precision == .day, DateLine.isPiece(tokens, start, end, text.text.bytes) {
            self.date = date
            isPlace = false
            return
        }
        guard DateLine.isEnd(tokens[end...], isProse: sentence.blockKind.isProse)
        else { return nil }
        let isPlace = DateLine.isPlace(tokens[..<start])
        guard isPlace || DateLine.isNote(tokens[..<start]) else { return nil }
        self.date = date
        self.isPlace = isPlace
    }

    /// True for a day that stands alone between the bars of a line, `News | 7 May 2025 | 3 min read`,
    /// or, where a page's bars were lost, between wide blanks in a line that says what the page is.
    private static func isPiece(
        _ tokens: [Token],
        _ start: Int,
        _ end: Int,
        _ bytes: [UInt8]
    ) -> Bool {
        let isOfPage = tokens.contains {
            nouns.contains($0.folded) || ["news", "article", "speech"].contains($0.folded)
        }
        func isGap(before place: Int) -> Bool {
            guard isOfPage else { return false }
            let between = bytes[tokens[place - 1].span.end..<tokens[place].span.start]
            return between.contains(0x09) || between.count { $0 == 0x20 || $0 == 0xA0 } > 2
        }
        let isOpen =
            start == 0 || bars.contains(tokens[start - 1].folded) || isGap(before: start)
        let isShut =
            end >= tokens.count || bars.contains(tokens[end].folded) || isGap(before: end)
        return isOpen && isShut && (start > 0 || end < tokens.count) && tokens.count <= longest
            && tokens.last?.folded != "."
    }

    /// `Italy and Malta – May 2024`: a line above the text that ends in a month.
    private static func isHeadOfMonth(
        _ date: PartialDate,
        _ sentence: Sentence,
        _ start: Int,
        _ end: Int
    ) -> Bool {
        date.precision == .month && !sentence.blockKind.isProse && start > 1
            && end >= sentence.tokens.count
            && ["-", "—", "|", "·"].contains(sentence.tokens[start - 1].folded)
    }

    /// True for nothing, or `· Press Team`: what stands beside the date in a line that is
    /// no sentence.
    private static func isEnd(_ tokens: ArraySlice<Token>, isProse: Bool) -> Bool {
        if tokens.allSatisfy({ $0.folded == "." }) { return true }
        // `29.09.2022 EEAS Press Team`: the day, and who speaks.
        if tokens.count <= 5, tokens.allSatisfy({ $0.kind == .word && $0.isCapitalised }) {
            return true
        }
        // `6 March 2025, Brussels, Rue de la Loi 56`
        if !isProse || tokens.count <= 12, tokens.first?.folded == ",",
            tokens.dropFirst().first?.isCapitalised ?? false, tokens.last?.folded != ".",
            tokens.count <= 14
        {
            return true
        }
        guard let first = tokens.first, parts.contains(first.folded), first.hasSpaceBefore else {
            return false
        }
        return tokens.count <= 9 && tokens.last?.folded != "." && !(isProse && tokens.count > 6)
    }

    /// Marks that part the pieces of a line.
    private static let parts: WordSet = ["·", "|", "•", "/", "—", "-"]

    /// True for words before a date that name a place, or for none.
    static func isPlace(_ tokens: ArraySlice<Token>) -> Bool {
        var words = tokens
        while let last = words.last, articles.contains(last.folded) { words = words.dropLast() }
        // `News announcement | Brussels, 30 May 2024`: the piece beside the date tells.
        if let mark = words.dropLast().lastIndex(where: { bars.contains($0.folded) }) {
            words = words[(mark + 1)...]
        }
        // `Press release, Seoul, 20 November 2026`: what it is, then where.
        if let mark = words.dropLast().firstIndex(where: { $0.folded == "," }), mark > 0,
            nouns.contains(words[mark - 1].folded), words[..<mark].count <= 3
        {
            words = words[(mark + 1)...]
        }
        guard let last = words.last else { return true }
        guard [",", "-", "—", "(", "/", "|", "·", "•"].contains(last.folded) else { return false }
        return words.first?.isCapitalised == true && words.count { $0.kind == .word } <= 5
            && words.allSatisfy { $0.kind == .mark || $0.isCapitalised || isParticle($0) }
    }

    /// True for `Short note of`, `Draft record dated`: a kind of document with its day.
    private static func isNote(_ tokens: ArraySlice<Token>) -> Bool {
        guard let last = tokens.last, last.folded == "of" || last.folded == "dated",
            let noun = tokens.dropLast().last, nouns.contains(noun.folded)
        else { return false }
        let before = tokens.dropLast(2)
        return before.count <= 3
            && before.dropFirst().allSatisfy { !["the", "a", "an"].contains($0.folded) }
    }

    private static func isParticle(_ token: Token) -> Bool {
        ["de", "la", "le", "den", "and", "the", "am", "an", "der", "sur", "del", "di", "upon"]
            .contains(token.folded)
    }

    /// Words between a place and its day.
    private static let articles: WordSet = [
        "le", "den", "am", "el", "a", "il", "op", "dnia", "de", "em", "on", "the",
    ]

    /// Nouns that name a document.
    private static let nouns: WordSet = [
        "note", "letter", "minutes", "report", "record", "paper", "statement",
        "memorandum", "memo", "summary", "brief", "briefing", "release",
        "communiqué", "communique", "message", "cable", "notes", "verbale", "declaration",
        "announcement", "remarks", "readout",
    ]
}
