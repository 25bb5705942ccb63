internal import GRDB

/// The few facts a book keeps about itself.
struct Meta {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// What made the derived part.
    func stamp() throws -> AnalysisStamp {
        AnalysisStamp(
            version: Int(try value("analysis") ?? "") ?? 0,
            vocabulary: UInt64(try value("vocabulary") ?? "")
        )
    }

    /// Notes what made the derived part.
    func set(_ stamp: AnalysisStamp) throws {
        try set("analysis", String(stamp.version))
        try set("vocabulary", stamp.vocabulary.map { String($0) } ?? "")
    }

    /// A fact by its name; nil where it was never noted.
    func value(_ key: String) throws -> String? {
        try Prepared(db, "SELECT value FROM meta WHERE key = ?").binding(key).first { $0.text(0) }
    }

    /// A fact as it is kept; empty where it was never noted.
    func bytes(_ key: String) throws -> [UInt8] {
        let row = try Prepared(db, "SELECT value FROM meta WHERE key = ?").binding(key)
        return try row.first { row in
            var bytes: [UInt8] = []
            row.withBytes(0) { bytes = Array($0) }
            return bytes
        } ?? []
    }

    /// Notes a fact.
    func set(_ key: String, _ value: String) throws {
        try Prepared(db, "INSERT OR REPLACE INTO meta VALUES (?, ?)").binding(key, value).run()
    }
}
