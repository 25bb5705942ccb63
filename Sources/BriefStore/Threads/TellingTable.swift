internal import BriefCore
internal import GRDB

/// Puts findings of several sources that tell the same on one line of the lists, and takes
/// such lines apart again.
///
/// The line is the newest telling's; it stands on the lists of all subjects of all tellings,
/// at the place of what they claim together.
struct TellingTable {
    /// A finding as far as its line needs it.
    private struct Member {
        let row: Int
        let kind: FindingKind
        let claim: Claim
        let owners: [Int]
        let age: Int
    }

    private let db: Database
    private let find: Prepared
    private let leadOf: Prepared
    private let membersOf: Prepared

    init(_ db: Database) throws {
        self.db = db
        find = try Prepared(
            db,
            """
            SELECT f.kind, f.type, f.actor, f.other, f.day, f.until, f.detail, f.people,
            f.subjects, s.age FROM finding AS f JOIN source AS s ON s.id = f.id >> 24
            WHERE f.id = ?
            """
        )
        leadOf = try Prepared(db, "SELECT lead FROM telling WHERE finding = ?")
        membersOf = try Prepared(db, "SELECT finding FROM telling WHERE lead = ? ORDER BY finding")
    }

    /// The finding that leads the line of one; nil where it has a line of its own.
    func lead(of finding: Int) throws -> Int? {
        try leadOf.binding(finding).first { $0.int(0) }
    }

    /// All tellings of a line, the newest source's first, undated ones last.
    func tellings(_ lead: Int) throws -> [Int] {
        try members(lead).map(\.row)
    }

    /// What findings claim, by number.
    func claims(of findings: Set<Int>) throws -> [Int: Claim] {
        var claims: [Int: Claim] = [:]
        for member in try ordered(findings.sorted()) { claims[member.row] = member.claim }
        return claims
    }

    /// Puts findings on one line; none may share a line with others.
    func join(_ findings: [Int]) throws {
        let members = try ordered(findings)
        guard let lead = members.first, members.count > 1 else { return }
        for member in members { try change(line(of: [member]), by: -1) }
        let insert = try Prepared(db, "INSERT INTO telling VALUES (?, ?)")
        for member in members { try insert.binding(member.row, lead.row).run() }
        let line = line(of: members)
        try setPlace(line)
        try change(line, by: 1)
    }

    /// Gives each telling of a line its own line again.
    ///
    /// - Returns: The findings that shared it.
    @discardableResult
    func part(_ lead: Int) throws -> [Int] {
        let members = try members(lead)
        try change(line(of: members), by: -1)
        try Prepared(db, "DELETE FROM telling WHERE lead = ?").binding(lead).run()
        for member in members {
            let line = line(of: [member])
            try setPlace(line)
            try change(line, by: 1)
        }
        return members.map(\.row)
    }

    private struct Line {
        let lead: Member
        let owners: [Int]
        let place: FindingPlace
    }

    private func line(of members: [Member]) -> Line {
        let lead = members[0]
        var owners = [SubjectCounts.wholeBook]
        for owner in members.flatMap(\.owners) where !owners.contains(owner) {
            owners.append(owner)
        }
        let claim = Claim.merged(members.map(\.claim)) ?? lead.claim
        return Line(lead: lead, owners: owners, place: FindingPlace(claim, age: lead.age))
    }

    private func members(_ lead: Int) throws -> [Member] {
        try ordered(try membersOf.binding(lead).rows { $0.int(0) })
    }

    private func ordered(_ findings: [Int]) throws -> [Member] {
        try findings.compactMap { row in
            try find.binding(row).first { columns -> Member? in
                guard let kind = FindingKind(rawValue: columns.int(0)),
                    let claim = ClaimColumns(columns, 1).claim(kind)
                else { return nil }
                return Member(
                    row: row,
                    kind: kind,
                    claim: claim,
                    owners: SubjectList.split(columns.text(8)),
                    age: columns.int(9)
                )
            } ?? nil
        }.sorted { ($0.age, $1.row) < ($1.age, $0.row) }
    }

    private func setPlace(_ line: Line) throws {
        let update = try Prepared(db, "UPDATE finding SET place = ? WHERE id = ?")
        line.place.bind(to: update, at: 1)
        update.bind(2, line.lead.row)
        try update.run()
    }

    /// Puts a line on its lists, or takes it off, and counts it.
    private func change(_ line: Line, by sign: Int) throws {
        let statement = try Prepared(
            db,
            sign > 0
                ? "INSERT INTO finding_subject (subject, kind, place, finding) VALUES (?, ?, ?, ?)"
                : """
                DELETE FROM finding_subject
                WHERE subject = ? AND kind = ? AND place = ? AND finding = ?
                """
        )
        var count = SubjectCounts()
        count.add(line.lead.kind)
        var counts: [Int: SubjectCounts] = [:]
        for owner in line.owners {
            statement.bind(1, owner)
            statement.bind(2, line.lead.kind.rawValue)
            line.place.bind(to: statement, at: 3)
            statement.bind(4, line.lead.row)
            try statement.run()
            counts[owner] = count
        }
        if sign > 0 {
            try SubjectCounts.add(counts, in: db)
        } else {
            try SubjectCounts.subtract(counts, in: db)
        }
    }
}
