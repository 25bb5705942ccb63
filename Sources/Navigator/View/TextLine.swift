package import BriefCore
package import TerminalScreen

/// One line of a source's text as it is wrapped on this screen.
package struct TextLine: Equatable, Sendable {
    /// The block it belongs to, from 0.
    package let block: Int
    /// First byte of the line in the block's text; after the text for the blank line below it.
    package let offset: Int
    /// The bytes it stands for, in the source's text; empty for a blank line.
    package let span: TextSpan
    /// What is drawn.
    package let text: ScreenText
    /// Columns it is set in from the left.
    package let indent: Int
    /// Number of the paragraph that begins here; nil elsewhere.
    package let paragraph: Int?
    /// Name of the page that begins on this line, or below a blank one; nil where none does.
    package let page: String?
    /// Sort of block, for its look.
    package let kind: Block.Kind
    /// Findings that begin on this line, in order.
    package let marks: [ReaderMark]

    /// The place of its first byte.
    package var place: TextPlace { TextPlace(block: block, offset: offset) }

    /// The columns drawn for bytes of the source; nil where the line shows none of them.
    package func columns(of wanted: TextSpan) -> Range<Int>? {
        let low = max(wanted.start, span.start)
        let high = min(wanted.end, span.end)
        guard low < high else { return nil }
        let columns = text.columns(of: (low - span.start)..<(high - span.start))
        return columns.isEmpty ? nil : columns
    }
}
