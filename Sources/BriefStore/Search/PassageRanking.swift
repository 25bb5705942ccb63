internal import GRDB

/// Puts the passages that answer a question in order.
struct PassageRanking {
    private let db: Database

    /// Passages found.
    struct Found {
        /// Rows of the best, best first; of equals, the row with the lower number.
        var rows: [Int] = []
        /// How many there are, as far as they were looked at.
        var total = 0
        /// False where there are more than were looked at.
        var isComplete = true
    }

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

    /// The best passages and how many there are, in one walk: to count them first, or to have them
    /// sorted, takes as long as to find them.
    ///
    /// - Parameters:
    ///   - match: The question.
    ///   - limit: Rows wanted; nil wants all.
    ///   - cap: Looks at so many of the first answers only; nil looks at all.
    /// - Returns: the rows and their number.
    /// - Throws: what reading the book throws.
    func best(_ match: String, limit: Int?, cap: Int?) throws -> Found {
        let passages = try Prepared(
            db,
            "SELECT rowid, rank FROM passage_text WHERE passage_text MATCH ? LIMIT ?"
        ).binding(match, cap.map { $0 + 1 } ?? -1)
        defer { passages.reset() }
        var best = BestRows(limit: limit)
        var found = Found()
        while try passages.step() {
            if found.total == cap {
                found.isComplete = false
                break
            }
            found.total += 1
            best.add(passages.int(0), place: passages.double(1))
        }
        found.rows = best.rows
        return found
    }
}
