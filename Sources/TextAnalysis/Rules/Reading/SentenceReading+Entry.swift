extension SentenceReading {
    /// True for `Applicants must be of age`, `Proposals must reach us by May`: a rule of entry;
    /// false for `Candidates must meet the criteria`, which others may ask of a state.
    func isRuleOfEntry(_ clause: Clause) -> Bool {
        guard clause.mood == .needed || clause.mood == .advised, let noun = clause.subject.first,
            Self.entrants.contains(tokens[noun].folded)
        else { return false }
        // `Visitors must obtain a visa`: only those at a door are called so.
        if !clause.isPassive, Self.callers.contains(tokens[noun].folded) { return true }
        if Self.entering.contains(tokens[clause.head].folded) { return true }
        guard tokens[clause.head].folded == "be" else { return false }
        return first(.asideMeasure) != nil
            || tokens.dropFirst(clause.head + 1).prefix(4).contains {
                Self.eligible.contains($0.folded)
            }
    }

    private static let entrants: WordSet = [
        "applicants", "candidates", "bidders", "visitors", "applications", "entries", "tenderers",
        "bids", "proposals", "journalists", "guests", "passengers", "attendees",
    ]

    private static let callers: WordSet = [
        "applicants", "bidders", "visitors", "entries", "tenderers",
    ]

    /// What one does to be let in.
    private static let entering: WordSet = [
        "submit", "submitted", "apply", "send", "sent", "register", "registered", "enrol", "hold",
        "enclose", "enclosed", "fill", "complete", "upload", "uploaded", "received", "reach",
        "arrive", "attach", "enter", "written", "quote", "speak",
        "bring", "wear", "show",
    ]

    private static let eligible: WordSet = [
        "age", "aged", "nationals", "citizens", "residents", "enrolled", "graduates", "students",
    ]
}
