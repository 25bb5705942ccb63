internal import GRDB
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
        let unfinished = path + ".part"
        StoreFile.remove(unfinished)
        try StoreFile.makeEmpty(unfinished)
        do {
            try connection.outsideTransaction { db in
                try Prepared(db, "VACUUM INTO ?").binding(unfinished).run()
            }
            try StoreFile.replace(path, with: unfinished)
        } catch {
            StoreFile.remove(unfinished)
            throw error
        }
    }

    /// Refuses to write over anything but an earlier copy.
    private func check(_ path: String) throws(StoreError) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path) }
        guard StoreFile.identity(of: path) != StoreFile.identity(of: connection.path),
            StoreFile.applicationID(of: path) == applicationID
        else { throw .exists(path) }
    }
}

extension StoreFile {
    /// The application id in a database file's header; nil for any other file.
    ///
    /// - Source: SQLite, "Database File Format", section 1.3.
    static func applicationID(of path: String) -> Int? {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var header = [UInt8](repeating: 0, count: 100)
        guard read(descriptor, &header, header.count) == header.count,
            header.starts(with: Array("SQLite format 3\0".utf8))
        else { return nil }
        return header[68..<72].reduce(0) { $0 << 8 | Int($1) }
    }
}
