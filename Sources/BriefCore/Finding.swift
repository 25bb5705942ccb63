/// What analysis found in a passage.
///
/// See the kinds for what each claims.
package struct Finding: Hashable, Sendable {
    /// Where the words stand that the finding rests on.
    package let span: TextSpan
    /// What is claimed.
    package let claim: Claim
    /// Subjects it is about, explicit ones first, then those of its section.
    package let subjects: [SubjectID]
    /// Name of the rule that made it.
    package let rule: String
    /// The words that fired the rule, with what they meant to it; may be empty.
    package let cues: [FiredCue]

    /// Name of the rule that finds the meeting a record is of: nothing in its words need say so.
    package static let recordedMeeting = "event.recorded"

    /// Makes a finding.
    package init(
        span: TextSpan,
        claim: Claim,
        subjects: [SubjectID],
        rule: String,
        cues: [FiredCue] = []
    ) {
        self.span = span
        self.claim = claim
        self.subjects = subjects
        self.rule = rule
        self.cues = cues
    }
}

/// Words in the text that made a rule fire.
package struct FiredCue: Hashable, Sendable {
    /// Where the words stand.
    package let span: TextSpan
    /// What they stand for, such as `issue.gap`.
    package let name: String

    /// Makes a cue.
    package init(span: TextSpan, name: String) {
        self.span = span
        self.name = name
    }

    /// A change of the words that nobody has accepted, as a cue: what rests on them says so.
    package init(change: String, at span: TextSpan) {
        self.init(span: span, name: Self.changePrefix + change)
    }

    /// The change it tells of, such as `inserted by Anna Rossi, not accepted`; nil for words that
    /// fired a rule.
    package var change: String? {
        name.hasPrefix(Self.changePrefix) ? String(name.dropFirst(Self.changePrefix.count)) : nil
    }

    private static let changePrefix = "changed: "
}

extension Finding {
    /// Changes of its words that nobody has accepted, each once.
    package var changes: [String] {
        var found: [String] = []
        for cue in cues {
            if let change = cue.change, !found.contains(change) { found.append(change) }
        }
        return found
    }
}

/// The kinds of finding, in the order in which they are listed at one place.
package enum FindingKind: Int, CaseIterable, Sendable {
    case mention = 0, date, event, issue, point, position

    /// The word for it in JSON and on the command line.
    package var name: String {
        switch self {
        case .mention: "mention"
        case .date: "date"
        case .event: "event"
        case .issue: "issue"
        case .point: "point"
        case .position: "position"
        }
    }
}

/// What a finding claims.
package enum Claim: Hashable, Sendable {
    case mention(Mention)
    indirect case date(TemporalExpression)
    indirect case event(Event)
    indirect case issue(OpenIssue)
    indirect case point(TalkingPoint)
    indirect case position(Position)

    /// The kind of the claim.
    package var kind: FindingKind {
        switch self {
        case .mention: .mention
        case .date: .date
        case .event: .event
        case .issue: .issue
        case .point: .point
        case .position: .position
        }
    }
}

/// A subject named in the text.
package struct Mention: Hashable, Sendable {
    /// The subject named.
    package let subject: SubjectID
    /// Which sort of form named it.
    package let alias: SubjectEntry.AliasKind

    /// Makes a mention.
    package init(_ subject: SubjectID, alias: SubjectEntry.AliasKind) {
        self.subject = subject
        self.alias = alias
    }
}

