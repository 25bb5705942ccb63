/// Dates with their year, in words and figures.
enum ExplicitDates {
    /// Rules, the more telling first.
    static let rules: [DateRule] = [
        DateRule(
            all: "date.day-month-year",
            [
                .theMaybe, .day, .ofMaybe, .month, .stopMaybe, .commaMaybe, .ofMaybe, .one(.year),
            ],
            dayMonth
        ),
        DateRule(
            all: "date.month-day-year",
            [.month, .stopMaybe, .day, .commaMaybe, .ofMaybe, .one(.year)],
            dayMonth
        ),
        DateRule(
            "date.month-year",
            [.month, .stopMaybe, .maybe([.one([.comma, .of])]), .one(.year)]
        ) { match in
            .fields(DateFields(year: match.value(.year), month: match.value(.month)))
        },
        DateRule(
            "date.month-short-year",
            [.maybe([.day]), .month, .stopMaybe, .one(.apostrophe), .digits(2)]
        ) { match in
            let days = match.values([.dayNumber, .ordinal])
            var fields = DateFields(
                month: match.value(.month),
                day: match.words[match.start].isAny(.month) ? nil : days.first
            )
            fields.shortYear = match.values(.cardinal).last
            return .fields(fields)
        },
        DateRule("date.day-dash-month", dashes) { match in
            let year = match.values(.cardinal).last ?? 0
            let isShort = match.words[match.end - 1].end - match.words[match.end - 1].start == 2
            var fields = DateFields(month: match.value(.month), day: match.value(.dayNumber))
            if isShort { fields.shortYear = year } else { fields.year = year }
            return .fields(fields)
        },
        DateRule("date.year-month", [.one(.year), .month]) { match in
            guard let month = match.first(.month), !month.isAny(.ambiguous), match.isYear,
                match.after?.isAny([.year, .dayNumber]) != true
            else { return nil }
            return .fields(DateFields(year: match.value(.year), month: month.value))
        },
        DateRule("date.weekday-date", weekdayDate) { match in
            guard case .fields(var fields) = match.dates[0].reading, fields.day != nil,
                fields.month != nil, fields.weekday == nil
            else { return nil }
            fields.weekday = match.value(.weekday)
            return .fields(fields)
        },
        DateRule("date.date-weekday", dateWeekday) { match in
            var fields = DateFields(
                year: match.value(.year),
                month: match.value(.month),
                day: match.dayOfMonth
            )
            fields.weekday = match.value(.weekday)
            return .fields(fields)
        },
        DateRule("date.the-year", [.theMaybe, .exact(.unit, yearUnit), .one(.year)]) { match in
            .fields(DateFields(year: match.value(.year)))
        },
        DateRule("date.the-years", [.one(.the), .exact(.units, yearUnit), .one(.year)]) { match in
            .fields(DateFields(year: match.value(.year)))
        },
        DateRule(prefixedYear, [.one(.year)]) { match in
            guard match.before?.isAny(.dash) == true, !match.words[match.start].isSpaced,
                ["pre", "post"].contains(match.folded(-2)), match.isBareYear
            else { return nil }
            return .fields(DateFields(year: match.value(.year)))
        },
        DateRule("date.year", [.one(.year)]) { match in
            match.isBareYear ? .fields(DateFields(year: match.value(.year))) : nil
        },
        DateRule("date.era", [.within(.cardinal, 1...9999), .one(.era)]) { match in
            .fields(DateFields(year: match.eraYear(match.value(.cardinal))))
        },
        DateRule(
            all: "date.about-era",
            [
                .exact(.modifier, DateModifier.about.rawValue), .stopMaybe,
                .within(.cardinal, 1...9999), .one(.era),
            ]
        ) { match in
            guard ["ca", "circa"].contains(match.tokens[match.words[match.start].token].folded)
            else { return [] }
            let fields = DateFields(year: match.eraYear(match.value(.cardinal)))
            return [
                DateDraft(
                    words: match.range,
                    reading: .fields(fields),
                    mod: DateModifier.about.mod
                )
            ]
        },
        DateRule("date.anno-domini", [.exact(.era, 1), .within(.cardinal, 1...2199)]) { match in
            .fields(DateFields(year: match.value(.cardinal)))
        },
        DateRule(
            all: "date.era-range",
            [
                .within(.cardinal, 1...9999),
                .either([[.one(.dash)], [.one(.to)], [.one(.and)], [.one(.or)]]),
                .within(.cardinal, 1...9999), .one(.era),
            ]
        ) { match in
            let years = match.values(.cardinal)
            var first = match.part(
                match.start,
                match.start + 1,
                DateFields(year: match.eraYear(years[0]))
            )
            first.beginsRange = !match.has(.or)
            let last = match.part(
                match.start + 2,
                match.end,
                DateFields(year: match.eraYear(years[1]))
            )
            return [first, last]
        },
        DateRule(
            "date.september-attacks",
            [
                .either([
                    [.exact(.month, 9), .stopMaybe, .exact(.cardinal, 11)],
                    [.exact(.cardinal, 11), .exact(.month, 9)],
                    [.exact(.cardinal, 9), .glued(.slash), .exact(.cardinal, 11)],
                ])
            ]
        ) { match in
            // Without their year these are the attacks of 2001.
            guard attacks.contains(match.folded(1)) else { return nil }
            return .fields(DateFields(year: 2001, month: 9, day: 11))
        },
        DateRule("date.short-year", [.one(.apostrophe), .digits(2)]) { match in
            // `the ‘50-in-5’ campaign` is no year.
            guard match.words[match.start + 1].isSpaced == false,
                match.after?.isAny(.dash) != true || match.after?.isSpaced == true,
                match.before == nil || match.words[match.start].isSpaced
                    || match.before?.isAny([.dash, .opening]) == true
            else { return nil }
            var fields = DateFields()
            fields.shortYear = match.value(.cardinal)
            return .fields(fields)
        },
    ]

