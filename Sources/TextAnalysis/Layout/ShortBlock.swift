internal import BriefCore

/// A block short enough to be no running text, and what its words tell of it.
///
/// Longer blocks have no words here and so tell nothing.
struct ShortBlock: Sendable {
    /// Longest block in bytes whose words are looked at.
    static let limit = 240

    /// Its tokens; empty for a block that is too long.
    let tokens: [Token]
    /// Number of words and numbers.
    let wordCount: Int
    private let cues: LayoutCues
    /// Index of the first word or number; the count of tokens where there is none.
    private let start: Int
    /// Signs of phrases that begin at the first token or word, with their ends.
    private let signs: [LayoutCues.Found]

    /// Cuts a block into words if it is short.
    init(_ text: SourceText, _ span: TextSpan, cues: LayoutCues) {
        let tokens = span.count <= ShortBlock.limit ? Tokenizer.tokens(in: text, span) : []
        self.tokens = tokens
        self.cues = cues
        wordCount = tokens.count { $0.kind != .mark }
        let start = tokens.firstIndex { $0.kind != .mark } ?? tokens.count
        self.start = start
        var signs: [LayoutCues.Found] = []
        cues.addSigns(in: tokens, at: 0, to: &signs)
        if start > 0 { cues.addSigns(in: tokens, at: start, to: &signs) }
        self.signs = signs
    }

    /// True where every word is in capitals, and there is one of three letters.
    var isAllCapitals: Bool {
        tokens.contains { $0.kind == .word && $0.isAllCapitals && $0.span.count >= 3 }
            && tokens.allSatisfy {
                $0.kind != .word || $0.isAllCapitals || $0.span.count == 1 && $0.isCapitalised
            }
    }

    /// True for advertisements, navigation, social tails, editors' notes, captions
    /// and page numbers.
    var isBoilerplate: Bool {
        guard let first = tokens.first else { return false }
        if begins(.advert) || holdsOnly(.navigation) || isPageNumber { return true }
        if begins(.editor) || first.folded == "[" && begins(.editor, at: 1) { return true }
        if wordCount == 0 || isTrail { return true }
        return isAddressOnly || endsWithCredit
    }

    /// True for a line that stands for a picture or film.
    var isMedia: Bool { holdsOnly(.media) }

    /// True where the block begins with a byline.
    var isByline: Bool { begins(.byline) && wordCount <= 12 }

    /// True for `Participants:`, `Date: 4 June`, `European Commission: A. Person`.
    var isLabel: Bool {
        guard wordCount <= 24, let colon = tokens.firstIndex(where: { $0.folded == ":" }),
            colon > 0, colon <= 5
        else { return false }
        if signs.contains(where: { $0.sign == .label && $0.end <= colon }) { return true }
        guard tokens.last?.folded != "." else { return false }
        let isName = tokens[..<colon].allSatisfy(isNameLike)
        guard colon + 1 < tokens.count else { return isName || colon <= 2 }
        return isName && (tokens[colon + 1].kind != .word || tokens[colon + 1].isCapitalised)
    }

    /// True where a word that is always a label stands first.
    var hasLabelWord: Bool { begins(.label) }

    /// True where nothing follows the colon at its end.
    var endsWithColon: Bool { tokens.last?.folded == ":" }

    /// True where nothing but a date, a time and a place of at most two words stands.
    var isDateLine: Bool {
        guard wordCount <= 14,
            tokens.contains(where: { $0.kind == .number && isYearLike($0.folded) })
        else { return false }
        var numbers = 0
        var others = 0
        var index = 0
        while index < tokens.count {
            if let end = cues.end(of: .date, in: tokens, at: index) {
                index = end
                continue
            }
            let token = tokens[index]
            if isNumeric(token) { numbers += 1 } else if token.kind == .word { others += 1 }
            index += 1
        }
        // `The call opens on 3 March 2027.`: a noun and a verb.
        if others == 2, tokens.first?.folded == "the", tokens.last?.folded == "." { return false }
        return numbers > 0 && others <= 2 && wordCount > others + 1
    }

    /// True for a few words at a text's end that are no sentence: a caption, `Read more`.
    func isTail(_ span: TextSpan, _ probe: TextProbe) -> Bool {
        wordCount > 0 && wordCount <= 12 && !probe.endsSentence(span)
    }

    /// True for `12 March 2025: Round table in Suva`, `June (tbc) | Webinar`: a date, a mark, and what
    /// takes place.
    var isProgramme: Bool {
        var index = 0
        var isDated = false
        while index < tokens.count, index < 12 {
            let token = tokens[index]
            let isUnit = Self.periods.contains(token.folded)
            if let end = cues.end(of: .date, in: tokens, at: index) {
                isDated = isDated || token.isCapitalised && !Self.frames.contains(token.folded)
                index = end
            } else if isUnit || isNumeric(token) || Self.joints.contains(token.folded)
                || isClock(index)
            {
                isDated = isDated || isUnit
                index += 1
            } else {
                break
            }
        }
        guard isDated, index < tokens.count, index > 0, !isPlace(index) else { return false }
        let mark = tokens[index].folded
        let isParted =
            [":", "|"].contains(mark)
            || index > 1 && tokens[index - 1].folded == "-" && tokens[index].hasSpaceBefore
        return isParted && tokens[index...].count { $0.kind == .word } >= 2
    }

    /// `Thursday 13 March, 9:30 – 12:45, Lima`: the colon of an hour.
    private func isClock(_ mark: Int) -> Bool {
        tokens[mark].folded == ":" && mark > 0 && mark + 1 < tokens.count
            && isNumeric(tokens[mark - 1]) && isNumeric(tokens[mark + 1])
            && !tokens[mark + 1].hasSpaceBefore
    }

