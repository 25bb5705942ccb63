/// Times told from the present or from the date mentioned before.
enum RelativeDates {
    /// Rules, the more telling first.
    static let rules: [DateRule] = [
        DateRule("date.today", [.one(.dayWord), .maybe([.one(.dayPart)])]) { match in
            guard let word = match.first(.dayWord) else { return nil }
            let part = match.value(.dayPart).flatMap(DateDayPart.init)
            return .shift(
                DateShift(word.value, .day, from: .speech, part: match.isTonight ? .night : part)
            )
        },
        DateRule(
            "date.relative-unit",
            [.theMaybe, relation, .maybe([.one(.same)]), .one(.unit)],
            relativeUnit
        ),
        DateRule("date.same-unit", [.theMaybe, .one(.same), .one(.unit)]) { match in
            match.unit.map { .shift(DateShift(0, $0, from: .mentioned)) }
        },
        DateRule(
            "date.same-period",
            [
                .theMaybe, .one(.same),
                .either([[.exact(.tail, DateTail.period.rawValue)], [.one(.unit)]]),
                .maybe([.one([.of, .preposition])]), .date,
            ]
        ) { match in
            guard var fields = match.largerYear else { return nil }
            fields.isSamePeriod = true
            return .fields(fields)
        },
        DateRule(
            "date.relative-season",
            [.theMaybe, relation, .maybe([.one(.same)]), .one(.season)]
        ) { match in
            var fields = DateFields()
            fields.season = match.value(.season).flatMap(DateSeason.init)
            fields.relation = match.relation
            return .fields(fields)
        },
        DateRule("date.relative-part", [relation, .maybe([.one(.same)]), .one(.dayPart)]) { match in
            guard let part = match.value(.dayPart).flatMap(DateDayPart.init) else { return nil }
            switch match.relation {
            case .this: return .shift(DateShift(0, .day, from: .speech, part: part))
            case .last: return .shift(DateShift(-1, .day, from: .speech, part: part))
            case .preceding: return .shift(DateShift(-1, .day, from: .mentioned, part: part))
            case .next, .following: return .shift(DateShift(1, .day, from: .mentioned, part: part))
            case .same: return .shift(DateShift(0, .day, from: .mentioned, part: part))
            case nil: return nil
            }
        },
        DateRule("date.ago", amount + [.one(.ago)]) { match in
            shift(match, -1, from: .speech)
        },
        DateRule(
            "date.from-now",
            amount + [.one(.from), .exact(.vague, DateVagueness.present.rawValue)]
        ) { match in
            shift(match, 1, from: .speech)
        },
        DateRule("date.later", amount + [.one(.later)]) { match in
            shift(match, 1, from: .mentioned)
        },
        DateRule("date.earlier", amount + [.one([.earlier, .before])]) { match in
            if match.words[match.end - 1].isAny(.before), !match.endsClause { return nil }
            return shift(match, -1, from: .mentioned)
        },
        DateRule("date.after-that", amount + [.one(.after), .maybe([.one(.that)])]) { match in
            guard match.endsClause else { return nil }
            return shift(match, 1, from: .mentioned)
        },
        DateRule("date.units-later", [.one(.units), .one([.later, .earlier, .before])]) { match in
            guard let unit = match.unit, unit.rawValue >= DateUnit.day.rawValue,
                match.folded(-1) != "the", match.endsClause || !match.has(.before)
            else { return nil }
            return .shift(
                DateShift(nil, unit, from: .mentioned, isBackward: !match.has(.later))
            )
        },
        DateRule(
            "date.year-earlier-period",
            [
                .theMaybe, .exact(.unit, DateUnit.year.rawValue), .dashMaybe,
                .one([.earlier, .ago]),
                .either([
                    [.exact(.unit, DateUnit.quarter.rawValue)],
                    [.exact(.tail, DateTail.period.rawValue)],
                    [.exact(.unit, DateUnit.month.rawValue)],
                ]),
            ]
        ) { _ in .shift(DateShift(-1, .year, from: .speech)) },
        DateRule(
            "date.day-before",
            [.one(.the), .one(.unit), .one([.before, .after, .previous])]
        ) { match in
            guard let unit = match.unit, match.endsClause else { return nil }
            let isBack = match.has([.before, .previous])
            return .shift(DateShift(isBack ? -1 : 1, unit, from: .mentioned))
        },
        DateRule(
            "date.day-before-yesterday",
            [
                .theMaybe, .exact(.unit, DateUnit.day.rawValue), .one([.before, .after]),
                .one(.dayWord),
            ]
        ) { match in
            guard let day = match.value(.dayWord), day != 0, (day < 0) == match.has(.before) else {
                return nil
            }
            return .shift(DateShift(day * 2, .day, from: .speech))
        },
        DateRule("date.the-unit", [.one(.the), .one(.unit)]) { match in
            let before = match.folded(-1)
            guard let unit = match.unit,
                match.endsPhrase || match.isRunningOut || match.isAtClose,
                unitWords.contains(before) && unit != .decade && unit != .century
            else { return nil }
            return .shift(DateShift(0, unit, from: unit == .day ? .mentioned : .speech))
        },
        DateRule("date.recent-units", [.one(.recent), .one(.units)]) { match in
            match.unit.map { _ in .vague(.past) }
        },
    ]

