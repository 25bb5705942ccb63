/// A passage that answers a search.
package struct SearchHit: Hashable, Sendable {
    /// The source it stands in.
    package let source: SourceKey
    /// Title of the source.
    package let sourceTitle: String
    /// Date of the source.
    package let sourceDate: PartialDate?
    /// Where that date comes from.
    package let sourceBasis: DateBasis
    /// What else the source is cited by.
    package let imprint: Imprint
    /// Where the passage stands.
    package let span: TextSpan
    /// The passage's words.
    package let text: String
    /// Where the query's words stand in the source's text, in order.
    package let matches: [TextSpan]
    /// Words of the passage that answer in another form than was typed; empty where none do.
    package let forms: [String]
    /// Number of the passage in its source, from 1; 0 where it is not known.
    package let passage: Int
    /// Number of the source's paragraph, from 1; nil for what is not counted.
    package let paragraph: Int?
    /// The page it stands on as the document numbers it; nil in one without pages.
    package let page: String?

    /// Where it stands in its source, such as `p. 3 ¶ 12`; nil where neither is known.
    package var place: String? {
        let parts = [page.map { "p. \($0)" }, paragraph.map { "¶ \($0)" }].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    /// Makes a hit.
    package init(
        source: SourceKey,
        sourceTitle: String,
        sourceDate: PartialDate?,
        sourceBasis: DateBasis = .unknown,
        imprint: Imprint = Imprint(),
        span: TextSpan,
        text: String,
        matches: [TextSpan],
        forms: [String] = [],
        passage: Int = 0,
        paragraph: Int? = nil,
        page: String? = nil
    ) {
        self.source = source
        self.sourceTitle = sourceTitle
        self.sourceDate = sourceDate
        self.sourceBasis = sourceBasis
        self.imprint = imprint
        self.span = span
        self.text = text
        self.matches = matches
        self.forms = forms
        self.passage = passage
        self.paragraph = paragraph
        self.page = page
    }
}
