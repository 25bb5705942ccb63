internal import BriefCore

/// A date that dates an event, and the token at which it stands.
struct EventDate: Hashable, Sendable {
    /// First or only date; nil where it stays unresolved.
    let start: PartialDate?
    /// Last date of a range.
    let end: PartialDate?
    /// Token the expression starts at.
    let token: Int
    /// True for a week that is told as one, such as `three weeks ago`.
    let isWeek: Bool
    /// The expression, with how its year or day was found where that is not printed.
    let cue: FiredCue

    /// How precisely the date is known.
    var precision: DatePrecision {
        guard let start else { return .undated }
        return end == nil ? start.precision : .range
    }

    /// Two mentions of one date in a sentence are one event.
    static func == (left: EventDate, right: EventDate) -> Bool {
        left.start == right.start && left.end == right.end
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(start)
        hasher.combine(end)
    }
}
