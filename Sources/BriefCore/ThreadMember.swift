/// A finding with the source it came from, as threads are found among them.
package struct ThreadMember: Hashable, Sendable {
    /// Number of the finding in the open book.
    package let number: Int64
    /// The source it stands in.
    package let source: SourceKey
    /// Date of that source; nil where it is unknown.
    package let date: PartialDate?
    /// The finding.
    package let finding: Finding
    /// The words of its span.
    package let words: String
    /// True for what a note holds for a meeting: it is written down, and perhaps never said.
    package let isUnspoken: Bool

    /// Makes a member.
    package init(
        number: Int64,
        source: SourceKey,
        date: PartialDate?,
        finding: Finding,
        words: String,
        isUnspoken: Bool = false
    ) {
        self.number = number
        self.source = source
        self.date = date
        self.finding = finding
        self.words = words
        self.isUnspoken = isUnspoken
    }
}
