/// Seasons, quarters, halves, fiscal years, weeks of a month.
enum PeriodDates {
    /// Rules, the more telling first.
    static let rules: [DateRule] = [
        DateRule(
            "date.season-year",
            [.theMaybe, .one(.season), .either([[.one(.of)], [.one(.comma)], []]), .one(.year)]
        ) { match in
            season(match, DateFields(year: match.value(.year)))
        },
        DateRule("date.year-season", [.theMaybe, .one(.year), .one(.season)]) { match in
            // `the 2024 summer session`; in `prices in 2024 fall` it is a verb.
            guard let word = match.first(.season), !word.isAny(.ambiguous), !word.isCapitalised,
                match.value(.year).map({ (1500...2200).contains($0) }) == true
            else { return nil }
            return season(match, DateFields(year: match.value(.year)))
        },
        DateRule(
            "date.season-years",
            [.theMaybe, .one(.season), .ofMaybe, .one(.year), .glued([.dash, .slash]), .digits(2)]
        ) { match in
            guard let year = match.value(.year),
                match.values(.cardinal).last == (year + 1) % 100
            else { return nil }
            let isWinter = match.value(.season) == DateSeason.winter.rawValue
            return season(match, DateFields(year: isWinter ? year + 1 : year))
        },
        DateRule("date.season-of", [.theMaybe, .one(.season), .ofMaybe, .date]) { match in
            if match.isVerb { return nil }
            if let year = match.eraYearNamed { return season(match, DateFields(year: year)) }
            if case .fields(let fields) = match.dates[0].reading, fields.isOnlyShortYear {
                return season(match, fields)
            }
            guard case .shift(let shift) = match.dates[0].reading, shift.unit == .year else {
                return nil
            }
            var fields = DateFields()
            fields.base = shift
            return season(match, fields)
        },
        DateRule(all: "date.season", [.theMaybe, .one(.season)]) { match in
            guard match.isSeason, let reading = season(match, DateFields()) else { return [] }
            let words = match.startBeforeNoun..<match.end
            return [DateDraft(words: words, reading: reading)]
        },
        DateRule(
            "date.quarter-of",
            [
                .theMaybe, fiscalMaybe, ordinal, .dashMaybe, fiscalMaybe, quarterOrHalf,
                .either([[.one([.of, .preposition])], [.one(.comma)], []]), .date,
            ]
        ) { match in
            // `in the first quarter from last year` compares the two.
            guard !match.isCompared, let larger = match.largerYear else { return nil }
            return period(match, larger)
        },
        DateRule(
            "date.quarter-year",
            [
                .theMaybe, fiscalMaybe, ordinal, .dashMaybe, fiscalMaybe, quarterOrHalf,
                .commaMaybe, .one(.year),
            ]
        ) { match in
            period(match, DateFields(year: match.value(.year)))
        },
        DateRule(
            "date.quarter",
            [
                .theMaybe, fiscalMaybe, .within(.ordinal, -1...4), .dashMaybe, fiscalMaybe,
                .exact(.unit, DateUnit.quarter.rawValue),
            ]
        ) { match in
            period(match, DateFields())
        },
        DateRule("date.the-quarter", [.one(.the), .exact(.unit, DateUnit.quarter.rawValue)]) {
            match in
            // `in the quarter`, `during the quarter`, not `the quarter of the town`.
            guard match.before?.isAny([.preposition, .edgeNoun, .of]) == true || match.start == 0,
                match.isAtClauseEnd || match.isDonePeriod, match.folded(1) != "of",
                match.folded(1) != "where"
            else { return nil }
            return .shift(DateShift(0, .quarter, from: .mentioned))
        },
        DateRule(
            "date.half",
            [
                .one(.the), .within(.ordinal, -1...2),
                .either([[.one(.half)], [.exact(.unit, DateUnit.half.rawValue)]]),
            ]
        ) { match in
            // `in the first half`, not `the first half of the match`.
            guard match.before?.isAny(.preposition) == true, match.endsClause else { return nil }
            return period(match, DateFields())
        },
        DateRule(
            "date.year-quarter",
            [
                .theMaybe, fiscalMaybe, .one(.year), .within(.ordinal, -1...4), .dashMaybe,
                quarterOrHalf,
            ]
        ) { match in
            period(match, DateFields(year: match.value(.year)))
        },
        DateRule(
            "date.period-code",
            [
                .one(.periodCode),
                .maybe([.either([[.one(.of)], [.one(.dash)], [.one(.slash)], []]), .one(.year)]),
            ]
        ) { match in
            code(match, DateFields(year: match.value(.year)))
        },
        DateRule("date.year-period-code", [.one(.year), .dashMaybe, .one(.periodCode)]) { match in
            code(match, DateFields(year: match.value(.year)))
        },
        DateRule("date.period-code-of", [.one(.periodCode), .ofMaybe, .date]) { match in
            guard let larger = match.largerYear else { return nil }
            return code(match, larger)
        },
        DateRule(
            "date.fiscal-year",
            [.one(.fiscal), .maybe([.exact(.unit, DateUnit.year.rawValue)]), .one(.year)]
        ) { match in
            fiscal(match.value(.year))
        },
        DateRule(
            "date.year-fiscal",
            [.theMaybe, .one(.year), .one(.fiscal), .exact(.unit, DateUnit.year.rawValue)]
        ) { match in
            fiscal(match.value(.year))
        },
        DateRule(
            "date.fiscal-relation",
            [
                .theMaybe, UnderspecifiedDates.relation, .one(.fiscal),
                .either([
                    [.exact(.unit, DateUnit.year.rawValue)],
                    [.exact(.unit, DateUnit.quarter.rawValue)],
                ]),
            ]
        ) { match in
            guard let unit = match.unit, let relation = match.relation else { return nil }
            return .shift(DateShift(relation.step, unit, from: .speech))
        },
        DateRule("date.fiscal-code", [.within(.fiscal, 1900...2199)]) { match in
            fiscal(match.value(.fiscal))
        },
        DateRule(
            "date.week-of",
            [.theMaybe, ordinal, .exact(.unit, DateUnit.week.rawValue), .one(.of), .date]
        ) { match in
            guard case .fields(var fields) = match.dates[0].reading, fields.month != nil,
                fields.day == nil, let number = match.ordinalNumber, number <= 5
            else { return nil }
            fields.weekOfMonth = number
            return .fields(fields)
        },
        DateRule(
            "date.weekday-of-month",
            [
                .theMaybe, ordinal,
                .either([[.one(.weekday)], [.exact(.unit, DateUnit.day.rawValue)]]),
                .one([.of, .preposition]), .month, .maybe([.one(.year)]),
            ]
        ) { match in
            guard let place = match.ordinalNumber else { return nil }
            var fields = DateFields(year: match.value(.year), month: match.value(.month))
            fields.weekday = match.value(.weekday)
            fields.place = place
            return .fields(fields)
        },
        DateRule(
            "date.week-of-day",
            [.theMaybe, .exact(.unit, DateUnit.week.rawValue), .one(.of), .date]
        ) { match in
            guard case .fields(var fields) = match.dates[0].reading, fields.day != nil,
                fields.month != nil, !fields.isTime
            else { return nil }
            fields.around = .week
            return .fields(fields)
        },
        DateRule(
            "date.week-alone",
            [.exact(.unit, DateUnit.week.rawValue), .within(.cardinal, 10...53)]
        ) { match in
            // `in week 21`; not `week 21 of the trial`, `week twelve`, `a 40 hour week 35 tried`.
            guard match.words[match.start + 1].isDigits, match.folded(1) != "of",
                match.before?.isAny([.cardinal, .ordinal, .unit, .units]) != true
            else { return nil }
            var fields = DateFields()
            fields.week = match.value(.cardinal)
            return .fields(fields)
        },
        DateRule(
            "date.week-number",
            [
                .exact(.unit, DateUnit.week.rawValue), .within(.cardinal, 1...53),
                .maybe([.one([.of, .comma])]), .one(.year),
            ]
        ) { match in
            var fields = DateFields(year: match.value(.year))
            fields.week = match.value(.cardinal)
            return .fields(fields)
        },
    ]

