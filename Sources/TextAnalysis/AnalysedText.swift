internal import BriefCore

/// What the stages before the rules found, handed from stage to stage.
///
/// Stages fill it in this order: blocks, sentences with their tokens, language,
/// mentions, sections, metadata, dates. Rules read it and add findings elsewhere.
struct AnalysedText: Sendable {
    /// The text read.
    let text: SourceText
    /// All blocks in order.
    var blocks: [Block] = []
    /// All sections in order.
    var sections: [Section] = []
    /// Passages of all blocks in order, headings, labels and boilerplate included;
    /// only those of prose may yield more than mentions and dates.
    var sentences: [Sentence] = []
    /// Mentions by start, of all kinds, nested ones included; none in boilerplate.
    var mentions: [LocatedMention] = []
    /// Dates by start.
    var dates: [LocatedDate] = []
    /// What is known of the source.
    var metadata = SourceMetadata()

    /// True where the language is one that is analysed in full, or is not known.
    var isReadInFull: Bool {
        metadata.language.map { $0 == "en" } ?? true
    }

    /// True for a passage that tells of the text and is no part of what it says.
    func isNote(_ sentence: Sentence) -> Bool {
        sentence.blockKind == .boilerplate && blocks[sentence.passage.block].isNote
    }

    /// Lays sections in, and tells each passage its own.
    mutating func setSections(_ sections: [Section]) {
        self.sections = sections
        var next = 0
        for index in sentences.indices {
            let passage = sentences[index].passage
            while next < sections.count, sections[next].blocks.upperBound <= passage.block {
                next += 1
            }
            let isInside = next < sections.count && sections[next].blocks.contains(passage.block)
            sentences[index].passage = Passage(
                span: passage.span,
                block: passage.block,
                section: isInside ? next : nil
            )
        }
    }

    /// Lays dates in, each with the sentence it starts in.
    mutating func setDates(_ dates: [LocatedDate]) {
        self.dates = dates
        var next = 0
        for index in sentences.indices {
            let span = sentences[index].passage.span
            while next < dates.count, dates[next].span.start < span.start { next += 1 }
            let first = next
            while next < dates.count, dates[next].span.start < span.end { next += 1 }
            sentences[index].dates = first..<next
        }
    }

    /// Lays mentions in, each with the sentence it starts in.
    mutating func setMentions(_ mentions: [LocatedMention]) {
        self.mentions = mentions
        var next = 0
        for index in sentences.indices {
            let span = sentences[index].passage.span
            while next < mentions.count, mentions[next].span.start < span.start { next += 1 }
            let first = next
            while next < mentions.count, mentions[next].span.start < span.end { next += 1 }
            sentences[index].mentions = first..<next
        }
    }
}

/// A passage with its words.
struct Sentence: Sendable {
    /// Where it stands and what it belongs to.
    var passage: Passage
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
    /// Place of the subject in the vocabulary.
    let place: Int
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
