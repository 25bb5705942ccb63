package import BriefCore

/// The reader's notes as far as screens show them.
package struct NotebookState: Equatable, Sendable {
    /// The notes, newest first.
    package private(set) var notes: [NotebookView.Note] = []
    /// Where the reader left last; nil for nowhere.
    package private(set) var left: NotebookView.Place?
    /// The newest note of each target.
    private var byTarget: [NotebookTarget: NotebookEntry] = [:]
    /// True where it is to be asked for.
    package var isWanted = false
    /// The request for it; nil where nothing is awaited.
    package var awaiting: RequestID?
    /// True once it has come.
    package private(set) var isLoaded = false

    /// Nothing written, nothing asked.
    package init() {}

    /// The newest note on a target that still has its place; nil for none.
    package func note(on target: NotebookTarget?) -> NotebookEntry? {
        target.flatMap { byTarget[$0] }
    }

    /// Takes in what the notebook holds.
    mutating func take(_ view: NotebookView) {
        notes = view.notes
        // Where the reader is now is no place to go back to.
        if !isLoaded { left = view.left }
        byTarget = [:]
        for note in view.notes where !note.entry.isOrphaned {
            if byTarget[note.entry.target] == nil { byTarget[note.entry.target] = note.entry }
        }
        awaiting = nil
        isLoaded = true
    }
}
