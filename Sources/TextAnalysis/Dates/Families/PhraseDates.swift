/// Noun phrases whose noun is a unit of time: `ten difficult months`, `the intervening years`.
///
/// What stands between the first word of such a phrase and its noun is open: any adjective, any
/// noun. The rules begin at the unit and look back.
enum PhraseDates {
    /// Rules, the more telling first.
    static let rules: [DateRule] = [
        DateRule(all: "date.unit-phrase", [.one([.unit, .units])]) { match in
            guard let unit = match.unit, let (first, opening) = match.phrase else { return [] }
            let isPlural = match.has(.units)
            let words = first..<match.end
            if opening.isAny(.cardinal), !opening.isAny(.year) {
                guard isPlural || opening.value == 1 else { return [] }
                let reading = DateReading.duration(unit, opening.value, tenths: opening.tenths)
                return [DateDraft(words: words, reading: reading)]
            }
            if opening.isAny(.a), !isPlural, unit != .quarter {
                return [DateDraft(words: words, reading: .duration(unit, 1, tenths: 0))]
            }
            if opening.isAny([.the, .this, .that]), isPlural {
                let reading = DateReading.duration(unit, DateWord.unknownAmount, tenths: 0)
                return [DateDraft(words: words, reading: reading)]
            }
            return []
        },
        DateRule(
            all: "date.first-unit",
            [.theMaybe, .within(.ordinal, -1...31), .one(.unit)]
        ) { match in
            guard let unit = match.unit, unit != .quarter, unit != .half, unit != .century,
                unit == .day && match.has(.the) || abs(match.value(.ordinal) ?? 0) == 1
            else { return [] }
            let reading: DateReading =
                unit == .day || unit == .weekend
                ? .fixed(isTime: false, unit.openValue) : .duration(unit, 1, tenths: 0)
            return [DateDraft(words: match.range, reading: reading)]
        },
        DateRule(
            all: "date.consecutive-unit",
            [
                .either([[.one(.a)], [.one(.the)]]), .within(.ordinal, 2...31),
                .maybe([.one(.filler)]), .one(.unit),
            ]
        ) { match in
            guard match.isConsecutive, match.folded(-1) == "for", let unit = match.unit,
                unit.rawValue >= DateUnit.day.rawValue
            else { return [] }
            let isRow = !match.has(.filler)
            let reading = DateReading.shift(
                DateShift(0, unit, from: unit == .quarter ? .mentioned : .speech)
            )
            let row = match.folded(1) == "running" ? 1 : 3
            let words = match.start..<match.end + (isRow ? row : 0)
            return [DateDraft(words: words, reading: reading)]
        },
        DateRule("date.single-unit", [.one(.filler), .one(.dash), .one(.unit)]) { match in
            ["single", "full"].contains(match.tokens[match.words[match.start].token].folded)
                ? match.unit.map { .duration($0, 1, tenths: 0) } : nil
        },
        DateRule(best, [.one(.unit)]) { match in
            // `had its best week since March`: the one that is told of.
            guard let unit = match.unit, unit.rawValue >= DateUnit.day.rawValue,
                match.isBehindSuperlative, ["since", "in", "ever"].contains(match.folded(1))
            else { return nil }
            let isSpoken = unit != .day && unit != .month && unit != .quarter
            return .shift(DateShift(0, unit, from: isSpoken ? .speech : .mentioned))
        },
        DateRule(
            "date.first-units",
            [.one(.the), .one([.ordinal, .edge, .edgeNoun, .last]), .one(.units)]
        ) { match in
            guard let unit = match.unit, match.value(.ordinal).map({ $0 == 1 || $0 == -1 }) ?? true
            else { return nil }
            return .duration(unit, DateWord.unknownAmount, tenths: 0)
        },
    ]

    /// The name of a rule that counts in the news only: a history tells of the best day of all.
    static let best = "date.best-unit"
}

extension DateMatch {
    /// The first word of the noun phrase that ends with the unit taken, one or two open words
    /// between; nil where none begins before it.
    fileprivate var phrase: (first: Int, opening: DateWord)? {
        var place = start - 1
        while place >= 0, place >= start - 2, isOpen(place) { place -= 1 }
        guard place >= 0, place < start - 1 else { return nil }
        let opening = words[place]
        // Two words after a number may be a noun and its verb: `two envoys spent weeks`.
        if opening.isAny(.cardinal), start - place > 2 { return nil }
        if isVerb(start - 1), start - place > 2 || opening.isAny([.this, .that]) { return nil }
        guard opening.isAny([.cardinal, .a, .the, .this, .that]) else { return nil }
        let isSoftened =
            opening.isAny([.cardinal, .a]) && place > 0 && words[place - 1].isAny(.modifier)
        return (isSoftened ? place - 1 : place, opening)
    }

    /// True for `the third straight day` and `the third day in a row`.
    fileprivate var isConsecutive: Bool {
        guard let filler = indices(.filler).first else {
            return end < words.count && folded(1) == "running"
                || end + 3 <= words.count && folded(1) == "in" && folded(2) == "a"
                    && folded(3) == "row"
        }
        return ["consecutive", "straight", "successive"]
            .contains(tokens[words[filler].token].folded)
    }

    /// True behind `best`, `worst`, `busiest`.
    fileprivate var isBehindSuperlative: Bool {
        let word = folded(-1)
        if word == "best" || word == "worst" { return true }
        return word.count > 5 && word.hasSuffix("est") && !Self.noSuperlatives.contains(word)
    }

    private static let noSuperlatives: WordSet = [
        "latest", "interest", "request", "forest", "harvest", "honest", "modest", "protest",
        "arrest", "inquest", "conquest", "tempest",
    ]

    /// True for a past form, a verb behind its noun: `the news came hours after`.
    private func isVerb(_ place: Int) -> Bool {
        let token = tokens[words[place].token]
        return DateTenseCue.table[token.key] == .pastForm || token.folded.hasSuffix("ed")
    }

    /// True for a word that may describe a noun: none of grammar, time or number.
    private func isOpen(_ place: Int) -> Bool {
        let word = words[place]
        guard word.isSpaced, isWord(place) else { return false }
        if word.isAny(.filler) { return true }
        return word.kinds.isEmpty && !word.isCapitalised
            && !Self.grammarWords.contains(tokens[word.token].folded)
    }

    private static let grammarWords = WordSet(
        FunctionWords.table.flatMap { $0.1.split(separator: " ").map(String.init) }
    )
}
