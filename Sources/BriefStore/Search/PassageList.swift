internal import BriefCore
internal import GRDB

/// Lists the passages that meet conditions where no words are asked for, newest source first.
struct PassageList {
    private let db: Database
    private let filter: PassageFilter
    private let excluded: Set<Int>

    init(_ db: Database, _ filter: PassageFilter, excluding excluded: Set<Int>) {
        self.db = db
        self.filter = filter
        self.excluded = excluded
    }

    /// Rows of the passages, at most so many.
    func rows(limit: Int) throws -> [Int] {
        let sources = try Prepared(db, "SELECT id FROM source ORDER BY age, id")
            .rows { $0.int(0) }
        var rows: [Int] = []
        for source in sources where try filter.admits(source: source) {
            for row in try candidates(in: source)
            where try !excluded.contains(row) && filter.admits(row) {
                rows.append(row)
                if rows.count >= limit { return rows }
            }
        }
        return rows
    }

    private func candidates(in source: Int) throws -> [Int] {
        let passages = PartSearch(db, table: "passage", source: source)
        guard let starts = try filter.starts(in: source) else {
            return try (0..<passages.count()).map { RowKey.row(source, $0) }
        }
        var numbers: [Int] = []
        for start in starts {
            let number = try passages.last(upTo: start)
            if numbers.last != number { numbers.append(number) }
        }
        return numbers.map { RowKey.row(source, $0) }
    }
}
