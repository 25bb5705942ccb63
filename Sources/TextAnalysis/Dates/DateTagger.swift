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
    /// are read.
    func dates(in text: AnalysedText) -> [LocatedDate] {
        let isEnglish = text.metadata.language.map { $0 == "en" } ?? true
        var scanner = isEnglish ? english : numeric
        var reader = DateWordReader()
        var found: [FoundSentence] = []
        for sentence in text.sentences {
            let tokens =
                sentence.tokens.isEmpty
                ? Tokenizer.tokens(in: text.text, sentence.passage.span) : sentence.tokens
            guard reader.mayTime(tokens) else { continue }
            reader.read(tokens)
            var drafts = scanner.scan(reader.words, tokens)
            guard !drafts.isEmpty else { continue }
            DateLinks.link(&drafts, reader.words)
            found.append(FoundSentence(drafts: drafts, words: reader.words, tokens: tokens))
        }
        var resolver = DateResolver(DateSituation(text.metadata, found, text))
        return found.flatMap { $0.resolved(by: &resolver) }
    }
}

/// A sentence with the expressions found in it.
struct FoundSentence: Sendable {
    let drafts: [DateDraft]
    let words: [DateWord]
    let tokens: [Token]

    /// The expressions with their meanings, ranges with their ends.
    func resolved(by resolver: inout DateResolver) -> [LocatedDate] {
        resolver.beginSentence()
        var dates: [LocatedDate] = []
        for draft in drafts {
            let first = words[draft.words.lowerBound]
            let last = words[draft.words.upperBound - 1]
            let tokens = first.token..<last.token + 1
            let tense = DateTense.around(tokens, in: self.tokens)
            let resolution = resolver.resolve(draft, tense: tense)
            dates.append(
                LocatedDate(
                    span: TextSpan(first.start, last.end),
                    expression: resolution.expression(mod: draft.mod),
                    rule: draft.rule
                )
            )
        }
        for index in drafts.indices.dropLast().reversed() where drafts[index].beginsRange {
            dates[index] = dates[index].ending(with: dates[index + 1])
        }
        return dates
    }
}

extension LocatedDate {
    /// The date as the beginning of a range that another ends.
    fileprivate func ending(with other: LocatedDate) -> LocatedDate {
        guard let start = expression.start,
            let end = other.expression.end ?? other.expression.start,
            start.first <= end.last
        else { return self }
        return LocatedDate(
            span: span,
            expression: TemporalExpression(
                kind: expression.kind,
                value: expression.value,
                mod: expression.mod,
                start: start,
                end: end,
                reason: expression.reason
            ),
            rule: rule
        )
    }
}

extension DateSituation {
    /// Judges a text by its date, and by the dates and words found in it.
    init(_ metadata: SourceMetadata, _ found: [FoundSentence], _ text: AnalysedText) {
        let census = DateCensus(found)
        let order = census.order
        self.init(
            document: metadata.published,
            isNarrative: census.isNarrative(metadata.published, metadata.kind),
            isMonthFirst: order.isMonthFirst,
            orderReason: order.reason
        )
    }
}
