/// How a cell looks: two colours and the attributes.
package struct Style: Hashable, Sendable {
    /// The colour of the letters.
    package var foreground: Color
    /// The colour behind them.
    package var background: Color
    /// Everything else.
    package var attributes: Attributes

    /// A style; what is left out is the terminal's own.
    package init(
        foreground: Color = .standard,
        background: Color = .standard,
        attributes: Attributes = []
    ) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }

    /// The terminal's own look.
    package static let plain = Style()
}
