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

        /// Within one list.
        static func < (one: Entry, other: Entry) -> Bool {
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
    /// What is added to the list of each kind of each subject.
    private var lists: [Int: [Entry]] = [:]
    private var entries = 0
    private var namings: [Naming] = []

    /// Most entries kept in memory.
    private static let most = 100_000

    init(_ db: Database, words: Words) throws {
        self.db = db
        subjects = try SubjectTable(db, words: words)
        rules = try RuleTable(db)
    }

    /// Puts a finding on the list of a subject.
    func list(_ finding: Int, for owner: Int, kind: FindingKind, at place: FindingPlace) {
        let list = owner << 8 | kind.rawValue
        lists[list, default: []].append(Entry(list: list, place: place, finding: finding))
        entries += 1
    }

    /// Notes that a source concerns a subject.
    func note(_ subject: Int, source: Int, age: Int) {
        counts[subject, default: SubjectCounts()].sources += 1
        guard subject != SubjectCounts.wholeBook else { return }
        namings.append(Naming(subject: subject, age: age, source: source))
    }

    /// Writes what is collected where it has grown large.
    func relieve() throws {
        if entries + namings.count > Register.most { try finish() }
    }

    /// Writes what is collected.
    func finish() throws {
        let unsettled = try UnsettledSubjects(db)
        var sorted: [Entry] = []
        sorted.reserveCapacity(entries)
        for (list, added) in lists.sorted(by: { $0.key < $1.key }) {
            sorted += added.sorted()
            let owner = list >> 8
            counts[owner, default: SubjectCounts()].add(list & 0xFF, added.count)
            try unsettled.add(owner)
        }
        try RowInsert(db, "finding_subject", columns: 4).insert(sorted) { row, item in
            row.bind(1, item.list >> 8)
            row.bind(2, item.list & 0xFF)
            row.bind(3, item.place)
            row.bind(4, item.finding)
        }
        namings.sort { ($0.subject, $0.age, $0.source) < ($1.subject, $1.age, $1.source) }
        try RowInsert(db, "source_subject", columns: 3).insert(namings) { row, item in
            row.bind(1, item.subject)
            row.bind(2, item.age)
            row.bind(3, item.source)
        }
        try SubjectCounts.add(counts, in: db)
        lists.removeAll(keepingCapacity: true)
        entries = 0
        namings.removeAll(keepingCapacity: true)
        counts.removeAll(keepingCapacity: true)
    }
}
