/// A rectangle of cells: its top left corner and how far it reaches.
///
/// Cutting pieces off never fails: a piece is at most as large as what is left, and may be empty.
package struct Rect: Hashable, Sendable {
    /// First line.
    package var row: Int
    /// First cell of each line.
    package var column: Int
    /// Number of lines, never negative.
    package var rows: Int
    /// Number of cells in each line, never negative.
    package var columns: Int

    /// A rectangle; negative extents count as zero.
    package init(row: Int, column: Int, rows: Int, columns: Int) {
        self.row = row
        self.column = column
        self.rows = max(0, rows)
        self.columns = max(0, columns)
    }

    /// The whole of a grid of `size`.
    package init(_ size: Size) {
        self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
    }

    /// Its extent without its place.
    package var size: Size { Size(rows: rows, columns: columns) }
    /// The line after the last.
    package var endRow: Int { row + rows }
    /// The column after the last.
    package var endColumn: Int { column + columns }
    /// Whether it holds no cell.
    package var isEmpty: Bool { rows == 0 || columns == 0 }

    /// Whether `position` lies inside.
    package func contains(_ position: Position) -> Bool {
        position.row >= row && position.row < endRow
            && position.column >= column && position.column < endColumn
    }

    /// What both rectangles cover; empty where they do not meet.
    package func intersection(_ other: Rect) -> Rect {
        let top = max(row, other.row)
        let left = max(column, other.column)
        return Rect(
            row: top,
            column: left,
            rows: min(endRow, other.endRow) - top,
            columns: min(endColumn, other.endColumn) - left
        )
    }

    /// What is left after taking so many cells off each edge.
    package func inset(top: Int = 0, left: Int = 0, bottom: Int = 0, right: Int = 0) -> Rect {
        let top = min(max(0, top), rows)
        let left = min(max(0, left), columns)
        return Rect(
            row: row + top,
            column: column + left,
            rows: rows - top - max(0, bottom),
            columns: columns - left - max(0, right)
        )
    }

    /// Cuts `count` lines off the top and gives them back.
    package mutating func takeTop(_ count: Int) -> Rect {
        let count = min(max(0, count), rows)
        let piece = Rect(row: row, column: column, rows: count, columns: columns)
        row += count
        rows -= count
        return piece
    }

    /// Cuts `count` lines off the bottom and gives them back.
    package mutating func takeBottom(_ count: Int) -> Rect {
        let count = min(max(0, count), rows)
        rows -= count
        return Rect(row: row + rows, column: column, rows: count, columns: columns)
    }

    /// Cuts `count` columns off the left and gives them back.
    package mutating func takeLeft(_ count: Int) -> Rect {
        let count = min(max(0, count), columns)
        let piece = Rect(row: row, column: column, rows: rows, columns: count)
        column += count
        columns -= count
        return piece
    }

    /// Cuts `count` columns off the right and gives them back.
    package mutating func takeRight(_ count: Int) -> Rect {
        let count = min(max(0, count), columns)
        columns -= count
        return Rect(row: row, column: column + columns, rows: rows, columns: count)
    }
}
