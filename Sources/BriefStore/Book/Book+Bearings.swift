package import BriefCore
internal import GRDB

/// Where things stand in lists of which only a part is at hand.
extension Book {
    /// The numbers of some sources among those that name all of some subjects, from 1; what is not
    /// among them is left out.
    ///
    /// - Complexity: Linear in the place of the last of them.
    package func numbers(
        of sources: [SourceKey],
        among subjects: [SubjectID]
    ) throws(StoreError) -> [SourceKey: Int] {
        try connection.read { db in
            guard let list = try SubjectSources(db, subjects) else { return [:] }
            let find = try Prepared(db, "SELECT id FROM source WHERE key = ?")
            var keys: [Int: SourceKey] = [:]
            for key in sources {
                if let row = try find.binding(key.text).first({ $0.int(0) }) { keys[row] = key }
            }
            var numbers: [SourceKey: Int] = [:]
            try list.walk { row, number in
                if let key = keys[row] { numbers[key] = number }
                return numbers.count < keys.count
            }
            return numbers
        }
    }

    /// How many events of a timeline stand before a day, as the sources tell them.
    package func events(
        before day: CalendarDate,
        on subjects: [SubjectID]
    ) throws(StoreError) -> Int {
        try connection.read { db in
            guard let list = try FindingList(db, subjects: subjects, kind: .event, hidden: [])
            else { return 0 }
            return try list.count(before: .number(Age.rising(.day(day))), 0)
        }
    }
}
