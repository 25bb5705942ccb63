package import BriefCore

extension Book {
    /// Takes sources out of the book, all or none, so that no word of them is left in the file.
    ///
    /// - Throws: ``StoreError/unknownSource(_:)`` for a key the book does not have.
    package func remove(_ keys: [SourceKey]) throws(StoreError) {
        try write { db in
            for key in keys {
                try SourceEraser(db).erase(try SourceFinder(db).row(key: key))
                try EditionTable(db).remove(key)
            }
            try Connection.execute(
                db,
                "DELETE FROM subject WHERE id > 0 AND sources = 0 AND NOT is_listed"
            )
            try TextIndexes.purge(db)
            // A rebuild that was killed leaves a copy; none runs while this book is written.
            StoreFile.remove(Book.unfinished(path))
        }
        try giveBackRoom()
    }

    /// Makes the file as small as what is in it; one that cannot be made smaller now, for want of
    /// room or because others are reading it, stays as it is.
    func giveBackRoom() throws(StoreError) {
        do {
            try connection.outsideTransaction { db in try Connection.execute(db, "VACUUM") }
        } catch {
            switch error {
            case .full, .locked, .readOnly, .noPermission, .inputOutput: return
            default: throw error
            }
        }
    }
}
