internal import GRDB

/// The bytes of the files that sources were read from, where they are kept.
struct OriginalTable {
    /// Bytes in a row at most.
    private static let chunk = 1 << 20

    private let db: Database

    init(_ db: Database) { self.db = db }

    /// Keeps the bytes of a source that has none yet.
    func set(_ bytes: [UInt8], of source: Int) throws {
        let insert = try Prepared(db, "INSERT INTO original VALUES (?, ?)")
        try bytes.withUnsafeBytes { all in
            for (number, start) in stride(from: 0, to: all.count, by: OriginalTable.chunk)
                .enumerated()
            {
                let end = min(start + OriginalTable.chunk, all.count)
                insert.bind(1, RowKey.row(source, number))
                insert.bindBlob(2, borrowing: UnsafeRawBufferPointer(rebasing: all[start..<end]))
                try insert.run()
            }
        }
    }

    /// The bytes of a source; nil where they are not kept.
    func bytes(of source: Int) throws -> [UInt8]? {
        let bounds = RowKey.bounds(of: source)
        let chunks = try Prepared(
            db,
            "SELECT bytes FROM original WHERE id BETWEEN ? AND ? ORDER BY id"
        ).binding(bounds.first, bounds.last)
        defer { chunks.reset() }
        var bytes: [UInt8] = []
        var isKept = false
        while try chunks.step() {
            isKept = true
            chunks.withBytes(0) { bytes.append(contentsOf: $0) }
        }
        return isKept ? bytes : nil
    }
}
