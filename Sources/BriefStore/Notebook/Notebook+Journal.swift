package import BriefCore
internal import GRDB

extension Notebook {
    /// Takes back the last edit that stands.
    ///
    /// - Throws: ``StoreError/nothingToUndo`` where none does.
    @discardableResult
    package func undo() throws(StoreError) -> NotebookEdit {
        try existing { db, journal in try JournalReader(db).edit(journal.undo().number) }
    }

    /// Makes the edit again that was taken back last, unless another was made since.
    ///
    /// - Throws: ``StoreError/nothingToUndo`` where there is none.
    @discardableResult
    package func redo() throws(StoreError) -> NotebookEdit {
        try existing { db, journal in try JournalReader(db).edit(journal.redo().number) }
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
        _ body: (Database, Journal) throws -> Value
    ) throws(StoreError) -> Value {
        let isMade = try read(empty: false) { _ in true }
        guard isMade else { throw .nothingToUndo }
        return try write(body)
    }
}
