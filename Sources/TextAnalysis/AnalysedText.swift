internal import BriefCore

/// What the stages before the rules found, handed from stage to stage.
///
/// Stages fill it in this order: blocks, sections, sentences with their tokens,
/// mentions, metadata, dates. Rules read it and add findings elsewhere.
struct AnalysedText: Sendable {
    /// The text read.
    let text: SourceText
    /// All blocks in order.
    var blocks: [Block] = []
    /// All sections in order.
    var sections: [Section] = []
    /// Sentences and list items in order; only those of blocks that may yield
    /// findings have tokens.
    var sentences: [Sentence] = []
    /// Mentions by start, of all kinds, nested ones included.
    var mentions: [LocatedMention] = []
    /// Dates by start.
    var dates: [LocatedDate] = []
    /// What is known of the source.
    var metadata = SourceMetadata()
}

/// A passage with its words.
struct Sentence: Sendable {
    /// Where it stands and what it belongs to.
    let passage: Passage
    /// Role of its block.
    let blockKind: Block.Kind
    /// Its words and marks in order.
    let tokens: [Token]
    /// Indices into ``AnalysedText/mentions`` that start inside it, half-open.
    var mentions: Range<Int> = 0..<0
    /// Indices into ``AnalysedText/dates`` that start inside it, half-open.
    var dates: Range<Int> = 0..<0
}

/// A mention and where it stands.
struct LocatedMention: Hashable, Sendable {
    /// Where it stands.
    let span: TextSpan
    /// What is named, and by which sort of form.
    let mention: Mention
}

/// A date and where it stands.
struct LocatedDate: Hashable, Sendable {
    /// Where it stands, a leading preposition left out.
    let span: TextSpan
    /// Its reading.
    let expression: TemporalExpression
    /// Name of the rule that read it.
    let rule: String
}
