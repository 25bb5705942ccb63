/// Values read from rows of a table, by the numbers of the rows.
///
/// A dictionary would do; but the first one by numbers costs the runtime a search through all types,
/// and the first screen needs several.
struct RowCache<Value> {
    /// The rows read, ascending.
    private var rows: [Int] = []
    /// Their values, in the order of the rows.
    private var values: [Value] = []

    /// The value of a row; nil where it was not read yet.
    subscript(row: Int) -> Value? {
        let place = place(of: row)
        return place < rows.count && rows[place] == row ? values[place] : nil
    }

    /// Remembers the value of a row.
    mutating func keep(_ value: Value, of row: Int) {
        let place = place(of: row)
        if place < rows.count, rows[place] == row {
            values[place] = value
        } else {
            rows.insert(row, at: place)
            values.insert(value, at: place)
        }
    }

    /// Where a row stands, or would.
    private func place(of row: Int) -> Int {
        var low = 0
        var high = rows.count
        while low < high {
            let middle = (low + high) / 2
            if rows[middle] < row { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
