/// How many columns of the terminal a scalar takes, by a table of our own: no locale decides it.
enum CellWidth {
    /// Columns of `scalar`: 0 for marks and invisible signs, 2 for wide letters, else 1.
    ///
    /// - Source: `CellWidthTable`.
    static func of(_ scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return 1 }
        if contains(value, in: CellWidthTable.zero) { return 0 }
        if value < 0x1100 { return 1 }
        return contains(value, in: CellWidthTable.wide) ? 2 : 1
    }

    /// Whether one of the stretches, given as pairs of first and last, holds `value`.
    private static func contains(_ value: UInt32, in bounds: [UInt32]) -> Bool {
        var low = 0
        var high = bounds.count / 2
        while low < high {
            let middle = (low + high) / 2
            if bounds[2 * middle + 1] < value { low = middle + 1 } else { high = middle }
        }
        return low < bounds.count / 2 && bounds[2 * low] <= value
    }
}
