private import BriefCore

/// A place where a sentence may end: a stop, and the token that follows it.
struct Boundary {
    /// The tokens of the block.
    let tokens: [Token]
    /// Index of the sentence's first token.
    let start: Int
    /// Index of the stop.
    let stop: Int
    /// Index of the first token behind the stop and what closes with it.
    let next: Int
    /// True for a language that writes `18. April`.
    let hasOrdinalStops: Bool

    /// True where the sentence ends here.
    func isEnd(_ cues: SentenceCues) -> Bool {
        let following = tokens[next]
        if isIdeographic { return true }
        guard following.hasSpaceBefore || isMissingSpace else { return false }
        guard beginsSentence(following) else { return false }
        if tokens[stop].kind == .word { return endsWithAbbreviation(cues) }
        guard tokens[stop].folded == ".", stop > start, !tokens[stop].hasSpaceBefore else {
            return true
        }
        return endsAfter(tokens[stop - 1], cues)
    }

    /// Stops of scripts that are written without spaces.
    private var isIdeographic: Bool {
        ["。", "！", "？"].contains(tokens[stop].folded)
    }

    /// True where the space was lost: `of the talks.The Commission`.
    private var isMissingSpace: Bool {
        guard stop > start, next == stop + 1, tokens[stop].folded == "." else { return false }
        let before = tokens[stop - 1]
        return before.kind == .word && !before.isCapitalised && before.span.count >= 4
            && tokens[next].kind == .word && tokens[next].isCapitalised
            && tokens[next].span.count >= 2
    }

    /// True for a capital, a digit, a letter without case, an opening quote or bracket.
    private func beginsSentence(_ token: Token) -> Bool {
        switch token.kind {
        case .number: true
        case .word:
            token.isCapitalised || isCaseless(token)
                || token.folded.first.map { (0x30...0x39).contains($0) } ?? false
        case .mark:
            ["\"", "'", "(", "[", "„", "-", "—", "¿", "¡", "*", "€", "$"].contains(token.folded)
                || BulletSigns.all.contains(token.folded)
        }
    }

    private func isCaseless(_ token: Token) -> Bool {
        guard let first = token.folded.firstScalar, first >= 0x590,
            let scalar = Unicode.Scalar(first)
        else { return false }
        return !scalar.properties.isCased
    }

    /// True where a stop that belongs to its word also ends the sentence, as in `U.S.`.
    private func endsWithAbbreviation(_ cues: SentenceCues) -> Bool {
        let word = tokens[stop].folded
        let following = tokens[next]
        if cues.titles.contains(word) { return false }
        if following.kind == .mark { return next > stop + 1 || following.folded == "\"" }
        if following.kind == .number || isTimeGoingOn(following) { return false }
        return cues.starters.contains(following.folded) || cues.endings.contains(word)
    }

    /// True in `8 a.m. Tuesday`, `8 a.m. CET` and `8 a.m. Eastern Time`.
    private func isTimeGoingOn(_ following: Token) -> Bool {
        guard DateLexicon.english.entry(tokens[stop].key)?.kinds.contains(.meridiem) == true else {
            return false
        }
        let isZone = tokens[(next + 1)...].prefix(2).contains {
            $0.folded == "time" && $0.isCapitalised
        }
        if isZone { return true }
        guard let kinds = DateLexicon.english.entry(following.key)?.kinds else { return false }
        if kinds.contains(.weekday) {
            return !kinds.contains(.ambiguous) || following.isAllCapitals
        }
        return kinds.contains(.zone) && following.isAllCapitals
    }

    private func endsAfter(_ word: Token, _ cues: SentenceCues) -> Bool {
        let following = tokens[next]
        if word.kind == .number {
            if stop - 1 == start || isGermanDate { return false }
            return !hasOrdinalStops || word.span.count > 2
                || cues.starters.contains(following.folded)
        }
        guard word.kind == .word else { return true }
        if cues.titles.contains(word.folded) { return false }
        if cues.counters.contains(word.folded) { return following.kind != .number }
        if cues.endings.contains(word.folded) { return true }
        guard isInitial(word) else { return true }
        let isSecond =
            stop - 3 >= start && tokens[stop - 2].folded == "." && isInitial(tokens[stop - 3])
        return !isSecond && cues.starters.contains(following.folded)
    }

    /// True in `3. Mai 2023`, whatever the language of the text around.
    private var isGermanDate: Bool {
        guard next + 1 < tokens.count, tokens[stop - 1].span.count <= 2 else { return false }
        return MonthNames.number(of: tokens[next]) != nil && tokens[next + 1].kind == .number
            && tokens[next + 1].span.count == 4
    }

    private func isInitial(_ word: Token) -> Bool {
        word.span.count == 1 && word.isCapitalised
    }
}
