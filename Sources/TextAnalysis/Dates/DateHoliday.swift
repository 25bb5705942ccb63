internal import BriefCore

/// A day known by its name.
struct DateHoliday: Sendable {
    /// The name, its words folded.
    let words: [Word]
    /// Month of the fixed day; 0 for Easter and days counted from it.
    let month: Int
    /// Day of the month, or days after Easter Sunday.
    let day: Int

    /// The day in a year; nil where the calendar has none.
    func date(in year: Int) -> CalendarDate? {
        month > 0
            ? CalendarDate(year: year, month: month, day: day)
            : DateHoliday.easter(year)?.adding(days: day)
    }

    /// Longer names before those they begin with.
    static let all: [DateHoliday] = [
        DateHoliday(words: ["christmas", "eve"], month: 12, day: 24),
        DateHoliday(words: ["christmas", "day"], month: 12, day: 25),
        DateHoliday(words: ["christmas"], month: 12, day: 25),
        DateHoliday(words: ["boxing", "day"], month: 12, day: 26),
        DateHoliday(words: ["new", "year", "'s", "eve"], month: 12, day: 31),
        DateHoliday(words: ["new", "year", "'s", "day"], month: 1, day: 1),
        DateHoliday(words: ["valentine", "'s", "day"], month: 2, day: 14),
        DateHoliday(words: ["women", "'s", "day"], month: 3, day: 8),
        DateHoliday(words: ["may", "day"], month: 5, day: 1),
        DateHoliday(words: ["labour", "day"], month: 5, day: 1),
        DateHoliday(words: ["europe", "day"], month: 5, day: 9),
        DateHoliday(words: ["bastille", "day"], month: 7, day: 14),
        DateHoliday(words: ["halloween"], month: 10, day: 31),
        DateHoliday(words: ["good", "friday"], month: 0, day: -2),
        DateHoliday(words: ["easter", "monday"], month: 0, day: 1),
        DateHoliday(words: ["easter", "sunday"], month: 0, day: 0),
        DateHoliday(words: ["easter"], month: 0, day: 0),
        DateHoliday(words: ["ascension", "day"], month: 0, day: 39),
        DateHoliday(words: ["pentecost"], month: 0, day: 49),
        DateHoliday(words: ["whit", "monday"], month: 0, day: 50),
    ]

    /// Easter Sunday of the Gregorian calendar.
    ///
    /// - Source: the anonymous Gregorian computus, Nature, 20 April 1876.
    private static func easter(_ year: Int) -> CalendarDate? {
        let golden = year % 19
        let century = year / 100
        let rest = year % 100
        let moonShift = (8 * century + 13) / 25
        let epact = (19 * golden + century - century / 4 - moonShift + 15) % 30
        let sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
        let late = (golden + 11 * epact + 22 * sunday) / 451
        let number = epact + sunday - 7 * late + 114
        return CalendarDate(year: year, month: number / 31, day: number % 31 + 1)
    }
}
