package import BriefCore
internal import GRDB

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
    /// - Throws: ``StoreError/interrupted`` where ``stopSearching()`` was called meanwhile.
    package func countHits(
        _ query: String,
        isTyping: Bool = false
    ) throws(StoreError) -> Int {
        try ranking.read { db in
            guard let match = try SearchQuery(query, isTyping: isTyping, words: Words(db)).match
            else { return 0 }
            return try Prepared(
                db,
                "SELECT count(*) FROM passage_text WHERE passage_text MATCH ?"
            ).binding(match).first { $0.int(0) } ?? 0
        }
    }

    /// Ends the searches that run or wait now; those that begin later are not touched.
    package func stopSearching() {
        ranking.stop()
    }
}

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

/// Reads the passages that were found.
struct HitReader {
    /// Longest piece of a passage shown; a passage is a sentence, but a hostile one has no end.
    private static let longest = 16_384

    private let sources: SourceReader
    private let passage: Prepared
    private let text: TextReader
    private let finder: MatchFinder

    init(_ db: Database, finder: MatchFinder) throws {
        sources = try SourceReader(db)
        passage = try Prepared(db, "SELECT start, stop FROM passage WHERE id = ?")
        text = try TextReader(db)
        self.finder = finder
    }

    /// The hit of a passage's row.
    func hit(_ row: Int) throws -> SearchHit {
        let source = try sources.row(RowKey.source(of: row))
        let span =
            try passage.binding(row).first { TextSpan($0.int(0), $0.int(1)) }
            ?? TextSpan(0, 0)
        var bytes = try text.bytes(
            of: source.number,
            in: TextSpan(span.start, min(span.end, span.start + HitReader.longest))
        )
        if bytes.count < span.count {
            while let last = bytes.last, last & 0xC0 == 0x80 { bytes.removeLast() }
            _ = bytes.popLast()
        }
        let words = String(decoding: bytes, as: UTF8.self)
        return SearchHit(
            source: source.key,
            sourceTitle: source.shownTitle,
            sourceDate: source.metadata.published,
            span: TextSpan(span.start, span.start + bytes.count),
            text: words,
            matches: finder.matches(in: words, from: span.start)
        )
    }
}
