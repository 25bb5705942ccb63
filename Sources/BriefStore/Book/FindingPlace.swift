internal import BriefCore

/// Where a finding stands in its pane: a number or a text that rises down the pane.
///
/// Events stand by date, undated last; issues by kind, then newest first; points by
/// modality, then newest source first; positions by who holds them.
enum FindingPlace: Comparable {
    case number(Int)
    case text(String)

    /// The place of a claim; the age is its source's.
    init(_ claim: Claim, age: Int) {
        switch claim {
        case .mention, .date: self = .number(0)
        case .event(let event): self = .number(Age.rising(event.date))
        case .issue(let issue):
            let kind = Codes.code(issue.kind, in: Codes.issueKinds)
            self = .number(kind << 41 | Age.of(issue.since))
        case .point(let point):
            let modality = Codes.code(point.modality, in: Codes.modalities)
            self = .number(modality << 41 | age)
        case .position(let position):
            let stance = Codes.code(position.stance, in: Codes.stances)
            self = .text(position.actor.lowercased() + "\u{1F}" + String(stance))
        }
    }

    /// Binds the place.
    func bind(to statement: Prepared, at index: Int32) {
        switch self {
        case .number(let number): statement.bind(index, number)
        case .text(let text): statement.bind(index, text)
        }
    }
}
