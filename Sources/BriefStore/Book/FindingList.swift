internal import BriefCore
internal import GRDB

/// The findings of one kind that concern all of some subjects.
struct FindingList {
    private let db: Database
    private let owners: [Int]
    private let kind: FindingKind
    /// Rows left out, as a JSON array; nil for none.
    private let hidden: String?

    /// True where several subjects must meet, so that the length is not stored.
    var isIntersection: Bool { owners.count > 1 }

    /// Tells lists apart.
    var name: String {
        let subjects = owners.map { String($0) }.joined(separator: " ")
        return "\(kind.name) \(subjects) \(hidden ?? "")"
    }

    /// The list; nil where the book does not know one of the subjects.
    init?(_ db: Database, subjects: [SubjectID], kind: FindingKind, hidden: Set<Int64>) throws {
        self.db = db
        self.kind = kind
        self.hidden =
            hidden.isEmpty
            ? nil : "[" + hidden.sorted().map { String($0) }.joined(separator: ",") + "]"
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
        guard isIntersection else {
            return try FindingList.stored(db, owners[0], kind) - hiddenCount()
        }
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

    /// True where a finding stands on the list, were it not left out.
    func holds(_ finding: Int) throws -> Bool {
        try owners.allSatisfy { owner in
            try Prepared(
                db,
                """
                SELECT 1 FROM finding AS f JOIN finding_subject AS s ON s.subject = ?
                AND s.kind = ? AND s.place = f.place AND s.finding = f.id WHERE f.id = ?
                """
            ).binding(owner, kind.rawValue, finding).first { _ in true } ?? false
        }
    }

    /// How many of the rows stand before a place.
    func count(before place: FindingPlace, _ finding: Int) throws -> Int {
        let statement = try Prepared(
            db,
            """
            SELECT count(*) FROM finding_subject AS a WHERE \(condition)
            AND (a.place, a.finding) < (?, ?)
            """
        )
        let next = bind(statement)
        place.bind(to: statement, at: next)
        statement.bind(next + 1, finding)
        return try statement.first { $0.int(0) } ?? 0
    }

    private var condition: String {
        // Joining texts costs the runtime a search through all types, before the first screen.
        let others = owners.dropFirst().reduce(into: "") { others, _ in
            others += """
                 AND EXISTS (SELECT 1 FROM finding_subject AS b WHERE b.subject = ?
                 AND b.kind = a.kind AND b.place = a.place AND b.finding = a.finding)
                """
        }
        let shown = hidden == nil ? "" : " AND a.finding NOT IN (SELECT value FROM json_each(?))"
        return "a.subject = ? AND a.kind = ?" + others + shown
    }

    /// How many of the rows left out stand on the list of the only subject.
    private func hiddenCount() throws -> Int {
        guard let hidden else { return 0 }
        return try Prepared(
            db,
            """
            SELECT count(*) FROM finding AS f JOIN finding_subject AS s ON s.subject = ?
            AND s.kind = ? AND s.place = f.place AND s.finding = f.id
            WHERE f.id IN (SELECT value FROM json_each(?))
            """
        ).binding(owners[0], kind.rawValue, hidden).first { $0.int(0) } ?? 0
    }

    @discardableResult
    private func bind(_ statement: Prepared) -> Int32 {
        statement.bind(1, owners[0])
        statement.bind(2, kind.rawValue)
        for (index, owner) in owners.dropFirst().enumerated() {
            statement.bind(Int32(index + 3), owner)
        }
        let next = Int32(owners.count + 2)
        guard let hidden else { return next }
        statement.bind(next, hidden)
        return next + 1
    }

    private static func stored(_ db: Database, _ owner: Int, _ kind: FindingKind) throws -> Int {
        try Prepared(db, "SELECT events, issues, points, positions FROM subject WHERE id = ?")
            .binding(owner).first { row in
                SubjectCounts.kinds.firstIndex(of: kind).map { row.int(Int32($0)) } ?? 0
            } ?? 0
    }
}
