internal import BriefCore

extension EventDates {
    /// `Trade reached €3 billion in 2024`, `services worth EUR 43 billion in 2024`, `Two billion people
    /// were online in 2024`: how much there was in a year, in which nothing happened.
    ///
    /// - Source: Vendler, Verbs and Times (1957): a state has no moment at which it comes about.
    func isSum(_ reading: SentenceReading, _ token: Int) -> Bool {
        let before = reading.tokens[max(0, token - 5)..<token]
        if before.last?.folded == "in" || before.last?.folded == "for",
            let worth = before.firstIndex(where: { $0.folded == "worth" }),
            reading.tokens[worth..<token].contains(where: {
                SentenceReading.figures.contains($0.folded)
            })
        {
            return true
        }
        return reading.clause(at: token).map { reading.isSum(reading.clauses[$0]) } ?? false
    }
}
