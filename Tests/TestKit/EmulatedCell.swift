/// A cell as a terminal shows it.
package struct EmulatedCell: Equatable, Sendable {
    /// The letter with its marks; empty where nothing was drawn.
    package var text: String
    /// Columns it takes.
    package var width: Int
    package var isBold: Bool
    package var isItalic: Bool
    package var isUnderlined: Bool
    package var isReversed: Bool
    /// 0-255 numbered, 0x1000000 and up red, green and blue; nil for the terminal's own.
    package var foreground: Int?
    /// As `foreground`.
    package var background: Int?
}
