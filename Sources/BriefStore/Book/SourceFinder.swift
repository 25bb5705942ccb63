internal import BriefCore
internal import GRDB

/// Finds the rows of sources.
struct SourceFinder {
    let db: Database

    init(_ db: Database) { self.db = db }

    /// The row of a source by its file's hash; nil where the book has none.
    func row(hash: String) throws -> Int? {
        try Prepared(db, "SELECT id FROM source WHERE hash = ?").binding(hash).first { $0.int(0) }
    }

    /// The row of the digest of an original.
    func row(digestOf hash: String) throws -> Int? {
        try Prepared(db, "SELECT id FROM source WHERE digest_of = ? ORDER BY id")
            .binding(hash).first { $0.int(0) }
    }

    /// The row of a source by its key.
    func row(key: SourceKey) throws -> Int {
        let row = try Prepared(db, "SELECT id FROM source WHERE key = ?")
            .binding(key.text).first { $0.int(0) }
        guard let row else { throw StoreError.unknownSource(key.text) }
        return row
    }

    /// The key of a row.
    func key(of row: Int) throws -> SourceKey {
        let key = try Prepared(db, "SELECT key FROM source WHERE id = ?")
            .binding(row).first { SourceKey($0.text(0)) }
        guard let key else { throw StoreError.unknownSource("\(row)") }
        return key
    }
}