    private static let fiscalMaybe = DatePiece.maybe([.one(.fiscal)])

    /// `first`, `third`, `last`, `final`, `latter`.
    private static let ordinal = DatePiece.either([
        [.within(.ordinal, -1...5)], [.one(.last)],
    ])

    private static let quarterOrHalf = DatePiece.either([
        [.exact(.unit, DateUnit.quarter.rawValue)], [.exact(.unit, DateUnit.half.rawValue)],
        [.one(.half)],
    ])

    private static func season(_ match: DateMatch, _ fields: DateFields) -> DateReading? {
        var fields = fields
        fields.season = match.value(.season).flatMap(DateSeason.init)
        return .fields(fields)
    }

    private static func period(_ match: DateMatch, _ larger: DateFields) -> DateReading? {
        var fields = larger
        guard let number = match.ordinalNumber else { return nil }
        let isHalf = match.has(.half) || match.unit == .half
        let last = isHalf ? 2 : 4
        guard number <= last else { return nil }
        let place = number < 0 ? last : number
        if isHalf { fields.half = place } else { fields.quarter = place }
        return .fields(fields)
    }

    private static func code(_ match: DateMatch, _ larger: DateFields) -> DateReading? {
        var fields = larger
        guard let value = match.value(.periodCode) else { return nil }
        // `2H 2010`; `2H` alone may be anything.
        if value > 20, match.first(.periodCode)?.isDigits == true, larger.needsYear,
            larger.base == nil
        {
            return nil
        }
        if value > 20 { fields.half = value - 20 } else { fields.quarter = value - 10 }
        return .fields(fields)
    }

