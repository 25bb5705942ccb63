internal import BriefCore
internal import GRDB

/// Reads blocks of one source.
struct BlockReader {
    private let db: Database
    private let source: Int
    private let text: TextReader

    init(_ db: Database, source: Int) throws {
        self.db = db
        self.source = source
        text = try TextReader(db)
    }

    /// How many blocks the source has.
    func count() throws -> Int {
        try PartSearch(db, table: "block", source: source).count()
    }

    /// Blocks by index, marks included.
    func blocks(_ range: Range<Int>) throws -> [ReaderBlock] {
        guard !range.isEmpty else { return [] }
        let rows = try Prepared(
            db,
            """
            SELECT kind, level, start, stop, paragraph FROM block
            WHERE id BETWEEN ? AND ? ORDER BY id
            """
        ).binding(
            RowKey.row(source, range.lowerBound),
            RowKey.row(source, range.upperBound - 1)
        ).rows { (block: BlockColumns.block($0, 0), paragraph: $0.optionalInt(4)) }
        guard let first = rows.first?.block.span.start, let last = rows.last?.block.span.end
        else { return [] }
        let marks = try self.marks(in: TextSpan(first, last))
        let pages = try PageTable(db).pages(of: source, in: TextSpan(first, last))
        return try rows.enumerated().map { index, row in
            ReaderBlock(
                index: range.lowerBound + index,
                paragraph: row.paragraph,
                block: row.block,
                text: try text.words(of: source, in: row.block.span),
                marks: marks.filter { row.block.span.overlaps($0.span) },
                pages: pages.filter { row.block.span.contains($0.start) }
            )
        }
    }

    /// Findings that start in a stretch, by start.
    private func marks(in span: TextSpan) throws -> [ReaderMark] {
        let first = try PartSearch(db, table: "finding", source: source).first(from: span.start)
        let rows = try Prepared(
            db,
            "SELECT id, kind, start, stop FROM finding WHERE id BETWEEN ? AND ? ORDER BY id"
        ).binding(RowKey.row(source, first), RowKey.bounds(of: source).last)
        defer { rows.reset() }
        var marks: [ReaderMark] = []
        while try rows.step(), rows.int(2) < span.end {
            marks.append(
                ReaderMark(
                    number: Int64(rows.int(0)),
                    kind: FindingKind(rawValue: rows.int(1)) ?? .event,
                    span: TextSpan(rows.int(2), rows.int(3))
                )
            )
        }
        return marks
    }
}
