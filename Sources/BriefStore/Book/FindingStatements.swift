internal import GRDB

/// The statements that write findings.
struct FindingStatements {
    let mention: RowInsert
    let date: RowInsert
    let finding: RowInsert
    let citation: RowInsert

    init(_ db: Database) throws {
        mention = RowInsert(db, "mention", columns: 7)
        date = RowInsert(db, "date", columns: 11)
        finding = RowInsert(db, "finding", columns: 16)
        citation = RowInsert(db, "citation", columns: 7)
    }
}
