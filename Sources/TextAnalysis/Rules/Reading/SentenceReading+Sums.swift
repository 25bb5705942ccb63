extension SentenceReading {
    /// `Trade reached €3 billion`, `Two billion people were online`: how much there was.
    ///
    /// - Source: Vendler, Verbs and Times (1957): a state has no moment at which it comes about.
    func isSum(_ clause: Clause) -> Bool {
        guard clause.mood == .fact, !clause.isPassive else { return false }
        let head = tokens[clause.head].folded
        if ["was", "were", "is", "are"].contains(head) {
            return clause.subject.contains { Self.figures.contains(tokens[$0].folded) }
        }
        return Self.reaching.contains(head)
            && tokens.dropFirst(clause.head + 1).prefix(6).contains {
                Self.figures.contains($0.folded)
            }
    }

    /// Words of large numbers.
    static let figures: WordSet = ["million", "billion", "trillion", "thousand", "percent"]

    private static let reaching: WordSet = [
        "reached", "reach", "reaches", "came", "comes", "amounted", "amounts", "totalled",
        "totaled", "exceeded", "exceeds", "topped", "stood", "stands", "ran",
    ]
}
