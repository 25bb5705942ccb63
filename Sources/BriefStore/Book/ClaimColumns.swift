internal import BriefCore

/// The columns `type, actor, other, day, until, detail, people` of a finding.
///
/// | kind | type | actor | other | day, until | detail | people |
/// |---|---|---|---|---|---|---|
/// | event | status | – | place | dates | precision | participants |
/// | issue | kind | holder | addressee | since, – | – | – |
/// | point | modality | actor | – | – | audience | – |
/// | position | stance | actor | – | – | – | – |
struct ClaimColumns {
    var type = 0
    var actor = ""
    var other: String?
    var day: String?
    var until: String?
    var detail = 0
    var people = ""

    /// The columns of a claim; mentions and dates have tables of their own.
    init(_ claim: Claim) {
        switch claim {
        case .mention, .date: break
        case .event(let event):
            type = Codes.code(event.status, in: Codes.statuses)
            other = event.place
            day = event.date?.iso
            until = event.until?.iso
            detail = Codes.code(event.precision, in: Codes.precisions)
            people = Lines.join(event.participants)
        case .issue(let issue):
            type = Codes.code(issue.kind, in: Codes.issueKinds)
            actor = issue.holder
            other = issue.addressee
            day = issue.since?.iso
        case .point(let point):
            type = Codes.code(point.modality, in: Codes.modalities)
            actor = point.actor
            detail = Codes.code(point.audience, in: Codes.audiences)
        case .position(let position):
            type = Codes.code(position.stance, in: Codes.stances)
            actor = position.actor
        }
    }

    /// Reads the columns of a row.
    init(_ row: Prepared, _ column: Int32) {
        type = row.int(column)
        actor = row.text(column + 1)
        other = row.optionalText(column + 2)
        day = row.optionalText(column + 3)
        until = row.optionalText(column + 4)
        detail = row.int(column + 5)
        people = row.text(column + 6)
    }

    /// Binds the columns to seven columns of a row.
    func bind(to row: inout RowInsert.Row, from index: Int32) {
        row.bind(index, type)
        row.bind(index + 1, actor)
        row.bind(index + 2, other)
        row.bind(index + 3, day)
        row.bind(index + 4, until)
        row.bind(index + 5, detail)
        row.bind(index + 6, people)
    }

    /// The claim the columns hold; nil where a code is not in its table.
    func claim(_ kind: FindingKind?) -> Claim? {
        switch kind {
        case .event:
            guard let status = Codes.value(type, in: Codes.statuses),
                let precision = Codes.value(detail, in: Codes.precisions)
            else { return nil }
            return .event(
                Event(
                    date: day.flatMap { PartialDate(iso: $0) },
                    until: until.flatMap { PartialDate(iso: $0) },
                    precision: precision,
                    status: status,
                    place: other,
                    participants: Lines.split(people)
                )
            )
        case .issue:
            guard let kind = Codes.value(type, in: Codes.issueKinds) else { return nil }
            return .issue(
                OpenIssue(
                    kind: kind,
                    holder: actor,
                    addressee: other,
                    since: day.flatMap { PartialDate(iso: $0) }
                )
            )
        case .point:
            guard let modality = Codes.value(type, in: Codes.modalities),
                let audience = Codes.value(detail, in: Codes.audiences)
            else { return nil }
            return .point(TalkingPoint(modality: modality, actor: actor, audience: audience))
        case .position:
            guard let stance = Codes.value(type, in: Codes.stances) else { return nil }
            return .position(Position(actor: actor, stance: stance))
        case .mention, .date, nil: return nil
        }
    }
}
