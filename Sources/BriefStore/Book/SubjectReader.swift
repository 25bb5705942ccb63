internal import BriefCore
internal import GRDB

/// Reads subjects with their counts.
struct SubjectReader {
    private let subject: Prepared
    private let newest: Prepared

    init(_ db: Database) throws {
        subject = try Prepared(
            db,
            """
            SELECT code, name, category, sources, mentions, events, issues, points, positions
            FROM subject WHERE id = ?
            """
        )
        newest = try Prepared(
            db,
            """
            SELECT published, basis FROM source WHERE id = (SELECT source FROM source_subject
            WHERE subject = ? ORDER BY age LIMIT 1)
            """
        )
    }

    /// The subject in a row.
    func row(_ number: Int) throws -> SubjectRow {
        let (date, basis) =
            try newest.binding(number).first { row in
                (row.optionalText(0), DateBasis(rawValue: row.text(1)))
            } ?? (nil, nil)
        let row =
            try subject.binding(number).first { row -> SubjectRow? in
                guard let id = SubjectID(row.text(0)) else { return nil }
                var counts: KindCounts = [:]
                for (index, kind) in ([.mention] + SubjectCounts.kinds).enumerated() {
                    counts[kind] = row.int(Int32(4 + index))
                }
                return SubjectRow(
                    id: id,
                    name: row.text(1),
                    category: row.text(2),
                    sources: row.int(3),
                    counts: counts,
                    newest: date.flatMap { PartialDate(iso: $0) },
                    newestBasis: basis ?? .unknown
                )
            } ?? nil
        guard let row else {
            throw StoreError.unexpected("subject \(number)", detail: "not in its table")
        }
        return row
    }
}
