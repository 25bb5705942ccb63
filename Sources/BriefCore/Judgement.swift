/// What a reader says of a finding, all verdicts on it taken together.
package struct Judgement: Hashable, Sendable {
    /// The days an event falls on by the reader's word.
    package struct Days: Hashable, Sendable {
        /// First or only date; nil for unknown.
        package let start: PartialDate?
        /// Last date of a range; nil for a single date.
        package let until: PartialDate?
    }

    /// True where it was found right.
    package private(set) var isKept = false
    /// True where it is no finding.
    package private(set) var isDismissed = false
    /// Its type by the word of the closed list; nil where analysis is not contradicted.
    package private(set) var type: String?
    /// Its days; nil where analysis is not contradicted.
    package private(set) var days: Days?
    /// Who holds it; nil where analysis is not contradicted.
    package private(set) var actor: String?
    /// The reader's own wording; nil for that of the source.
    package var wording: String?
    /// True where the words it was said of have changed since.
    package var isOfOtherWords = false

    /// Nothing said.
    package init() {}

    /// What some verdicts say, the last one on each aspect, and a wording.
    package init(_ verdicts: [Verdict], wording: String? = nil, isOfOtherWords: Bool = false) {
        for verdict in verdicts { take(verdict) }
        self.wording = wording
        self.isOfOtherWords = isOfOtherWords
    }

    /// Takes in one more verdict.
    package mutating func take(_ verdict: Verdict) {
        switch verdict {
        case .keep: (isKept, isDismissed) = (true, false)
        case .dismiss: (isKept, isDismissed) = (false, true)
        case .changeKind: break
        case .changeType(let word): type = word
        case .changeDate(let start, let until): days = Days(start: start, until: until)
        case .changeActor(let name): actor = name
        }
    }

    /// True where it is left out of lists: dismissed, by words that still stand.
    package var isLeftOut: Bool { isDismissed && !isOfOtherWords }

    /// True where nothing is said.
    package var isEmpty: Bool { self == Judgement() }

    /// True where the claim is another than analysis made.
    package var changesClaim: Bool { type != nil || days != nil || actor != nil }

    /// The words for what was corrected, such as `date`; empty where nothing was.
    package var corrected: [String] {
        [
            type == nil ? nil : "status", days == nil ? nil : "date",
            actor == nil ? nil : "actor", wording == nil ? nil : "wording",
        ]
        .compactMap { $0 }
    }

    /// This judgement with a later one laid over it.
    package func overlaid(with later: Judgement) -> Judgement {
        var merged = later
        if !later.isKept, !later.isDismissed {
            merged.isKept = isKept
            merged.isDismissed = isDismissed
        }
        merged.type = later.type ?? type
        merged.days = later.days ?? days
        merged.actor = later.actor ?? actor
        merged.wording = later.wording ?? wording
        // A line that several tell is left out for the words of one of them.
        let staysLeftOut = merged.isDismissed && (isLeftOut || later.isLeftOut)
        merged.isOfOtherWords = !staysLeftOut && (isOfOtherWords || later.isOfOtherWords)
        return merged
    }

    /// The claim as the reader corrects it; a correction that does not fit it changes nothing.
    package func applied(to claim: Claim) -> Claim {
        switch claim {
        case .event(let event): .event(applied(to: event))
        case .issue(let issue):
            .issue(
                OpenIssue(
                    kind: type.flatMap { OpenIssue.Kind(rawValue: $0) } ?? issue.kind,
                    holder: actor ?? issue.holder,
                    addressee: issue.addressee,
                    since: issue.since
                )
            )
        case .point(let point):
            .point(
                TalkingPoint(
                    modality: type.flatMap { TalkingPoint.Modality(rawValue: $0) }
                        ?? point.modality,
                    actor: actor ?? point.actor,
                    audience: point.audience
                )
            )
        case .position(let position):
            .position(
                Position(
                    actor: actor ?? position.actor,
                    stance: type.flatMap { Position.Stance(rawValue: $0) } ?? position.stance
                )
            )
        case .mention, .date: claim
        }
    }

    private func applied(to event: Event) -> Event {
        let days = days ?? Days(start: event.date, until: event.until)
        let precision: DatePrecision =
            self.days == nil
            ? event.precision
            : days.until == nil ? days.start?.precision ?? .undated : .range
        return Event(
            date: days.start,
            until: days.until,
            precision: precision,
            status: type.flatMap { Event.Status(rawValue: $0) } ?? event.status,
            place: event.place,
            participants: event.participants
        )
    }
}

extension Claim {
    /// The words of the closed list its type is one of; empty where it has none.
    package var types: [String] {
        switch self {
        case .event: Event.Status.allCases.map(\.rawValue)
        case .issue: OpenIssue.Kind.allCases.map(\.rawValue)
        case .point: TalkingPoint.Modality.allCases.map(\.rawValue)
        case .position: Position.Stance.allCases.map(\.rawValue)
        case .mention, .date: []
        }
    }
}
