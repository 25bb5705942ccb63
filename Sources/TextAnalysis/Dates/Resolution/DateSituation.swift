internal import BriefCore

/// What decides how the dates of a text are resolved.
struct DateSituation: Sendable {
    /// Date of the document; nil where it is not known.
    let document: PartialDate?
    /// True where the text tells a history, each date following the last one;
    /// false where it speaks from its own date, as news do.
    let isNarrative: Bool
    /// True where figures are written month first.
    let isMonthFirst: Bool
    /// Why figures are read in that order.
    let orderReason: String

    /// Judges a text by its date, and by the dates and words found in it.
    init(_ metadata: SourceMetadata, _ sentences: [FoundSentence]) {
        let census = DateCensus(sentences)
        let order = census.order
        document = metadata.published
        isNarrative = census.isNarrative(metadata.published, metadata.kind)
        isMonthFirst = order.isMonthFirst
        orderReason = order.reason
    }

    /// The document's date to count from.
    var anchor: DateAnchor? { document.map(DateAnchor.init) }
}
