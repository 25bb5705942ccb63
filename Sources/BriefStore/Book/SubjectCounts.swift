internal import BriefCore
internal import GRDB

/// What sources add to the counts of a subject.
struct SubjectCounts: Equatable {
    /// Row under which findings are listed for the whole book.
    static let wholeBook = 0

    /// Sources that name it.
    var sources = 0
    /// Times they name it.
    var mentions = 0
    private var shown = SIMD4<Int>()

    /// The kinds with a count of their own besides mentions, in the columns' order.
    static let kinds: [FindingKind] = [.event, .issue, .point, .position]

    /// Counts a finding.
    mutating func add(_ kind: FindingKind) { add(kind.rawValue, 1) }

    /// Counts so many findings of the kind with a number.
    mutating func add(_ kind: Int, _ number: Int) {
        let index = SubjectCounts.kinds.firstIndex { $0.rawValue == kind }
        if let index { shown[index] += number }
    }

    /// Adds to the counts of subjects.
    static func add(_ counts: [Int: SubjectCounts], in db: Database) throws {
        try change(counts, by: 1, in: db)
    }

    /// Takes from the counts of subjects.
    static func subtract(_ counts: [Int: SubjectCounts], in db: Database) throws {
        try change(counts, by: -1, in: db)
    }

    private static func change(
        _ counts: [Int: SubjectCounts],
        by sign: Int,
        in db: Database
    ) throws {
        let update = try Prepared(
            db,
            """
            UPDATE subject SET sources = sources + ?, mentions = mentions + ?, events = events + ?,
            issues = issues + ?, points = points + ?, positions = positions + ? WHERE id = ?
            """
        )
        for (subject, count) in counts.sorted(by: { $0.key < $1.key }) {
            update.bind(1, sign * count.sources)
            update.bind(2, sign * count.mentions)
            for index in count.shown.indices {
                update.bind(Int32(3 + index), sign * count.shown[index])
            }
            update.bind(7, subject)
            try update.run()
        }
    }
}
