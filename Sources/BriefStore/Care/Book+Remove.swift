package import BriefCore
internal import GRDB

extension Book {
    /// Takes sources out of the book, all or none, so that no word of them is left in the file.
    ///
    /// - Throws: ``StoreError/unknownSource(_:)`` for a key the book does not have.
    package func remove(_ keys: [SourceKey]) throws(StoreError) {
        try write { db in
            for key in keys {
                try SourceEraser(db).erase(try SourceFinder(db).row(key: key))
            }
            try Connection.execute(
                db,
                "DELETE FROM subject WHERE id > 0 AND sources = 0 AND NOT is_listed"
            )
            try TextIndexes.purge(db)
            // A rebuild that was killed leaves a copy; none runs while this book is written.
            StoreFile.remove(Book.unfinished(path))
        }
        do {
            try connection.outsideTransaction { db in try Connection.execute(db, "VACUUM") }
        } catch .full {
            // The words are gone already; only their room could not be given back.
        }
    }
}

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
    /// SQLite counts this as writing, though nothing changes.
    ///
    /// - Returns: the names of the indexes that are not right.
    static func broken(_ db: Database) throws -> [String] {
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
