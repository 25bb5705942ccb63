/// A day of the proleptic Gregorian calendar, without time or zone.
package struct CalendarDate: Hashable, Comparable, Sendable {
    /// Year, 1...9999.
    package let year: Int
    /// Month, 1...12.
    package let month: Int
    /// Day of the month, 1...31.
    package let day: Int

    /// Makes a day; nil where the calendar has no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CalendarDate.days(inMonth: month, of: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Parses `2023-07-03`; nil for anything else.
    package init?(iso text: some StringProtocol) {
        guard case .day(let date) = PartialDate(iso: text) else { return nil }
        self = date
    }

    /// Days since 1 January 1970; earlier days are negative.
    ///
    /// - Source: Howard Hinnant, "chrono-compatible low-level date algorithms".
    package var dayNumber: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The day a number of days after 1 January 1970; out of range is clamped.
    package init(dayNumber: Int) {
        let clamped = min(max(dayNumber, -719_162), 2_932_896)
        let shifted = clamped + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthPart = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * monthPart + 2) / 5 + 1
        month = monthPart < 10 ? monthPart + 3 : monthPart - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// Day of the week, 1 for Monday to 7 for Sunday, as ISO 8601 counts.
    package var weekday: Int {
        let shifted = (dayNumber + 3) % 7
        return (shifted < 0 ? shifted + 7 : shifted) + 1
    }

    /// The day some days later (earlier for a negative number).
    package func adding(days: Int) -> CalendarDate {
        CalendarDate(dayNumber: dayNumber + days)
    }

    /// The same day some months later, or the last day of that month.
    package func adding(months: Int) -> CalendarDate {
        let index = year * 12 + (month - 1) + months
        let newYear = min(max(index / 12, 1), 9999)
        let newMonth = ((index % 12) + 12) % 12 + 1
        let newDay = min(day, CalendarDate.days(inMonth: newMonth, of: newYear))
        return CalendarDate(year: newYear, month: newMonth, day: newDay) ?? self
    }

    /// ISO 8601, `2023-07-03`.
    package var iso: String {
        PartialDate.padded(year, 4) + "-" + PartialDate.padded(month, 2) + "-"
            + PartialDate.padded(day, 2)
    }

    /// Number of days in a month.
    package static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// True for a leap year.
    package static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// By time.
    package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}
