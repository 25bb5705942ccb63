/// Names a finding across analyses: where it stands and what it claims.
///
/// Written `a1b2c3d4e5f6 803-1015 issue gap 0`.
package struct FindingIdentity: Hashable, Sendable, CustomStringConvertible {
    /// The source it stands in.
    package let source: SourceKey
    /// Its place in the source's text.
    package let span: TextSpan
    /// What is claimed.
    package let kind: FindingKind
    /// Type of the claim, or the subject named; see ``Claim/typeName``.
    package let type: String
    /// How many findings of the same span, kind and type come before it.
    package let ordinal: Int

    /// Puts an identity together.
    package init(source: SourceKey, span: TextSpan, kind: FindingKind, type: String, ordinal: Int) {
        self.source = source
        self.span = span
        self.kind = kind
        self.type = type
        self.ordinal = ordinal
    }

    /// Reads an identity as it was written; nil for anything else.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 5, let ordinal = Int(parts[4]),
            let kind = FindingKind.allCases.first(where: { $0.name == parts[2] })
        else { return nil }
        let ends = parts[1].split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count == 2, let start = Int(ends[0]), let end = Int(ends[1]), start <= end
        else { return nil }
        self.init(
            source: SourceKey(parts[0]),
            span: TextSpan(start, end),
            kind: kind,
            type: String(parts[3]),
            ordinal: ordinal
        )
    }

    /// The identity as written.
    package var description: String {
        "\(source) \(span.start)-\(span.end) \(kind.name) \(type) \(ordinal)"
    }
}

extension Claim {
    /// The word that tells claims of one kind apart: a mention's subject, a date's TIMEX3
    /// type, an event's status, an issue's kind, a point's modality, a position's stance.
    package var typeName: String {
        switch self {
        case .mention(let mention): mention.subject.description
        case .date(let date): date.kind.rawValue
        case .event(let event): event.status.rawValue
        case .issue(let issue): issue.kind.rawValue
        case .point(let point): point.modality.rawValue
        case .position(let position): position.stance.rawValue
        }
    }
}
