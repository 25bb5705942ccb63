internal import BriefCore
internal import GRDB

/// Reads the findings of a subject as threads are found among them.
struct MemberReader {
    private let db: Database
    private let newest: NewestFindings
    private let listed: Prepared
    private let others: Prepared
    private let ages: Prepared
    private let words: Prepared
    private let reader: FindingReader
    private let most: Int

    init(_ db: Database, path: String, most: Int = ThreadLink.mostCompared) throws {
        self.most = most
        self.db = db
        newest = try NewestFindings(db)
        listed = try Prepared(db, "SELECT finding FROM finding_subject WHERE subject = ?")
        others = try Prepared(
            db,
            """
            SELECT t.finding FROM finding_subject AS s JOIN telling AS t ON t.lead = s.finding
            WHERE s.subject = ? AND t.finding <> t.lead
            """
        )
        ages = try Prepared(db, "SELECT source, age FROM source_subject WHERE subject = ?")
        words = try Prepared(db, "SELECT words FROM citation WHERE finding = ? AND number = 0")
        reader = try FindingReader(db, path: path)
    }

    /// The findings that concern a subject, those of the newest sources where there are many.
    func members(of subject: Int) throws -> [ThreadMember] {
        let rows = try newest.rows(of: subject, count: most) ?? listedRows(of: subject)
        return try rows.sorted().map { row in
            let found = try reader.row(row)
            return ThreadMember(
                number: found.number,
                source: found.citations[0].source,
                date: found.sourceDate,
                finding: found.finding,
                words: found.citations[0].words,
                isUnspoken: found.imprint.kind == .note
            )
        }
    }

    /// The same found in the subject's whole list.
    func listedRows(of subject: Int) throws -> [Int] {
        var rows = try listed.binding(subject).rows { $0.int(0) }
        rows += try others.binding(subject).rows { $0.int(0) }
        if rows.count > most {
            var age: [Int: Int] = [:]
            for (source, own) in try ages.binding(subject).rows({ ($0.int(0), $0.int(1)) }) {
                age[source] = own
            }
            // Each age is looked up once: a subject of a large book has many thousand findings.
            let aged = rows.map { (age: age[RowKey.source(of: $0)] ?? Age.undated, row: $0) }
            rows = aged.sorted { ($0.age, $0.row) < ($1.age, $1.row) }.prefix(most).map(\.row)
        }
        return rows
    }
}
