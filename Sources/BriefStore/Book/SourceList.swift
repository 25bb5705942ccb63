internal import GRDB

/// The sources of a book, or those whose title matches.
struct SourceList {
    let order: Book.SourceOrder
    /// What the text index is asked; nil for all sources.
    let match: String?

    /// The length of the list.
    func count(_ db: Database) throws -> Int {
        guard let match else {
            return try Prepared(db, "SELECT sources FROM tally").first { $0.int(0) } ?? 0
        }
        return try Prepared(db, "SELECT count(*) FROM title_text WHERE title_text MATCH ?")
            .binding(match).first { $0.int(0) } ?? 0
    }

    /// The rows of a slice, in the list's order.
    func rows(_ slice: Slice, _ db: Database) throws -> [Int] {
        let way = slice.direction
        let sorting =
            switch order {
            case .newest: "age \(way), id \(way)"
            case .title: "folded_title \(way), id \(way)"
            case .added: "id \(way)"
            }
        let found = match == nil ? "" : "WHERE id IN (SELECT rowid FROM title_text(?))"
        let statement = try Prepared(
            db,
            "SELECT id FROM source \(found) ORDER BY \(sorting) LIMIT ? OFFSET ?"
        )
        var next: Int32 = 1
        if let match {
            statement.bind(1, match)
            next = 2
        }
        statement.bind(next, slice.taken)
        statement.bind(next + 1, slice.skipped)
        return slice.inOrder(try statement.rows { $0.int(0) })
    }
}
