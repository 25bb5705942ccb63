internal import Glibc

/// Writes copies of a database that are whole or are not there.
struct Backup {
    /// The database copied.
    let connection: Connection
    /// What an earlier copy must be to be replaced.
    let applicationID: Int

    /// Writes a copy to a path.
    func write(to path: String) throws(StoreError) {
        try check(path)
        try StoreFile.makeFolders(above: path)
        let unfinished = path + ".part\(getpid())"
        StoreFile.remove(unfinished)
        try StoreFile.makeEmpty(unfinished)
        do {
            try connection.outsideTransaction { db in
                try Prepared(db, "VACUUM INTO ?").binding(unfinished).run()
            }
            try StoreFile.replace(path, with: unfinished)
        } catch {
            StoreFile.remove(unfinished)
            // The file that is too large for its disk is the copy, not the book.
            if case .full = error { throw .full(path) }
            throw error
        }
    }

    /// Refuses to write over anything.
    private func check(_ path: String) throws(StoreError) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path) }
        throw .exists(path)
    }
}
