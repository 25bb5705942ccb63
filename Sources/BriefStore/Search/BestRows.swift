/// Keeps the best rows of many that come one after the other.
struct BestRows {
    private struct Entry {
        let row: Int
        let place: Double

        static func precedes(_ one: Entry, _ other: Entry) -> Bool {
            (one.place, one.row) < (other.place, other.row)
        }
    }

    /// Rows kept; nil keeps all.
    private let limit: Int?
    /// At most twice the limit, in no order.
    private var entries: [Entry] = []
    /// The last of the best ones when they were last picked: what comes behind it is not kept.
    private var worst: Entry?

    init(limit: Int?) {
        self.limit = limit.map { min(max(0, $0), .max / 2) }
        if let limit = self.limit { entries.reserveCapacity(2 * min(limit, 512)) }
    }

    /// Takes a row; the lower the place, the better.
    mutating func add(_ row: Int, place: Double) {
        guard let limit else { return entries.append(Entry(row: row, place: place)) }
        let entry = Entry(row: row, place: place)
        if limit == 0 { return }
        if let worst, !Entry.precedes(entry, worst) { return }
        entries.append(entry)
        if entries.count >= 2 * limit { pick(limit) }
    }

    /// The rows kept, best first.
    var rows: [Int] {
        let rows = entries.sorted(by: Entry.precedes).map(\.row)
        return limit.map { Array(rows.prefix($0)) } ?? rows
    }

    /// Leaves out what is behind the best.
    private mutating func pick(_ limit: Int) {
        entries.sort(by: Entry.precedes)
        entries.removeLast(entries.count - limit)
        worst = entries.last
    }
}
