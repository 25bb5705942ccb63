/// One place of the grid: a letter with its marks, and how it looks.
package struct Cell: Hashable, Sendable {
    /// The letter; a space in an empty cell and in the second half of a wide letter.
    package var scalar: Unicode.Scalar
    /// Marks that sit on the letter, at most four scalars; nearly always empty.
    package var marks: String
    /// Columns the letter takes: 1 or 2, and 0 in the second half of a wide letter.
    package var width: UInt8
    /// How it looks.
    package var style: Style

    /// A cell holding `scalar`, which takes `width` columns.
    init(scalar: Unicode.Scalar, marks: String = "", width: UInt8 = 1, style: Style = .plain) {
        self.scalar = scalar
        self.marks = marks
        self.width = width
        self.style = style
    }

    /// A space in `style`.
    package static func blank(_ style: Style = .plain) -> Cell { Cell(scalar: " ", style: style) }

    /// What the cell shows; empty in the second half of a wide letter.
    package var text: String { width == 0 ? "" : String(scalar) + marks }
}
