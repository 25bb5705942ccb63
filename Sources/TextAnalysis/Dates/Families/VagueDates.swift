/// Times told only by their side of the present.
enum VagueDates {
    /// Rules, the more telling first.
    static let rules: [DateRule] = [
        DateRule("date.vague", [.one(.vague)]) { match in
            // `as recently as March` tells no time of its own.
            guard let word = match.first(.vague), !word.isAny(.ambiguous),
                match.folded(-1) != "as" || match.folded(1) != "as"
            else { return nil }
            return word.vagueness
        },
        DateRule(
            "date.present-day",
            [
                .exact(.vague, DateVagueness.present.rawValue), .one(.dash),
                .exact(.unit, DateUnit.day.rawValue),
            ]
        ) { _ in .vague(.present) },
        DateRule("date.right-now", [.exact(.tail, DateTail.right.rawValue), .one(.vague)]) {
            match in
            match.value(.vague) == DateVagueness.present.rawValue ? .vague(.present) : nil
        },
        DateRule("date.recent", [.one(.recent)]) { match in
            // The most recent is the last of several, not a time.
            guard let after = match.after, !after.isAny(.comma), match.folded(-1) != "most" else {
                return nil
            }
            return .vague(.past)
        },
        DateRule("date.the-past", [.one(.the), .one([.past, .vague])]) { match in
            guard let word = match.first([.past, .vague]), word.isAny(.ambiguous),
                !word.isCapitalised, match.folded(1) != "of", match.after?.isAny(.dash) != true,
                match.endsClause || match.after?.isAny(.preposition) == true
                    || match.folded(-1) == "in" && pronouns.contains(match.folded(1))
            else { return nil }
            return word.vagueness
        },
        DateRule("date.future", [.theMaybe, .exact(.vague, DateVagueness.future.rawValue)]) {
            match in
            // A Pact for the Future is a name; `the foreseeable future` a longer expression.
            guard let word = match.first(.vague), !word.isCapitalised,
                match.after?.isAny(.dash) != true, match.before?.isAny(.dash) != true
            else { return nil }
            return match.folded(1) == "of" || match.has(.the) && !match.endsClause
                || match.isAhead
                ? nil : .vague(.future)
        },
        DateRule(
            "date.future-units",
            [.exact(.vague, DateVagueness.future.rawValue), .one(.units)]
        ) { match in
            match.words[match.start].isCapitalised ? nil : .vague(.future)
        },
        DateRule(VagueDates.earlier, [.one(.earlier)]) { match in
            // `had been told earlier`, not `an earlier stage`, `earlier than`.
            guard match.folded(inside: 0) == "earlier", match.isAtClauseEnd,
                match.before?.isAny([.a, .the, .or, .unit, .units, .preposition]) != true,
                !["no", "not", "much", "even", "any"].contains(match.folded(-1)),
                match.start > 0
            else { return nil }
            return .vague(.past)
        },
        DateRule(all: "date.near-future", [.theMaybe, distance, .one(.vague)]) { match in
            guard match.value(.vague) == DateVagueness.future.rawValue else { return [] }
            let start = match.start - match.degrees
            return [DateDraft(words: start..<match.end, reading: .vague(.future))]
        },
        DateRule(
            all: "date.near-term",
            [.theMaybe, distance, .dashMaybe, .exact(.tail, DateTail.term.rawValue)]
        ) { match in
            guard match.isHorizon else { return [] }
            // `the short-term outlook`: the article is the noun's.
            let isAttribute = match.has(.the) && match.has(.dash) && !match.isAtClauseEnd
            let words = match.start + (isAttribute ? 1 : 0)..<match.end
            return [DateDraft(words: words, reading: .vague(.future))]
        },
        DateRule(VagueDates.former, [.exact(.tail, DateTail.former.rawValue)]) { match in
            match.words[match.start].isCapitalised && match.start > 0 ? nil : .vague(.past)
        },
        DateRule(VagueDates.later, [.one(.later)]) { match in
            match.folded(inside: 0) == "later" && match.isAdverb ? .vague(.future) : nil
        },
        DateRule(
            "date.later-date",
            [
                .one(.a),
                .either([
                    [.one(.later)], [.exact(.vague, DateVagueness.future.rawValue)],
                ]),
                .either([
                    [.exact(.tail, DateTail.date.rawValue)],
                    [.exact(.tail, DateTail.time.rawValue)],
                ]),
            ]
        ) { _ in .fixed(isTime: false, DateUnit.day.openValue) },
        DateRule(all: VagueDates.soon, [.exact(.tail, DateTail.soon.rawValue)]) { match in
            // `as soon as`, `soon after the vote` and `soon became` tell of no time to come.
            let isVery = match.folded(-1) == "very"
            guard match.isToBe(isVery ? -2 : -1) || isVery && match.endsClause else { return [] }
            let words = match.start - (isVery ? 1 : 0)..<match.end
            return [DateDraft(words: words, reading: .vague(.future))]
        },
        DateRule("date.current", [.exact(.vague, DateVagueness.present.rawValue)]) { match in
            // `the current leadership`, not `a current`, `its current models`, `current account`.
            guard match.folded(inside: 0) == "current", match.before?.isAny(.the) == true,
                let after = match.after, after.kinds.isEmpty, match.isWord(match.end),
                !after.isCapitalised, match.folded(1) != "account", match.folded(1) != "accounts"
            else { return nil }
            return .vague(.present)
        },
        DateRule(
            "date.time-being",
            [
                .one(.the), .exact(.tail, DateTail.time.rawValue),
                .exact(.tail, DateTail.being.rawValue),
            ]
        ) {
            _ in .vague(.present)
        },
        DateRule("date.to-date", [.exact(.tail, DateTail.date.rawValue)]) { match in
            match.folded(-1) == "to" && match.endsClause ? .vague(.present) : nil
        },
        DateRule(
            "date.present-time",
            [
                .one(.the), .exact(.vague, DateVagueness.present.rawValue),
                .exact(.tail, DateTail.time.rawValue),
            ]
        ) { match in
            ["at", "by", "until", "to"].contains(match.folded(-1)) ? .vague(.present) : nil
        },
        DateRule("date.recent-past", [.one(.the), .one(.recent), .one(.past)]) { match in
            match.folded(1) == "of" ? nil : .vague(.past)
        },
        DateRule(
            VagueDates.point,
            [.one([.this, .cardinal]), .exact(.tail, DateTail.point.rawValue)]
        ) { match in
            // `at this point` is now, `at one point` some time in what is told; `at one point on
            // the coast` is a place.
            guard match.folded(-1) == "at", !["of", "on", "along"].contains(match.folded(1)) else {
                return nil
            }
            switch match.folded(inside: 0) {
            case "this": return .vague(.present)
            case "one": return .vague(.past)
            default: return nil
            }
        },
        DateRule("date.at-present", [.exact(.vague, DateVagueness.present.rawValue)]) { match in
            match.folded(-1) == "at" && match.endsClause ? .vague(.present) : nil
        },
        DateRule("date.these-days", [.exact(.this, 1), .exact(.units, DateUnit.day.rawValue)]) {
            _ in
            .vague(.present)
        },
        DateRule("date.moment", [.one(.the), .exact(.tail, DateTail.moment.rawValue)]) { match in
            let isNow = match.folded(-1) == "at" || match.folded(-1) == "for" && match.endsClause
            return isNow && match.folded(1) != "of" && match.folded(1) != "when"
                ? .vague(.present) : nil
        },
        DateRule("date.to-this-day", [.one(.this), .exact(.unit, DateUnit.day.rawValue)]) {
            match in
            match.folded(-1) == "to" ? .vague(.present) : nil
        },
        DateRule("date.this-time", [.one(.this), .exact(.tail, DateTail.time.rawValue)]) { match in
            ["at", "by", "from", "until"].contains(match.folded(-1)) ? .vague(.present) : nil
        },
        DateRule(
            "date.this-time-next",
            [
                .one(.this), .exact(.tail, DateTail.time.rawValue), .one([.last, .next]),
                .one(.unit),
            ]
        ) { match in
            match.unit.map { .shift(DateShift(match.has(.next) ? 1 : -1, $0, from: .speech)) }
        },
        DateRule("date.coming-units", [.maybe([.one(.the)]), .one(.next), .one(.units)]) { match in
            match.unit.map { .duration($0, DateWord.unknownAmount, tenths: 0) }
        },
    ]

