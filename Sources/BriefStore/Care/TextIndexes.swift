internal import GRDB

/// Work on the text indexes as a whole.
enum TextIndexes {
    /// Merges each index into one piece: words of removed passages stay in the older pieces
    /// until then.
    static func purge(_ db: Database) throws {
        for table in Schema.book.textTables {
            try Connection.execute(db, "INSERT INTO \(table) (\(table)) VALUES ('optimize')")
        }
    }

    /// Compares each index with the words it was made of.
    ///
    /// SQLite counts this as writing, though no byte of the file changes.
    ///
    /// - Returns: the names of the indexes that are not right.
    static func broken(_ connection: Connection) throws(StoreError) -> [String] {
        try connection.write { db in try broken(db) }
    }

    private static func broken(_ db: Database) throws -> [String] {
        var broken: [String] = []
        for table in Schema.book.textTables {
            do {
                try Connection.execute(
                    db,
                    "INSERT INTO \(table) (\(table), rank) VALUES ('integrity-check', 1)"
                )
            } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
                broken.append(table)
            }
        }
        return broken
    }
}
