internal import BriefCore

/// Finds expressions of calendar time and says what they mean.
struct DateTagger: Sendable {
    private let english = DateScanner(DateRules.all)
    private let numeric = DateScanner(DateRules.numeric)

    /// Makes a tagger.
    init() {}

    /// Date expressions of a text, by start; never two that overlap.
    ///
    /// Reads all sentences, those without tokens from their text, and the document
    /// date of the metadata. In other languages than English only dates in figures
    /// are read. A range is two expressions; the first has the last day of the
    /// second as its end.
    ///
    /// - Complexity: linear in the length of the text.
    func dates(in text: AnalysedText) -> [LocatedDate] {
        let isEnglish = text.metadata.language.map { $0 == "en" } ?? true
        var scanner = isEnglish ? english : numeric
        var reader = DateWordReader()
        var sentences: [FoundSentence] = []
        for sentence in text.sentences {
            let tokens =
                sentence.tokens.isEmpty
                ? Tokenizer.tokens(in: text.text, sentence.passage.span) : sentence.tokens
            guard reader.mayTime(tokens) else { continue }
            reader.read(tokens)
            var drafts = scanner.scan(reader.words, tokens)
            guard !drafts.isEmpty else { continue }
            DateLinks.link(&drafts, reader.words)
            DateBounds.mark(&drafts, reader.words, tokens)
            sentences.append(FoundSentence(drafts, reader.words, tokens))
        }
        var resolver = DateResolver(DateSituation(text.metadata, sentences))
        return sentences.flatMap { $0.resolved(by: &resolver) }
    }
}
