internal import BriefCore
internal import GRDB

/// Reads parts of a source's stored text.
///
/// The text is cut every ``chunk`` bytes, whatever stands there; a chunk and its
/// row fill one page, so a passage costs a page or two however long the source.
struct TextReader {
    /// Bytes in every chunk but the last.
    static let chunk = 8000

    private let statement: Prepared

    /// Prepares for reading.
    init(_ db: Database) throws {
        statement = try Prepared(
            db,
            "SELECT bytes FROM text_chunk WHERE id BETWEEN ? AND ? ORDER BY id"
        )
    }

    /// The bytes a span covers; what lies outside the text is left out.
    func bytes(of source: Int, in span: TextSpan) throws -> [UInt8] {
        var result: [UInt8] = []
        guard !span.isEmpty, span.start >= 0 else { return result }
        result.reserveCapacity(min(span.count, 1 << 20))
        let first = span.start / TextReader.chunk
        statement.bind(1, RowKey.row(source, first))
        statement.bind(2, RowKey.row(source, (span.end - 1) / TextReader.chunk))
        defer { statement.reset() }
        var position = first * TextReader.chunk
        while try statement.step() {
            statement.withBytes(0) { chunk in
                let from = min(max(0, span.start - position), chunk.count)
                let to = min(max(from, span.end - position), chunk.count)
                result.append(contentsOf: chunk[from..<to])
            }
            position += TextReader.chunk
        }
        return result
    }

    /// The words a span covers.
    func words(of source: Int, in span: TextSpan) throws -> String {
        String(decoding: try bytes(of: source, in: span), as: UTF8.self)
    }
}
