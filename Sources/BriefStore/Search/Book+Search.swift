package import BriefCore

extension Book {
    /// Passages that answer a query, best first.
    ///
    /// Words are wanted all; `"some words"` side by side; `-word` leaves out; `word*` begins so.
    /// A query without a letter or digit answers nothing.
    ///
    /// - Parameters:
    ///   - query: What was typed.
    ///   - isTyping: True where the last word may not be finished.
    ///   - limit: Most hits wanted.
    ///   - cap: Ranks only so many of the first answers, for an answer at once; nil ranks all.
    /// - Returns: the hits, at most as many as wanted.
    /// - Throws: ``StoreError/interrupted`` where ``stopSearching()`` was called meanwhile.
    package func search(
        _ query: String,
        isTyping: Bool = false,
        limit: Int = 50,
        cap: Int? = nil
    ) throws(StoreError) -> [SearchHit] {
        try ranking.read { db in
            let words = try Words(db)
            let query = SearchQuery(query, isTyping: isTyping, words: words)
            guard let match = query.match else { return [] }
            let rows = try PassageRanking(db).best(match, limit: max(0, limit), cap: cap)
            let reader = try HitReader(db, finder: MatchFinder(query, words: words))
            return try rows.map { try reader.hit($0) }
        }
    }

    /// How many passages answer a query.
    ///
    /// - Parameters:
    ///   - query: What was typed.
    ///   - isTyping: True where the last word may not be finished.
    ///   - cap: Counts no further; nil counts all.
    /// - Returns: the number, at most the cap.
    /// - Throws: ``StoreError/interrupted`` where ``stopSearching()`` was called meanwhile.
    package func countHits(
        _ query: String,
        isTyping: Bool = false,
        cap: Int? = nil
    ) throws(StoreError) -> Int {
        try ranking.read { db in
            guard let match = try SearchQuery(query, isTyping: isTyping, words: Words(db)).match
            else { return 0 }
            return try Prepared(
                db,
                """
                SELECT count(*) FROM
                (SELECT 1 FROM passage_text WHERE passage_text MATCH ? LIMIT ?)
                """
            ).binding(match, cap ?? -1).first { $0.int(0) } ?? 0
        }
    }

    /// Ends the searches that run or wait now; those that begin later are not touched.
    package func stopSearching() {
        ranking.stop()
    }
}
