internal import GRDB

/// Finds parts of a source by their place, without an index on places.
///
/// The parts of a source are numbered from 0 without gaps, by where they start.
struct PartSearch {
    private let db: Database
    private let table: String
    private let source: Int

    init(_ db: Database, table: String, source: Int) {
        self.db = db
        self.table = table
        self.source = source
    }

    /// How many parts there are.
    func count() throws -> Int {
        let bounds = RowKey.bounds(of: source)
        return try Prepared(
            db,
            "SELECT id FROM \(table) WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1"
        ).binding(bounds.first, bounds.last).first { RowKey.number(of: $0.int(0)) + 1 } ?? 0
    }

    /// The first part that starts at a position or after it; one past the last without any.
    func first(from position: Int) throws -> Int {
        var low = 0
        var high = try count()
        let start = try Prepared(db, "SELECT start FROM \(table) WHERE id = ?")
        while low < high {
            let middle = (low + high) / 2
            let found = try start.binding(RowKey.row(source, middle)).first { $0.int(0) } ?? 0
            if found < position { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The last part that starts at a position or before it; 0 where none does.
    func last(upTo position: Int) throws -> Int {
        max(0, try first(from: position + 1) - 1)
    }
}
