internal import BriefCore
internal import GRDB

/// What stands in the notebook now: where the journal leads.
struct EntryTable {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// Puts a text in a slot, with its words in the index; nil empties the slot.
    func set(_ slot: Journal.Slot, _ text: String?, at time: String) throws {
        let old = try Prepared(
            db,
            "SELECT id, text FROM entry WHERE kind = ? AND anchor = ? AND slot = ?"
        ).binding(slot.kind.rawValue, slot.anchor, slot.slot).first { ($0.int(0), $0.text(1)) }
        if let old {
            try Prepared(
                db,
                "INSERT INTO entry_text (entry_text, rowid, text) VALUES ('delete', ?, ?)"
            ).binding(old.0, old.1).run()
            try Prepared(db, "DELETE FROM entry WHERE id = ?").binding(old.0).run()
        }
        guard let text else { return }
        let number = try Prepared(
            db,
            "INSERT INTO entry (kind, anchor, slot, text, at) VALUES (?, ?, ?, ?, ?) RETURNING id"
        ).binding(slot.kind.rawValue, slot.anchor, slot.slot, text, time).rows { $0.int(0) }.first
        guard let number else { return }
        try Prepared(db, "INSERT INTO entry_text (rowid, text) VALUES (?, ?)")
            .binding(number, text).run()
    }

    /// The number of the next note; those of removed notes are not used again: undo may bring
    /// them back.
    func nextNote() throws -> String {
        try Prepared(
            db,
            "SELECT coalesce(max(CAST(slot AS INTEGER)), 0) + 1 FROM journal WHERE kind = 'note'"
        ).first { $0.text(0) } ?? "1"
    }

    /// How many entries of which sort stand under an anchor.
    func counts(of anchor: Int) throws -> EntryCounts {
        var counts = EntryCounts()
        let found = try Prepared(
            db,
            """
            SELECT kind, count(*) FROM entry WHERE kind <> 'mark' AND anchor = ?1 OR kind = 'mark'
            AND CAST(text AS INTEGER) = ?1 GROUP BY kind
            """
        ).binding(anchor).rows { (NotebookEntry.Kind(rawValue: $0.text(0)), $0.int(1)) }
        for case (let kind?, let number) in found { counts.count(kind, number) }
        return counts
    }

    /// Entries that satisfy a condition on `e` (entry), `a` (anchor) and `s` (what stands there).
    func entries(_ rest: String, _ values: (any Bindable)?...) throws -> [NotebookEntry] {
        let statement = try Prepared(
            db,
            """
            SELECT e.id, e.kind, a.target, e.slot, e.text, e.at, a.words, a.is_orphaned, s.title,
            s.words FROM entry AS e JOIN anchor AS a ON a.id = CASE e.kind
            WHEN 'mark' THEN CAST(e.text AS INTEGER) ELSE e.anchor END
            LEFT JOIN standing AS s ON s.anchor = a.id \(rest)
            """
        )
        for (index, value) in values.enumerated() {
            value?.bind(to: statement, at: Int32(index + 1))
        }
        return try statement.rows { row in
            guard let kind = NotebookEntry.Kind(rawValue: row.text(1)),
                let target = NotebookTarget(row.text(2))
            else { return nil }
            return NotebookEntry(
                number: Int64(row.int(0)),
                kind: kind,
                target: target,
                slot: row.text(3),
                text: kind == .mark ? "" : row.text(4),
                at: row.text(5),
                quotation: row.optionalText(6),
                isOrphaned: row.int(7) != 0,
                document: row.optionalText(8),
                changed: row.int(7) == 0 ? row.optionalText(9) : nil
            )
        }.compactMap { $0 }
    }
}
