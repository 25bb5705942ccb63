/// The words a finding or a search hit rests on, in place.
package struct Proof: Hashable, Sendable {
    /// The source they stand in.
    package let source: SourceRow
    /// Place and words.
    package let citation: Citation
    /// Heading of the section they stand in; nil where there is none.
    package let section: String?
    /// Index of the block they stand in.
    package let block: Int
    /// Place of that block.
    package let context: TextSpan
    /// Text of that block; the citation's words are inside it.
    package let text: String

    /// Puts a proof together.
    package init(
        source: SourceRow,
        citation: Citation,
        section: String?,
        block: Int,
        context: TextSpan,
        text: String
    ) {
        self.source = source
        self.citation = citation
        self.section = section
        self.block = block
        self.context = context
        self.text = text
    }
}

/// A subject named at a place of a source.
package struct MentionRow: Hashable, Sendable {
    /// Where it is named.
    package let span: TextSpan
    /// What is named.
    package let subject: SubjectID

    /// Makes a row.
    package init(span: TextSpan, subject: SubjectID) {
        self.span = span
        self.subject = subject
    }
}
