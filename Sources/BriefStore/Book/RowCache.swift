/// Values read from rows of a table, by the numbers of the rows.
///
/// A dictionary would do; but the first one by numbers costs the runtime a search through all types,
/// and the first screen needs several.
struct RowCache<Value> {
    /// Places in the list of values, one more than each, found by their rows; 0 where none is.
    ///
    /// There are as many as a power of two, and at least half of them are free.
    private var slots: [Int]
    private var values: [(row: Int, value: Value)] = []

    init() { slots = Array(repeating: 0, count: 16) }

    /// The value of a row; nil where it was not read yet.
    subscript(row: Int) -> Value? {
        let place = slots[slot(of: row)]
        return place > 0 ? values[place - 1].value : nil
    }

    /// Remembers the value of a row.
    mutating func keep(_ value: Value, of row: Int) {
        let slot = slot(of: row)
        guard slots[slot] == 0 else {
            values[slots[slot] - 1].value = value
            return
        }
        values.append((row, value))
        slots[slot] = values.count
        if 2 * values.count > slots.count { grow() }
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: 2 * slots.count)
        for (place, entry) in values.enumerated() { slots[slot(of: entry.row)] = place + 1 }
    }

    /// Where a row stands, or would: the first slot from its own on that holds it or is free.
    private func slot(of row: Int) -> Int {
        let mask = slots.count - 1
        // Neighbours are spread by the golden ratio, as in Fibonacci hashing.
        let spread = UInt(bitPattern: row) &* 0x9E37_79B9_7F4A_7C15
        var slot = Int(truncatingIfNeeded: spread >> 32) & mask
        while slots[slot] > 0, values[slots[slot] - 1].row != row { slot = (slot + 1) & mask }
        return slot
    }
}
