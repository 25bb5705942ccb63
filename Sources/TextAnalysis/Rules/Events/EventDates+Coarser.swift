internal import BriefCore

/// Dates that a finer one of the same sentence says better, and those of telling.
extension EventDates {
    /// `in 2023` beside `on 3 July 2023` dates nothing of its own where it holds the day.
    func coarserRemoved(_ dates: [EventDate]) -> [EventDate] {
        dates.filter { date in
            guard let start = date.start else { return true }
            if let last = date.end {
                return !date.isWeek || !dates.contains { isDay($0, of: start, last, date.token) }
            }
            return !dates.contains { other in
                guard let day = other.start, other != date else { return false }
                if let last = other.end, !other.isWeek, day.first <= start.first,
                    start.last <= last.last,
                    abs(other.token - date.token) < 6
                {
                    return true
                }
                return start.first <= day.first && day.last <= start.last && start != day
                    && abs(other.token - date.token) < 6
            }
        }
    }

    /// `…, officials said on Monday.`: when a journalist was told, at the end of what he was told.
    func isOfSaying(_ reading: SentenceReading, _ date: LocatedDate) -> Bool {
        guard context.genre == .news, reading.clauses.count > 1, let last = reading.clauses.last,
            ["said", "told", "added"].contains(reading.tokens[last.head].folded),
            !last.isPassive, last.start > 0, !last.subject.isEmpty
        else { return false }
        let start = reading.token(at: date.span.start)
        let rest = reading.tokens[reading.token(at: date.span.end)...]
        return start > last.head && start - last.head <= 4
            && rest.allSatisfy { $0.kind == .mark }
            && !reading.tokens[last.head...].contains { $0.folded == "that" }
    }

    /// `Three weeks ago, on 7 May, …`: which of the days it was.
    private func isDay(
        _ other: EventDate,
        of first: PartialDate,
        _ last: PartialDate,
        _ token: Int
    ) -> Bool {
        guard let day = other.start, other.end == nil, day.precision == .day else { return false }
        return first.first <= day.first && day.last <= last.last && abs(other.token - token) < 6
    }
}
