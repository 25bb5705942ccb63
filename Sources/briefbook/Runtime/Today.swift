internal import BriefCore
internal import Glibc

/// The date that "passed" and "next" are relative to.
enum Today {
    /// `BRIEFBOOK_TODAY` where it is set, else the local day of the clock.
    ///
    /// - Throws: ``CommandFailure`` where the variable holds no date.
    static func date() throws(CommandFailure) -> CalendarDate {
        if let text = Workspace.environment("BRIEFBOOK_TODAY") {
            guard let date = CalendarDate(iso: text) else {
                throw CommandFailure(
                    .badConfiguration,
                    "BRIEFBOOK_TODAY: “\(text)” is not a date; write it as 2023-07-03"
                )
            }
            return date
        }
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        return CalendarDate(
            year: Int(parts.tm_year) + 1900,
            month: Int(parts.tm_mon) + 1,
            day: Int(parts.tm_mday)
        ) ?? CalendarDate(dayNumber: Int(now) / 86_400)
    }

    /// The time of day where the reader is, such as `09:14`.
    static var clock: String {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        let two = { (number: Int32) in (number < 10 ? "0" : "") + String(number) }
        return two(parts.tm_hour) + ":" + two(parts.tm_min)
    }
}
