internal import BriefCore
internal import GRDB

/// The findings of one kind that concern all of some subjects.
struct FindingList {
    private let db: Database
    private let owners: [Int]
    private let kind: FindingKind

    /// True where several subjects must meet, so that the length is not stored.
    var isIntersection: Bool { owners.count > 1 }

    /// Tells lists apart.
    var name: String { "\(kind.name) \(owners)" }

    /// The list; nil where the book does not know one of the subjects.
    init?(_ db: Database, subjects: [SubjectID], kind: FindingKind) throws {
        self.db = db
        self.kind = kind
        let find = try Prepared(db, "SELECT id FROM subject WHERE code = ?")
        var owners: [Int] = []
        for subject in Set(subjects) {
            guard let row = try find.binding(subject.description).first({ $0.int(0) })
            else { return nil }
            owners.append(row)
        }
        if owners.isEmpty { owners = [SubjectCounts.wholeBook] }
        let counts = try owners.map { (owner: $0, count: try FindingList.stored(db, $0, kind)) }
        // The shortest list is walked, the others are only asked.
        self.owners = counts.sorted { ($0.count, $0.owner) < ($1.count, $1.owner) }.map(\.owner)
    }

    /// The length of the list.
    func count() throws -> Int {
        guard isIntersection else { return try FindingList.stored(db, owners[0], kind) }
        let statement = try Prepared(
            db,
            "SELECT count(*) FROM finding_subject AS a WHERE \(condition)"
        )
        bind(statement)
        return try statement.first { $0.int(0) } ?? 0
    }

    /// The rows of a slice, in the list's order.
    func rows(_ slice: Slice) throws -> [Int] {
        let statement = try Prepared(
            db,
            """
            SELECT finding FROM finding_subject AS a WHERE \(condition)
            ORDER BY a.place \(slice.direction), a.finding \(slice.direction) LIMIT ? OFFSET ?
            """
        )
        let next = bind(statement)
        statement.bind(next, slice.taken)
        statement.bind(next + 1, slice.skipped)
        return slice.inOrder(try statement.rows { $0.int(0) })
    }

    private var condition: String {
        let others = owners.dropFirst().map { _ in
            """
             AND EXISTS (SELECT 1 FROM finding_subject AS b WHERE b.subject = ?
             AND b.kind = a.kind AND b.place = a.place AND b.finding = a.finding)
            """
        }
        return "a.subject = ? AND a.kind = ?" + others.joined()
    }

    @discardableResult
    private func bind(_ statement: Prepared) -> Int32 {
        statement.bind(1, owners[0])
        statement.bind(2, kind.rawValue)
        for (index, owner) in owners.dropFirst().enumerated() {
            statement.bind(Int32(index + 3), owner)
        }
        return Int32(owners.count + 2)
    }

    private static func stored(_ db: Database, _ owner: Int, _ kind: FindingKind) throws -> Int {
        try Prepared(db, "SELECT events, issues, points, positions FROM subject WHERE id = ?")
            .binding(owner).first { row in
                SubjectCounts.kinds.firstIndex(of: kind).map { row.int(Int32($0)) } ?? 0
            } ?? 0
    }
}
