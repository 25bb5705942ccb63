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

    /// The word for its sort: the certainty of an event, the type of an issue, and so on.
    package var sort: String {
        switch self {
        case .event(let event): event.status.words
        case .issue(let issue): issue.kind.rawValue.spaced
        case .point(let point): point.modality.rawValue
        case .position(let position): position.stance.rawValue
        case .date(let date): date.value
        case .mention: "mention"
        }
    }

    /// What is claimed, in parts of a few words each, the kind first.
    package func facts(asOf day: CalendarDate) -> [String] {
        switch self {
        case .event(let event): event.facts(asOf: day)
        case .issue(let issue):
            ["Open issue: \(sort)", "held by \(issue.holder)"]
                + (issue.addressee.map { ["asked of \($0)"] } ?? [])
                + (issue.since.map { ["since \(DateWording.words($0))"] } ?? [])
        case .point(let point):
            ["Talking point: \(sort)", "held by \(point.actor)", point.audience.words]
        case .position(let position): ["Position: \(position.actor) \(sort)"]
        case .date(let date): ["Date: \(date.value)"]
        case .mention(let mention): ["Mention: \(mention.subject.code)"]
        }
    }
}

extension Event {
    fileprivate func facts(asOf day: CalendarDate) -> [String] {
        var facts = ["Event: " + (date == nil ? DateWording.unknown : dateWords), status.words]
        if isPassed(asOf: day) { facts.append("passed, outcome unknown") }
        if let place { facts.append(place) }
        if !participants.isEmpty { facts.append("with " + participants.joined(separator: ", ")) }
        return facts
    }
}

extension TalkingPoint.Audience {
    /// To whom it may be said, in words.
    package var words: String {
        switch self {
        case .external: "may be said to partners"
        case .internal: "internal: not for partners"
        case .any: "for anybody"
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

extension SourceKind {
    /// The words for it.
    package var words: String { self == .nonPaper ? rawValue : rawValue.spaced }
}

extension String {
    /// The text with its hyphens as blanks.
    fileprivate var spaced: String { String(map { $0 == "-" ? " " : $0 }) }
}
