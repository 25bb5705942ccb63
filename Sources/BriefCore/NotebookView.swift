/// What of a notebook is shown beside a book.
package struct NotebookView: Hashable, Sendable {
    /// One note with the name of what it is about.
    package struct Note: Hashable, Sendable {
        /// The note.
        package let entry: NotebookEntry
        /// Title of the source or name of the subject; empty where the book has neither.
        package let about: String

        /// Puts a note beside its name.
        package init(entry: NotebookEntry, about: String) {
            self.entry = entry
            self.about = about
        }
    }

    /// Where the reader left the book.
    package struct Place: Hashable, Sendable {
        /// The subject, or the source with the place in it.
        package let target: NotebookTarget
        /// Its name.
        package let name: String

        /// A place by its name.
        package init(target: NotebookTarget, name: String) {
            self.target = target
            self.name = name
        }
    }

    /// The notes, newest first.
    package let notes: [Note]
    /// Where the reader left last; nil for nowhere.
    package let left: Place?

    /// A notebook with some notes.
    package init(notes: [Note] = [], left: Place? = nil) {
        self.notes = notes
        self.left = left
    }
}

/// A change of the notebook that a reader asks for.
package enum NotebookChange: Hashable, Sendable {
    /// Writes the note on a target, in the place of an earlier one of that number; an empty
    /// text takes it away.
    case note(NotebookTarget, String, number: String?)
    /// Sets the verdict on a finding; nil takes it away.
    case verdict(FindingIdentity, Verdict?)
    /// Takes back the last change that stands.
    case undo
    /// Makes the change again that was taken back last.
    case redo
}
