/// Prepositions that make of a date a bound: `before 2030`, `by 30 June`.
enum DateBounds {
    /// Gives dates the TIMEX3 modifier that the words just before them tell, where
    /// they have none of their own.
    static func mark(_ drafts: inout [DateDraft], _ words: [DateWord], _ tokens: [Token]) {
        for index in drafts.indices where drafts[index].mod == nil {
            let place = words[drafts[index].words.lowerBound].token
            guard place > 0, takesBound(drafts[index]) else { continue }
            let word = tokens[place - 1].folded
            let earlier = place > 1 ? tokens[place - 2].folded : .empty
            drafts[index].mod = phrases[word]?[earlier] ?? mods[word] ?? abbreviated(word, earlier)
        }
    }

    /// `c. 1450`.
    private static func abbreviated(_ word: Word, _ earlier: Word) -> String? {
        word == "." && (earlier == "c" || earlier == "ca") ? DateModifier.about.mod : nil
    }

    private static func takesBound(_ draft: DateDraft) -> Bool {
        switch draft.reading {
        case .fields, .figures, .shift: !draft.follows && !draft.beginsRange
        case .vague, .duration, .length, .set, .fixed: false
        }
    }

    /// The modifier by preposition.
    private static let mods: [Word: String] = [
        "before": "BEFORE", "after": "AFTER", "by": "ON_OR_BEFORE",
        "around": "APPROX", "about": "APPROX", "circa": "APPROX", "roughly": "APPROX",
        "approximately": "APPROX", "c": "APPROX", "c.": "APPROX", "ca": "APPROX", "ca.": "APPROX",
    ]

    /// The modifier by the last word before and the one before that; these win.
    private static let phrases: [Word: [Word: String]] = [
        "before": ["not": "ON_OR_AFTER"],
        "after": ["not": "ON_OR_BEFORE"],
        "than": ["later": "ON_OR_BEFORE", "earlier": "ON_OR_AFTER"],
        "to": ["prior": "BEFORE"],
    ]
}
