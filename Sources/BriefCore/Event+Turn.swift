/// Where an event stands among those that are to come.
package struct EventTurn: Comparable, Sendable {
    /// The day by which it is reckoned.
    package let day: CalendarDate
    /// Days the date leaves open.
    package let width: Int

    /// The earlier one, of equals the one that is known more exactly.
    package static func < (one: EventTurn, other: EventTurn) -> Bool {
        (one.day, one.width) < (other.day, other.width)
    }
}

extension Event {
    /// Where the event stands among those to come on a day; nil where its date has passed, or is
    /// not known.
    ///
    /// It stands by its first day. A season, month or year that has begun may bring it until its
    /// end, and stands by that; what goes on from day to day is there now.
    package func turn(on day: CalendarDate) -> EventTurn? {
        guard let date else { return nil }
        let (first, last) = (date.first, (until ?? date).last)
        guard last >= day else { return nil }
        let width = last.dayNumber - first.dayNumber
        if first >= day { return EventTurn(day: first, width: width) }
        return EventTurn(day: isFromDayToDay ? day : last, width: width)
    }

    private var isFromDayToDay: Bool {
        guard case .day? = date, case .day? = until else { return false }
        return true
    }
}
