package import BriefCore

extension Claim {
    /// Who holds what is claimed; nil for events, dates and mentions.
    package var holder: String? {
        switch self {
        case .issue(let issue): issue.holder
        case .point(let point): point.actor
        case .position(let position): position.actor
        case .mention, .date, .event: nil
        }
    }
}

extension FindingKind {
    /// The letter that marks it in the margin.
    package var letter: String {
        switch self {
        case .mention: "M"
        case .date: "D"
        case .event: "E"
        case .issue: "I"
        case .point: "P"
        case .position: "O"
        }
    }

    /// The words for one of it.
    package var words: String {
        switch self {
        case .mention: "mention"
        case .date: "date"
        case .event: "event"
        case .issue: "open issue"
        case .point: "talking point"
        case .position: "position"
        }
    }
}
