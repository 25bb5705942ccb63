internal import BriefCore
internal import GRDB

/// Notes subjects whose findings have changed since links were found among them.
struct UnsettledSubjects {
    private let db: Database
    private let insert: Prepared

    init(_ db: Database) throws {
        self.db = db
        insert = try Prepared(db, "INSERT OR IGNORE INTO unsettled VALUES (?)")
    }

    /// Notes a subject; the whole book is none.
    func add(_ subject: Int) throws {
        if subject != SubjectCounts.wholeBook { try insert.binding(subject).run() }
    }

    /// Notes the subjects of findings.
    func add(findings: [Int]) throws {
        let owners = try Prepared(db, "SELECT subjects FROM finding WHERE id = ?")
        for finding in findings {
            let text = try owners.binding(finding).first { $0.text(0) } ?? ""
            for owner in SubjectList.split(text) { try add(owner) }
        }
    }

    /// Notes the subjects of all findings of a source.
    func add(source: Int) throws {
        let bounds = RowKey.bounds(of: source)
        let texts = try Prepared(
            db,
            "SELECT DISTINCT subjects FROM finding WHERE id BETWEEN ? AND ? ORDER BY subjects"
        ).binding(bounds.first, bounds.last).rows { $0.text(0) }
        for owner in Set(texts.flatMap { SubjectList.split($0) }).sorted() { try add(owner) }
    }
}
