/// Values read from rows of a table, by the numbers of the rows.
///
/// A dictionary would do; but the first one by numbers costs the runtime a search through all types,
/// and the first screen needs several.
struct RowCache<Value> {
    private var places: [Int32] = []
    private var values: [Value] = []

    /// Highest row remembered; a number above it is not one of a book that was made here.
    private static var highest: Int { 1 << 20 }

    /// The value of a row; nil where it was not read yet.
    subscript(row: Int) -> Value? {
        guard places.indices.contains(row), places[row] >= 0 else { return nil }
        return values[Int(places[row])]
    }

    /// Remembers the value of a row.
    mutating func keep(_ value: Value, of row: Int) {
        guard (0...RowCache.highest).contains(row) else { return }
        while places.count <= row { places.append(-1) }
        if places[row] >= 0 {
            values[Int(places[row])] = value
        } else {
            places[row] = Int32(values.count)
            values.append(value)
        }
    }
}