    /// `3 March 2025 – Lima – Press team`: the line that tells where and when a text was written.
    private func isPlace(_ start: Int) -> Bool {
        guard tokens[start - 1].folded == "-", tokens[start].isCapitalised,
            let dash = tokens[start...].prefix(4).firstIndex(where: { $0.folded == "-" }),
            tokens[dash].hasSpaceBefore
        else { return false }
        // `5 May 2025 – Tokyo – Digital summit`: what takes place there.
        let rest = tokens[(dash + 1)...]
        return tokens[start..<dash].allSatisfy(\.isCapitalised)
            && rest.count { $0.kind == .word } <= 4
            && !rest.contains { Self.occasions.contains($0.folded) }
    }

    /// What has a day and a place.
    private static let occasions: WordSet = [
        "summit", "meeting", "meetings", "conference", "forum", "dialogue", "dialogues", "workshop",
        "seminar", "council", "committee", "talks", "consultations", "round", "visit", "launch",
        "ceremony", "signing", "event", "fair", "exhibition", "hearing", "debate", "webinar",
        "training", "session", "reception", "congress", "assembly", "mission", "festival", "week",
    ]

    private static let periods: WordSet = [
        "spring", "summer", "autumn", "winter", "half", "quarter", "q1", "q2", "q3", "q4", "early",
        "late", "mid", "week", "end",
    ]

    /// Words around a date that are none: `From: the mission` names who writes.
    private static let frames: WordSet = [
        "at", "on", "of", "the", "to", "from", "and", "until", "date", "dated", "published",
        "updated", "posted",
    ]

    private static let joints: WordSet = [
        "-", "/", "(", ")", ".", ",", "first", "second", "third", "fourth", "tbc", "tbd", "&",
        "st", "nd", "rd", "th", "beginning",
    ]

    /// True for a line that is little more than a reference number.
    func isReference(in text: SourceText) -> Bool {
        wordCount <= 14 && ReferenceReader.reference(in: tokens, text: text) != nil
            && tokens.count { $0.kind == .word && $0.span.count > 3 } <= 3
    }

    /// True for `NON-PAPER BY MALTA`, `European Commission – Press release`: the first or last words
    /// name a kind of document.
    var namesKind: Bool {
        begins(.kind)
            || tokens.indices.contains {
                cues.end(of: .kind, in: tokens, at: $0) == tokens.count
            }
    }

    /// True where the last words promise a list or the rest of a sentence.
    var promisesMore: Bool {
        guard !tokens.isEmpty else { return false }
        return tokens.indices.reversed().prefix(4).contains {
            cues.end(of: .leadIn, in: tokens, at: $0) == tokens.count
        }
    }

    private func begins(_ sign: LayoutCues.Sign, at place: Int = 0) -> Bool {
        signs.contains { $0.sign == sign && $0.start == place }
    }

    private func holdsOnly(_ sign: LayoutCues.Sign) -> Bool {
        signs.contains { found in
            found.sign == sign && found.start == start
                && tokens[found.end...].allSatisfy { $0.kind == .mark }
        }
    }

    /// True for `Home › Topics › Region`; a line with its year, such as
    /// `Lima, 03.05.2023 | Press Team`, tells the day.
    private var isTrail: Bool {
        if tokens.contains(where: { isNumeric($0) && isYearLike($0.folded) }) { return false }
        let signs = tokens.count { ["›", ">", "→", "|"].contains($0.folded) && $0.hasSpaceBefore }
        return signs >= 2 || signs == 1 && wordCount <= 6
    }

    /// True for `(OR. en)`, `[draft 3]`: a line that is one bracket.
    var isBracket: Bool {
        guard let first = tokens.first?.folded, let last = tokens.last?.folded else { return false }
        return wordCount <= 6 && (first == "(" && last == ")" || first == "[" && last == "]")
    }

    /// `12`, `- 3 -`, `4/10`, `Page 3 of 10`.
    private var isPageNumber: Bool {
        guard wordCount <= 4 else { return false }
        let words = tokens.filter { $0.kind != .mark }.map(\.folded)
        guard let last = words.last, last.count <= 4, last.number != nil
        else { return false }
        if words.count == 1 { return last.count <= 3 }
        return words[0] == "page"
            || words.count == 2 && words[0].number != nil && words[0].count <= 3
    }

    private var isAddressOnly: Bool {
        wordCount > 0
            && tokens.allSatisfy {
                $0.kind == .mark || $0.folded.hasPrefix("http") || $0.folded.hasPrefix("www.")
            }
    }

    private var endsWithCredit: Bool {
        guard wordCount <= 20 else { return false }
        let start = max(0, tokens.count - 6)
        return (start..<tokens.count).contains { index in
            guard let end = cues.end(of: .credit, in: tokens, at: index) else { return false }
            return tokens[end...].allSatisfy { $0.kind == .mark && $0.folded != "." }
        }
    }

    private func isNameLike(_ token: Token) -> Bool {
        token.kind != .word || token.isCapitalised || ShortBlock.particles.contains(token.folded)
    }

    private func isNumeric(_ token: Token) -> Bool {
        token.kind == .number || token.folded.first.map { (0x30...0x39).contains($0) } ?? false
    }

    /// A year by itself, or a numeric date that ends or begins with one.
    private func isYearLike(_ folded: Word) -> Bool {
        folded.count >= 4
    }

    private static let particles: WordSet = ["of", "the", "and", "for", "'s", "to", "by", "in"]
}
