/// One line of a wrapped text, with the bytes it stands for.
package struct WrappedLine: Equatable, Sendable {
    /// What is drawn; blanks at the end of the line are left out.
    package let text: ScreenText
    /// The line's bytes in the text that was wrapped, blanks and line end included: the spans of
    /// all lines, in order, cover the text without a gap.
    package let span: Range<Int>

    /// The columns of this line drawn for the bytes `range` of the wrapped text; nil where the
    /// line shows none of them.
    package func columns(of range: Range<Int>) -> Range<Int>? {
        let inside = range.clamped(to: span)
        guard !inside.isEmpty else { return nil }
        let low = inside.lowerBound - span.lowerBound
        let columns = text.columns(of: low..<(inside.upperBound - span.lowerBound))
        return columns.isEmpty ? nil : columns
    }
}
