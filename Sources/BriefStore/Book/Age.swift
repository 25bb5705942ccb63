internal import BriefCore

/// Numbers that put sources in order, newest first, undated last.
enum Age {
    /// The number of a source without a date.
    static let undated = 1 << 40

    /// The number of a source by its date; a vague date counts as its first day.
    static func of(_ date: PartialDate?) -> Int {
        guard let date else { return undated }
        return (Age.lastDay - date.first.dayNumber) * 8 + Age.vagueness(date)
    }

    /// Numbers that put dates in order of time, undated last, vague before exact.
    static func rising(_ date: PartialDate?) -> Int {
        guard let date else { return undated }
        return (date.first.dayNumber + Age.lastDay) * 8 + 7 - Age.vagueness(date)
    }

    /// Beyond any day the calendar has.
    private static let lastDay = 3_000_000

    private static func vagueness(_ date: PartialDate) -> Int {
        switch date.precision {
        case .day: 0
        case .month: 1
        case .quarter: 2
        case .half: 3
        default: 4
        }
    }
}
