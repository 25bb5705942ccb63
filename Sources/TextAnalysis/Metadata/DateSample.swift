internal import BriefCore

/// The sentences from which the date of a document can be told.
enum DateSample {
    /// Most sentences of running text with a date that are looked at.
    private static let reach = 600
    /// Most dates of one sentence; more make a table or a list run together, not a statement.
    private static let most = 100

    /// Of the dates found those of the sentences at the two ends and of those that name a year or a day of
    /// the week.
    static func sample(
        of text: AnalysedText,
        _ head: DocumentHead,
        _ found: FoundDates
    ) -> FoundDates {
        let ends = Set(head.front + head.back + (head.first.map { [$0] } ?? []))
        var taken = 0
        return found.filtered(most: most) { index in
            if ends.contains(index) { return true }
            guard taken < reach, text.sentences[index].tokens.contains(where: isTelling) else {
                return false
            }
            taken += 1
            return true
        }
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
