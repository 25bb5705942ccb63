internal import GRDB

/// Gives rules their rows, making those a book does not have yet.
final class RuleTable {
    private let find: Prepared
    private let insert: Prepared
    private var rows: [String: Int] = [:]
    /// The last one asked for: findings of one rule often follow each other.
    private var last = (name: "", row: 0)

    init(_ db: Database) throws {
        find = try Prepared(db, "SELECT id FROM rule WHERE name = ?")
        insert = try Prepared(db, "INSERT INTO rule (name) VALUES (?) RETURNING id")
    }

    /// The row of a rule's name.
    func row(_ name: String) throws -> Int {
        if name == last.name, last.row > 0 { return last.row }
        if let row = rows[name] {
            last = (name, row)
            return row
        }
        var row = try find.binding(name).first { $0.int(0) }
        if row == nil { row = try insert.binding(name).rows { $0.int(0) }.first }
        guard let row else { throw StoreError.unexpected(name, detail: "no row for a rule") }
        rows[name] = row
        return row
    }
}
