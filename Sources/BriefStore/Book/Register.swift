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

    private struct Entry {
        let owner: Int
        let kind: Int
        let place: FindingPlace
        let finding: Int
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
        entries.append(Entry(owner: owner, kind: kind.rawValue, place: place, finding: finding))
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
        let entry = try Prepared(db, "INSERT INTO finding_subject VALUES (?, ?, ?, ?)")
        entries.sort {
            ($0.owner, $0.kind, $0.place, $0.finding) < ($1.owner, $1.kind, $1.place, $1.finding)
        }
        for item in entries {
            entry.bind(1, item.owner)
            entry.bind(2, item.kind)
            item.place.bind(to: entry, at: 3)
            entry.bind(4, item.finding)
            try entry.run()
        }
        let unsettled = try UnsettledSubjects(db)
        for owner in Set(entries.map(\.owner)).sorted() { try unsettled.add(owner) }
        let naming = try Prepared(db, "INSERT INTO source_subject VALUES (?, ?, ?)")
        namings.sort { ($0.subject, $0.age, $0.source) < ($1.subject, $1.age, $1.source) }
        for item in namings { try naming.binding(item.subject, item.age, item.source).run() }
        try SubjectCounts.add(counts, in: db)
        entries.removeAll(keepingCapacity: true)
        namings.removeAll(keepingCapacity: true)
        counts.removeAll(keepingCapacity: true)
    }
}
