internal import BriefCore
internal import GRDB

/// A list of subjects as it is asked for.
struct SubjectQuery {
    let kind: SubjectKind
    let scope: Book.SubjectScope
    /// Folded; empty for no filter.
    let filter: String
    let order: Book.SubjectOrder

    /// The length of the list.
    func count(_ db: Database) throws -> Int {
        let statement = try Prepared(db, "SELECT count(*) FROM subject WHERE \(condition)")
        bind(statement)
        return try statement.first { $0.int(0) } ?? 0
    }

    /// The rows of a slice, in the list's order.
    func rows(_ slice: Slice, _ db: Database) throws -> [Int] {
        let way = slice.direction
        let down = slice.isReversed ? "ASC" : "DESC"
        let sorting =
            switch order {
            case .name: "folded \(way), id \(way)"
            case .findings:
                "events + issues + points + positions \(down), mentions \(down), folded \(way)"
                    + ", id \(way)"
            }
        let statement = try Prepared(
            db,
            "SELECT id FROM subject WHERE \(condition) ORDER BY \(sorting) LIMIT ? OFFSET ?"
        )
        let next = bind(statement)
        statement.bind(next, slice.taken)
        statement.bind(next + 1, slice.skipped)
        return slice.inOrder(try statement.rows { $0.int(0) })
    }

    private var condition: String {
        let scoped =
            switch scope {
            case .all: "(is_listed OR sources > 0)"
            case .named: "sources > 0"
            case .found: "events + issues + points + positions > 0"
            }
        let filtered =
            filter.isEmpty
            ? ""
            : """
             AND (instr(' ' || folded, ' ' || ?) > 0 OR EXISTS (SELECT 1 FROM alias
             WHERE alias.subject = subject.id AND instr(' ' || alias.folded, ' ' || ?) > 0))
            """
        return "kind = ? AND " + scoped + filtered
    }

    @discardableResult
    private func bind(_ statement: Prepared) -> Int32 {
        statement.bind(1, kind.rawValue)
        guard !filter.isEmpty else { return 2 }
        statement.bind(2, filter)
        statement.bind(3, filter)
        return 4
    }
}
