extension Book {
    /// Reads everything and says what is wrong.
    ///
    /// Every citation is compared with its source, every text with its check number, stored
    /// counts with what is there; then come SQLite's and FTS5's own checks. A book opened for
    /// reading only has its text index checked on a temporary copy.
    ///
    /// - Parameter progress: Told how many sources of how many are done.
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
        switch mode {
        case .readWrite:
            return try connection.write { db in try TextIndexes.broken(db) }
        case .readOnly:
            let copy = try TemporaryCopy(of: connection)
            defer { copy.remove() }
            return try copy.connection.write { db in try TextIndexes.broken(db) }
        }
    }
}

extension Fault {
    var isOfFile: Bool {
        if case .file = self { true } else { false }
    }
}
