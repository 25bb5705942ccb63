/// The days an event may fall on, the last included.
package struct DaySpan: Hashable, Sendable {
    /// The first day.
    package let first: CalendarDate
    /// The last day.
    package let last: CalendarDate

    /// From the first day a date may mean to the last day of a range.
    package init(_ date: PartialDate, until: PartialDate? = nil) {
        first = date.first
        last = max(date.last, until?.last ?? date.last)
    }

    /// Number of days, from 1.
    package var count: Int { last.dayNumber - first.dayNumber + 1 }

    /// True where all days of another span are in this one.
    package func contains(_ other: DaySpan) -> Bool {
        first <= other.first && other.last <= last
    }
}

extension Event {
    /// The days it may fall on; nil where it has no date.
    package var span: DaySpan? { date.map { DaySpan($0, until: until) } }
}
