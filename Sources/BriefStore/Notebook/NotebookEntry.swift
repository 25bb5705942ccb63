/// One thing a reader wrote down.
package struct NotebookEntry: Hashable, Sendable {
    /// The sorts of entry.
    package enum Kind: String, CaseIterable, Sendable {
        case note, mark, verdict, wording, tag
    }

    /// Number of the entry in its notebook.
    package let number: Int64
    /// What sort of entry it is.
    package let kind: Kind
    /// What it is about, as it is found now.
    package let target: NotebookTarget
    /// A note's number, a mark's letter, a tag's name; empty else.
    package let slot: String
    /// What was written; empty for marks and tags.
    package let text: String
    /// When it was written, as ISO 8601.
    package let at: String
    /// The words it was written about; nil where it is about no place.
    package let quotation: String?
    /// True where the words are not in the book any more.
    package let isOrphaned: Bool
}

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
}
