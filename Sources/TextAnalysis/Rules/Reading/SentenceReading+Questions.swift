internal import BriefCore

/// Questions that a sentence leaves open.
extension SentenceReading {
    /// Place of the word that puts the question in `It remains open which side will pay`, `It is not
    /// settled who will chair it`; nil where a sentence opens otherwise.
    ///
    /// - Source: Quirk and others, 18.33: an extraposed question behind an anticipatory `it`.
    var questionLeftOpen: Int? {
        guard let main = clauses.first, !main.isSubordinate, main.mood == .fact,
            main.subject.count == 1, tokens[main.subject.lowerBound].folded == "it",
            let place = tokens.indices.dropFirst(main.head + 1).prefix(5).first(where: {
                Self.asking.contains(tokens[$0].folded) || tokens[$0].kind == .mark
            }), tokens[place].kind == .word, place + 1 < tokens.count
        else { return nil }
        let head = tokens[main.head].folded
        let last = tokens[place - 1].folded
        if main.isNegated { return Self.settled.contains(last) ? place : nil }
        // `It remains to be seen whether …`
        let isToBe =
            place > 2 && tokens[place - 2].folded == "be" && tokens[place - 3].folded == "to"
        guard ["remains", "remain", "remained", "is", "was", "stays"].contains(head) else {
            return nil
        }
        return Self.unsettled.contains(last) || isToBe && Self.settled.contains(last) ? place : nil
    }

    /// True for a clause within such a question: nobody says that it is so.
    func isInQuestion(_ clause: Clause) -> Bool {
        guard let question = questionLeftOpen else { return false }
        return clause.verb.lowerBound > question
    }

    private static let asking: WordSet = [
        "which", "who", "whom", "what", "whether", "when", "where", "how", "if", "why",
    ]

    private static let unsettled: WordSet = [
        "open", "unclear", "undecided", "unsettled", "unresolved", "uncertain", "unknown", "moot",
    ]

    private static let settled: WordSet = [
        "settled", "decided", "agreed", "determined", "clear", "known", "resolved", "fixed", "seen",
        "clarified", "established", "certain", "sure",
    ]
}
