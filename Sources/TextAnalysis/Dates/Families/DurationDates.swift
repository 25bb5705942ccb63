/// Lengths of time: `two weeks`, `a decade`, `five-year`, `the next six months`.
enum DurationDates {
    /// Rules, the more telling first.
    static let rules: [DateRule] = [
        DateRule(
            all: "date.duration-as-many",
            [.exact(.cardinal, DateWord.unknownAmount), .one(.units)]
        ) { match in
            // `a second win in as many weeks`: as many as were counted.
            guard match.folded(-1) == "as", match.folded(inside: 0) == "many",
                let unit = match.unit, let amount = match.amountBefore
            else { return [] }
            let length = DateReading.duration(unit, amount, tenths: 0)
            return [DateDraft(words: match.start - 1..<match.end, reading: length)]
        },
        DateRule(
            all: "date.duration",
            [
                .maybe([modifier]), .one(.cardinal), .maybe([.one(.filler)]),
                .one([.units, .unit]), age,
            ]
        ) { match in
            guard let amount = match.first(.cardinal), let unit = match.unit else { return [] }
            // `three quarters of` is a part; `two consecutive quarters of growth` last.
            if unit == .quarter, match.folded(1) == "of", !match.has(.filler) { return [] }
            return [match.duration(unit, amount.value, amount.tenths)]
        },
        DateRule(
            all: "date.duration-one",
            [.maybe([modifier]), .one(.a), .maybe([.one(.filler)]), .one(.unit)]
        ) { match in
            guard let unit = match.unit, unit != .quarter else { return [] }
            guard match.isDistributive else { return [match.duration(unit, 1, 0)] }
            return [DateDraft(words: match.range, reading: .set(unit.duration(1)))]
        },
        DateRule(
            all: "date.duration-half",
            [.maybe([modifier]), .one(.half), .one(.a), .one(.unit)]
        ) { match in
            switch match.unit {
            case .hour: [match.duration(.minute, 30, 0)]
            case .day: [match.duration(.hour, 12, 0)]
            case .year: [match.duration(.month, 6, 0)]
            case .decade: [match.duration(.year, 5, 0)]
            case .century: [match.duration(.year, 50, 0)]
            default: []
            }
        },
        DateRule(
            all: "date.duration-half-unit",
            [.maybe([modifier]), .maybe([.one(.a)]), .one(.half), .dashMaybe, .one(.unit)]
        ) { match in
            var length =
                switch match.unit {
                case .hour: match.duration(.minute, 30, 0)
                case .day where match.has(.dash): match.duration(.hour, 12, 0)
                case .year: match.duration(.month, 6, 0)
                case .decade: match.duration(.year, 5, 0)
                case .century: match.duration(.year, 50, 0)
                default: nil as DateDraft?
                }
            // `a half-hour delay`: the article is the noun's.
            if match.has(.dash), match.words[match.start].isAny(.a), match.isBeforeNoun {
                length?.words = match.start + 1..<match.end
            }
            return length.map { [$0] } ?? []
        },
        DateRule(all: "date.duration-quarters", quarters) { match in
            let count = match.value(.cardinal) ?? 1
            guard (1...3).contains(count),
                let unit = match.values(.unit).last.flatMap(DateUnit.init)
            else { return [] }
            switch unit {
            case .hour: return [match.duration(.minute, 15 * count, 0)]
            case .year: return [match.duration(.month, 3 * count, 0)]
            case .century: return [match.duration(.year, 25 * count, 0)]
            default: return []
            }
        },
        DateRule(
            all: "date.duration-and-half",
            [.maybe([modifier]), .one(.a), .one(.unit), .one(.and), .one(.a), .one(.half)]
        ) { match in
            match.unit.map { [match.duration($0, 1, 5)] } ?? []
        },
        DateRule(
            all: "date.duration-adjective",
            [
                .one(.cardinal), .one(.dash), .one([.unit, .units]),
                .maybe([.one(.dash), .one(.tail)]),
            ]
        ) { match in
            guard let amount = match.first(.cardinal), let unit = match.unit, amount.value >= 0,
                match.tail == nil || match.tail == .old || match.tail == .long,
                unit != .quarter || !match.has(.units)
            else { return [] }
            return [match.duration(unit, amount.value, amount.tenths)]
        },
        DateRule(
            all: "date.duration-long",
            [
                .maybe([.one(.a)]), .one([.unit, .units]), .one(.dash),
                .either([
                    [.exact(.tail, DateTail.long.rawValue)], [.exact(.tail, DateTail.old.rawValue)],
                ]),
            ]
        ) { match in
            guard let unit = match.unit else { return [] }
            let amount = match.has(.units) ? DateWord.unknownAmount : 1
            let length = DateReading.duration(unit, amount, tenths: 0)
            return [DateDraft(words: match.end - 3..<match.end, reading: length)]
        },
        DateRule(
            all: "date.duration-range",
            [
                .one(.cardinal), .either([[.one(.or)], [.one(.and)], [.one(.to)], [.one(.dash)]]),
                .one(.cardinal), .one([.units]),
            ]
        ) { match in
            let amounts = match.indices(.cardinal).map { match.words[$0] }
            guard let unit = match.unit, amounts[0].value < amounts[1].value, amounts[0].value >= 0
            else { return [] }
            let first = DateReading.duration(unit, amounts[0].value, tenths: amounts[0].tenths)
            let last = DateReading.duration(unit, amounts[1].value, tenths: amounts[1].tenths)
            return [
                DateDraft(words: match.start..<match.start + 1, reading: first),
                DateDraft(words: match.start + 2..<match.end, reading: last),
            ]
        },
        DateRule(
            all: "date.duration-range-adjective",
            [
                .one(.cardinal), .maybe([.one(.dash)]), .one([.to, .or]), .one(.cardinal),
                .one(.dash), .one(.unit),
            ]
        ) { match in
            let places = match.indices(.cardinal)
            let amounts = places.map { match.words[$0].value }
            guard let unit = match.unit, amounts[0] < amounts[1], amounts[0] >= 0 else { return [] }
            let first = DateReading.duration(unit, amounts[0], tenths: 0)
            let last = DateReading.duration(unit, amounts[1], tenths: 0)
            return [
                DateDraft(words: places[0]..<places[0] + 1, reading: first),
                DateDraft(words: places[1]..<match.end, reading: last),
            ]
        },
        DateRule(
            all: "date.duration-half-adjective",
            [
                .one(.cardinal), .one(.dash), .one(.and), .one(.dash), .one(.a), .one(.dash),
                .one(.half), .dashMaybe, .one([.unit, .units]),
            ]
        ) { match in
            guard let unit = match.unit, let amount = match.value(.cardinal) else { return [] }
            return [match.duration(unit, amount, 5)]
        },
        DateRule(
            "date.duration-relation",
            [
                .theMaybe, .one([.last, .past, .next, .previous, .following]), .one(.cardinal),
                .maybe([.one(.filler)]), .one([.units, .unit]),
            ]
        ) { match in
            guard let amount = match.first(.cardinal), let unit = match.unit else { return nil }
            return .duration(unit, amount.value, tenths: amount.tenths)
        },
        DateRule(
            "date.duration-ordinal",
            [
                .theMaybe, .either([[.exact(.ordinal, 1)], [.exact(.ordinal, -1)]]),
                .one(.cardinal), .maybe([.one(.filler)]), .one(.units),
            ]
        ) { match in
            guard let amount = match.first(.cardinal), let unit = match.unit else { return nil }
            return .duration(unit, amount.value, tenths: amount.tenths)
        },
        DateRule(
            "date.duration-further",
            [.one(.a), .one(.filler), .one(.cardinal), .one(.units)]
        ) { match in
            guard let amount = match.first(.cardinal), let unit = match.unit else { return nil }
            return .duration(unit, amount.value, tenths: amount.tenths)
        },
        DateRule(all: "date.duration-ahead", [.theMaybe, .one(.units)]) { match in
            guard let unit = match.unit else { return [] }
            let words = match.folded(1) == "ahead" ? 1 : match.isToCome ? 2 : 0
            guard words > 0 else { return [] }
            let length = DateReading.duration(unit, DateWord.unknownAmount, tenths: 0)
            return [DateDraft(words: match.start..<match.end + words, reading: length)]
        },
        DateRule(
            "date.duration-whole",
            [.one(.the), .one(.filler), .one(.unit)]
        ) { match in
            guard let unit = match.unit, wholes.contains(match.folded(inside: 1)) else {
                return nil
            }
            return .duration(unit, 1, tenths: 0)
        },
        DateRule(all: "date.duration-all", [.one(.unit)]) { match in
            guard match.folded(-1) == "all", let unit = match.unit, match.start > 0 else {
                return []
            }
            let length = DateReading.duration(unit, 1, tenths: 0)
            return [DateDraft(words: match.start - 1..<match.end, reading: length)]
        },
        DateRule(
            "date.duration-number-relation",
            [
                .theMaybe, .one(.cardinal), .one([.past, .previous, .following, .next]),
                .one(.units),
            ]
        ) { match in
            guard let amount = match.first(.cardinal), let unit = match.unit else { return nil }
            return .duration(unit, amount.value, tenths: amount.tenths)
        },
        DateRule(
            "date.duration-open-relation",
            [.theMaybe, .one([.last, .past, .next, .previous, .following]), .one(.units)]
        ) { match in
            match.unit.map { .duration($0, DateWord.unknownAmount, tenths: 0) }
        },
        DateRule(
            "date.duration-first",
            [
                .one(.the), .either([[.exact(.ordinal, 1)], [.one(.last)]]), .one(.cardinal),
                .one(.units), .one(.of), .date,
            ]
        ) { match in
            guard let amount = match.first(.cardinal), let unit = match.unit else { return nil }
            return .duration(unit, amount.value, tenths: amount.tenths)
        },
        DateRule(all: "date.duration-open", [.one(.units)]) { match in
            guard let unit = match.unit, unit != .quarter,
                unit.rawValue >= DateUnit.day.rawValue || match.isOpenDuration
                    || match.multitude > 0
            else { return [] }
            let length = DateReading.duration(unit, DateWord.unknownAmount, tenths: 0)
            let words = match.start - match.multitude..<match.end
            return [DateDraft(words: words, reading: length)]
        },
        DateRule(all: "date.duration-multi", [.one(.unit)]) { match in
            guard match.folded(-1) == "-", match.folded(-2) == "multi", match.start > 1,
                let unit = match.unit
            else { return [] }
            let length = DateReading.duration(unit, DateWord.unknownAmount, tenths: 0)
            return [DateDraft(words: match.start - 2..<match.end, reading: length)]
        },
        DateRule("date.duration-word", [.exact(.tail, DateTail.lasting.rawValue)]) { match in
            lasting[match.folded(inside: 0)].map { .duration($0, 1, tenths: 0) }
        },
    ]

