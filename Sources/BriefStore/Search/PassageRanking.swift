internal import GRDB

/// Puts the passages that answer a question in order.
struct PassageRanking {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// How many passages there are, at most so many.
    func count(_ match: String, cap: Int?) throws -> Int {
        try Prepared(
            db,
            """
            SELECT count(*) FROM
            (SELECT 1 FROM passage_text WHERE passage_text MATCH ? LIMIT ?)
            """
        ).binding(match, cap ?? -1).first { $0.int(0) } ?? 0
    }

    /// Rows of all passages, in no order.
    func all(_ match: String) throws -> [Int] {
        try Prepared(db, "SELECT rowid FROM passage_text WHERE passage_text MATCH ?")
            .binding(match).rows { $0.int(0) }
    }

    /// Rows of the best passages; a limit below 0 is none.
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
