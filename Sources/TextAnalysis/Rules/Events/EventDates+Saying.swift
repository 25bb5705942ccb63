import BriefCore

/// Dates of what was said, and of nothing that it tells.
extension EventDates {
    /// `…, officials said on Monday.`: when somebody was told, at the end of what he was told.
    func isOfSaying(_ reading: SentenceReading, _ date: LocatedDate) -> Bool {
        guard context.genre != .record, reading.clauses.count > 1, let last = reading.clauses.last,
            ["said", "told", "added"].contains(reading.tokens[last.head].folded),
            !last.isPassive, last.start > 0, !last.subject.isEmpty
        else { return false }
        let start = reading.token(at: date.span.start)
        let rest = reading.tokens[reading.token(at: date.span.end)...]
        return start > last.head && start - last.head <= 4
            && rest.allSatisfy { $0.kind == .mark }
            && !reading.tokens[last.head...].contains { $0.folded == "that" }
    }
}
