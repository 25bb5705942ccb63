internal import BriefCore

extension DateResolver {
    /// Resolves a calendar date or time of which parts are named.
    ///
    /// - Parameters:
    ///   - fields: the parts.
    ///   - tense: tense of the words around.
    ///   - earliest: a day that it cannot lie before; nil for none.
    /// - Returns: the meaning, or a partial value where it cannot be known.
    func resolve(
        _ fields: DateFields,
        _ tense: DateTense,
        after earliest: CalendarDate?
    ) -> DateResolution {
        let date = fields.isOnlyTime ? day(ofTime: fields) : date(fields, tense, earliest)
        guard fields.isTime else { return date }
        return time(fields, on: date)
    }

    private func date(
        _ fields: DateFields,
        _ tense: DateTense,
        _ earliest: CalendarDate?
    ) -> DateResolution {
        if let century = fields.century { return DateResolution(.century(century), nil) }
        if let decade = fields.decade { return resolve(decade: decade) }
        if let base = fields.base {
            let larger = resolve(base)
            if fields.isOnlyBase { return larger }
            if let day = fields.day, fields.month == nil,
                case .month(let month, let year)? = larger.meaning
            {
                return dated(DateFields(month: month, day: day), in: year, larger.reason)
            }
            if let weekday = fields.weekday, fields.month == nil {
                return resolve(weekday, of: larger)
            }
            guard let meaning = larger.meaning, let anchor = DateAnchor(meaning) else {
                return open(fields, "document date unknown")
            }
            return dated(fields, in: anchor.year, larger.reason)
        }
        if let year = fields.year {
            return dated(fields, in: year, fields.isFiscal ? "fiscal year, taken as \(year)" : nil)
        }
        if let short = fields.shortYear { return resolve(short: short, fields) }
        if fields.isSamePeriod {
            return period.map { DateResolution($0, "as mentioned before") }
                ?? DateResolution(.date, DateVagueness.past.value)
        }
        if fields.hasYearlyPart {
            var named = fields
            named.around = nil
            guard let choice = year(of: named, tense, earliest) else {
                return open(fields, "document date unknown")
            }
            return dated(fields, in: choice.year, choice.reason)
        }
        if fields.isWeekend { return resolve(weekend: tense) }
        if let weeks = fields.weeksOn, let weekday = fields.weekday {
            return resolve(weeks, from: weekday)
        }
        if let weekday = fields.weekday {
            // `Monday to Friday`: the second is of the same row of days.
            if let earliest, fields.relation == nil {
                let day = earliest.adding(days: (weekday - earliest.weekday + 7) % 7)
                let name = DateValue.weekdayNames[weekday - 1]
                return DateResolution(
                    .day(day),
                    "first \(name) from \(DateValue.words(earliest)) on"
                )
            }
            return resolve(weekday: fields, tense)
        }
        if let day = fields.day { return resolve(dayOnly: day, tense) }
        return open(fields, nil)
    }

    /// The fields in a year.
    private func dated(_ fields: DateFields, in year: Int, _ reason: String?) -> DateResolution {
        if fields.isSamePeriod, let period = period(of: fields.sameUnit)?.moved(to: year) {
            return DateResolution(period, reason)
        }
        guard let meaning = fields.meaning(in: year) else {
            return DateResolution(.date, fields.openValue(year: year), nil, reason)
        }
        guard case .day(let day) = meaning, let weekday = fields.weekday else {
            return DateResolution(meaning, reason)
        }
        return DateResolution(meaning, check(weekday, day, reason))
    }

    /// The period told of that another is the same as, a year or more away; a day only where the
    /// words say so.
    private func period(of unit: DateUnit?) -> DateMeaning? {
        switch unit {
        case .quarter: quarter ?? resolve(DateShift(-1, .quarter, from: .speech)).meaning
        case .day: period
        default: stretch
        }
    }

