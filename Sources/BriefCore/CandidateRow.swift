/// A name that may be that of a subject, with what the book says of it.
package struct CandidateRow: Hashable, Sendable {
    /// The name as printed.
    package let name: String
    /// The abbreviation printed behind it; nil for none.
    package let abbreviation: String?
    /// How often it is named in full.
    package let count: Int
    /// How many sources name it.
    package let sources: Int
    /// Title of the first of them.
    package let sourceTitle: String
    /// Where it is named first.
    package let source: SourceKey
    /// The place there.
    package let span: TextSpan
    /// The words around that place.
    package let words: String

    /// Makes a row.
    package init(
        name: String,
        abbreviation: String?,
        count: Int,
        sources: Int,
        sourceTitle: String,
        source: SourceKey,
        span: TextSpan,
        words: String
    ) {
        self.name = name
        self.abbreviation = abbreviation
        self.count = count
        self.sources = sources
        self.sourceTitle = sourceTitle
        self.source = source
        self.span = span
        self.words = words
    }

    /// The same name, named in another source too.
    package func also(_ count: Int, abbreviation: String?) -> CandidateRow {
        CandidateRow(
            name: name,
            abbreviation: self.abbreviation ?? abbreviation,
            count: self.count + count,
            sources: sources + 1,
            sourceTitle: sourceTitle,
            source: source,
            span: span,
            words: words
        )
    }
}
