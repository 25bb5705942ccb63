package import BriefCore

/// The four indexes with their rows and cursors; kept while other screens are shown.
package struct IndexesState: Equatable, Sendable {
    private var countries = ListState<SubjectRow>()
    private var fora = ListState<SubjectRow>()
    private var priorities = ListState<SubjectRow>()
    /// Sources.
    package var sources = ListState<SourceRow>()

    /// Indexes nothing of which has been loaded.
    package init() {}

    /// The list of an index of subjects; empty for the sources.
    package subscript(kind: IndexKind) -> ListState<SubjectRow> {
        get {
            switch kind {
            case .countries: countries
            case .fora: fora
            case .priorities: priorities
            case .sources: ListState()
            }
        }
        set {
            switch kind {
            case .countries: countries = newValue
            case .fora: fora = newValue
            case .priorities: priorities = newValue
            case .sources: break
            }
        }
    }

    /// Asks for all rows again.
    package mutating func reload() {
        for kind in IndexKind.allCases { self[kind].reload() }
        sources.reload()
    }
}