    /// A reason that says where the day of the week does not agree.
    private func check(_ weekday: Int, _ day: CalendarDate, _ reason: String?) -> String? {
        guard day.weekday != weekday else { return reason }
        let names = DateValue.weekdayNames
        let conflict =
            "\(DateValue.words(day)) is a \(names[day.weekday - 1]), not a \(names[weekday - 1])"
        return reason.map { "\($0); \(conflict)" } ?? conflict
    }

    private func open(_ fields: DateFields, _ reason: String?) -> DateResolution {
        DateResolution(.date, fields.openValue(year: nil), nil, reason)
    }

    /// The day that a time of day alone belongs to.
    private func day(ofTime fields: DateFields) -> DateResolution {
        if situation.isNarrative || isMentionedNear, let day = mentioned?.day {
            return DateResolution(.day(day), "on the day mentioned before")
        }
        if !situation.isNarrative, newsDayAge <= 1, let newsDay {
            return DateResolution(.day(newsDay), "on the day mentioned before")
        }
        if !situation.isNarrative, let day = situation.anchor?.day {
            return DateResolution(.day(day), "on the document's day")
        }
        return DateResolution(.date, "XXXX-XX-XX", nil, "day not known")
    }

    private func time(_ fields: DateFields, on date: DateResolution) -> DateResolution {
        DateResolution(.time, date.value + fields.clock, date.meaning, date.reason)
    }

    private func resolve(decade: Int) -> DateResolution {
        guard (0..<10).contains(decade) else { return DateResolution(.decade(decade), nil) }
        guard let anchor = origin(.speech), anchor.year > 0 else {
            return DateResolution(.date, "XX\(decade)", nil, "century not known")
        }
        let century = anchor.year / 100 * 10
        let full = century + decade > anchor.year / 10 ? century - 10 + decade : century + decade
        return DateResolution(.decade(full), "the last such decade before \(anchor.words)")
    }

    private func resolve(short: Int, _ fields: DateFields) -> DateResolution {
        guard let anchor = origin(.mentioned), anchor.year > 0 else {
            let value = fields.openValue(year: nil).dropFirst(4)
            return DateResolution(
                .date,
                "XX" + DateValue.two(short) + value,
                nil,
                "century not known"
            )
        }
        let century = anchor.year / 100 * 100
        let year =
            [century - 100 + short, century + short, century + 100 + short]
            .filter { $0 <= anchor.year + 20 }
            .max() ?? century + short
        return dated(fields, in: year, "century of \(anchor.words)")
    }

    private func resolve(dayOnly day: Int, _ tense: DateTense) -> DateResolution {
        if !situation.isNarrative, !isMentionedNear, let now = situation.anchor?.day {
            let step = tense.isAhead ? 1 : -1
            var date = now
            while date.day != day, abs(date.dayNumber - now.dayNumber) < 62 {
                date = date.adding(days: step)
            }
            let side = tense.isAhead ? "next" : "last"
            return date.day == day
                ? DateResolution(.day(date), "the \(side) such day from \(DateValue.words(now))")
                : DateResolution(.date, "XXXX-XX-" + DateValue.two(day), nil, "no such day near")
        }
        guard let anchor = origin(.mentioned), let month = anchor.month,
            let date = CalendarDate(year: anchor.year, month: month, day: day)
        else {
            return DateResolution(.date, "XXXX-XX-" + DateValue.two(day), nil, "month not known")
        }
        return DateResolution(.day(date), "month of \(anchor.words)")
    }

