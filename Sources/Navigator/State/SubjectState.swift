package import BriefCore
package import TerminalScreen

/// The screen of one subject, or of what several have in common: its panes and what is known.
package struct SubjectState: Equatable, Sendable {
    /// The subject, the first of several.
    package let id: SubjectID
    /// The others whose findings it is narrowed to, with their names.
    package let others: [Companion]
    /// Its name; the id's code until it is known.
    package var name: String
    /// What the book holds on it; nil until it has come.
    package var row: SubjectRow?
    /// The request for that; nil where nothing is awaited.
    package var awaiting: RequestID?
    /// True once asked, so that an unknown subject is asked for once.
    package var isAsked = false
    /// Findings by pane; every pane but the sources.
    package var findings = ByPane<ListState<FindingRow>>()
    /// The sources that name it.
    package var sources = ListState<SourceRow>()
    /// Where the cursor of the timeline waits until the next event has come; nil once it has, or
    /// once the reader has moved the cursor.
    var seekRow: Int? = 0
    /// What is known beyond the rows at hand.
    var bearings = SubjectBearings()
    /// The pane that has the cursor.
    package var focus = SubjectPane.timeline
    /// True once the reader, or the first rows, have chosen the pane.
    package var hasChosenPane = false
    /// The proof pane below; nil until the cursor has rested on a finding.
    package var proof: ProofState?
    /// True where the focused pane is shown alone.
    package var isZoomed = false
    /// True where the proof pane has the keys.
    package var isProofFocused = false

    /// The panes in the order they stand on screen.
    package static let panes: [SubjectPane] = [.timeline, .issues, .positions, .points, .sources]

    /// A subject read together with another.
    package struct Companion: Hashable, Sendable {
        /// The subject.
        package let id: SubjectID
        /// Its name.
        package let name: String
    }

    /// A screen on which nothing has been loaded.
    package init(
        id: SubjectID,
        name: String? = nil,
        row: SubjectRow? = nil,
        others: [Companion] = []
    ) {
        self.id = id
        self.others = others
        self.name = name ?? row?.name ?? id.code
        self.row = row
        for pane in Self.panes where pane != .sources { findings[pane] = ListState() }
    }

    /// The screen of what some subjects have in common; nil for none.
    package init?(_ named: NamedSubjects) {
        guard let id = named.ids.first else { return nil }
        let others = zip(named.ids, named.names).dropFirst().map { Companion(id: $0, name: $1) }
        self.init(id: id, name: named.names.first, others: others)
    }

    /// All subjects that a finding must be on to be shown.
    package var ids: [SubjectID] { [id] + others.map(\.id) }

    /// The names of all of them, the first one's first.
    package var allNames: String {
        ([name] + others.map(\.name)).joined(separator: " + ")
    }

    /// The findings of a pane; an empty list for the sources.
    package subscript(pane: SubjectPane) -> ListState<FindingRow> {
        get { findings[pane] ?? ListState() }
        set { if pane != .sources { findings[pane] = newValue } }
    }

    /// Rows of a pane.
    package func total(of pane: SubjectPane) -> Int {
        pane == .sources ? sources.total : self[pane].total
    }

    /// True where a pane's rows have come.
    package func isLoaded(_ pane: SubjectPane) -> Bool {
        pane == .sources ? sources.isLoaded : self[pane].isLoaded
    }

    /// True where a pane's rows could not be read.
    package func isUnread(_ pane: SubjectPane) -> Bool {
        pane == .sources ? sources.isUnread : self[pane].isUnread
    }

    /// Cursor and first visible row of a pane.
    package func viewport(of pane: SubjectPane) -> Viewport {
        pane == .sources ? sources.viewport : self[pane].viewport
    }

    /// The filter of a pane.
    package func filter(of pane: SubjectPane) -> ListFilter {
        pane == .sources ? sources.filter : self[pane].filter
    }

    /// The finding under the cursor; nil in the sources and in an empty pane.
    package var selectedFinding: FindingRow? {
        focus == .sources ? nil : self[focus].selected
    }

    /// Number shown for a source, its place among the subject's sources from 1; nil where it is
    /// not at hand.
    package func number(of source: SourceKey) -> Int? {
        guard sources.filter.isEmpty,
            let index = sources.window.rows.firstIndex(where: { $0.key == source })
        else { return bearings.numbers[source] }
        return sources.window.offset + index + 1
    }

    /// Lets go of all rows; cursors and filters stay.
    package mutating func release() {
        for pane in Self.panes where pane != .sources { self[pane].release() }
        sources.release()
        proof = nil
    }

    /// Asks for everything again.
    package mutating func reload() {
        for pane in Self.panes where pane != .sources { self[pane].reload() }
        sources.reload()
        isAsked = false
        awaiting = nil
        bearings = SubjectBearings()
        proof?.reload()
    }
}
