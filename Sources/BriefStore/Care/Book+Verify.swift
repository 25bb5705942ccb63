extension Book {
    /// Reads everything and says what is wrong.
    ///
    /// Every citation is compared with its source, every text with its check number, stored
    /// counts with what is there; then come SQLite's and FTS5's own checks. The text index is
    /// checked where it is, and on a temporary copy only where the file cannot be written or
    /// another program is writing it.
    ///
    /// - Parameter progress: Told how many bytes of text of how many are read.
    /// - Returns: what was read and what is wrong.
    /// - Throws: ``StoreError`` where the file cannot be read or copied at all.
    package func verify(
        progress: (Int, Int) -> Void = { _, _ in }
    ) throws(StoreError) -> VerifyReport {
        var report = try connection.read { db in
            var check = BookCheck(db, path: path)
            check.run(progress: progress)
            return check.report
        }
        // A file with broken pages can make the index check read anything.
        guard !report.faults.contains(where: \.isOfFile) else { return report }
        let broken = try brokenIndexes()
        report.faults += broken.map { .textIndex($0) }
        return report
    }

    private func brokenIndexes() throws(StoreError) -> [String] {
        if mode == .readWrite { return try TextIndexes.broken(connection) }
        if let broken = try brokenIndexesInPlace() { return broken }
        let copy = try TemporaryCopy(of: connection)
        defer { copy.close() }
        return try TextIndexes.broken(copy.connection)
    }

    /// Checks the indexes in a book that was opened for reading; nil where its file cannot be
    /// locked for writing, or is another one by now.
    private func brokenIndexesInPlace() throws(StoreError) -> [String]? {
        guard StoreFile.isWritable(path), !isReplaced else { return nil }
        do throws(StoreError) {
            let writable = try Connection(path, Book.checking)
            defer { try? writable.close() }
            return try TextIndexes.broken(writable)
        } catch {
            switch error {
            case .locked, .readOnly, .noPermission, .full, .inputOutput: return nil
            default: throw error
            }
        }
    }

    private static let checking = Connection.Settings(
        isReadOnly: false,
        cache: 2048,
        promise: .whole,
        patience: 0.5
    )
}

extension Fault {
    var isOfFile: Bool {
        if case .file = self { true } else { false }
    }
}
