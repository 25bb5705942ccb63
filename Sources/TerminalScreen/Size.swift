/// How large a grid of cells is; either number may be zero, neither is negative.
package struct Size: Hashable, Sendable {
    /// Lines of the grid.
    package let rows: Int
    /// Cells in each line.
    package let columns: Int

    /// A size; negative numbers count as zero.
    package init(rows: Int, columns: Int) {
        self.rows = max(0, rows)
        self.columns = max(0, columns)
    }

    /// Whether the grid has no cell at all.
    package var isEmpty: Bool { rows == 0 || columns == 0 }
}
