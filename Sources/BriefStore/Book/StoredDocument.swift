package import BriefCore
internal import GRDB

/// A document read back from a book, to be analysed anew.
package struct StoredDocument: Sendable {
    /// The document as it was read from its file; its warnings included.
    package let document: ImportedDocument
    /// What the reader said of it.
    package let given: SourceMetadata
    /// Name of its file, without folders.
    package let file: String
    /// Hash of the original where this is a digest of one.
    package let digestOf: String?
}

/// Reads whole documents.
struct DocumentReader {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// The document of a source's row.
    func document(_ row: Int) throws -> StoredDocument {
        let text = try wholeText(row)
        let given = try GivenTable(db).given(of: row)
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
                    warnings: Lines.split(source.text(6))
                ),
                given: given,
                file: source.text(2),
                digestOf: source.optionalText(1)
            )
        }
        guard let found else { throw StoreError.unknownSource("\(row)") }
        return found
    }

    private func wholeText(_ row: Int) throws -> SourceText {
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

/// The columns `kind, level, start, stop` of a block.
enum BlockColumns {
    /// A block from four columns; an unknown kind is read as a paragraph.
    static func block(_ row: Prepared, _ column: Int32) -> Block {
        Block(
            Codes.value(row.int(column), in: Codes.blockKinds) ?? .paragraph,
            TextSpan(row.int(column + 2), row.int(column + 3)),
            level: row.int(column + 1)
        )
    }
}

/// Short lists of texts in one column.
enum Lines {
    /// Stands between the texts; no text of ours holds it.
    private static let separator = "\u{1F}"

    static func join(_ texts: [String]) -> String { texts.joined(separator: separator) }

    static func split(_ text: String) -> [String] {
        text.isEmpty
            ? []
            : text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
