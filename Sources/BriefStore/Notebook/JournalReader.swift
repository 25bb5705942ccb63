internal import BriefCore
internal import GRDB

/// Reads the journal.
struct JournalReader {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// The edit of a number.
    func edit(_ number: Int) throws -> NotebookEdit {
        let edit =
            try Prepared(
                db,
                """
                SELECT at, who, verb, kind, slot, before, after, a.target, s.title, a.is_orphaned
                FROM journal AS j JOIN anchor AS a ON a.id = CASE kind
                WHEN 'mark' THEN CAST(coalesce(after, before) AS INTEGER) ELSE j.anchor END
                LEFT JOIN standing AS s ON s.anchor = a.id WHERE j.id = ?
                """
            ).binding(number).first { row -> NotebookEdit? in
                guard let verb = NotebookEdit.Verb(rawValue: row.text(2)),
                    let kind = NotebookEntry.Kind(rawValue: row.text(3)),
                    let target = NotebookTarget(row.text(7))
                else { return nil }
                return NotebookEdit(
                    number: Int64(number),
                    at: row.text(0),
                    who: row.text(1),
                    verb: verb,
                    kind: kind,
                    target: target,
                    slot: row.text(4),
                    before: row.optionalText(5),
                    after: row.optionalText(6),
                    document: row.optionalText(8),
                    isOrphaned: row.int(9) != 0
                )
            } ?? nil
        guard let edit else {
            throw StoreError.unexpected("edit \(number)", detail: "cannot be read")
        }
        return edit
    }
}
