package import BriefCore

extension Book {
    /// The key of the source that was read from a file with this hash; nil where there is none.
    package func known(hash: String) throws(StoreError) -> SourceKey? {
        try connection.read { db in
            let finder = SourceFinder(db)
            return try finder.row(hash: hash).map { try finder.key(of: $0) }
        }
    }

    /// The hashes of all files the book has.
    package func hashes() throws(StoreError) -> Set<String> {
        try connection.read { db in
            Set(try Prepared(db, "SELECT hash FROM source").rows { $0.text(0) })
        }
    }

    /// The hashes of all originals that a digest stands for.
    package func digested() throws(StoreError) -> Set<String> {
        try connection.read { db in
            let sql = "SELECT digest_of FROM source WHERE digest_of IS NOT NULL"
            return Set(try Prepared(db, sql).rows { $0.text(0) })
        }
    }

    /// The file a source was read from, byte for byte; nil where it was not kept.
    package func original(_ key: SourceKey) throws(StoreError) -> [UInt8]? {
        try connection.read { db in
            try OriginalTable(db).bytes(of: SourceFinder(db).row(key: key))
        }
    }

    /// Keeps the file a source was read from, where it is not kept yet.
    package func keep(_ bytes: [UInt8], of key: SourceKey) throws(StoreError) {
        try write { db in
            let row = try SourceFinder(db).row(key: key)
            let table = OriginalTable(db)
            if try table.bytes(of: row) == nil { try table.set(bytes, of: row) }
        }
    }
}
