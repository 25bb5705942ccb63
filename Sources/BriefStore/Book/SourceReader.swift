internal import BriefCore
internal import GRDB

/// Reads sources by their rows, and remembers those it has read.
final class SourceReader {
    private let statement: Prepared
    private var known = RowCache<SourceRow>()

    init(_ db: Database) throws {
        statement = try Prepared(
            db,
            """
            SELECT hash, digest_of, file, \(MetadataColumns.list), passages, findings, limits,
            warnings, shown_title FROM source WHERE id = ?
            """
        )
    }

    /// The source in a row.
    func row(_ number: Int) throws -> SourceRow {
        if let row = known[number] { return row }
        let row = try statement.binding(number).first { row in
            SourceRow(
                key: SourceKey(row.text(0)),
                hash: row.text(0),
                digestOf: row.optionalText(1),
                file: row.text(2),
                metadata: MetadataColumns.metadata(row, 3),
                passages: row.int(12),
                findings: row.int(13),
                limits: Lines.split(row.text(14)),
                warnings: Lines.split(row.text(15)),
                number: number,
                shownTitle: row.text(16)
            )
        }
        guard let row else { throw StoreError.unknownSource("\(number)") }
        known.keep(row, of: number)
        return row
    }
}
