internal import BriefCore
internal import GRDB

/// Reads the passages that were found.
struct HitReader {
    /// Longest piece of a passage shown; a passage is a sentence, but a hostile one has no end.
    private static let longest = 16_384

    private let sources: SourceReader
    private let passage: Prepared
    private let text: TextReader
    private let pages: PageFinder
    private let finder: MatchFinder

    init(_ db: Database, finder: MatchFinder) throws {
        sources = try SourceReader(db)
        passage = try Prepared(
            db,
            """
            SELECT p.start, p.stop, b.paragraph FROM passage AS p
            LEFT JOIN block AS b ON b.id = (p.id & ~0xFFFFFF) + p.block WHERE p.id = ?
            """
        )
        text = try TextReader(db)
        pages = try PageFinder(db)
        self.finder = finder
    }

    /// The hit of a passage's row, and whether all that is wanted stands in it.
    func hit(_ row: Int) throws -> (hit: SearchHit, isWhole: Bool) {
        let source = try sources.row(RowKey.source(of: row))
        let place = try passage.binding(row).first {
            (span: TextSpan($0.int(0), $0.int(1)), paragraph: $0.optionalInt(2))
        }
        let span = place?.span ?? TextSpan(0, 0)
        var bytes = try text.bytes(
            of: source.number,
            in: TextSpan(span.start, min(span.end, span.start + HitReader.longest))
        )
        if bytes.count < span.count {
            while let last = bytes.last, last & 0xC0 == 0x80 { bytes.removeLast() }
            _ = bytes.popLast()
        }
        let words = String(decoding: bytes, as: UTF8.self)
        let found = finder.matches(in: words, from: span.start)
        let hit = SearchHit(
            source: source.key,
            sourceTitle: source.shownTitle,
            sourceDate: source.metadata.published,
            sourceBasis: source.metadata.publishedBasis,
            imprint: source.metadata.imprint,
            span: TextSpan(span.start, span.start + bytes.count),
            text: words,
            matches: found.spans,
            forms: found.forms,
            passage: RowKey.number(of: row) + 1,
            paragraph: place?.paragraph,
            page: try pages.label(of: RowKey.source(of: row), at: span.start)
        )
        return (hit, found.isWhole)
    }
}
