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
            SELECT published FROM source WHERE id = (SELECT source FROM source_subject
            WHERE subject = ? ORDER BY age LIMIT 1)
            """
        )
    }

    /// The subject in a row.
    func row(_ number: Int) throws -> SubjectRow {
        let date = try newest.binding(number).first { $0.optionalText(0) } ?? nil
        let row =
            try subject.binding(number).first { row -> SubjectRow? in
                guard let id = SubjectID(row.text(0)) else { return nil }
                var counts: [FindingKind: Int] = [:]
                for (index, kind) in ([.mention] + SubjectCounts.kinds).enumerated() {
                    let count = row.int(Int32(4 + index))
                    if count > 0 { counts[kind] = count }
                }
                return SubjectRow(
                    id: id,
                    name: row.text(1),
                    category: row.text(2),
                    sources: row.int(3),
                    counts: counts,
                    newest: date.flatMap { PartialDate(iso: $0) }
                )
            } ?? nil
        guard let row else {
            throw StoreError.unexpected("subject \(number)", detail: "not in its table")
        }
        return row
    }
}

extension SubjectList {
    /// A list of subjects as it is asked for.
    struct Query {
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
}
