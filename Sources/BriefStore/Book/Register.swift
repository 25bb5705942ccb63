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

    /// A finding on a list whose places are numbers.
    private struct Numbered: Comparable {
        let place: Int
        let finding: Int

        static func < (one: Numbered, other: Numbered) -> Bool {
            one.place != other.place ? one.place < other.place : one.finding < other.finding
        }
    }

    /// A finding on a list whose places are texts.
    private struct Named: Comparable {
        let place: String
        let finding: Int

        static func < (one: Named, other: Named) -> Bool {
            one.place != other.place ? one.place < other.place : one.finding < other.finding
        }
    }

    /// A finding with the list it is on.
    private struct Entry {
        let list: Int
        let place: FindingPlace
        let finding: Int
    }

    private struct Naming {
        let subject: Int
        let age: Int
        let source: Int
    }

    private let db: Database
    /// What is added to the lists of subjects, by subject, then kind.
    private var numbered: [[Numbered]] = []
    private var named: [[Named]] = []
    private var entries = 0
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
        findingRows = try RowInsert(db, "finding_subject", columns: 4)
        sourceRows = try RowInsert(db, "source_subject", columns: 3)
    }

    /// Puts a finding on the list of a subject.
    func list(_ finding: Int, for owner: Int, kind: FindingKind, at place: FindingPlace) {
        guard let kind = SubjectCounts.kinds.firstIndex(of: kind) else { return }
        let list = owner * Register.kinds + kind
        if list >= numbered.count {
            let more = (owner + 1) * Register.kinds - numbered.count
            numbered += Array(repeating: [], count: more)
            named += Array(repeating: [], count: more)
        }
        switch place {
        case .number(let number): numbered[list].append(Numbered(place: number, finding: finding))
        case .text(let text): named[list].append(Named(place: text, finding: finding))
        }
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
        try writeLists()
        namings.sort { ($0.subject, $0.age, $0.source) < ($1.subject, $1.age, $1.source) }
        try sourceRows.insert(namings) { row, item in
            row.bind(1, item.subject)
            row.bind(2, item.age)
            row.bind(3, item.source)
        }
        try SubjectCounts.add(counts, in: db)
        entries = 0
        namings.removeAll(keepingCapacity: true)
        counts.removeAll(keepingCapacity: true)
    }

    private func writeLists() throws {
        let unsettled = try UnsettledSubjects(db)
        var buffer: [Entry] = []
        buffer.reserveCapacity(Register.page)
        for list in numbered.indices {
            let count = numbered[list].count + named[list].count
            guard count > 0 else { continue }
            let owner = list / Register.kinds
            let kind = SubjectCounts.kinds[list % Register.kinds]
            counts[owner, default: SubjectCounts()].add(kind.rawValue, count)
            try unsettled.add(owner)
            // A number stands before any text.
            for item in numbered[list].sorted() {
                buffer.append(Entry(list: list, place: .number(item.place), finding: item.finding))
                try write(&buffer, from: Register.page)
            }
            for item in named[list].sorted() {
                buffer.append(Entry(list: list, place: .text(item.place), finding: item.finding))
                try write(&buffer, from: Register.page)
            }
            numbered[list] = []
            named[list] = []
        }
        try write(&buffer, from: 1)
    }

    /// Entries written together.
    private static let page = 1024

    /// Writes entries where there are so many.
    private func write(_ buffer: inout [Entry], from count: Int) throws {
        guard buffer.count >= count else { return }
        try findingRows.insert(buffer) { row, item in
            row.bind(1, item.list / Register.kinds)
            row.bind(2, SubjectCounts.kinds[item.list % Register.kinds].rawValue)
            row.bind(3, item.place)
            row.bind(4, item.finding)
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