    private static let relation = UnderspecifiedDates.relation

    /// Words after which `the day` is a certain one.
    private static let unitWords: WordSet = [
        "for", "during", "throughout", "end", "ends", "ended", "ending", "finish", "finished",
        "finishing", "close", "closed", "closing", "start", "started", "begin", "began",
        "on", "in", "of", "until", "before", "spent", "spend", "over", "through",
    ]

    /// `two years`, `a week`, `several months`, with what softens the number.
    static let amount: [DatePiece] = [
        .maybe([DurationDates.modifier]),
        .either([
            [.one(.cardinal), .maybe([.one(.filler)]), .one([.units, .unit])],
            [.one(.a), .maybe([.one(.filler)]), .one(.unit)],
        ]),
    ]

    private static let relativeUnit: @Sendable (DateMatch) -> DateReading? = { match in
        guard let unit = match.unit, let relation = match.relation else { return nil }
        if unit.rawValue < DateUnit.day.rawValue { return nil }
        // `this past weekend`: the last one.
        if match.has(.past), unit == .weekend {
            return .shift(DateShift(-1, unit, from: .speech))
        }
        if match.has(.past) { return .duration(unit, 1, tenths: 0) }
        if match.has(.same) { return .shift(DateShift(0, unit, from: .mentioned)) }
        switch relation {
        case .last, .preceding:
            return .shift(
                DateShift(-1, unit, from: match.has(.last) && unit != .day ? .speech : .mentioned)
            )
        case .next, .following:
            let isSpoken = match.has(.next) && unit != .day
            return .shift(DateShift(1, unit, from: isSpoken ? .speech : .mentioned))
        case .this: return .shift(DateShift(0, unit, from: .speech))
        case .same: return .shift(DateShift(0, unit, from: .mentioned))
        }
    }

    private static func shift(
        _ match: DateMatch,
        _ sign: Int,
        from origin: DateShift.Origin
    ) -> DateReading? {
        guard let unit = match.unit else { return nil }
        let number = match.first(.cardinal)
        var shift = DateShift(sign, unit, from: origin, isBackward: sign < 0)
        if let number {
            shift.amount = number.value < 0 ? nil : sign * number.value
            shift.tenths = number.tenths
        }
        return .shift(shift)
    }
}

extension DateMatch {
    /// The unit taken; nil where none was.
    var unit: DateUnit? { value([.unit, .units]).flatMap(DateUnit.init) }

    /// True where nothing follows that a preposition could govern.
    var endsClause: Bool {
        guard let after else { return true }
        return !isWord(end) || after.isAny([.and, .or])
    }

    /// True where the clause ends here or goes on with a preposition.
    fileprivate var endsPhrase: Bool {
        guard let after else { return true }
        return !isWord(end) || after.isAny([.and, .or, .preposition, .before, .after])
            || folded(1) == "with"
    }

    /// `ended the day down 31 points`, `closed the day higher`.
    fileprivate var isAtClose: Bool {
        ["down", "up", "higher", "lower", "flat", "unchanged"].contains(folded(1))
    }

    /// `before the year is out`.
    fileprivate var isRunningOut: Bool {
        ["is", "was"].contains(folded(1)) && ["out", "over", "up"].contains(folded(2))
    }

    /// True where the word taken first is `tonight`.
    fileprivate var isTonight: Bool { tokens[words[start].token].folded == "tonight" }
}
