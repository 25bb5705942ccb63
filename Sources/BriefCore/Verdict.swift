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
        }
    }
}
