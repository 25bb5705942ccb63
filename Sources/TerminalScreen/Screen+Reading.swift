extension Screen {
    /// Cells of one line that differ from another screen's.
    package struct Run: Hashable, Sendable {
        /// The line.
        package let row: Int
        /// First to last changed cell; the second half of a wide letter goes with the first.
        package let columns: Range<Int>

        /// The cells `columns` of line `row`.
        package init(row: Int, columns: Range<Int>) {
            self.row = row
            self.columns = columns
        }
    }

    /// What to draw to turn `old` into this screen, in reading order.
    ///
    /// Screens of different sizes differ everywhere.
    package func changes(since old: Screen) -> [Run] {
        guard old.size == size else {
            return (0..<size.rows).filter { _ in size.columns > 0 }
                .map { Run(row: $0, columns: 0..<size.columns) }
        }
        var runs: [Run] = []
        for row in 0..<size.rows { appendRuns(of: row, since: old, to: &runs) }
        return runs
    }

    private func appendRuns(of row: Int, since old: Screen, to runs: inout [Run]) {
        let start = row * size.columns
        var column = 0
        while column < size.columns {
            guard cells[start + column] != old.cells[start + column] else {
                column += 1
                continue
            }
            var first = column
            while first > 0, cells[start + first].width == 0 { first -= 1 }
            while column < size.columns,
                cells[start + column] != old.cells[start + column]
                    || cells[start + column].width == 0
            {
                column += 1
            }
            runs.append(Run(row: row, columns: first..<column))
        }
    }

    /// Every line as text, blanks at its end left out.
    package var lines: [String] { (0..<size.rows).map(text(row:)) }

    /// Line `row` as text, blanks at its end left out; empty outside the grid.
    package func text(row: Int) -> String {
        var text = ""
        for cell in line(row) { text += cell.text }
        while text.last == " " { text.removeLast() }
        return text
    }
}
