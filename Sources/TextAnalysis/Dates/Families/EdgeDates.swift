/// Parts of a period: `early 2024`, `the end of last year`, `later this week`.
enum EdgeDates {
    /// Rules, the more telling first.
    static let rules: [DateRule] = [
        DateRule(
            all: "date.edge",
            [.theMaybe, .one(.edge), .dashMaybe, .date]
        ) { match in
            match.edged(.edge)
        },
        DateRule(all: "date.edge-in", [.one(.edge), .one([.preposition, .of]), .date]) { match in
            match.isLargerThanDay ? match.edged(.edge) : []
        },
        DateRule(
            all: "date.edge-in-unit",
            [.one(.edge), .one([.preposition, .of]), .one(.the), .one(.unit)]
        ) { match in
            match.edgedUnit(.edge)
        },
        DateRule(
            all: "date.edge-noun",
            [.theMaybe, .maybe([.one(.same)]), .one(.edgeNoun), .one(.of), .date]
        ) { match in
            match.edged(.edgeNoun)
        },
        DateRule(all: "date.edge-noun-year", [.theMaybe, .one(.edgeNoun), .dashMaybe, .one(.year)])
        { match in
            guard match.value(.edgeNoun) == DateEdge.end.rawValue else { return [] }
            return match.edgedFields(.edgeNoun, DateFields(year: match.value(.year)))
        },
        DateRule(
            all: "date.edge-noun-unit",
            [.theMaybe, .one(.edgeNoun), .one(.of), .one(.the), .one(.unit)]
        ) { match in
            match.edgedUnit(.edgeNoun)
        },
        DateRule(
            all: "date.year-end",
            [
                .one(.unit), .dashMaybe, .maybe([.glued(.tail)]),
                .exact(.edgeNoun, DateEdge.end.rawValue), .maybe([.one(.year)]),
            ]
        ) { match in
            guard match.unit == .year || match.unit == .month,
                match.tail == nil || match.tail == .possessive
            else { return [] }
            if let year = match.value(.year) {
                return match.edgedFields(.edgeNoun, DateFields(year: year))
            }
            return match.edgedUnit(.edgeNoun)
        },
        DateRule(
            all: "date.edge-noun-month",
            [.exact(.edgeNoun, DateEdge.end.rawValue), .dashMaybe, .month, .maybe([.one(.year)])]
        ) { match in
            let fields = DateFields(year: match.value(.year), month: match.value(.month))
            return match.isMonthName ? match.edgedFields(.edgeNoun, fields) : []
        },
        DateRule(
            all: "date.edge-decade",
            [.theMaybe, .one(.edge), .dashMaybe, .within(.decade, 1...9)]
        ) { match in
            var fields = DateFields()
            fields.decade = match.value(.decade)
            return match.edgedFields(.edge, fields)
        },
        DateRule(
            "date.rest-of",
            [.theMaybe, .exact(.tail, DateTail.rest.rawValue), .one(.of), .date]
        ) { match in
            match.isCalendar ? match.dates[0].reading : nil
        },
        DateRule(
            "date.rest-of-unit",
            [.theMaybe, .exact(.tail, DateTail.rest.rawValue), .one(.of), .one(.the), .one(.unit)]
        ) { match in
            match.unit.flatMap { unit in
                unit.rawValue < DateUnit.day.rawValue
                    ? nil
                    : .shift(DateShift(0, unit, from: unit == .day ? .mentioned : .speech))
            }
        },
        DateRule(all: "date.half-of", halfOf) { match in
            let number = match.value(.ordinal) ?? -1
            guard number <= 2, let date = match.dates.first, match.isHalved else { return [] }
            let edge = number == 1 ? DateEdge.start : .end
            return [DateDraft(words: match.range, reading: date.reading, mod: edge.mod)]
        },
        DateRule("date.later-in", [.one([.later, .earlier]), .maybe([.one(.preposition)]), .date]) {
            match in
            match.isLargerThanDay || !match.has(.preposition) ? match.dates[0].reading : nil
        },
        DateRule(
            "date.later-in-unit",
            [.one([.later, .earlier]), .one(.preposition), .one(.the), .one(.unit)]
        ) { match in
            match.unit.map { .shift(DateShift(0, $0, from: $0 == .day ? .mentioned : .speech)) }
        },
        DateRule(
            "date.later-in-season",
            [.one([.later, .earlier]), .one(.preposition), .one(.the), .one(.season)]
        ) { match in
            var fields = DateFields()
            fields.season = match.value(.season).flatMap(DateSeason.init)
            return .fields(fields)
        },
        DateRule(all: "date.half-of-year", halfOfTheYear) { match in
            guard !match.isCompared else { return [] }
            var fields = DateFields()
            fields.base = DateShift(0, .year, from: .speech)
            let number = match.value(.ordinal) ?? -1
            if match.unit == .quarter || match.values([.unit]).first == DateUnit.quarter.rawValue {
                fields.quarter = number < 0 ? 4 : number
            } else {
                guard number <= 2 else { return [] }
                fields.half = number < 0 ? 2 : number
            }
            return [DateDraft(words: match.range, reading: .fields(fields))]
        },
        DateRule(all: "date.part-of-unit", partOfUnit) { match in
            guard let unit = match.unit, let edge = match.partEdge else { return [] }
            let shift = DateReading.shift(DateShift(0, unit, from: .speech))
            return [DateDraft(words: match.range, reading: shift, mod: edge.mod)]
        },
        DateRule(all: "date.part-of", partOf) { match in
            guard let edge = match.partEdge, match.isLargerThanDay else { return [] }
            return [DateDraft(words: match.range, reading: match.dates[0].reading, mod: edge.mod)]
        },
    ]