    /// `about`, `more than`, `at least`, `just over`.
    static let modifier = DatePiece.one(.modifier)

    /// `three quarters of an hour`, `a quarter of a century`, `a quarter-century`.
    private static let quarters: [DatePiece] = [
        .maybe([modifier]), .maybe([.one([.a, .cardinal])]),
        .either([
            [.exact(.unit, DateUnit.quarter.rawValue)], [.exact(.units, DateUnit.quarter.rawValue)],
        ]),
        .either([[.one(.of), .one(.a)], [.one(.dash)], []]), .one(.unit),
    ]

    /// Words for what lasts one unit.
    private static let lasting: [Word: DateUnit] = [
        "hourlong": .hour, "daylong": .day, "weeklong": .week, "monthlong": .month,
        "yearlong": .year, "decadelong": .decade, "centurylong": .century,
    ]

    private static let wholes: WordSet = ["whole", "entire", "full"]

    /// `years old`, `years of age`.
    private static let age = DatePiece.maybe([
        .either([
            [.exact(.tail, DateTail.old.rawValue)],
            [.one(.of), .exact(.tail, DateTail.age.rawValue)],
        ])
    ])
}

extension DateMatch {
    /// The value of the tail taken; nil where none was.
    var tail: DateTail? { value(.tail).flatMap(DateTail.init) }

