package import BriefCore
/// One edit in the notebook's journal.
package struct NotebookEdit: Hashable, Sendable {
    /// Why an edit was made.
    package enum Verb: String, Sendable {
        case edit, undo, redo
    }

    /// Number of the edit.
    package let number: Int64
    /// When, as ISO 8601.
    package let at: String
    /// Who, as the system names the user.
    package let who: String
    /// Whether it was made, undone or redone.
    package let verb: Verb
    /// What sort of entry it changed.
    package let kind: NotebookEntry.Kind
    /// What the entry is about.
    package let target: NotebookTarget
    /// The entry's slot.
    package let slot: String
    /// What stood there before; nil for nothing.
    package let before: String?
    /// What stands there since; nil for nothing.
    package let after: String?
    /// What the source is or was called; nil where that was never noted.
    package let document: String?
    /// True where its words are not in the book any more.
    package let isOrphaned: Bool
}
