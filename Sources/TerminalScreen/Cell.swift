/// One place of the grid: a letter with its marks, and how it looks.
package struct Cell: Hashable, Sendable {
    // In an order that leaves no gaps: a screen of cells is the largest thing a frame needs.

    /// Combining marks that sit on the letter; nearly always none.
    package var accents: Accents
    /// The letter; a space in an empty cell and in the second half of a wide letter.
    package var scalar: Unicode.Scalar
    /// How it looks.
    package var style: Style
    /// Columns the letter takes: 1 or 2, and 0 in the second half of a wide letter.
    package var width: UInt8

    /// A cell holding `scalar`, which takes `width` columns.
    init(
        scalar: Unicode.Scalar,
        accents: Accents = Accents(),
        width: UInt8 = 1,
        style: Style = .plain
    ) {
        self.scalar = scalar
        self.accents = accents
        self.width = width
        self.style = style
    }

    /// A space in `style`.
    package static func blank(_ style: Style = .plain) -> Cell { Cell(scalar: " ", style: style) }

    /// What the cell shows; empty in the second half of a wide letter.
    package var text: String {
        if width == 0 { return "" }
        var text = String(scalar)
        text.unicodeScalars.append(contentsOf: accents.scalars)
        return text
    }
}