    /// The rule for the year in `pre-2019` and `post-2027`: it tells of what kind something is.
    ///
    /// It dates no event.
    static let prefixedYear = "date.prefixed-year"

    /// `3-May-2021`, `3-May-21`.
    private static let dashes: [DatePiece] = [
        .one(.dayNumber), .glued(.dash), .glued(.month), .glued(.dash),
        .either([[.glued(.year)], [.digits(2)]]),
    ]

    private static let attacks: WordSet = [
        "attack", "attacks", "terror", "terrorist", "hijackings", "hijackers",
    ]

    private static let yearUnit = DateUnit.year.rawValue

    private static let weekdayDate: [DatePiece] = [
        .one(.weekday), .stopMaybe,
        .either([[.one(.opening), .date, .one(.closing)], [.commaMaybe, .theMaybe, .date]]),
    ]

    private static let dateWeekday: [DatePiece] = [
        .either([[.day, .month], [.month, .day]]), .maybe([.commaMaybe, .one(.year)]),
        .one(.opening), .one(.weekday), .one(.closing),
    ]

    /// A day, its article left out where that belongs to a later noun.
    private static let dayMonth: @Sendable (DateMatch) -> [DateDraft] = { match in
        guard let day = match.dayOfMonth else { return [] }
        let fields = DateFields(year: match.value(.year), month: match.value(.month), day: day)
        return [match.part(match.startAfterArticle, match.end, fields)]
    }
}

extension DateMatch {
    /// The day of the month that was taken, as a number or ordinal.
    var dayOfMonth: Int? { value([.dayNumber, .ordinal]) }

    /// The year of a number before or after Christ.
    func eraYear(_ number: Int?) -> Int? {
        value(.era) == 0 ? number.map { -$0 } : number
    }

    /// Where the expression begins: at its article only before an ordinal, or where
    /// no noun follows that the article could belong to.
    var startAfterArticle: Int {
        guard words[start].isAny(.the) else { return start }
        if words[start + 1].isAny(.ordinal) { return start }
        guard let after else { return start }
        let isNoun = after.kinds.isEmpty && isWord(end) && !Self.closedWords.contains(folded(1))
        return isNoun ? start + 1 : start
    }

    /// True where the word at an index is made of letters.
    func isWord(_ index: Int) -> Bool {
        tokens[words[index].token].kind == .word
    }

    /// Words that cannot be the noun of an article before them.
    static let closedWords: WordSet = [
        "was", "were", "is", "are", "had", "has", "have", "will", "would", "did", "at", "with",
        "when", "which", "that", "but", "as", "he", "she", "it", "they", "we", "there", "where",
    ]
}