    private static let halfOfTheYear: [DatePiece] = [
        .theMaybe, .either([[.within(.ordinal, -1...4)], [.one(.last)]]),
        .either([
            [.one(.half)], [.exact(.unit, DateUnit.half.rawValue)],
            [.exact(.unit, DateUnit.quarter.rawValue)],
        ]),
        .one([.of, .preposition]), .one(.the), .exact(.unit, DateUnit.year.rawValue),
    ]

    /// `the first half of the 1990s`, `the second half of May`.
    private static let halfOf: [DatePiece] = [
        .theMaybe, .either([[.within(.ordinal, -1...2)], [.one(.last)]]),
        .either([[.one(.half)], [.exact(.unit, DateUnit.half.rawValue)]]), .one(.of), .date,
    ]

    /// `the latter part of the year`.
    private static let partOfUnit: [DatePiece] = [
        .theMaybe, part, .exact(.tail, DateTail.part.rawValue), .one(.of), .one(.the), .one(.unit),
    ]

    /// `the first part of 2024`, `the last days of August`.
    private static let partOf: [DatePiece] = [
        .theMaybe, part, .either([[.exact(.tail, DateTail.part.rawValue)], [.one(.units)]]),
        .one(.of), .date,
    ]

    private static let part = DatePiece.either([
        [.exact(.ordinal, 1)], [.exact(.ordinal, -1)], [.one([.last, .edge, .edgeNoun])],
    ])
}

extension DateMatch {
    /// Which part the words before `part of` tell.
    fileprivate var partEdge: DateEdge? {
        if let edge = value([.edge, .edgeNoun]) { return DateEdge(rawValue: edge) }
        return value(.ordinal) == 1 ? .start : .end
    }

    /// True where the expression taken is a month, decade or century.
    fileprivate var isHalved: Bool {
        switch dates.first?.reading {
        case .fields(let fields):
            fields.day == nil
                && (fields.decade != nil || fields.century != nil || fields.month != nil)
        case .shift(let shift): [.month, .decade, .century].contains(shift.unit)
        default: false
        }
    }

    /// True where the expression taken is a calendar date, told or counted.
    fileprivate var isCalendar: Bool {
        switch dates.first?.reading {
        case .fields(let fields): !fields.isTime
        case .shift: true
        default: false
        }
    }

    /// True where the expression taken is a period longer than a day.
    var isLargerThanDay: Bool {
        guard let date = dates.first else { return false }
        switch date.reading {
        case .fields(let fields):
            return fields.day == nil && fields.weekday == nil && !fields.isTime
        case .shift(let shift): return shift.unit.rawValue > DateUnit.day.rawValue
        default: return false
        }
    }

    /// The expression taken, narrowed to the part of it that a word tells.
    fileprivate func edged(_ kind: DateWordKinds) -> [DateDraft] {
        guard let edge = value(kind).flatMap(DateEdge.init), let date = dates.first else {
            return []
        }
        switch date.reading {
        case .fields, .shift:
            guard isLargerThanDay || kind == .edge else { return [] }
            return [DateDraft(words: range, reading: date.reading, mod: edge.mod)]
        // `the end of the second day`
        case .fixed(false, let value) where kind == .edgeNoun && value == DateUnit.day.openValue:
            return [DateDraft(words: range, reading: date.reading, mod: edge.mod)]
        case .fixed, .set, .duration, .length, .vague, .figures: return []
        }
    }

    /// The part of a date that a word tells.
    fileprivate func edgedFields(_ kind: DateWordKinds, _ fields: DateFields) -> [DateDraft] {
        guard let edge = value(kind).flatMap(DateEdge.init) else { return [] }
        return [DateDraft(words: range, reading: .fields(fields), mod: edge.mod)]
    }

    /// The part of `the year` or `the month` that a word tells.
    fileprivate func edgedUnit(_ kind: DateWordKinds) -> [DateDraft] {
        guard let edge = value(kind).flatMap(DateEdge.init), let unit,
            unit.rawValue >= DateUnit.day.rawValue
        else { return [] }
        let shift = DateShift(0, unit, from: unit == .day ? .mentioned : .speech)
        return [DateDraft(words: range, reading: .shift(shift), mod: edge.mod)]
    }
}
