internal import BriefCore

/// Finds expressions of calendar time and says what they mean.
struct DateTagger: Sendable {
    private let english = DateScanner(DateRules.all)
    private let numeric = DateScanner(DateRules.numeric)

    /// Makes a tagger.
    init() {}

    /// The sentences of a text with an expression of time, not yet resolved, in order.
    ///
    /// Reads those without tokens from their text. In other languages than English only dates in figures are read.
    ///
    /// - Complexity: linear in the length of the text.
    func found(in text: AnalysedText) -> FoundDates {
        var scanner = text.isReadInFull ? english : numeric
        var reader = DateWordReader()
        var sentences: [FoundSentence] = []
        for (index, sentence) in text.sentences.enumerated()
        where !text.isNote(sentence) {
            let tokens =
                sentence.tokens.isEmpty
                ? Tokenizer.tokens(in: text.text, sentence.passage.span) : sentence.tokens
            guard reader.mayTime(tokens) else { continue }
            reader.read(tokens)
            var drafts = scanner.scan(reader.words, tokens)
            guard !drafts.isEmpty else { continue }
            DateDegrees.widen(&drafts, reader.words, tokens)
            DateLinks.link(&drafts, reader.words, tokens)
            DateBounds.mark(&drafts, reader.words, tokens)
            sentences.append(FoundSentence(drafts, reader.words, tokens, at: index))
        }
        return FoundDates(sentences: sentences, isInFull: text.isReadInFull)
    }

    /// Date expressions of a text, by start; never two that overlap.
    ///
    /// They are resolved by the document date of the metadata. A range is two expressions; the
    /// first has the last day of the second as its end.
    /// They are found anew where the language was not known when they were found.
    func dates(in text: AnalysedText, found: FoundDates? = nil) -> [LocatedDate] {
        guard let found, found.isInFull == text.isReadInFull else {
            return self.found(in: text).resolved(with: text.metadata)
        }
        return found.resolved(with: text.metadata)
    }
}
