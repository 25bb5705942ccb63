/// A cell's place in a grid, counted from zero at the top left.
package struct Position: Hashable, Sendable {
    /// Line, from the top.
    package let row: Int
    /// Cell in the line, from the left.
    package let column: Int

    /// The place at `row` and `column`, which may lie outside any given grid.
    package init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }
}
