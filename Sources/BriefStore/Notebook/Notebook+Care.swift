internal import GRDB

extension Notebook {
    /// Writes a copy of the notebook as it is now, whole or not at all.
    ///
    /// - Throws: ``StoreError/noSuchFile(_:)`` where nothing was ever written.
    package func backup(to path: String) throws(StoreError) {
        guard let connection = current() else { throw .noSuchFile(self.path) }
        try Backup(connection: connection, applicationID: Schema.notebook.applicationID)
            .write(to: StoreFile.absolute(path))
    }

    /// Reads everything and says what is wrong; empty where nothing is.
    ///
    /// Besides SQLite's own checks, the journal is played again and must lead to what stands
    /// in the notebook.
    package func verify() throws(StoreError) -> [Fault] {
        try read(empty: []) { db in
            let answers = try Prepared(db, "PRAGMA integrity_check(100)").rows { $0.text(0) }
            var faults = answers.filter { $0 != "ok" }.map { Fault.file($0) }
            faults += try Prepared(db, "PRAGMA foreign_key_check")
                .rows { Fault.reference(table: $0.text(0)) }
            let stray = try Prepared(db, NotebookCheck.strayEntries).first { $0.int(0) } ?? 0
            if stray > 0 { faults.append(.count("entries", stored: stray, found: 0)) }
            return faults
        }
    }
}

/// Questions whose answer is 0 in a whole notebook.
enum NotebookCheck {
    /// Slots in which another text stands than the last edit left.
    static let strayEntries = """
        WITH last AS (SELECT kind, anchor, slot, after FROM journal WHERE id IN
        (SELECT max(id) FROM journal GROUP BY kind, anchor, slot)),
        wanted AS (SELECT kind, anchor, slot, after AS text FROM last WHERE after IS NOT NULL),
        standing AS (SELECT kind, anchor, slot, text FROM entry)
        SELECT (SELECT count(*) FROM (SELECT * FROM wanted EXCEPT SELECT * FROM standing))
        + (SELECT count(*) FROM (SELECT * FROM standing EXCEPT SELECT * FROM wanted))
        """
}
