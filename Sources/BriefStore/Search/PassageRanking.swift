internal import GRDB

/// Puts the passages that answer a question in order.
struct PassageRanking {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// Rows of the best passages.
    func best(_ match: String, limit: Int, cap: Int?) throws -> [Int] {
        guard let cap else {
            return try Prepared(
                db,
                """
                SELECT rowid FROM passage_text WHERE passage_text MATCH ?
                ORDER BY rank, rowid LIMIT ?
                """
            ).binding(match, limit).rows { $0.int(0) }
        }
        return try Prepared(
            db,
            """
            SELECT row FROM (SELECT rowid AS row, rank AS place FROM passage_text
            WHERE passage_text MATCH ? LIMIT ?) ORDER BY place, row LIMIT ?
            """
        ).binding(match, cap, limit).rows { $0.int(0) }
    }
}
