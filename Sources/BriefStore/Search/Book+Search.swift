package import BriefCore
internal import GRDB

extension Book {
    /// Passages that answer a query, best first, with how many there are.
    ///
    /// Words are wanted all; `"some words"` side by side and as they stand; `-word` leaves out;
    /// `word*` begins so; `*word` forgives errors of typing. Names are found under all their
    /// spellings, words also where a hyphen or a sign that takes no room divides them; a hit says
    /// so. `kind:`, `subject:`, `publisher:`, `title:`, `before:` and `after:` narrow; without
    /// words they list what they name, newest source first. A query that wants nothing answers
    /// nothing.
    ///
    /// - Parameters:
    ///   - query: What was typed.
    ///   - isTyping: True where the last word may not be finished.
    ///   - ranks: Which of the hits are wanted, from 0.
    ///   - cap: Looks at so many of the first answers only, and at no forms that must be looked
    ///     for in the text, for an answer at once; nil looks at all.
    ///   - isAlone: True where nothing else reads this book meanwhile, so that no second
    ///     connection need be opened; ``stopSearching()`` does not end it then.
    /// - Returns: the hits of those ranks as far as there are any, and how many there are in all.
    /// - Throws: ``StoreError/interrupted`` where ``stopSearching()`` was called meanwhile.
    package func answer(
        to query: String,
        isTyping: Bool = false,
        ranks: Range<Int> = 0..<50,
        cap: Int? = nil,
        isAlone: Bool = false
    ) throws(StoreError) -> SearchAnswer {
        func found(_ db: Database) throws -> SearchAnswer {
            let words = try Words(db)
            let forms = try ranking.names.forms(db)
            let fields = FieldReader(db, words: words)
            let read = try SearchQuery(query, isTyping: isTyping, words: words, fields: fields)
            let widening = QueryWidening(db, forms: forms, isThorough: cap == nil)
            return try SearchRun(db, try widening.widened(read), words: words)
                .answer(ranks: ranks, cap: cap)
        }
        return isAlone ? try connection.read(found) : try ranking.read(found)
    }

    /// Passages that answer a query, best first; see ``answer(to:isTyping:ranks:cap:)``.
    package func search(
        _ query: String,
        isTyping: Bool = false,
        limit: Int = 50,
        cap: Int? = nil
    ) throws(StoreError) -> [SearchHit] {
        try answer(to: query, isTyping: isTyping, ranks: 0..<max(0, limit), cap: cap).hits
    }

    /// How many passages answer a query, at most the cap.
    ///
    /// - Throws: ``StoreError/interrupted`` where ``stopSearching()`` was called meanwhile.
    package func countHits(
        _ query: String,
        isTyping: Bool = false,
        cap: Int? = nil
    ) throws(StoreError) -> Int {
        try answer(to: query, isTyping: isTyping, ranks: 0..<0, cap: cap).total
    }

    /// Ends the searches that run or wait now; those that begin later are not touched.
    package func stopSearching() {
        ranking.stop()
    }
}