    private static func fiscal(_ year: Int?) -> DateReading {
        var fields = DateFields(year: year)
        fields.isFiscal = true
        return .fields(fields)
    }
}

extension DateMatch {
    /// The number of the ordinal taken, -1 for `last`; nil where none was.
    fileprivate var ordinalNumber: Int? {
        value(.ordinal) ?? (has(.last) ? -1 : nil)
    }

    /// True where the preposition taken sets another time beside: `from`, `before`, `after`.
    var isCompared: Bool { has([.from, .before, .after]) }

    /// Fields with the year that the expression taken names; nil where it is no year.
    var largerYear: DateFields? {
        guard let date = dates.first else { return nil }
        switch date.reading {
        case .fields(let fields):
            var year = DateFields(year: fields.year)
            year.isFiscal = fields.isFiscal
            return fields == year && fields.year != nil ? fields : nil
        case .shift(let shift) where shift.unit == .year && shift.part == nil:
            var fields = DateFields()
            fields.base = shift
            return fields
        default:
            return nil
        }
    }

    /// Where the season begins: after its article where a name follows, to which the
    /// article then belongs.
    fileprivate var startBeforeNoun: Int {
        guard words[start].isAny(.the), let after, after.isCapitalised, isWord(end) else {
            return start
        }
        return start + 1
    }

    /// True where `fall` and `spring` are what something does: no word for a time of the year
    /// stands before them.
    fileprivate var isVerb: Bool {
        guard let season = first(.season), season.isAny(.ambiguous), !words[start].isAny(.the)
        else { return false }
        if season.isCapitalised, start > 0 { return false }
        return before?.isAny([.preposition, .of, .edge, .last, .next, .this, .past]) != true
    }

    /// True where the words after a period tell what was done in it: `in the quarter sales fell`.
    fileprivate var isDonePeriod: Bool {
        after?.isCapitalised == true || after?.isAny(.cardinal) == true || folded(1) == "ended"
    }

    /// `Alan Winter said`: a capital behind a name; not `the German Spring Offensive`.
    private func isSurname(_ season: DateWord) -> Bool {
        let last = words[end - 1].token
        guard season.isCapitalised, end - start == 1, last > 1, tokens[last - 1].kind == .word,
            tokens[last - 1].isCapitalised, before?.isAny([.preposition, .edge]) != true,
            after?.isCapitalised != true
        else { return false }
        return !["the", "last", "next", "this"].contains(tokens[last - 1].folded)
    }

    /// True where the season's name cannot be another word here.
    fileprivate var isSeason: Bool {
        guard let season = first(.season), let index = taken.last else { return false }
        if folded(1) == "of" && words[start].isAny(.the) { return false }
        if isSurname(season) { return false }
        guard season.isAny(.ambiguous) else { return true }
        if season.value == DateSeason.autumn.rawValue {
            return words[start].isAny(.the) && endsClause && folded(-1) != ""
        }
        return words[start].isAny(.the) || season.isCapitalised && index > 0
            || before?.isAny([.preposition, .edge, .last, .next, .this]) == true
    }
}
