/// Everything analysis made of one document.
package struct Analysis: Sendable {
    /// Metadata found in the text, with what was given laid over it.
    package let metadata: SourceMetadata
    /// All blocks in order; together they leave out only white space.
    package let blocks: [Block]
    /// Sections in order; every block from the first section on is in one.
    package let sections: [Section]
    /// Sentences and list items in order, headings and boilerplate included.
    package let passages: [Passage]
    /// Findings by start, then end, then kind.
    package let findings: [Finding]
    /// What the analysis lacks for this text, one line each; empty for English.
    package let limits: [String]
    /// Names that look like organisations and are no subject, by place; for the reader to take up.
    ///
    /// Empty where nobody asked for them.
    package let candidates: [NameCandidate]

    /// Makes an analysis of its parts.
    package init(
        metadata: SourceMetadata,
        blocks: [Block],
        sections: [Section],
        passages: [Passage],
        findings: [Finding],
        limits: [String],
        candidates: [NameCandidate] = []
    ) {
        self.metadata = metadata
        self.blocks = blocks
        self.sections = sections
        self.passages = passages
        self.findings = findings
        self.limits = limits
        self.candidates = candidates
    }

    /// The same analysis with other metadata.
    package func with(_ metadata: SourceMetadata) -> Analysis {
        Analysis(
            metadata: metadata,
            blocks: blocks,
            sections: sections,
            passages: passages,
            findings: findings,
            limits: limits,
            candidates: candidates
        )
    }
}
