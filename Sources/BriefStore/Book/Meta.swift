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

    /// Notes a fact.
    func set(_ key: String, _ value: String) throws {
        try Prepared(db, "INSERT OR REPLACE INTO meta VALUES (?, ?)").binding(key, value).run()
    }
}
