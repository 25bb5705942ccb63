internal import BriefCore
internal import GRDB

/// What sources add to the subjects of a book, collected and then written in order.
///
/// The lists of many subjects grow with every source; written one by one, each entry would
/// touch a page of its own.
final class Register {
    /// Rows of subjects.
    let subjects: SubjectTable
    /// Rows of rules.
    let rules: RuleTable
    /// What is added to the counts of subjects.
    var counts: [Int: SubjectCounts] = [:]

    private struct Entry: Comparable {
        /// The subject above the kind.
        let list: Int
        let place: FindingPlace
        let finding: Int

        var owner: Int { list >> 8 }
        var kind: Int { list & 0xFF }

        static func < (one: Entry, other: Entry) -> Bool {
            if one.list != other.list { return one.list < other.list }
            if case .number(let first) = one.place, case .number(let second) = other.place {
                return first != second ? first < second : one.finding < other.finding
            }
            return (one.place, one.finding) < (other.place, other.finding)
        }
    }

    private struct Naming {
        let subject: Int
        let age: Int
        let source: Int
    }

    private let db: Database
    private var entries: [Entry] = []
    private var namings: [Naming] = []

    /// Most entries kept in memory.
    private static let most = 100_000

    init(_ db: Database, words: Words) throws {
        self.db = db
        subjects = try SubjectTable(db, words: words)
        rules = try RuleTable(db)
    }

    /// Puts a finding on the list of a subject, and counts it.
    func list(_ finding: Int, for owner: Int, kind: FindingKind, at place: FindingPlace) {
        counts[owner, default: SubjectCounts()].add(kind)
        entries.append(Entry(list: owner << 8 | kind.rawValue, place: place, finding: finding))
    }

    /// Notes that a source concerns a subject.
    func note(_ subject: Int, source: Int, age: Int) {
        counts[subject, default: SubjectCounts()].sources += 1
        guard subject != SubjectCounts.wholeBook else { return }
        namings.append(Naming(subject: subject, age: age, source: source))
    }

    /// Writes what is collected where it has grown large.
    func relieve() throws {
        if entries.count + namings.count > Register.most { try finish() }
    }

    /// Writes what is collected.
    func finish() throws {
        entries.sort()
        let unsettled = try UnsettledSubjects(db)
        var last: Int?
        try RowInsert(db, "finding_subject", columns: 4).insert(entries) { row, item in
            row.bind(1, item.owner)
            row.bind(2, item.kind)
            row.bind(3, item.place)
            row.bind(4, item.finding)
            if item.owner != last { try unsettled.add(item.owner) }
            last = item.owner
        }
        namings.sort { ($0.subject, $0.age, $0.source) < ($1.subject, $1.age, $1.source) }
        try RowInsert(db, "source_subject", columns: 3).insert(namings) { row, item in
            row.bind(1, item.subject)
            row.bind(2, item.age)
            row.bind(3, item.source)
        }
        try SubjectCounts.add(counts, in: db)
        entries.removeAll(keepingCapacity: true)
        namings.removeAll(keepingCapacity: true)
        counts.removeAll(keepingCapacity: true)
    }
}
