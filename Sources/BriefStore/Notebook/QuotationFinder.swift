internal import BriefCore
internal import GRDB

/// Finds a quotation in a whole text.
struct QuotationFinder {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// Where the words stand; of several places the one whose surroundings are most alike.
    func find(_ quotation: Quotation, in source: Int) throws -> TextSpan? {
        let words = Array(quotation.words.utf8)
        let count =
            try Prepared(db, "SELECT text_count FROM source WHERE id = ?")
            .binding(source).first { $0.int(0) } ?? 0
        let bytes = try TextReader(db).bytes(of: source, in: TextSpan(0, count))
        var best: (score: Int, start: Int)?
        for start in QuotationFinder.places(of: words, in: bytes) {
            let score = QuotationFinder.likeness(quotation, bytes, start, start + words.count)
            if best.map({ $0.score < score }) ?? true { best = (score, start) }
        }
        return best.map { TextSpan($0.start, $0.start + words.count) }
    }

    /// How many bytes around a place are as they were.
    private static func likeness(
        _ quotation: Quotation,
        _ bytes: [UInt8],
        _ start: Int,
        _ end: Int
    ) -> Int {
        let before = zip(quotation.before.utf8.reversed(), bytes[..<start].reversed())
            .prefix { $0 == $1 }.count
        let after = zip(quotation.after.utf8, bytes[end...]).prefix { $0 == $1 }.count
        return before + after
    }

    /// Starts of all places where the words stand.
    ///
    /// - Source: R. N. Horspool, "Practical fast searching in strings", 1980.
    private static func places(of words: [UInt8], in bytes: [UInt8]) -> [Int] {
        guard let last = words.last, words.count <= bytes.count else { return [] }
        var skip = [Int](repeating: words.count, count: 256)
        for (index, byte) in words.dropLast().enumerated() {
            skip[Int(byte)] = words.count - 1 - index
        }
        var found: [Int] = []
        var start = 0
        while start + words.count <= bytes.count {
            let end = bytes[start + words.count - 1]
            if end == last, bytes[start..<(start + words.count)].elementsEqual(words) {
                found.append(start)
            }
            start += skip[Int(end)]
        }
        return found
    }
}
