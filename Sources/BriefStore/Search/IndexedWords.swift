internal import BriefCore
internal import GRDB

/// The words the text index knows.
struct IndexedWords {
    private let db: Database

    init(_ db: Database) throws {
        self.db = db
        // A table of this connection alone; the book's file is not touched.
        try Connection.execute(
            db,
            """
            CREATE VIRTUAL TABLE IF NOT EXISTS temp.indexed_word
            USING fts5vocab('main', 'passage_text', 'row')
            """
        )
    }

    /// Words that errors of typing may have made another one of, the nearest and most used first.
    ///
    /// Only words with the first or the second letter of the one typed in front are looked at, or
    /// with a letter for which that one is typed.
    func near(_ word: String, limit: Int) throws -> [String] {
        let typed = Array(LatinLetters.folded(word).utf8)
        let errors = TypingErrors.limit(letters: word.count)
        guard errors > 0 else { return [] }
        var found: [(word: String, distance: Int, count: Int)] = []
        for first in IndexedWords.beginnings(of: word) {
            let words = try Prepared(
                db,
                """
                SELECT term, cnt FROM temp.indexed_word
                WHERE term >= ?1 AND term < ?1 || char(1114111)
                """
            ).binding(first)
            while try words.step() {
                let other = words.text(0)
                let bytes = Array(LatinLetters.folded(other).utf8)
                guard other != word,
                    let distance = TypingErrors.distance(typed, bytes, limit: errors)
                else { continue }
                found.append((other, distance, words.int(1)))
            }
        }
        return found.sorted { ($0.distance, $1.count, $0.word) < ($1.distance, $0.count, $1.word) }
            .prefix(limit).map(\.word)
    }

    /// The first two letters of a word, and those that are typed as one of them.
    private static func beginnings(of word: String) -> Set<String> {
        let typed = Set(word.prefix(2)).union(LatinLetters.folded(word).prefix(2))
        let others = LatinLetters.whole.filter { $0.plain.first.map(typed.contains) ?? false }
        return Set(typed.map(String.init) + others.flatMap { $0.letters.map(String.init) })
    }
}
