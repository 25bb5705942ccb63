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

/// The nine columns of a source's metadata.
enum MetadataColumns {
    /// Their names in order.
    static let list =
        "title, published, basis, reason, kind, publisher, reference, language, marking"

    /// Metadata from nine columns.
    static func metadata(_ row: Prepared, _ column: Int32) -> SourceMetadata {
        SourceMetadata(
            title: row.optionalText(column),
            published: row.optionalText(column + 1).flatMap { PartialDate(iso: $0) },
            publishedBasis: DateBasis(rawValue: row.text(column + 2)) ?? .unknown,
            publishedReason: row.optionalText(column + 3),
            kind: row.optionalText(column + 4).flatMap(SourceKind.init),
            publisher: row.optionalText(column + 5),
            reference: row.optionalText(column + 6),
            language: row.optionalText(column + 7),
            marking: row.optionalText(column + 8)
        )
    }

    /// Binds metadata at nine positions.
    static func bind(_ metadata: SourceMetadata, to statement: Prepared, from index: Int32) {
        statement.bind(index, metadata.title)
        statement.bind(index + 1, metadata.published?.iso)
        statement.bind(index + 2, metadata.publishedBasis.rawValue)
        statement.bind(index + 3, metadata.publishedReason)
        statement.bind(index + 4, metadata.kind?.rawValue)
        statement.bind(index + 5, metadata.publisher)
        statement.bind(index + 6, metadata.reference)
        statement.bind(index + 7, metadata.language)
        statement.bind(index + 8, metadata.marking)
    }
}
