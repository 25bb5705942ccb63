package import BriefCore

/// The indexes a book is entered by, in the order they are shown.
package enum IndexKind: String, CaseIterable, Sendable {
    case countries, fora, priorities, sources

    /// The heading on screen.
    package var title: String {
        switch self {
        case .countries: SubjectKind.country.heading
        case .fora: SubjectKind.forum.heading
        case .priorities: SubjectKind.priority.heading
        case .sources: "Sources"
        }
    }

    /// The kind of subject listed; nil for the index of sources.
    package var subjects: SubjectKind? {
        switch self {
        case .countries: .country
        case .fora: .forum
        case .priorities: .priority
        case .sources: nil
        }
    }

    /// The index that lists a kind of subject; countries for kinds without an index.
    package init(of kind: SubjectKind) {
        self = IndexKind.allCases.first { $0.subjects == kind } ?? .countries
    }
}
