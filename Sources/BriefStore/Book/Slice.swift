/// How a window is cut from an index: from the end that is nearer.
struct Slice {
    /// True where the index is walked from its end.
    let isReversed: Bool
    /// Entries to pass over.
    let skipped: Int
    /// Entries to take.
    let taken: Int

    /// The cut for a window of a list.
    init(offset: Int, count: Int, total: Int) {
        let start = min(max(0, offset), total)
        let end = min(start + max(0, count), total)
        taken = end - start
        isReversed = start > total - end
        skipped = isReversed ? total - end : start
    }

    /// The direction in SQL.
    var direction: String { isReversed ? "DESC" : "ASC" }

    /// Rows in the list's order, whichever way they were read.
    func inOrder<Row>(_ rows: [Row]) -> [Row] { isReversed ? rows.reversed() : rows }
}
