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
        DateRule("date.duration-window", [.one(.the), .one([.last, .next]), .one(.unit)]) { match in
            // `over the next year` is a year from now on, not the next of the calendar.
            guard let unit = match.unit, match.isWindow(of: unit) else { return nil }
            return .duration(unit, 1, tenths: 0)
        },
        DateRule(
            "date.relative-unit",
            [.theMaybe, relation, .maybe([.one(.same)]), .one(.unit)],
            relativeUnit
        ),
        DateRule(
            "date.very-unit",
            [.theMaybe, .one(.same), .one([.next, .following, .previous, .last]), .one(.unit)]
        ) { match in
            // `the very next day`
            guard let unit = match.unit, let same = match.indices(.same).first,
                match.tokens[match.words[same].token].folded == "very"
            else { return nil }
            let step = match.has([.next, .following]) ? 1 : -1
            return .shift(DateShift(step, unit, from: .mentioned))
        },
        DateRule("date.same-unit", [.theMaybe, .one(.same), .one(.unit)]) { match in
            // `a comparable year` is any, `the comparable year` one told of.
            guard match.has(.the) || ["same", "very"].contains(match.folded(inside: 0)) else {
                return nil
            }
            return match.unit.map { .shift(DateShift(0, $0, from: .mentioned)) }
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
            fields.sameUnit = match.unit
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
        DateRule(
            "date.relative-part",
            [.theMaybe, relation, .maybe([.one(.same)]), .one(.dayPart)]
        ) { match in
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
        DateRule("date.units-ago", [.one(.units), .one(.ago)]) { _ in .vague(.past) },
        DateRule("date.from-day", amount + [.one([.from, .ago]), .within(.dayWord, 0...1)]) {
            match in
            guard let unit = match.unit, let day = match.value(.dayWord),
                let amount = match.first(.cardinal)?.value ?? (match.has(.a) ? 1 : nil), amount > 0
            else { return nil }
            let days = [DateUnit.day: 1, .week: 7, .fortnight: 14][unit]
            let sign = match.has(.ago) ? -1 : 1
            return days.map { .shift(DateShift(sign * amount * $0 + day, .day, from: .speech)) }
        },
        DateRule("date.weeks-from", amount + [.one(.from), .one(.weekday)]) { match in
            guard let unit = match.unit, unit == .week || unit == .fortnight,
                let number = match.first(.cardinal)?.value ?? (match.has(.a) ? 1 : nil), number > 0,
                match.first(.weekday)?.isAny([.ambiguous, .plural]) == false,
                match.after?.isAny([.to, .dayNumber, .ordinal, .month]) != true, match.isNoStretch
            else { return nil }
            var fields = DateFields()
            fields.weekday = match.value(.weekday)
            fields.weeksOn = unit == .week ? number : 2 * number
            return .fields(fields)
        },
        DateRule(
            "date.this-past",
            [
                .one(.this), .one([.past, .next]),
                .either([
                    [.one(.unit)], [.one(.weekday)], [.one(.season)], [.month],
                ]),
                .maybe([.one(.dayPart)]),
            ]
        ) { match in
            let isPast = match.has(.past)
            if let unit = match.unit {
                guard !match.has(.dayPart) else { return nil }
                return .shift(DateShift(isPast ? -1 : 1, unit, from: .speech))
            }
            var fields = DateFields(month: match.value(.month))
            fields.weekday = match.value(.weekday)
            fields.season = match.value(.season).flatMap(DateSeason.init)
            fields.part = match.value(.dayPart).flatMap(DateDayPart.init)
            fields.relation = isPast ? .last : .next
            return .fields(fields)
        },
        DateRule("date.weekday-of-week", [.one(.weekday), .ofMaybe, .date]) { match in
            guard case .shift(let shift) = match.dates[0].reading, shift.unit == .week,
                match.first(.weekday)?.isAny(.ambiguous) == false
            else { return nil }
            var fields = DateFields()
            fields.weekday = match.value(.weekday)
            fields.base = shift
            return .fields(fields)
        },
        DateRule("date.day-of-month", [.one(.the), .within(.ordinal, 1...31), .one(.of), .date]) {
            match in
            guard case .shift(let shift) = match.dates[0].reading, shift.unit == .month,
                match.words[match.start + 1].isDigits
            else { return nil }
            var fields = DateFields(day: match.dayOfMonth)
            fields.base = shift
            return .fields(fields)
        },
        DateRule("date.that-time", [.one([.that, .the]), .exact(.tail, DateTail.time.rawValue)]) {
            match in
            let isThat = match.has(.that)
            guard isThat ? timeWords.contains(match.folded(-1)) : match.folded(-1) == "at",
                match.endsClause || isThat && match.folded(1) != "when"
            else { return nil }
            var fields = DateFields()
            fields.isSamePeriod = true
            return .fields(fields)
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
        DateRule(
            "date.units-later",
            [.maybe([.one(.modifier)]), .one(.units), .one([.later, .earlier, .before])]
        ) { match in
            guard let unit = match.unit,
                unit.rawValue >= DateUnit.day.rawValue || match.has(.later),
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
        ) { match in
            var fields = DateFields()
            fields.base = DateShift(-1, .year, from: .mentioned)
            fields.isSamePeriod = true
            fields.sameUnit = match.values(.unit).dropFirst().first.flatMap(DateUnit.init)
            return .fields(fields)
        },
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
            guard let unit = match.unit, unit.rawValue >= DateUnit.day.rawValue,
                unit != .quarter, unit != .half, unit != .weekend,
                match.after?.isAny(.dash) != true,
                !match.words[match.end - 1].isCapitalised, !match.isRate(unit),
                !openers.contains(match.folded(1))
            else { return nil }
            let origin: DateShift.Origin =
                unit == .day ? .mentioned : unit == .week ? .told : .speech
            return .shift(DateShift(0, unit, from: origin))
        },
        DateRule("date.recent-units", [.one(.recent), .one(.units)]) { match in
            match.unit.map { _ in .vague(.past) }
        },
    ]

    /// Words before `that time` where it is the time told of.
    private static let timeWords: WordSet = [
        "at", "by", "from", "since", "until", "till", "before", "after", "around", "during",
    ]

    private static let relation = UnderspecifiedDates.relation

    /// Words after which `the day` is told anew: `the day of the vote`, `the day when`.
    private static let openers: WordSet = ["of", "when", "that", "in", "before", "after"]

    /// `two years`, `a week`, `several months`, with what softens the number.
    static let amount: [DatePiece] = [
        .maybe([DurationDates.modifier]),
        .either([
            [.one(.cardinal), .maybe([.one(.filler)]), .one([.units, .unit])],
            [.one(.a), .maybe([.one(.filler)]), .one(.unit)],
            [.one(.a), .one(.unit), .one(.and), .one(.a), .one(.half)],
            [.one(.half), .one(.a), .one(.unit)],
        ]),
    ]

    private static let relativeUnit: @Sendable (DateMatch) -> DateReading? = { match in
        guard let unit = match.unit, let relation = match.relation else { return nil }
        if unit.rawValue < DateUnit.day.rawValue {
            // `the last hour of trading`
            let isLength =
                match.has(.the) && match.has([.last, .past, .next])
                && !(unit == .minute && match.folded(-1) == "at")
            return isLength ? .duration(unit, 1, tenths: 0) : nil
        }
        // `to this day` is the present.
        if unit == .day, relation == .this, match.folded(-1) == "to" { return nil }
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
            // `the next year` is counted from the one told of, `next year` and `the coming year`
            // from now.
            guard match.has(.next), unit != .day, match.has(.the), !match.isComing else {
                let isSpoken = match.has(.next) && unit != .day
                return .shift(DateShift(1, unit, from: isSpoken ? .speech : .mentioned))
            }
            var shift = DateShift(1, unit, from: unit == .quarter ? .mentioned : .coming)
            shift.isWindow = match.folded(-1) == "in" && match.folded(1) != "of"
            return .shift(shift)
        case .this: return .shift(DateShift(0, unit, from: .speech))
        case .same: return .shift(DateShift(0, unit, from: .mentioned))
        }
    }

    /// `half a century later`, `a year and a half later`.
    private static func halfShift(
        _ match: DateMatch,
        _ unit: DateUnit,
        _ sign: Int,
        _ origin: DateShift.Origin,
        isWhole: Bool
    ) -> DateReading? {
        if isWhole {
            var shift = DateShift(sign, unit, from: origin, isBackward: sign < 0)
            shift.tenths = 5
            return .shift(shift)
        }
        let halves: [DateUnit: (Int, DateUnit)] = [
            .century: (50, .year), .decade: (5, .year), .year: (6, .month),
        ]
        return halves[unit].map { amount, smaller in
            .shift(DateShift(sign * amount, smaller, from: origin, isBackward: sign < 0))
        }
    }

    private static func shift(
        _ match: DateMatch,
        _ sign: Int,
        from origin: DateShift.Origin
    ) -> DateReading? {
        guard let unit = match.unit else { return nil }
        let number = match.first(.cardinal)
        if let half = match.indices(.half).first {
            return halfShift(match, unit, sign, origin, isWhole: half > match.start + 2)
        }
        var shift = DateShift(sign, unit, from: origin, isBackward: sign < 0)
        if let number {
            shift.amount = number.value < 0 ? nil : sign * number.value
            shift.tenths = number.tenths
        }
        return .shift(shift)
    }
}

