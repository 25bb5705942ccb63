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
    /// The first dated event that ends on a day or later, or else the last dated one; nil where no
    /// event has a date.
    func nearestEvent(to day: CalendarDate) -> NearestEvent? {
        var next: (index: Int, first: CalendarDate, event: Event)?
        var last: (index: Int, first: CalendarDate, event: Event)?
        for (index, row) in enumerated() {
            guard case .event(let event) = row.claim, let date = event.date
            else { continue }
            let isToCome = (event.until ?? date).last >= day
            if isToCome, next.map({ date.first < $0.first }) ?? true {
                next = (index, date.first, event)
            }
            if last.map({ date.first >= $0.first }) ?? true { last = (index, date.first, event) }
        }
        guard let nearest = next ?? last else { return nil }
        return NearestEvent(index: nearest.index, event: nearest.event, isNext: next != nil)
    }
}