    /// The name of the rule that counts in histories only: in the news a former minister is a
    /// title, in a history he is one of then.
    static let former = "date.former"

    /// Names of the rules that count in the news only: in a history `later` is the next step of
    /// what is told.
    static let earlier = "date.earlier-alone"
    static let later = "date.later-alone"
    static let soon = "date.soon"
    static let point = "date.this-point"

    /// True where a rule does not count in a history, or outside one.
    static func isOut(_ rule: String, ofHistory isHistory: Bool) -> Bool {
        isHistory
            ? [earlier, later, soon, point, PhraseDates.best].contains(rule)
            : rule == former
    }

    /// How far off: `near`, `short`, `long`.
    private static let distance = DatePiece.either([
        [.exact(.tail, DateTail.near.rawValue)], [.exact(.tail, DateTail.long.rawValue)],
        [.one(.filler)],
    ])

    /// Words by which a clause goes on after `in the past`.
    private static let pronouns: WordSet = [
        "it", "he", "she", "they", "we", "i", "this", "the", "such", "these",
    ]
}

extension DateMatch {
    /// True for `its future is`, `the fund's future depends on`: what lies ahead of something, no
    /// time.
    fileprivate var isAhead: Bool {
        // `more closely in future with Japan`
        if has(.the) || folded(-1) == "in" { return false }
        if endsClause { return !["in", "for", "into", "than"].contains(folded(-1)) }
        return after?.isAny(.preposition) == true || Self.futureVerbs.contains(folded(1))
    }

