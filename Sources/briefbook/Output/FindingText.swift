internal import BriefCore
internal import Navigator

/// Findings as lines for people.
enum FindingText {
    /// What stands before the words: the date and status of an event, the type of
    /// an issue, the modality of a point, the stance of a position.
    static func label(_ claim: Claim, asOf: CalendarDate) -> String {
        switch claim {
        case .mention(let mention):
            mention.subject.description
        case .date(let date):
            date.value + (date.mod.map { " (" + $0.lowercased() + ")" } ?? "")
        case .event(let event):
            DateWording.words(event.date, until: event.until) + " · "
                + words(event.status.rawValue) + (event.isPassed(asOf: asOf) ? " · passed?" : "")
        case .issue(let issue):
            words(issue.kind.rawValue) + " · " + issue.holder
        case .point(let point):
            words(point.modality.rawValue) + " · " + point.actor
                + (point.audience == .internal ? " · internal" : "")
        case .position(let position):
            position.actor + " · " + position.stance.rawValue
        }
    }

    /// A term of a closed list in words: `to-be-confirmed` is `to be confirmed`.
    static func words(_ term: String) -> String {
        String(term.map { $0 == "-" ? " " : $0 })
    }

    /// A number with its noun: `1 finding`, `3 findings`.
    static func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
        "\(number) " + (number == 1 ? noun : plural ?? noun + "s")
    }

    /// Text on one line: each run of white space is one space.
    static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
