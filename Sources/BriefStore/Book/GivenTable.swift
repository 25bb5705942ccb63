internal import BriefCore
internal import GRDB

/// What readers said of sources; truth that no analysis touches.
struct GivenTable {
    private let db: Database

    init(_ db: Database) { self.db = db }

    /// What was given of a source; all unknown where nothing was.
    func given(of source: Int) throws -> SourceMetadata {
        try Prepared(
            db,
            "SELECT \(MetadataColumns.list) FROM given WHERE source = ?"
        ).binding(source).first { MetadataColumns.metadata($0, 0) } ?? SourceMetadata()
    }

    /// Notes what is given of a source, instead of what was.
    func set(_ given: SourceMetadata, of source: Int) throws {
        try remove(source)
        guard given != SourceMetadata() else { return }
        let insert = try Prepared(
            db,
            "INSERT INTO given VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        )
        insert.bind(1, source)
        MetadataColumns.bind(given, to: insert, from: 2)
        try insert.run()
    }

    /// Forgets what was given of a source.
    func remove(_ source: Int) throws {
        try Prepared(db, "DELETE FROM given WHERE source = ?").binding(source).run()
    }
}