    /// Verbs that go with a future.
    private static let futureVerbs: WordSet = [
        "is", "was", "are", "were", "be", "has", "had", "have", "will", "would", "can", "could",
        "may", "might", "must", "should", "needs", "requires", "depends", "depended", "lies", "lay",
        "rests", "looks",
        "looked", "seems", "seemed", "remains", "remained", "hangs", "hung", "hinges", "hinged",
        "belongs", "belonged", "holds", "held", "appears", "appeared", "begins", "starts",
        "and", "or", "but", "as", "that", "which", "without", "with", "under",
    ]

    /// True for `later` beside its verb, or at the end of its clause: `was later sold`, `will be
    /// told later`, not `a later stage`, `later models`, `no later than`.
    fileprivate var isAdverb: Bool {
        if before?.isAny([.a, .the, .or, .preposition]) == true { return false }
        if folded(1) == "than" || ["no", "not", "much", "any"].contains(folded(-1)) {
            return false
        }
        let next = end < words.count ? DateTenseCue.table[tokens[words[end].token].key] : nil
        return isAtClauseEnd || next == .pastForm || next == .past || folded(1).hasSuffix("ed")
    }

    /// True behind a word some places before that looks ahead: `will soon`, `to be sold soon`.
    fileprivate func isToBe(_ place: Int) -> Bool {
        if folded(1) == "as" || folded(1) == "after" || folded(1) == "before" { return false }
        if Self.modals.contains(folded(place)) { return true }
        guard endsClause, folded(place) != "as", folded(place) != "too" else { return false }
        return tokens[..<words[start].token].suffix(10).contains { Self.modals.contains($0.folded) }
    }

    private static let modals: WordSet = [
        "will", "'ll", "would", "may", "might", "can", "could", "should", "shall", "to", "be",
        "expected", "hopes", "plans",
    ]

    /// How many words of degree stand before: three in `the not too distant future`.
    fileprivate var degrees: Int {
        var place = start
        while place > 0, Self.degreeWords.contains(tokens[words[place - 1].token].folded) {
            place -= 1
        }
        guard place < start, place > 0, words[place - 1].isAny(.the) else { return 0 }
        return start - place + 1
    }

    private static let degreeWords: WordSet = ["not", "too", "so", "very", "quite"]

    /// True for `the near term` and `long-term`, not for `full term` and `a long term of office`.
    fileprivate var isHorizon: Bool {
        let words = taken.map { tokens[self.words[$0].token].folded }
        return words.contains { Self.horizons.contains($0) }
            && (has([.the, .dash]) || folded(-1) == "in") && folded(1) != "of"
    }

    private static let horizons: WordSet = [
        "near", "short", "medium", "long", "nearer", "shorter", "longer",
    ]
}

extension DateWord {
    /// The side of the present that a vague word tells.
    fileprivate var vagueness: DateReading? {
        DateVagueness(rawValue: value).map { .vague($0) }
    }
}
