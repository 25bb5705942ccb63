package import BriefCore

/// The four indexes with their rows and cursors; kept while other screens are shown.
package struct IndexesState: Equatable, Sendable {
    /// Countries, fora and priorities.
    package var subjects: [IndexKind: ListState<SubjectRow>]
    /// Sources.
    package var sources = ListState<SourceRow>()

    /// Indexes nothing of which has been loaded.
    package init() {
        subjects = [:]
        for kind in IndexKind.allCases where kind.subjects != nil { subjects[kind] = ListState() }
    }

    /// The list of an index of subjects; empty for the sources.
    package subscript(kind: IndexKind) -> ListState<SubjectRow> {
        get { subjects[kind] ?? ListState() }
        set { if kind != .sources { subjects[kind] = newValue } }
    }

    /// Asks for all rows again.
    package mutating func reload() {
        for kind in IndexKind.allCases { self[kind].reload() }
        sources.reload()
    }
}
