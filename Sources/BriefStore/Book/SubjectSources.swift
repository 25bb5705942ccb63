internal import BriefCore
internal import GRDB

/// The sources that name all of some subjects.
struct SubjectSources {
    private let db: Database
    private let owners: [Int]
    private let stored: Int

    /// True where several subjects must meet, so that the length is not stored.
    var isIntersection: Bool { owners.count > 1 }

    /// Tells lists apart.
    var name: String { owners.map { String($0) }.joined(separator: " ") }

    /// The list; nil where the book does not know one of the subjects.
    init?(_ db: Database, _ subjects: [SubjectID]) throws {
        self.db = db
        let find = try Prepared(db, "SELECT id, sources FROM subject WHERE code = ?")
        var found: [(row: Int, count: Int)] = []
        for subject in Set(subjects) {
            guard
                let row = try find.binding(subject.description).first({ ($0.int(0), $0.int(1)) })
            else { return nil }
            found.append(row)
        }
        found.sort { ($0.count, $0.row) < ($1.count, $1.row) }
        owners = found.map(\.row)
        stored = found.first?.count ?? 0
    }

    /// The length of the list.
    func count() throws -> Int {
        guard isIntersection else { return stored }
        let statement = try Prepared(
            db,
            "SELECT count(*) FROM source_subject AS a WHERE \(condition)"
        )
        bind(statement)
        return try statement.first { $0.int(0) } ?? 0
    }

    /// The rows of a slice, in the list's order.
    func rows(_ slice: Slice) throws -> [Int] {
        let statement = try Prepared(
            db,
            """
            SELECT source FROM source_subject AS a WHERE \(condition)
            ORDER BY a.age \(slice.direction), a.source \(slice.direction) LIMIT ? OFFSET ?
            """
        )
        let next = bind(statement)
        statement.bind(next, slice.taken)
        statement.bind(next + 1, slice.skipped)
        return slice.inOrder(try statement.rows { $0.int(0) })
    }

    /// Goes through the list with the number of each row, from 1, until told to stop.
    func walk(_ isToGoOn: (Int, Int) -> Bool) throws {
        let statement = try Prepared(
            db,
            "SELECT source FROM source_subject AS a WHERE \(condition) ORDER BY a.age, a.source"
        )
        bind(statement)
        defer { statement.reset() }
        var number = 0
        while try statement.step() {
            number += 1
            guard isToGoOn(statement.int(0), number) else { return }
        }
    }

    private var condition: String {
        // Joining texts costs the runtime a search through all types, before the first screen.
        owners.dropFirst().reduce(into: "a.subject = ?") { condition, _ in
            condition += """
                 AND EXISTS (SELECT 1 FROM source_subject AS b
                 WHERE b.subject = ? AND b.age = a.age AND b.source = a.source)
                """
        }
    }

    @discardableResult
    private func bind(_ statement: Prepared) -> Int32 {
        for (index, owner) in owners.enumerated() { statement.bind(Int32(index + 1), owner) }
        return Int32(owners.count + 1)
    }
}
