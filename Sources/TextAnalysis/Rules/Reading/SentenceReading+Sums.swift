extension SentenceReading {
    /// `Trade reached €3 billion`, `Two billion people were online`: how much there was.
    ///
    /// - Source: Vendler, Verbs and Times (1957): a state has no moment at which it comes about.
    func isSum(_ clause: Clause) -> Bool {
        guard clause.mood == .fact, !clause.isPassive else { return false }
        let head = tokens[clause.head].folded
        if ["was", "were", "is", "are"].contains(head) {
            // `Trade was worth €82 billion`; not `The 2 billion fund was open`, one thing.
            let noun = clause.subject.drop { Self.measures.contains(tokens[$0].folded) }
                .prefix { classes[$0].isDisjoint(with: .preposition) }
            return clause.subject.first.map { tokens[$0].folded != "the" } ?? false
                && noun.contains { Self.figures.contains(tokens[$0].folded) }
        }
        guard Self.reaching.contains(head) else { return false }
        // `reached a record of EUR 3 billion`; not `reached agreement on the 5 billion fund`.
        let sum = tokens.dropFirst(clause.head + 1).drop {
            $0.kind == .word && Self.measures.contains($0.folded)
        }
        return sum.prefix(4).enumerated().contains { place, token in
            Self.figures.contains(token.folded)
                && sum.prefix(place).allSatisfy {
                    $0.kind != .word || Self.numerals.contains($0.folded)
                }
        }
    }

    private static let numerals: WordSet = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve", "hundred", "half", "several", "hundreds", "tens",
    ]

    /// Words between a verb and the sum that is its object.
    private static let measures: WordSet = [
        "to", "at", "a", "an", "record", "of", "about", "some", "nearly", "almost", "over", "more",
        "than", "around", "roughly", "the", "mark", "just", "under", "only", "eur", "euro", "usd",
        "gbp", "us", "total",
    ]

    /// Words of large numbers.
    static let figures: WordSet = ["million", "billion", "trillion", "thousand", "percent"]

    private static let reaching: WordSet = [
        "reached", "reach", "reaches", "came", "comes", "amounted", "amounts", "totalled",
        "totaled", "exceeded", "exceeds", "topped", "stood", "stands", "ran",
    ]
}