/// An expression of calendar time with its TIMEX3 reading.
package struct TemporalExpression: Hashable, Sendable {
    /// The TIMEX3 types.
    package enum Kind: String, CaseIterable, Sendable {
        case date = "DATE"
        case time = "TIME"
        case duration = "DURATION"
        case set = "SET"
    }

    /// The type.
    package let kind: Kind
    /// The TIMEX3 value, such as `2023-05-31`, `XXXX-05-31`, `P2Y`, `2023-SU`.
    package let value: String
    /// The TIMEX3 modifier, such as `APPROX` or `START`; nil for none.
    package let mod: String?
    /// What the value means on the calendar; nil for durations, sets and partial values.
    package let start: PartialDate?
    /// Last day of a range; nil for a single date.
    package let end: PartialDate?
    /// How the value was resolved, one short phrase; nil where it was written out.
    package let reason: String?

    /// Makes an expression.
    package init(
        kind: Kind,
        value: String,
        mod: String? = nil,
        start: PartialDate? = nil,
        end: PartialDate? = nil,
        reason: String? = nil
    ) {
        self.kind = kind
        self.value = value
        self.mod = mod
        self.start = start
        self.end = end
        self.reason = reason
    }
}

/// Something that happened or is to happen.
package struct Event: Hashable, Sendable {
    /// How certain the wording makes it.
    ///
    /// A closed list.
    package enum Status: String, CaseIterable, Sendable {
        case held, ongoing, planned, tentative
        case toBeConfirmed = "to-be-confirmed"
        case pending, requested
    }

    /// First or only date; nil where the text gives none.
    package let date: PartialDate?
    /// Last date of a range.
    package let until: PartialDate?
    /// How precisely the date is known; undated where there is none.
    package let precision: DatePrecision
    /// Certainty from the wording.
    package let status: Status
    /// Where, as printed.
    package let place: String?
    /// Who takes part, as printed.
    package let participants: [String]

    /// Makes an event.
    package init(
        date: PartialDate?,
        until: PartialDate? = nil,
        precision: DatePrecision,
        status: Status,
        place: String? = nil,
        participants: [String] = []
    ) {
        self.date = date
        self.until = until
        self.precision = precision
        self.status = status
        self.place = place
        self.participants = participants
    }
}

/// Something unresolved.
package struct OpenIssue: Hashable, Sendable {
    /// The kinds of open issue.
    ///
    /// A closed list.
    package enum Kind: String, CaseIterable, Sendable {
        case gap, need, request
        case pendingDecision = "pending-decision"
        case negotiation, contested, unconfirmed, threat, risk
    }

    /// What sort of issue it is.
    package let kind: Kind
    /// Who holds or raises it; never empty.
    package let holder: String
    /// Who is asked to act; nil where nobody is named.
    package let addressee: String?
    /// Since when it is known: the date of the source.
    package let since: PartialDate?

    /// Makes an open issue.
    package init(kind: Kind, holder: String, addressee: String? = nil, since: PartialDate? = nil) {
        self.kind = kind
        self.holder = holder
        self.addressee = addressee
        self.since = since
    }
}

/// Something the reader's side could say.
package struct TalkingPoint: Hashable, Sendable {
    /// What sort of line it is.
    ///
    /// A closed list.
    package enum Modality: String, CaseIterable, Sendable {
        case principle, achievement, aim, offer, commitment, argument, ask, defensive, agenda
        case framing
    }

    /// To whom it may be said.
    ///
    /// A closed list.
    package enum Audience: String, CaseIterable, Sendable {
        case external, `internal`, any
    }

    /// What sort of line it is.
    package let modality: Modality
    /// Who holds the line; never empty.
    package let actor: String
    /// To whom it may be said.
    package let audience: Audience

    /// Makes a talking point.
    package init(modality: Modality, actor: String, audience: Audience) {
        self.modality = modality
        self.actor = actor
        self.audience = audience
    }
}

/// What another actor wants, supports or opposes.
package struct Position: Hashable, Sendable {
    /// The stances.
    ///
    /// A closed list.
    package enum Stance: String, CaseIterable, Sendable {
        case supports, opposes, withholds, asks, reports
    }

    /// Who holds it; never empty.
    package let actor: String
    /// For, against, not yet, or asking.
    package let stance: Stance

    /// Makes a position.
    package init(actor: String, stance: Stance) {
        self.actor = actor
        self.stance = stance
    }
}
