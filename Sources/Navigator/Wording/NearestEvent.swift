internal import BriefCore

/// The event of a timeline that is next on a day, or else the last one.
struct NearestEvent {
    /// Its place among the rows, from 0.
    let index: Int
    /// The event.
    let event: Event?
    /// True where it has not passed on that day.
    let isNext: Bool
}

extension [FindingRow] {
    /// The event that is next on a day, or else the last dated one; nil where no event has a date.
    ///
    /// What was held is not to come, however vague its date is.
    func nearestEvent(to day: CalendarDate) -> NearestEvent? {
        var next: (index: Int, turn: EventTurn, event: Event)?
        var last: (index: Int, first: CalendarDate, event: Event)?
        for (index, row) in enumerated() {
            guard case .event(let event) = row.claim, let date = event.date
            else { continue }
            if event.status != .held, let turn = event.turn(on: day),
                next.map({ turn < $0.turn }) ?? true
            {
                next = (index, turn, event)
            }
            if last.map({ date.first >= $0.first }) ?? true { last = (index, date.first, event) }
        }
        if let next { return NearestEvent(index: next.index, event: next.event, isNext: true) }
        return last.map { NearestEvent(index: $0.index, event: $0.event, isNext: false) }
    }
}
