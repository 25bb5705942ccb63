/// Periods told by their end, or by the months that they hold: `the quarter ended March 31`, `the
/// year to March`, `the January-March quarter`.
enum EndedPeriods {
    /// Rules, the more telling first.
    static let rules: [DateRule] = [
        DateRule(all: "date.period-ended", ended) { match in
            guard let unit = match.unit, let end = match.dates.first,
                let reading = match.period(unit, endingWith: end.reading),
                let last = match.indices([.unit]).first
            else { return [] }
            return [DateDraft(words: match.start..<last + 1, reading: reading), end]
        },
        DateRule(all: "date.week-beginning", beginning) { match in
            guard let end = match.dates.first, let last = match.indices([.unit]).first,
                let reading = match.period(.week, endingWith: end.reading)
            else { return [] }
            return [DateDraft(words: match.start..<last + 1, reading: reading), end]
        },
        DateRule("date.months-quarter", monthsQuarter) { match in
            let months = match.values(.month)
            guard let last = months.last, last % 3 == 0, months.count == 1 || months[0] == last - 2
            else { return nil }
            var fields = DateFields(year: match.value(.year), month: last)
            fields.around = .quarter
            return .fields(fields)
        },
        DateRule(
            "date.half-figures",
            [.within(.ordinal, 1...2), .one(.dash), .one(.half)]
        ) { match in
            // `first-half profit`, not `a first-half goal`.
            guard DateTenseReader.figures.contains(match.folded(1)) else { return nil }
            var fields = DateFields()
            fields.half = match.value(.ordinal)
            return .fields(fields)
        },
        DateRule("date.possessive-quarter", possessive) { match in
            guard let number = match.values(.ordinal).last ?? (match.has(.last) ? -1 : nil) else {
                return nil
            }
            var fields = DateFields(year: match.value(.year))
            if fields.year == nil {
                fields.base = DateShift(match.has(.the) ? 0 : match.step, .year, from: .speech)
            }
            let isHalf = match.has(.half)
            guard number <= (isHalf ? 2 : 4) else { return nil }
            if isHalf {
                fields.half = number < 0 ? 2 : number
            } else {
                fields.quarter = number < 0 ? 4 : number
            }
            return .fields(fields)
        },
        DateRule(
            "date.full-year",
            [
                .theMaybe, .one(.filler), .dashMaybe, .exact(.unit, DateUnit.year.rawValue),
                .one(.year),
            ]
        ) { match in
            .fields(DateFields(year: match.value(.year)))
        },
        DateRule(
            "date.year-to-date",
            [
                .theMaybe, .exact(.unit, DateUnit.year.rawValue), .dashMaybe, .one(.to),
                .dashMaybe, .exact(.tail, DateTail.date.rawValue),
            ]
        ) { _ in
            .shift(DateShift(0, .year, from: .speech))
        },
        DateRule(
            "date.weekend-of-day",
            [.theMaybe, .exact(.unit, DateUnit.weekend.rawValue), .one(.of), .date]
        ) { match in
            guard case .fields(var fields) = match.dates[0].reading, fields.day != nil,
                fields.month != nil, !fields.isTime
            else { return nil }
            fields.around = .weekend
            return .fields(fields)
        },
    ]

    private static let ended: [DatePiece] = [
        .one(.the), .maybe([.one(.fiscal)]),
        .either([
            [.exact(.unit, DateUnit.week.rawValue)], [.exact(.unit, DateUnit.month.rawValue)],
            [.exact(.unit, DateUnit.quarter.rawValue)], [.exact(.unit, DateUnit.year.rawValue)],
        ]),
        .either([
            [.maybe([.one(.that)]), .exact(.tail, DateTail.ended.rawValue)], [.one(.to)],
        ]),
        .maybe([.one(.preposition)]), .date,
    ]

    /// `the week beginning 20 May`, `the week commencing Monday 20 May`.
    private static let beginning: [DatePiece] = [
        .one(.the), .exact(.unit, DateUnit.week.rawValue),
        .either([
            [.exact(.tail, DateTail.starting.rawValue)],
            [.exact(.edgeNoun, DateEdge.start.rawValue)],
        ]),
        .maybe([.one(.preposition)]), .date,
    ]

    /// `last year's fourth quarter`, `2008's first half`, `the year's first quarter`.
    private static let possessive: [DatePiece] = [
        .either([
            [.one(.year)],
            [
                .one([.last, .this, .next, .previous, .the]),
                .exact(.unit, DateUnit.year.rawValue),
            ],
        ]),
        .maybe([.glued(.apostrophe)]), .exact(.tail, DateTail.possessive.rawValue),
        .either([[.within(.ordinal, -1...4)], [.one(.last)]]), .dashMaybe,
        .either([[.exact(.unit, DateUnit.quarter.rawValue)], [.one(.half)]]),
    ]

    private static let monthsQuarter: [DatePiece] = [
        .theMaybe, .month, .maybe([.one([.dash, .to]), .month]),
        .exact(.unit, DateUnit.quarter.rawValue), .maybe([.ofMaybe, .one(.year)]),
    ]
}

extension DateMatch {
    /// How many years the one of the relation taken lies from the one spoken in.
    fileprivate var step: Int {
        has(.next) ? 1 : has(.this) ? 0 : -1
    }

    /// The period of a unit that ends with a day or month; a length where it is none of the
    /// calendar: `the year to March`.
    fileprivate func period(_ unit: DateUnit, endingWith end: DateReading) -> DateReading? {
        guard case .fields(let date) = end, let month = date.month, !date.isTime,
            date.around == nil, date.base == nil, date.relation == nil
        else { return nil }
        var fields = date
        (fields.around, fields.weekday) = (unit, nil)
        switch unit {
        case .week: return date.day == nil ? nil : .fields(fields)
        case .month: return .fields(fields)
        case .quarter where month % 3 == 0: return .fields(fields)
        // A fiscal year is named for the one that it ends in.
        case .year where month == 12 || has(.fiscal): return .fields(fields)
        default: return .duration(unit, 1, tenths: 0)
        }
    }
}
