package import BriefCore
internal import GRDB

extension Notebook {
    /// Takes back the last edit that stands.
    ///
    /// - Throws: ``StoreError/nothingToUndo`` where none does.
    @discardableResult
    package func undo() throws(StoreError) -> NotebookEdit {
        try existing(or: .nothingToUndo) { db, journal in
            try JournalReader(db).edit(journal.undo().line.number)
        }
    }

    /// Makes the edit again that was taken back last, unless another was made since.
    ///
    /// - Throws: ``StoreError/nothingToRedo`` where there is none.
    @discardableResult
    package func redo() throws(StoreError) -> NotebookEdit {
        try existing(or: .nothingToRedo) { db, journal in
            try JournalReader(db).edit(journal.redo().line.number)
        }
    }

    /// What became of taking back, or making again, one's own last edit.
    package enum OwnStep: Hashable, Sendable {
        /// It was done, with so many others that were made in one step with it.
        case done(NotebookEdit, others: Int)
        /// Nothing was done: this edit comes first, which another run made, or an earlier one.
        case foreign(NotebookEdit)
    }

    /// Takes back the last edit of this run that stands, unless something else stands in its place
    /// by now.
    ///
    /// - Throws: ``StoreError/nothingToUndo`` where nobody's edit stands.
    package func undoOwn() throws(StoreError) -> OwnStep {
        try existing(or: .nothingToUndo) { db, journal in
            let reader = JournalReader(db)
            if try journal.ownStep(isUndone: false) != nil {
                let undone = try journal.undo(ofOwn: true)
                return .done(try reader.edit(undone.line.number), others: undone.count - 1)
            }
            guard let last = try journal.lastStep(isUndone: false) else {
                throw StoreError.nothingToUndo
            }
            return .foreign(try reader.edit(last))
        }
    }

    /// Makes the edit of this run again that was taken back last, in the same way.
    ///
    /// - Throws: ``StoreError/nothingToRedo`` where nothing was taken back.
    package func redoOwn() throws(StoreError) -> OwnStep {
        try existing(or: .nothingToRedo) { db, journal in
            let reader = JournalReader(db)
            if try journal.ownStep(isUndone: true) != nil {
                let redone = try journal.redo(ofOwn: true)
                return .done(try reader.edit(redone.line.number), others: redone.count - 1)
            }
            guard let last = try journal.lastStep(isUndone: true) else {
                throw StoreError.nothingToRedo
            }
            return .foreign(try reader.edit(last))
        }
    }

    /// A window on all edits ever made, newest first.
    package func history(offset: Int = 0, count: Int) throws(StoreError) -> Window<NotebookEdit> {
        try read(empty: .empty) { db in
            let total =
                try Prepared(db, "SELECT coalesce(max(id), 0) FROM journal")
                .first { $0.int(0) } ?? 0
            let start = min(max(0, offset), total)
            let end = min(start + max(0, count), total)
            let reader = JournalReader(db)
            let rows = try (start..<end).map { try reader.edit(total - $0) }
            return Window(offset: start, total: total, rows: rows)
        }
    }

    private func existing<Value>(
        or missing: StoreError,
        _ body: (Database, Journal) throws -> Value
    ) throws(StoreError) -> Value {
        let isMade = try read(empty: false) { _ in true }
        guard isMade else { throw missing }
        return try write(body)
    }
}
