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
    /// What is added to the counts of subjects, by their rows.
    private var counts: [SubjectCounts] = []
    /// The source of which each subject was noted last, by the subjects' rows.
    private var noted: [Int] = []

    private struct Naming {
        let subject: Int
        let age: Int
        let source: Int
    }

    private let db: Database
    /// What is added to the lists of subjects, each named by the subject, then the kind.
    private var listed = ListedFindings()
    private var namings: [Naming] = []
    private let findingRows: RowInsert
    private let sourceRows: RowInsert

    /// Most entries kept in memory.
    private static let most = 150_000
    /// Kinds of findings that are listed.
    private static let kinds = SubjectCounts.kinds.count

    init(_ db: Database, words: Words) throws {
        self.db = db
        subjects = try SubjectTable(db, words: words)
        rules = try RuleTable(db)
        findingRows = RowInsert(db, "finding_subject", columns: 4)
        sourceRows = RowInsert(db, "source_subject", columns: 3)
    }

    /// Puts a finding on the lists of subjects.
    ///
    /// Each subject must be noted for the finding's source.
    func list(_ finding: Int, for owners: [Int], kind: FindingKind, at place: FindingPlace) {
        guard let kind = SubjectCounts.kinds.firstIndex(of: kind) else { return }
        listed.add(finding, to: owners, list: { $0 * Register.kinds + kind }, at: place)
    }

    /// Notes that a source concerns a subject; said again of the same source, it counts once.
    func note(_ subject: Int, source: Int, age: Int) {
        makeRoom(for: subject)
        guard noted[subject] != source else { return }
        noted[subject] = source
        counts[subject].sources += 1
        guard subject != SubjectCounts.wholeBook else { return }
        namings.append(Naming(subject: subject, age: age, source: source))
    }

    /// Notes that a source names a subject once more.
    func noteMention(of subject: Int, source: Int, age: Int) {
        note(subject, source: source, age: age)
        counts[subject].mentions += 1
    }

    private func makeRoom(for subject: Int) {
        guard subject >= counts.count else { return }
        let more = subject + 1 - counts.count
        counts += Array(repeating: SubjectCounts(), count: more)
        noted += Array(repeating: 0, count: more)
    }

    /// Writes what is collected where it has grown large.
    func relieve() throws {
        if listed.count + namings.count > Register.most { try finish() }
    }

    /// Writes what is collected.
    func finish() throws {
        try writeLists()
        namings.sort { ($0.subject, $0.age, $0.source) < ($1.subject, $1.age, $1.source) }
        try sourceRows.insert(namings) { row, item in
            row.bind(1, item.subject)
            row.bind(2, item.age)
            row.bind(3, item.source)
        }
        var changes: [Int: SubjectCounts] = [:]
        for (subject, count) in counts.enumerated() where count != SubjectCounts() {
            changes[subject] = count
        }
        try SubjectCounts.add(changes, in: db)
        namings.removeAll(keepingCapacity: true)
        counts.removeAll(keepingCapacity: true)
        // A source that is erased may leave its row to the next one.
        noted.removeAll(keepingCapacity: true)
    }

    private func writeLists() throws {
        // In the order of the table, which a page then takes many of at once.
        let entries = listed.sorted()
        try note(entries)
        try findingRows.insert(entries) { row, entry in
            let (owner, kind) = Int(entry.list).quotientAndRemainder(dividingBy: Register.kinds)
            row.bind(1, owner)
            row.bind(2, SubjectCounts.kinds[kind].rawValue)
            row.bind(3, listed.place(of: entry))
            row.bind(4, listed.row(of: entry))
        }
        listed.removeAll()
    }

    /// Counts what is added to each list, and notes the subjects whose lists have changed.
    private func note(_ entries: [ListedFindings.Entry]) throws {
        let unsettled = try UnsettledSubjects(db)
        var start = 0
        while start < entries.count {
            let list = entries[start].list
            let end = entries[start...].firstIndex { $0.list != list } ?? entries.count
            let (owner, kind) = Int(list).quotientAndRemainder(dividingBy: Register.kinds)
            counts[owner].add(SubjectCounts.kinds[kind].rawValue, end - start)
            try unsettled.add(owner)
            start = end
        }
    }
}
