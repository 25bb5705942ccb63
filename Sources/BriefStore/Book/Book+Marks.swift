package import BriefCore

extension Book {
    /// The next finding of a source beyond a place, mentions and dates left out.
    ///
    /// - Parameters:
    ///   - key: The source.
    ///   - place: A byte of the text.
    ///   - isForward: True for the first finding that starts after the place, false for the
    ///     last that starts before it.
    /// - Returns: nil where no finding follows.
    /// - Throws: ``StoreError/unknownSource(_:)`` for a source that is not in the book.
    /// - Throws: ``StoreError`` where the book has no such source, or cannot be read.
    package func mark(
        in key: SourceKey,
        from place: Int,
        isForward: Bool
    ) throws(StoreError) -> ReaderMark? {
        try connection.read { db in
            let source = try SourceFinder(db).row(key: key)
            let parts = PartSearch(db, table: "finding", source: source)
            let number = try isForward ? parts.first(from: place + 1) : parts.first(from: place) - 1
            guard number >= 0 else { return nil }
            return try Prepared(db, "SELECT id, kind, start, stop FROM finding WHERE id = ?")
                .binding(RowKey.row(source, number)).first { row in
                    ReaderMark(
                        number: Int64(row.int(0)),
                        kind: FindingKind(rawValue: row.int(1)) ?? .event,
                        span: TextSpan(row.int(2), row.int(3))
                    )
                }
        }
    }
}
