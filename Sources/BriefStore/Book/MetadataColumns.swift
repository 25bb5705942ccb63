internal import BriefCore

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
