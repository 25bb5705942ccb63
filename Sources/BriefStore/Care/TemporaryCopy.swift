internal import Glibc

/// A copy of a database, page by page, that is thrown away.
///
/// Its file loses its name as soon as it is open, so that nothing of it is left however the
/// program ends.
struct TemporaryCopy {
    /// The copy, opened for writing.
    let connection: Connection

    /// Makes a copy in the folder for temporary files, for the owner only.
    init(of original: Connection) throws(StoreError) {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        let path: String
        do {
            path = try StoreFile.makeDraft(of: folder + "/briefbook")
        } catch .full(let draft) {
            throw .full(draft)
        } catch {
            throw .noTemporaryFolder(folder)
        }
        defer { StoreFile.remove(path) }
        connection = try Connection(
            path,
            Connection.Settings(
                isReadOnly: false,
                cache: 2048,
                promise: .nothing,
                journal: .memory
            )
        )
        StoreFile.remove(path)
        try original.copy(to: connection)
    }

    /// Closes the copy, which ends it.
    func close() {
        try? connection.close()
    }
}
