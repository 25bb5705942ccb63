internal import BriefCore

/// The sentences from which the date of a document can be told.
enum DateSample {
    /// Most sentences of running text looked at.
    private static let reach = 600

    /// The same text with only its two ends and the sentences that name a year or a
    /// day of the week.
    static func sample(of text: AnalysedText, _ head: DocumentHead) -> AnalysedText {
        var sample = text
        let ends = Set(head.front + head.back + (head.first.map { [$0] } ?? []))
        var taken = 0
        sample.sentences = text.sentences.indices.compactMap { index in
            if ends.contains(index) { return text.sentences[index] }
            guard taken < reach, text.sentences[index].tokens.contains(where: isTelling) else {
                return nil
            }
            taken += 1
            return text.sentences[index]
        }
        return sample
    }

    private static func isTelling(_ token: Token) -> Bool {
        switch token.kind {
        case .number:
            token.span.count == 4 && (token.folded.hasPrefix("19") || token.folded.hasPrefix("20"))
        case .word: token.isCapitalised && token.folded.hasSuffix("day") || token.folded == "today"
        case .mark: false
        }
    }
}
