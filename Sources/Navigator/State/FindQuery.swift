package import BriefCore

/// Where the reader looks for a text that the rows at hand do not hold.
package struct FindQuery: Hashable, Sendable {
    /// What is looked through.
    package enum Range: Hashable, Sendable {
        /// The rows of an index; rows are told by ``SearchableRow/searchText``.
        case index(IndexKind, ListFilter)
        /// The rows of a pane of what some subjects have in common.
        case pane([SubjectID], SubjectPane, ListFilter)
        /// The text of a source.
        case text(SourceKey)
        /// The hits of a search, the ranking that is shown.
        case hits(String, isThorough: Bool)
    }

    /// What is looked through.
    package let range: Range
    /// What is looked for, as typed; compared by ``TextFold``.
    package let text: String
    /// The row, or the byte of the text, from which to look; it does not count itself.
    package let origin: Int
    /// True to look towards the end, false towards the beginning; neither wraps round.
    package let isForward: Bool

    /// Makes a query.
    package init(range: Range, text: String, origin: Int, isForward: Bool) {
        self.range = range
        self.text = text
        self.origin = origin
        self.isForward = isForward
    }
}
