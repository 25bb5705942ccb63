/// A grid of cells, composed anew for every frame.
///
/// Whatever falls outside is cut off, at cluster borders; nothing wraps, and no size is too small.
package struct Screen: Equatable, Sendable {
    /// Its extent, fixed.
    package let size: Size
    /// The cells, line by line.
    package private(set) var cells: [Cell]
    /// Where the terminal's cursor stands; nil hides it.
    package var cursor: Position?

    /// An empty grid in `style`.
    package init(size: Size, style: Style = .plain) {
        self.size = size
        cells = Array(repeating: .blank(style), count: size.rows * size.columns)
    }

    /// The whole grid as a rectangle.
    package var bounds: Rect { Rect(size) }

    /// The cell at `row` and `column`; nil outside.
    package subscript(row: Int, column: Int) -> Cell? {
        guard bounds.contains(Position(row: row, column: column)) else { return nil }
        return cells[row * size.columns + column]
    }

    /// The cells of line `row`; empty outside.
    package func line(_ row: Int) -> ArraySlice<Cell> {
        guard (0..<size.rows).contains(row) else { return [] }
        return cells[row * size.columns..<(row + 1) * size.columns]
    }

    /// Draws `text` in `style` from `column` on, into at most `width` columns and not past the
    /// grid's edge.
    ///
    /// - Returns: the columns drawn, to go on from.
    @discardableResult
    package mutating func put(
        _ text: ScreenText,
        row: Int,
        column: Int,
        width: Int = .max,
        style: Style
    ) -> Int {
        guard (0..<size.rows).contains(row), width > 0, column < size.columns else { return 0 }
        let skipped = max(0, -column)
        let room = min(width - min(width, skipped), size.columns - max(0, column))
        let shown = text.dropFirst(columns: skipped).prefix(columns: room)
        guard !shown.isEmpty else { return 0 }
        let start = row * size.columns + max(0, column)
        repairEdges(start, start + shown.width, row: row)
        switch shown.storage {
        case .plain(let plain):
            for (offset, byte) in plain.utf8.enumerated() {
                cells[start + offset] = Cell(scalar: Unicode.Scalar(byte), style: style)
            }
        case .glyphs(let glyphs): place(glyphs, at: start, style: style)
        }
        return shown.width + skipped
    }

    private mutating func place(_ glyphs: [Glyph], at start: Int, style: Style) {
        var index = start
        for glyph in glyphs {
            cells[index] = Cell(
                scalar: glyph.scalar,
                accents: glyph.accents,
                width: glyph.width,
                style: style
            )
            index += 1
            if glyph.width == 2 {
                cells[index] = Cell(scalar: " ", width: 0, style: style)
                index += 1
            }
        }
    }

    /// Blanks `rect` in `style`.
    package mutating func fill(_ rect: Rect, style: Style) {
        fill(rect, with: .blank(style))
    }

    /// Draws the first cell of `text`, which must take one column, all over `rect`; used for rules.
    package mutating func fill(_ rect: Rect, with text: ScreenText, style: Style) {
        guard let glyph = text.glyphs.first, glyph.width == 1 else { return }
        fill(rect, with: Cell(scalar: glyph.scalar, accents: glyph.accents, style: style))
    }

    private mutating func fill(_ rect: Rect, with cell: Cell) {
        let area = rect.intersection(bounds)
        guard !area.isEmpty else { return }
        for row in area.row..<area.endRow {
            let start = row * size.columns
            repairEdges(start + area.column, start + area.endColumn, row: row)
            for column in area.column..<area.endColumn { cells[start + column] = cell }
        }
    }

    /// Changes the style of what stands in `rect` and leaves the text.
    package mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
        let area = rect.intersection(bounds)
        guard !area.isEmpty else { return }
        for row in area.row..<area.endRow {
            for column in area.column..<area.endColumn {
                change(&cells[row * size.columns + column].style)
            }
        }
    }

    /// Blanks the halves of wide letters that writing `start..<end` would cut through.
    private mutating func repairEdges(_ start: Int, _ end: Int, row: Int) {
        if cells[start].width == 0, start > row * size.columns {
            cells[start - 1] = .blank(cells[start - 1].style)
        }
        if end < (row + 1) * size.columns, cells[end].width == 0 {
            cells[end] = .blank(cells[end].style)
        }
    }
}
