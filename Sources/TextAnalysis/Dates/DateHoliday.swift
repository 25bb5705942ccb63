internal import BriefCore

/// A day known by its name.
struct DateHoliday: Sendable {
    /// The name, its words folded.
    let words: [Word]
    /// Month of the fixed day; 0 for Easter and days counted from it.
    let month: Int
    /// Day of the month; days after Easter Sunday; days after the weekday below.
    let day: Int
    /// Day of the week, 1 for Monday, of a day such as the fourth Thursday; 0 for none.
    var weekday = 0
    /// Which of them in the month; -1 for the last.
    var place = 0

    /// The day in a year; nil where the calendar has none.
    func date(in year: Int) -> CalendarDate? {
        if weekday > 0 { return nth(in: year)?.adding(days: day) }
        return month > 0
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
        DateHoliday(words: ["whit", "sunday"], month: 0, day: 49),
        DateHoliday(words: ["shrove", "tuesday"], month: 0, day: -47),
        DateHoliday(words: ["ash", "wednesday"], month: 0, day: -46),
        DateHoliday(words: ["palm", "sunday"], month: 0, day: -7),
        DateHoliday(words: ["maundy", "thursday"], month: 0, day: -3),
        DateHoliday(words: ["corpus", "christi"], month: 0, day: 60),
        DateHoliday(words: ["thanksgiving", "day"], month: 11, day: 0, weekday: 4, place: 4),
        DateHoliday(words: ["thanksgiving"], month: 11, day: 0, weekday: 4, place: 4),
        DateHoliday(words: ["memorial", "day"], month: 5, day: 0, weekday: 1, place: -1),
        DateHoliday(words: ["labor", "day"], month: 9, day: 0, weekday: 1, place: 1),
        DateHoliday(words: ["columbus", "day"], month: 10, day: 0, weekday: 1, place: 2),
        DateHoliday(
            words: ["martin", "luther", "king", "day"],
            month: 1,
            day: 0,
            weekday: 1,
            place: 3
        ),
        DateHoliday(words: ["presidents", "day"], month: 2, day: 0, weekday: 1, place: 3),
        DateHoliday(words: ["safer", "internet", "day"], month: 2, day: 0, weekday: 2, place: 2),
        DateHoliday(words: ["mother", "'s", "day"], month: 5, day: 0, weekday: 7, place: 2),
        DateHoliday(words: ["father", "'s", "day"], month: 6, day: 0, weekday: 7, place: 3),
        DateHoliday(words: ["international", "women", "'s", "day"], month: 3, day: 8),
        DateHoliday(words: ["armistice", "day"], month: 11, day: 11),
        DateHoliday(words: ["remembrance", "day"], month: 11, day: 11),
        DateHoliday(words: ["veterans", "day"], month: 11, day: 11),
        DateHoliday(words: ["patrick", "'s", "day"], month: 3, day: 17),
        DateHoliday(words: ["earth", "day"], month: 4, day: 22),
        DateHoliday(words: ["human", "rights", "day"], month: 12, day: 10),
        DateHoliday(words: ["data", "protection", "day"], month: 1, day: 28),
        DateHoliday(words: ["world", "press", "freedom", "day"], month: 5, day: 3),
        DateHoliday(words: ["all", "saints", "day"], month: 11, day: 1),
        DateHoliday(words: ["epiphany"], month: 1, day: 6),
    ]

    /// The weekday counted from the start of the month, or the last one.
    private func nth(in year: Int) -> CalendarDate? {
        guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
        let day = 1 + (weekday - first.weekday + 7) % 7
        guard place < 0 else {
            return CalendarDate(year: year, month: month, day: day + 7 * (place - 1))
        }
        return CalendarDate(year: year, month: month, day: day + 28)
            ?? CalendarDate(year: year, month: month, day: day + 21)
    }

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