extension DateFields.Relation {
    /// How many periods it lies from the one spoken in.
    var step: Int {
        switch self {
        case .last, .preceding: -1
        case .next, .following: 1
        case .this, .same: 0
        }
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

    /// True for `the coming year`, not for `the next year`.
    fileprivate var isComing: Bool {
        indices(.next).contains { tokens[words[$0].token].folded != "next" }
    }

    /// True where `the last year` or `the next year` is a length: behind a preposition of length.
    fileprivate func isWindow(of unit: DateUnit) -> Bool {
        guard unit.rawValue >= DateUnit.day.rawValue, unit != .weekend, unit != .quarter else {
            return false
        }
        if Self.windowWords.contains(folded(-1)) { return folded(1) != "of" }
        guard folded(-1) == "in", has(.last) else { return false }
        return endsClause && unit.rawValue <= DateUnit.year.rawValue || isPerfect
    }

    /// True where the clause behind is in the perfect: `in the last decade trade has doubled`.
    private var isPerfect: Bool {
        guard let after else { return false }
        return tokens[after.token...].prefix(6).contains {
            ["has", "have", "'s", "'ve"].contains($0.folded)
        }
    }

    /// `by the day`, `order of the day`: how fast, or no day at all.
    fileprivate func isRate(_ unit: DateUnit) -> Bool {
        folded(-1) == "by" && unit.rawValue <= DateUnit.month.rawValue
            || unit == .day && folded(-1) == "of"
    }

    private static let windowWords: WordSet = ["over", "within", "for", "during", "throughout"]

    /// `moved to two weeks from Friday`; `held for two weeks from Friday` is a length.
    fileprivate var isNoStretch: Bool {
        let word = folded(-1)
        return !word.hasSuffix("ed") && !Self.stretches.contains(word)
            && !Self.windowWords.contains(word)
    }

    private static let stretches: WordSet = [
        "last", "lasts", "lasting", "takes", "take", "took", "runs", "run", "ran", "held", "sat",
        "sit", "met", "spent", "of", "in", "after", "fell", "it", "the",
    ]

    /// True where the word taken first is `tonight`.
    fileprivate var isTonight: Bool { tokens[words[start].token].folded == "tonight" }
}
