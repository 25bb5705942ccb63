internal import GRDB

/// The statements that write findings.
struct FindingStatements {
    let mention: Prepared
    let date: Prepared
    let finding: Prepared
    let citation: Prepared

    init(_ db: Database) throws {
        mention = try Prepared(db, "INSERT INTO mention VALUES (?, ?, ?, ?, ?, ?, ?)")
        date = try Prepared(db, "INSERT INTO date VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        finding = try Prepared(
            db,
            "INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        )
        citation = try Prepared(db, "INSERT INTO citation VALUES (?, 0, ?, ?, ?, ?, ?)")
    }
}
