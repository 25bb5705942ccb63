/// What an entry of the notebook is about.
package enum NotebookTarget: Hashable, Sendable {
    case finding(FindingIdentity)
    case passage(SourceKey, TextSpan)
    case source(SourceKey)
    case subject(SubjectID)
    /// The book as a whole.
    case book

    /// Reads a target as it was written; nil for anything else.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: " ", maxSplits: 1)
        guard let word = parts.first else { return nil }
        let rest = parts.count > 1 ? String(parts[1]) : ""
        switch word {
        case "finding":
            guard let identity = FindingIdentity(rest) else { return nil }
            self = .finding(identity)
        case "passage":
            let halves = rest.split(separator: " ")
            let ends = halves.last?.split(separator: "-").compactMap { Int($0) } ?? []
            guard halves.count == 2, ends.count == 2 else { return nil }
            self = .passage(SourceKey(halves[0]), TextSpan(ends[0], ends[1]))
        case "source": self = .source(SourceKey(rest))
        case "subject":
            guard let id = SubjectID(rest) else { return nil }
            self = .subject(id)
        case "book": self = .book
        default: return nil
        }
    }

    /// Where the target stands; nil for what stands nowhere.
    package var place: (source: SourceKey, span: TextSpan)? {
        switch self {
        case .finding(let identity): (identity.source, identity.span)
        case .passage(let source, let span): (source, span)
        case .source, .subject, .book: nil
        }
    }

    /// The source it is or stands in; nil for what stands in none.
    package var source: SourceKey? {
        if case .source(let key) = self { return key }
        return place?.source
    }
}

extension NotebookTarget: CustomStringConvertible {
    /// The target as written, such as `source a1b2c3d4e5f6`.
    package var description: String {
        switch self {
        case .finding(let identity): "finding \(identity)"
        case .passage(let source, let span): "passage \(source) \(span.start)-\(span.end)"
        case .source(let source): "source \(source)"
        case .subject(let subject): "subject \(subject)"
        case .book: "book"
        }
    }
}
