internal import Glibc

/// A copy of a database, page by page, that is thrown away.
struct TemporaryCopy {
    /// The copy, opened for writing.
    let connection: Connection

    /// Makes a copy in the folder for temporary files, for the owner only.
    init(of original: Connection) throws(StoreError) {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array((folder + "/briefbook-XXXXXX").utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw errno == ENOSPC ? .full(folder) : .readOnly(folder) }
        Glibc.close(descriptor)
        let path = String(
            decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) },
            as: UTF8.self
        )
        do {
            connection = try Connection(
                path,
                Connection.Settings(isReadOnly: false, cache: 2048, promise: .nothing)
            )
            try original.copy(to: connection)
        } catch {
            StoreFile.remove(path)
            throw error
        }
    }

    /// Throws the copy away.
    func remove() {
        try? connection.close()
        StoreFile.remove(connection.path)
        StoreFile.remove(connection.path + "-journal")
    }
}