    /// A day of the week, by its relation and the tense.
    private func resolve(weekday fields: DateFields, _ tense: DateTense) -> DateResolution {
        guard let weekday = fields.weekday else { return open(fields, nil) }
        let name = DateValue.weekdayNames[weekday - 1]
        let isSpoken = fields.relation != .preceding && fields.relation != .following
        guard let day = origin(isSpoken ? .speech : .mentioned)?.day else {
            return open(fields, "document date unknown")
        }
        let back = (day.weekday - weekday + 7) % 7
        let ahead = (weekday - day.weekday + 7) % 7
        let words = DateValue.words(day)
        switch fields.relation {
        case .last, .preceding:
            let result = day.adding(days: back == 0 ? -7 : -back)
            return DateResolution(.day(result), "last \(name) before \(words)")
        case .next, .following:
            // On a Wednesday `next Thursday` is not the day after.
            let isNear = fields.relation == .next && ahead <= 1
            let result = day.adding(days: isNear ? ahead + 7 : ahead == 0 ? 7 : ahead)
            return DateResolution(.day(result), "next \(name) after \(words)")
        case .this:
            let result = day.adding(days: weekday - day.weekday)
            return DateResolution(.day(result), "\(name) of the week of \(words)")
        case .same, nil:
            if back == 0 { return DateResolution(.day(day), "\(words) is a \(name)") }
            return tense.isAhead
                ? DateResolution(.day(day.adding(days: ahead)), "next \(name) after \(words)")
                : DateResolution(.day(day.adding(days: -back)), "last \(name) before \(words)")
        }
    }

    /// The first such day from today on, and some weeks more.
    private func resolve(_ weeks: Int, from weekday: Int) -> DateResolution {
        guard let day = origin(.speech)?.day else {
            return DateResolution(.date, "XXXX-WXX-\(weekday)", nil, "document date unknown")
        }
        let next = day.adding(days: (weekday - day.weekday + 7) % 7)
        let name = DateValue.weekdayNames[weekday - 1]
        let count = weeks == 1 ? "1 week" : "\(weeks) weeks"
        return DateResolution(
            .day(next.adding(days: 7 * weeks)),
            "\(count) after the next \(name) from \(DateValue.words(day)) on"
        )
    }

    /// A day of a week: `Friday of next week`.
    private func resolve(_ weekday: Int, of week: DateResolution) -> DateResolution {
        guard let monday = week.meaning?.first else {
            return DateResolution(.date, "XXXX-WXX-\(weekday)", nil, week.reason)
        }
        let day = monday.adding(days: (weekday - monday.weekday + 7) % 7)
        return DateResolution(.day(day), week.reason)
    }

    /// The weekend that is meant: the last one for what is past, and early in a week where no word
    /// tells.
    private func resolve(weekend tense: DateTense) -> DateResolution {
        guard let day = origin(.speech)?.day else {
            return DateResolution(.date, DateUnit.weekend.openValue, nil, "document date unknown")
        }
        let isOver = tense == .past && day.weekday < 6 || tense == .unknown && day.weekday < 4
        let isBack = isOver && !situation.isNarrative
        let (year, week) = DateValue.week(of: day.adding(days: isBack ? -7 : 0))
        let side = isBack ? "before" : "of the week of"
        return DateResolution(.weekend(week, year), "the weekend \(side) \(DateValue.words(day))")
    }

    /// Decides the order of day and month in figures.
    func resolve(_ figures: DateFigures) -> DateResolution {
        var isMonthFirst = situation.isMonthFirst && !figures.isDayFirst
        var reason: String? = situation.orderReason
        if figures.isDayFirst {
            reason = nil
        } else if figures.first > 12 {
            (isMonthFirst, reason) = (false, "day first: there is no month \(figures.first)")
        } else if figures.second > 12 {
            (isMonthFirst, reason) = (true, "month first: there is no month \(figures.second)")
        } else if figures.first == figures.second {
            reason = nil
        }
        let month = isMonthFirst ? figures.first : figures.second
        let day = isMonthFirst ? figures.second : figures.first
        let year = figures.isShort ? fullYear(figures.year) : figures.year
        guard let date = CalendarDate(year: year, month: month, day: day) else {
            return DateResolution(.date, "XXXX-XX-XX", nil, "the calendar has no such day")
        }
        return DateResolution(.day(date), reason)
    }

    /// The year of two digits that lies nearest to the document's date.
    private func fullYear(_ short: Int) -> Int {
        let now = situation.anchor?.year ?? 2000
        let century = now / 100 * 100
        let candidates = [century - 100 + short, century + short, century + 100 + short]
        return candidates.min { abs($0 - now) < abs($1 - now) } ?? century + short
    }
}
