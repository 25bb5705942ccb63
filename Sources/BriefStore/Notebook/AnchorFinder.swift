internal import BriefCore
internal import GRDB

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
        if let newer = try EditionTable(db).newer(than: key) {
            return (try finder.row(key: newer), newer)
        }
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
