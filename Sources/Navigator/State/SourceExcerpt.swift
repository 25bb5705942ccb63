package import BriefCore

/// A source with some of its blocks: what proof and reader show.
package struct SourceExcerpt: Equatable, Sendable {
    /// The source.
    package let source: SourceRow
    /// The blocks; offset and total count blocks of the source.
    package let blocks: Window<ReaderBlock>

    /// Makes an excerpt of a source and a window on its blocks.
    package init(source: SourceRow, blocks: Window<ReaderBlock>) {
        self.source = source
        self.blocks = blocks
    }
}
