internal import BriefCore

/// Writes and reckons parts of TIMEX3 values.
enum DateValue {
    /// A number with leading zeros to a width.
    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    /// A year of four digits, `BC0218` before Christ, `XXXX` where not known.
    static func year(_ year: Int?) -> String {
        guard let year else { return "XXXX" }
        return year < 0 ? "BC" + padded(-year, 4) : padded(year, 4)
    }

    /// A number of two digits, `XX` where not known.
    static func two(_ number: Int?) -> String {
        number.map { padded($0, 2) } ?? "XX"
    }

    /// Number of days of a month; February has 29 where the year is not known.
    static func days(_ month: Int, _ year: Int?) -> Int {
        CalendarDate.days(inMonth: month, of: year ?? 2000)
    }

    /// A year and a week of it as ISO 8601 counts them.
    static func week(of day: CalendarDate) -> (year: Int, week: Int) {
        let thursday = day.adding(days: 4 - day.weekday)
        let first = CalendarDate(year: thursday.year, month: 1, day: 1)?.dayNumber ?? 0
        return (thursday.year, (thursday.dayNumber - first) / 7 + 1)
    }

    /// Monday of an ISO week; nil for a year the calendar has not.
    static func monday(of week: Int, _ year: Int) -> CalendarDate? {
        guard let fourth = CalendarDate(year: year, month: 1, day: 4) else { return nil }
        return fourth.adding(days: 1 - fourth.weekday + (week - 1) * 7)
    }

    /// The day as a reader writes it: `18 April 2023`.
    static func words(_ day: CalendarDate) -> String {
        "\(day.day) \(monthNames[day.month - 1]) \(day.year)"
    }

    /// A date of any precision as a reader writes it: `April 2023`.
    static func words(_ date: PartialDate) -> String {
        switch date {
        case .year(let year): "\(year)"
        case .half(let half, let year): "half \(half) of \(year)"
        case .quarter(let quarter, let year): "quarter \(quarter) of \(year)"
        case .month(let month, let year): "\(monthNames[month - 1]) \(year)"
        case .season: DateWording.words(date)
        case .day(let day): words(day)
        }
    }

    /// English names of the months.
    static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    /// English names of the days of the week, Monday first.
    static let weekdayNames = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
}
