internal import BriefCore

/// Dates that a finer one of the same sentence says better.
extension EventDates {
    /// `in July and August`: one span of what went on in both, not two things.
    func joined(_ dates: [EventDate], _ reading: SentenceReading) -> [EventDate] {
        guard dates.count > 1 else { return dates }
        var joined: [EventDate] = []
        for date in dates {
            guard let last = joined.last, let first = last.start, let next = date.start,
                last.end == nil, date.end == nil, first.precision == .month,
                next.precision == .month, first.last.adding(days: 1) == next.first,
                date.token == last.token + 2,
                reading.tokens[last.token + 1].folded == "and", last.token > 0,
                ["in", "during"].contains(reading.tokens[last.token - 1].folded)
            else {
                joined.append(date)
                continue
            }
            joined[joined.count - 1] = EventDate(
                start: first,
                end: next,
                token: last.token,
                isWeek: false,
                cue: last.cue
            )
        }
        return joined
    }

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
