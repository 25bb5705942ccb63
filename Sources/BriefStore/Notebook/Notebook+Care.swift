extension Notebook {
    /// Writes a copy of the notebook as it is now, whole or not at all.
    ///
    /// - Throws: ``StoreError/noSuchFile(_:)`` where nothing was ever written.
    package func backup(to path: String) throws(StoreError) {
        guard let connection = try current() else { throw .noSuchFile(self.path) }
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
