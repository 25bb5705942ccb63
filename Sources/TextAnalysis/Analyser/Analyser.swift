package import BriefCore

/// Reads documents: text in, findings out.
///
/// Compiled once from a vocabulary; the same document gives the same analysis
/// every time, and many documents may be read at once.
package struct Analyser: Sendable {
    /// Changes whenever the same text and vocabulary may give other findings.
    package static let version = 13

    private let layout: Layout
    private let splitter: SentenceSplitter
    private let languages: LanguageDetector
    private let mentions: MentionFinder
    private let sections: SectionFinder
    private let metadata: MetadataFinder
    private let tagger: DateTagger
    private let knowledge: RuleKnowledge
    private let candidates: CandidateFinder

    /// Compiles a vocabulary.
    ///
    /// - Parameters:
    ///   - vocabulary: Subjects and cues.
    ///   - side: Name under which unattributed lines of the side are held.
    package init(vocabulary: Vocabulary, side: String = "EU") {
        layout = Layout(vocabulary.cues)
        splitter = SentenceSplitter(vocabulary.cues)
        languages = LanguageDetector(vocabulary.cues)
        mentions = MentionFinder(vocabulary, side: side)
        sections = SectionFinder(vocabulary, formats: mentions.formats)
        tagger = DateTagger()
        metadata = MetadataFinder(vocabulary)
        knowledge = RuleKnowledge(vocabulary, side: side)
        candidates = CandidateFinder(vocabulary.cues)
    }

    /// Everything a document says.
    ///
    /// - Parameters:
    ///   - document: The document as imported.
    ///   - given: What the reader says of it; overrides what the text says.
    ///   - findsNames: True to look for names of organisations that are no subject too; no book
    ///     keeps them.
    /// - Returns: Blocks, sections, passages and findings in order of the text.
    package func analyse(
        _ document: ImportedDocument,
        given: SourceMetadata = SourceMetadata(),
        findsNames: Bool = false
    ) -> Analysis {
        let text = read(document, given: given)
        return Analysis(
            metadata: text.metadata,
            blocks: text.blocks,
            sections: text.sections,
            passages: text.sentences.map(\.passage),
            findings: FoundFindings.merged(
                text,
                with: text.isReadInFull ? claimsBackwards(in: text) : [],
                subjects: mentions.subjects
            ),
            limits: Limits.lines(for: text.metadata.language),
            candidates: findsNames && text.isReadInFull ? candidates.candidates(in: text) : []
        )
    }

    /// Only the dates of a document, and the metadata they were resolved with.
    ///
    /// - Parameters:
    ///   - document: The document as imported.
    ///   - given: What the reader says of it; overrides what the text says.
    /// - Returns: The metadata, and findings of kind date by start.
    package func dates(
        in document: ImportedDocument,
        given: SourceMetadata = SourceMetadata()
    ) -> (SourceMetadata, [Finding]) {
        let text = read(document, given: given)
        return (text.metadata, FoundFindings.dates(in: text))
    }

    /// Names in a document that look like those of organisations and are no subjects.
    package func candidates(in document: ImportedDocument) -> [NameCandidate] {
        let text = read(document, given: SourceMetadata())
        return text.isReadInFull ? candidates.candidates(in: text) : []
    }

    /// Dates that a document may have, the likeliest first; empty where nothing speaks for any.
    package func dateProposals(for document: ImportedDocument) -> [DateProposal] {
        var text = read(document, given: SourceMetadata())
        text.metadata.published = nil
        text.setDates(tagger.dates(in: text))
        return DateProposals(text).proposals()
    }

    /// Only the blocks of a document, the same as those of its analysis and found far sooner.
    package func blocks(of document: ImportedDocument) -> [Block] {
        layout.blocks(of: document)
    }

    private func claimsBackwards(in text: AnalysedText) -> [Finding] {
        let found = Rules.findingsBackwards(in: text, knowledge: knowledge)
        return UnsettledWords(text).marking(InternalLines(text).marking(found))
    }

    func read(_ document: ImportedDocument, given: SourceMetadata) -> AnalysedText {
        var text = AnalysedText(text: document.text)
        let (blocks, known) = layout.read(document)
        text.blocks = blocks
        text.sentences = splitter.sentences(of: blocks, in: document.text, known: known)
        text.metadata.language = given.language ?? languages.language(of: text.sentences)
        text.setMentions(mentions.mentions(in: text))
        text.setSections(sections.sections(of: text))
        let found = tagger.found(in: text)
        text.metadata = metadata.metadata(
            of: text,
            dates: found,
            frontMatter: document.frontMatter,
            given: given
        )
        let references = ReferenceReader.references(in: text)
        let dates = tagger.dates(in: text, found: found)
        text.setDates(
            references.isEmpty
                ? dates : dates.filter { date in !references.contains { $0.contains(date.span) } }
        )
        return text
    }
}
