internal import BriefCore
internal import GRDB

/// Gives subjects their rows, making those a book does not have yet.
final class SubjectTable {
    private let words: Words
    private let find: Prepared
    private let insert: Prepared
    private var rows: [SubjectID: Int] = [:]

    init(_ db: Database, words: Words) throws {
        self.words = words
        find = try Prepared(db, "SELECT id FROM subject WHERE code = ?")
        insert = try Prepared(
            db,
            """
            INSERT INTO subject (code, kind, name, folded, category, is_listed, sources, mentions,
            events, issues, points, positions)
            VALUES (?, ?, ?, ?, '', 0, 0, 0, 0, 0, 0, 0) RETURNING id
            """
        )
    }

    /// The row of a subject; one the book does not know is named by its code.
    func row(_ id: SubjectID) throws -> Int {
        if let row = rows[id] { return row }
        let code = id.description
        var row = try find.binding(code).first { $0.int(0) }
        if row == nil {
            row = try insert.binding(code, id.kind.rawValue, id.code, words.plain(id.code))
                .rows { $0.int(0) }.first
        }
        guard let row else { throw StoreError.unexpected(code, detail: "no row for a subject") }
        rows[id] = row
        return row
    }
}