    /// The whole match as a length of time, with the modifier taken.
    fileprivate func duration(_ unit: DateUnit, _ amount: Int, _ tenths: Int) -> DateDraft {
        let modifier = value(.modifier).flatMap(DateModifier.init)
        return DateDraft(
            words: range,
            reading: .duration(unit, amount, tenths: tenths),
            mod: modifier?.mod
        )
    }

    /// The number counted last before the match: `a second win in as many weeks`.
    fileprivate var amountBefore: Int? {
        words[..<start].suffix(20)
            .last { $0.isAny([.cardinal, .ordinal]) && (2...31).contains($0.value) }?.value
    }

    /// True where a word follows that may be described.
    fileprivate var isBeforeNoun: Bool {
        after?.kinds.isEmpty == true && isWord(end) && !Self.closedWords.contains(folded(1))
    }

    /// How many words before a plural make a multitude of it: two in `dozens of years`.
    fileprivate var multitude: Int {
        guard start > 1, before?.isAny(.of) == true,
            ["dozens", "scores", "hundreds", "thousands", "millions", "billions"]
                .contains(folded(-2))
        else { return 0 }
        return 2
    }

    /// True where `to come` follows.
    fileprivate var isToCome: Bool { folded(1) == "to" && folded(2) == "come" }

    /// Folded form of a word of the match, counted from its first.
    func folded(inside place: Int) -> Word {
        tokens[words[start + place].token].folded
    }

    /// True where a number stands before, as in `30 a day`, `twice a week`.
    fileprivate var isDistributive: Bool {
        words[start].isAny(.a)
            && (before?.isAny([.cardinal, .dotted]) == true
                || before?.isAny(.tail) == true && before?.value == DateTail.times.rawValue
                || folded(-1) == "times" || folded(-1) == "%" || folded(-1) == "million"
                || folded(-1) == "billion"
                || start >= 2 && words[start - 1].kinds.isEmpty && isWord(start - 1)
                    && words[start - 2].isAny(.cardinal) && words[start - 2].isDigits)
    }

    /// True where a preposition of length stands before a bare plural: `for years`.
    fileprivate var isOpenDuration: Bool {
        Self.lengthWords.contains(folded(-1))
            || ["just", "mere"].contains(folded(-1)) && Self.lengthWords.contains(folded(-2))
            || folded(1) == "to" && folded(2) == "come"
            || folded(1) == "after" || folded(1) == "before"
    }

    private static let lengthWords: WordSet = [
        "for", "in", "within", "after", "over", "lasted", "took", "takes", "last", "lasts",
    ]
}
