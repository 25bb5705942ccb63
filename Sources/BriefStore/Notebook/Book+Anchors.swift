internal import BriefCore
internal import GRDB

extension Book {
    /// Where the words of an anchor stand now; nil where they are not in the book.
    func place(of anchor: AnchorTable.Placed) throws(StoreError) -> NotebookTarget? {
        try connection.read { db in try AnchorFinder(db, path: path).find(anchor) }
    }
}

/// Finds again what a notebook's entry is about.
struct AnchorFinder {
    private let db: Database
    private let path: String

    init(_ db: Database, path: String) {
        self.db = db
        self.path = path
    }

    /// The target as it is found now; nil where it is not.
    func find(_ anchor: AnchorTable.Placed) throws -> NotebookTarget? {
        guard let place = anchor.target.place,
            let source = try self.source(place.source, anchor.quotation)
        else { return nil }
        let words = Array(anchor.quotation.words.utf8)
        let standing = try TextReader(db).bytes(of: source.row, in: place.span)
        let isThere = source.key == place.source && standing == words
        guard
            let span = isThere
                ? place.span : try QuotationFinder(db).find(anchor.quotation, in: source.row)
        else { return nil }
        switch anchor.target {
        case .passage: return .passage(source.key, span)
        case .finding(let identity):
            return try finding(identity, at: span, in: source).map { .finding($0) }
        case .source, .subject, .book: return anchor.target
        }
    }

    /// The source itself, or the original in its place.
    private func source(
        _ key: SourceKey,
        _ quotation: Quotation
    ) throws -> (row: Int, key: SourceKey)? {
        let finder = SourceFinder(db)
        let row = try Prepared(db, "SELECT id FROM source WHERE key = ?")
            .binding(key.text).first { $0.int(0) }
        if let row { return (row, key) }
        guard let original = quotation.digestOf, let row = try finder.row(hash: original)
        else { return nil }
        return (row, try finder.key(of: row))
    }

    /// The finding itself, else the one of its kind and type that shares most with a span,
    /// else the one of its kind.
    private func finding(
        _ identity: FindingIdentity,
        at span: TextSpan,
        in source: (row: Int, key: SourceKey)
    ) throws -> FindingIdentity? {
        let parts = PartSearch(db, table: "finding", source: source.row)
        let reader = try FindingReader(db, path: path)
        // A finding lies within a sentence, so those that overlap start not far before.
        var number = max(0, try parts.first(from: max(0, span.start - 4096)))
        let count = try parts.count()
        var best: (score: (Int, Int, Int), identity: FindingIdentity)?
        while number < count {
            let row = try reader.row(RowKey.row(source.row, number))
            number += 1
            guard row.finding.span.start < span.end else { break }
            guard row.finding.claim.kind == identity.kind, row.finding.span.overlaps(span),
                let found = row.identity
            else { continue }
            if found == identity { return found }
            let shared =
                min(row.finding.span.end, span.end) - max(row.finding.span.start, span.start)
            let score = (
                found.type == identity.type ? 1 : 0, shared,
                found.ordinal == identity.ordinal ? 1 : 0
            )
            if best.map({ $0.score < score }) ?? true { best = (score, found) }
        }
        return best?.identity
    }
}

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
