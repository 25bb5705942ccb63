internal import BriefCore
internal import GRDB

/// Reads whole documents.
struct DocumentReader {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// The document of a source's row.
    func document(_ row: Int) throws -> StoredDocument {
        let text = try wholeText(row)
        let given = try GivenTable(db).given(of: row)
        let pages = try PageTable(db).pages(of: row)
        let origin = try Prepared(db, "SELECT place FROM origin WHERE source = ?")
            .binding(row).first { $0.text(0) }
        let found = try Prepared(
            db,
            """
            SELECT hash, digest_of, file, format, encoding, byte_count, warnings, front_start,
            front_end, has_blocks FROM source WHERE id = ?
            """
        ).binding(row).first { source in
            StoredDocument(
                document: ImportedDocument(
                    text: text,
                    blocks: source.int(9) == 0 ? nil : try markedBlocks(row),
                    frontMatter: source.optionalInt(7).map { TextSpan($0, source.int(8)) },
                    format: source.text(3),
                    encoding: source.text(4),
                    hash: source.text(0),
                    byteCount: source.int(5),
                    warnings: Lines.split(source.text(6)),
                    pages: pages
                ),
                given: given,
                file: source.text(2),
                digestOf: source.optionalText(1),
                origin: origin
            )
        }
        guard let found else { throw StoreError.unknownSource("\(row)") }
        return found
    }

    /// The whole text of a source.
    func wholeText(_ row: Int) throws -> SourceText {
        let count =
            try Prepared(db, "SELECT text_count FROM source WHERE id = ?")
            .binding(row).first { $0.int(0) } ?? 0
        return SourceText(decoding: try TextReader(db).bytes(of: row, in: TextSpan(0, count)))
    }

    private func markedBlocks(_ row: Int) throws -> [Block] {
        let bounds = RowKey.bounds(of: row)
        return try Prepared(
            db,
            """
            SELECT kind, level, start, stop FROM marked_block
            WHERE id BETWEEN ? AND ? ORDER BY id
            """
        ).binding(bounds.first, bounds.last).rows { BlockColumns.block($0, 0) }
    }
}
