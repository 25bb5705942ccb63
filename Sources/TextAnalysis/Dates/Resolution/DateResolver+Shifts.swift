internal import BriefCore

extension DateResolver {
    /// Resolves a time counted from another.
    func resolve(_ shift: DateShift) -> DateResolution {
        if shift.amount == nil, shift.isBackward, shift.origin == .speech {
            return DateResolution(.date, DateVagueness.past.value)
        }
        if shift.unit.rawValue < DateUnit.day.rawValue {
            return DateResolution(.time, shift.unit.openValue, nil, "time of day not known")
        }
        guard let amount = shift.amount else {
            let side: DateVagueness = shift.isBackward ? .past : .future
            return DateResolution(.date, side.value)
        }
        if situation.isNarrative, shift.origin == .speech, shift.unit == .day, amount == 0 {
            let value = shift.part.map { "XXXX-XX-XXT" + $0.code }
            return DateResolution(
                value == nil ? .date : .time,
                value ?? DateVagueness.present.value
            )
        }
        if shift.origin == .mentioned, amount > 0, mentioned == nil {
            return DateResolution(.date, shift.openValue(nil), nil, "no date stands before it")
        }
        guard let anchor = anchor(of: shift, amount) else {
            return DateResolution(
                shift.part == nil ? .date : .time,
                shift.openValue(nil),
                nil,
                "document date unknown"
            )
        }
        guard let meaning = shift.meaning(amount, from: anchor) else {
            let value = amount == 0 ? shift.openValue(anchor) : shift.openValue(anchor.withoutMonth)
            return DateResolution(
                shift.part == nil ? .date : .time,
                value,
                nil,
                "only \(anchor.words) is known"
            )
        }
        let reason = shift.reason(amount, anchor)
        guard let part = shift.part else { return DateResolution(meaning, reason) }
        return DateResolution(.time, meaning.value + "T" + part.code, meaning, reason)
    }
}

extension DateResolver {
    /// Resolves `the next year`, which is the one from now on where it is to come.
    func resolve(coming shift: DateShift, _ tense: DateTense) -> DateResolution {
        var shift = shift
        let isAhead = !situation.isNarrative && (tense.isAhead || mentioned == nil)
        if isAhead, shift.isWindow, tense.isAhead {
            return DateResolution(.duration, shift.unit.duration(1))
        }
        shift.origin = isAhead ? .speech : .mentioned
        return resolve(shift)
    }

    /// What a shift is counted from; `the day` in a text that speaks from its own is that one,
    /// unless another day was mentioned.
    private func anchor(of shift: DateShift, _ amount: Int) -> DateAnchor? {
        // `rose yesterday. It had fallen the day before.`
        if let told = toldBefore, shift.origin == .mentioned, amount < 0, told.unit == shift.unit {
            return told.anchor
        }
        let anchor = origin(shift.origin)
        // `arrested on 3 May for what he did in 1998. Five days later he left.`
        if shift.origin == .mentioned, amount != 0, shift.unit == .day, dayAge <= 1, let day,
            let anchor, anchor.month == nil
        {
            return day
        }
        let isVague = shift.origin == .mentioned && anchor?.day == nil
        guard shift.unit == .day, amount == 0, isVague, !situation.isNarrative else {
            return anchor
        }
        if let newsDay, let told = DateAnchor(.day(newsDay)) { return told }
        return origin(.speech) ?? anchor
    }
}

extension DateShift {
    /// The time some units from an anchor; nil where the anchor is not precise enough.
    fileprivate func meaning(_ amount: Int, from anchor: DateAnchor) -> DateMeaning? {
        let sign = amount < 0 ? -1 : 1
        switch unit {
        case .second, .minute, .hour:
            return nil
        case .day:
            return anchor.day.map { .day($0.adding(days: amount)) }
        case .week, .fortnight, .weekend:
            guard let day = anchor.day else { return nil }
            let moved = day.adding(days: amount * (unit == .fortnight ? 14 : 7))
            let (year, week) = DateValue.week(of: moved)
            return unit == .weekend ? .weekend(week, year) : .week(week, year)
        case .month:
            return month(amount, anchor)
        case .quarter:
            return month(amount * 3, anchor).flatMap { meaning in
                guard case .month(let month, let year) = meaning else { return nil }
                return .quarter((month + 2) / 3, year)
            }
        case .half:
            return month(amount * 6, anchor).flatMap { meaning in
                guard case .month(let month, let year) = meaning else { return nil }
                return .half((month + 5) / 6, year)
            }
        case .year:
            if tenths > 0, let moved = month(amount * 12 + sign * tenths * 12 / 10, anchor) {
                return moved
            }
            return finer(amount, anchor) ?? .year(DateShift.year(anchor.year, amount))
        case .decade:
            return anchor.year > 0 ? .decade(anchor.year / 10 + amount) : nil
        case .century:
            return anchor.year > 0 ? .century(anchor.year / 100 + amount) : nil
        }
    }

    /// The day, week or month some years from an anchor; nil where only the year is asked for.
    private func finer(_ amount: Int, _ anchor: DateAnchor) -> DateMeaning? {
        let year = DateShift.year(anchor.year, amount)
        guard let precision, let month = anchor.month else { return nil }
        guard precision != .month else { return .month(month, year) }
        guard let now = anchor.day,
            let day = CalendarDate(year: year, month: month, day: now.day)
        else { return nil }
        guard precision == .week else { return .day(day) }
        let (weekYear, week) = DateValue.week(of: day)
        return .week(week, weekYear)
    }

    private func month(_ amount: Int, _ anchor: DateAnchor) -> DateMeaning? {
        guard let month = anchor.month, anchor.year > 0 else { return nil }
        let index = anchor.year * 12 + month - 1 + amount
        return index > 12 ? .month(index % 12 + 1, index / 12) : nil
    }

    /// A year some years on; there is no year 0.
    private static func year(_ year: Int, _ amount: Int) -> Int {
        let moved = year + amount
        if year < 0, moved >= 0 { return moved + 1 }
        if year > 0, moved <= 0 { return moved - 1 }
        return moved
    }

    /// The value with what an anchor tells, `X` for the rest.
    fileprivate func openValue(_ anchor: DateAnchor?) -> String {
        var value = unit.openValue
        if let anchor, value.hasPrefix("XXXX") {
            value = DateValue.year(anchor.year) + value.dropFirst(4)
            if unit == .day, let month = anchor.month {
                value = DateValue.year(anchor.year) + "-" + DateValue.two(month) + "-XX"
            }
        }
        return part.map { value + "T" + $0.code } ?? value
    }

    /// How the time was counted, in plain words.
    fileprivate func reason(_ amount: Int, _ anchor: DateAnchor) -> String {
        let whose = origin == .speech ? "the document's \(unit.name)" : "the \(unit.name) mentioned"
        let from =
            unit == .year ? "\(anchor.year)" : unit == .month ? anchor.monthWords : anchor.words
        switch amount {
        case 0: return "\(whose), \(from)"
        case -1: return "the \(unit.name) before \(from)"
        case 1: return "the \(unit.name) after \(from)"
        case ..<0: return "\(-amount) \(unit.name)s before \(from)"
        default: return "\(amount) \(unit.name)s after \(from)"
        }
    }
}

extension DateAnchor {
    /// The month of it as a reader writes it.
    fileprivate var monthWords: String {
        month.map { "\(DateValue.monthNames[$0 - 1]) \(year)" } ?? words
    }

    /// Only the year of it.
    fileprivate var withoutMonth: DateAnchor? { DateAnchor(.year(year)) }
}
