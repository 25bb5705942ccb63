internal import BriefCore

/// Dates that are part of what a paper is called.
extension EventDates {
    /// `(“Readout: Japan, 3 December 2026”, ¶ 2)`: a paper cited by its title, whose date it bears.
    ///
    /// What somebody says between quotation marks has a verb.
    func isCited(_ reading: SentenceReading, _ token: Int) -> Bool {
        let tokens = reading.tokens
        guard let open = tokens[..<token].lastIndex(where: { $0.folded == "\"" }),
            let close = tokens[token...].firstIndex(where: { $0.folded == "\"" }),
            open + 1 < close, tokens[open + 1].isCapitalised,
            tokens[..<open].count(where: { $0.folded == "\"" }).isMultiple(of: 2)
        else { return false }
        let title = (open + 1)..<close
        return title.contains { Self.papers.contains(tokens[$0].folded) }
            && !reading.clauses.contains { title.contains($0.head) }
    }

    private static let papers: WordSet = [
        "readout", "record", "minutes", "note", "notes", "brief", "briefing", "report", "letter",
        "statement", "paper", "points", "conclusions", "communication", "memo", "debriefing",
        "transcript", "speech", "meeting", "declaration", "lines", "readouts", "records",
    ]
}
