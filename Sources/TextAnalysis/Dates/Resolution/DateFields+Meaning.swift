internal import BriefCore

extension DateFields {
    /// True where a part that comes once a year is named.
    var hasYearlyPart: Bool {
        month != nil || half != nil || quarter != nil || season != nil || holiday != nil
            || week != nil
    }

    /// True where nothing but the base is named.
    var isOnlyBase: Bool {
        !hasYearlyPart && day == nil && weekday == nil && !isSamePeriod
    }

    /// The time in a year; nil where the calendar has none.
    func meaning(in year: Int) -> DateMeaning? {
        if let holiday, DateHoliday.all.indices.contains(holiday) {
            return DateHoliday.all[holiday].date(in: year).map { day in
                guard around == .weekend else { return .day(day) }
                // The weekend that a Monday or Tuesday makes longer lies before it.
                let near = day.weekday <= 2 ? day.adding(days: -2) : day
                let (weekYear, week) = DateValue.week(of: near)
                return .weekend(week, weekYear)
            }
        }
        if let month {
            if let weekOfMonth { return week(weekOfMonth, of: month, year) }
            if let place { return day(place, of: month, year) }
            guard let day else { return around(.month(month, year), month, year) }
            guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
            let (weekYear, week) = DateValue.week(of: date)
            switch around {
            case .week: return .week(week, weekYear)
            case .weekend: return .weekend(week, weekYear)
            default: return around(.day(date), month, year)
            }
        }
        if let season { return .season(season, year) }
        if let quarter { return .quarter(quarter, year) }
        if let half { return .half(half, year) }
        if let week {
            guard let monday = DateValue.monday(of: week, year),
                DateValue.week(of: monday) == (year, week)
            else { return nil }
            return .week(week, year)
        }
        return .year(year)
    }

    /// The value where no calendar date can be made: known parts, `X` for the rest.
    func openValue(year: Int?) -> String {
        let years = DateValue.year(year)
        if let season { return years + "-" + season.code }
        if let quarter { return years + "-Q\(quarter)" }
        if let half { return years + "-H\(half)" }
        if let week { return years + "-W" + DateValue.two(week) }
        if weekOfMonth != nil, let month { return years + "-" + DateValue.two(month) }
        if let holiday, DateHoliday.all.indices.contains(holiday),
            DateHoliday.all[holiday].month > 0
        {
            let fixed = DateHoliday.all[holiday]
            return years + "-" + DateValue.two(fixed.month) + "-" + DateValue.two(fixed.day)
        }
        if month == nil, day == nil, let weekday { return years + "-WXX-\(weekday)" }
        if month != nil, day == nil { return years + "-" + DateValue.two(month) }
        if month == nil, day == nil, holiday == nil { return years }
        return years + "-" + DateValue.two(month) + "-" + DateValue.two(day)
    }

    /// What TIMEX3 writes for the time of day, from the `T` on.
    var clock: String {
        if let hour {
            let minutes = DateValue.two(hour) + ":" + DateValue.two(minute ?? 0)
            let seconds = second.map { ":" + DateValue.two($0) } ?? ""
            return "T" + minutes + seconds + zone
        }
        return part.map { "T" + $0.code } ?? ""
    }

    /// The parts as a reader writes them: `31 May`, `February`, `spring`.
    var words: String {
        if let holiday, DateHoliday.all.indices.contains(holiday) {
            return DateHoliday.all[holiday].words.map(\.text).joined(separator: " ")
        }
        if let season { return season.name }
        if let quarter { return "quarter \(quarter)" }
        if let half { return "half \(half)" }
        guard let month, (1...12).contains(month) else { return "date" }
        let name = DateValue.monthNames[month - 1]
        return day.map { "\($0) \(name)" } ?? name
    }

    /// The period around a month of a year that is meant; the time itself where none is.
    private func around(_ time: DateMeaning, _ month: Int, _ year: Int) -> DateMeaning {
        switch around {
        case .month: .month(month, year)
        case .quarter: .quarter((month + 2) / 3, year)
        case .year: .year(year)
        default: time
        }
    }

    /// The second Monday, the last Friday or the last day of a month; nil where it has none.
    private func day(_ place: Int, of month: Int, _ year: Int) -> DateMeaning? {
        let days = DateValue.days(month, year)
        let fitting = (1...days).compactMap { CalendarDate(year: year, month: month, day: $0) }
            .filter { weekday == nil || $0.weekday == weekday }
        let index = place < 0 ? fitting.count - 1 : place - 1
        return fitting.indices.contains(index) ? .day(fitting[index]) : nil
    }

    /// The week of a month, counted from the first of which most days lie in it; -1 is the
    /// week that holds its last.
    private func week(_ number: Int, of month: Int, _ year: Int) -> DateMeaning? {
        let days = DateValue.days(month, year)
        let day = number < 0 ? days : min(4 + (number - 1) * 7, days)
        guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
        let (weekYear, week) = DateValue.week(of: date)
        return .week(week, weekYear)
    }
}
