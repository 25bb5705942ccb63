/// Prepositions that make of a date a bound: `before 2030`, `by 30 June`.
enum DateBounds {
    /// Gives dates the TIMEX3 modifier that the words just before them tell, where
    /// they have none of their own.
    static func mark(_ drafts: inout [DateDraft], _ words: [DateWord], _ tokens: [Token]) {
        for index in drafts.indices where drafts[index].mod == nil {
            let place = words[drafts[index].words.lowerBound].token
            guard place > 0, takesBound(drafts[index]) else { continue }
            let word = tokens[place - 1].folded
            let earlier = place > 1 ? tokens[place - 2].folded : ""
            drafts[index].mod = phrases["\(earlier) \(word)"] ?? mods[word]
        }
    }

    private static func takesBound(_ draft: DateDraft) -> Bool {
        switch draft.reading {
        case .fields, .figures, .shift: !draft.follows && !draft.beginsRange
        case .vague, .duration, .set, .fixed: false
        }
    }

    /// The modifier by preposition.
    private static let mods = ["before": "BEFORE", "after": "AFTER", "by": "ON_OR_BEFORE"]

    /// The modifier by the two words before; these win.
    private static let phrases = [
        "not before": "ON_OR_AFTER",
        "not after": "ON_OR_BEFORE",
        "later than": "ON_OR_BEFORE",
        "earlier than": "ON_OR_AFTER",
        "prior to": "BEFORE",
    ]
}
