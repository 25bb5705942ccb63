package import BriefCore

extension Event {
    /// The date or range, as people write it.
    package var dateWords: String { DateWording.words(date, until: until) }

    /// True where a date that was still to come when it was written lies before a day.
    package func isPassed(asOf day: CalendarDate) -> Bool {
        guard status.isToCome, let last = (until ?? date)?.last else { return false }
        return last < day
    }
}

extension Event.Status {
    /// The certainty in words.
    package var words: String {
        switch self {
        case .held: "held"
        case .ongoing: "ongoing"
        case .planned: "planned"
        case .tentative: "tentative"
        case .toBeConfirmed: "to be confirmed"
        case .pending: "pending"
        case .requested: "requested"
        }
    }

    /// True where the wording says that it was still to come.
    var isToCome: Bool {
        switch self {
        case .held, .ongoing: false
        case .planned, .tentative, .toBeConfirmed, .pending, .requested: true
        }
    }
}
