/// One block of a source as the reader screen shows it.
package struct ReaderBlock: Hashable, Sendable {
    /// Number of the block in its source, from 0.
    package let index: Int
    /// Number shown as the paragraph's, from 1; nil for what is not counted.
    package let paragraph: Int?
    /// The block and its place.
    package let block: Block
    /// Its text.
    package let text: String
    /// Findings that stand in it, mentions and dates left out, by start.
    package let marks: [ReaderMark]
    /// Pages that begin in it, in order.
    package let pages: [PageStart]

    /// Makes a block.
    package init(
        index: Int,
        paragraph: Int?,
        block: Block,
        text: String,
        marks: [ReaderMark],
        pages: [PageStart] = []
    ) {
        self.pages = pages
        self.index = index
        self.paragraph = paragraph
        self.block = block
        self.text = text
        self.marks = marks
    }
}

/// A finding marked in the margin of the reader screen.
package struct ReaderMark: Hashable, Sendable {
    /// The finding's number.
    package let number: Int64
    /// The finding's kind.
    package let kind: FindingKind
    /// Where it stands in the source.
    package let span: TextSpan

    /// Makes a mark.
    package init(number: Int64, kind: FindingKind, span: TextSpan) {
        self.number = number
        self.kind = kind
        self.span = span
    }
}
