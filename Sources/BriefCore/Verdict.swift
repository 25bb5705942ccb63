/// A reader's correction of a finding.
package enum Verdict: Hashable, Sendable {
    /// It is right as it is.
    case keep
    /// It is no finding.
    case dismiss
    /// It is a finding of another kind.
    case changeKind(FindingKind)
    /// It has another type: status, issue kind, modality or stance by its word.
    case changeType(String)
    /// It has another date, or none that is known; the second is the last day of a range.
    case changeDate(PartialDate?, until: PartialDate?)
    /// Another actor holds it.
    case changeActor(String)

    /// Reads a verdict as it was written; nil for anything else.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: " ", maxSplits: 1).map { String($0) }
        switch (parts.first, parts.count) {
        case ("keep", 1): self = .keep
        case ("dismiss", 1): self = .dismiss
        case ("kind", 2):
            guard let kind = FindingKind.allCases.first(where: { $0.name == parts[1] })
            else { return nil }
            self = .changeKind(kind)
        case ("type", 2): self = .changeType(parts[1])
        case ("actor", 2): self = .changeActor(parts[1])
        case ("date", 2):
            guard let dates = Verdict.dates(parts[1]) else { return nil }
            self = .changeDate(dates.start, until: dates.until)
        default: return nil
        }
    }

    /// The verdict as written.
    package var text: String {
        switch self {
        case .keep: "keep"
        case .dismiss: "dismiss"
        case .changeKind(let kind): "kind \(kind.name)"
        case .changeType(let type): "type \(type)"
        case .changeActor(let actor): "actor \(actor)"
        case .changeDate(let start, let until):
            "date "
                + ([start?.iso ?? "unknown", until?.iso].compactMap { $0 }
                    .joined(separator: " "))
        }
    }

    /// What of a finding it is on; verdicts on one aspect replace each other.
    package var aspect: Aspect {
        switch self {
        case .keep, .dismiss, .changeKind: .whole
        case .changeType: .type
        case .changeDate: .date
        case .changeActor: .actor
        }
    }

    /// What of a finding a verdict is on.
    package enum Aspect: String, CaseIterable, Sendable {
        case whole = ""
        case type, date, actor
    }

    private static func dates(_ text: String) -> (start: PartialDate?, until: PartialDate?)? {
        if text == "unknown" { return (nil, nil) }
        let dates = text.split(separator: " ").map { PartialDate(iso: $0) }
        guard (1...2).contains(dates.count), !dates.contains(nil), let start = dates[0]
        else { return nil }
        return (start, dates.count > 1 ? dates[1] : nil)
    }
}
