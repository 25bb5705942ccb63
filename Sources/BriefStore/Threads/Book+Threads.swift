package import BriefCore
internal import GRDB

extension Book {
    /// Finds again what links the findings of different sources, where findings have changed.
    ///
    /// Each handful of subjects is one transaction; what a stop leaves is done by the next call.
    ///
    /// - Parameters:
    ///   - isStopped: Asked between handfuls.
    ///   - progress: Told how many subjects of how many are done.
    ///   - find: Finds the links among the findings of each subject, in the order asked.
    /// - Returns: The number of subjects looked at.
    /// - Throws: ``StoreError``
    @discardableResult
    package func settle(
        isStopped: () -> Bool = { false },
        progress: (Int, Int) -> Void = { _, _ in },
        find: ([[ThreadMember]]) -> [[ThreadLink]]
    ) throws(StoreError) -> Int {
        guard try isUnsettled() else { return 0 }
        try write { db in try Settling.forget(db) }
        var left = try connection.read { db in try Settling.subjects(db) }
        let total = left.count
        while !left.isEmpty, !isStopped() {
            progress(total - left.count, total)
            let some = Array(left.prefix(Settling.handful))
            try write { db in
                let reader = try MemberReader(db, path: path)
                let found = find(try some.map { try reader.members(of: $0) })
                try Settling(db).settle(zip(some, found).map { (subject: $0, links: $1) })
                let done = try Prepared(db, "DELETE FROM unsettled WHERE subject = ?")
                for subject in some { try done.binding(subject).run() }
            }
            left.removeFirst(some.count)
        }
        progress(total - left.count, total)
        return total - left.count
    }

    /// True where findings have changed since links were found.
    package func isUnsettled() throws(StoreError) -> Bool {
        try connection.read { db in
            try Prepared(db, "SELECT 1 FROM unsettled LIMIT 1").first { _ in true } ?? false
        }
    }

    /// What other sources say on the matter of a finding, the newest first.
    ///
    /// Empty where nothing is linked; what tells the same is left out, see
    /// ``FindingRow/tellings``.
    package func threads(of number: Int64) throws(StoreError) -> [ThreadRow] {
        try connection.read { db in try ThreadReader(db, path: path).rows(Int(number)) }
    }
}

extension Settling {
    /// Subjects read, linked and written together.
    static let handful = 32

    /// The subjects that wait, by number; those one does not browse never wait.
    static func subjects(_ db: Database) throws -> [Int] {
        try Prepared(db, "SELECT subject FROM unsettled ORDER BY subject").rows { $0.int(0) }
    }

    /// Takes subjects off the list in which no links are looked for.
    static func forget(_ db: Database) throws {
        try Connection.execute(
            db,
            """
            DELETE FROM unsettled WHERE subject NOT IN (SELECT id FROM subject
            WHERE kind IN ('country', 'forum', 'priority'))
            """
        )
    }
}
