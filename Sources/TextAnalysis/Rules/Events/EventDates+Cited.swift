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
        // `The paper “Meeting of 4 May 2026”`; a meeting that is announced has a title too.
        let isOfPaper = open > 0 && Self.papers.contains(tokens[open - 1].folded)
        return title.contains { place in
            Self.papers.contains(tokens[place].folded)
                || isOfPaper && ["meeting", "briefing"].contains(tokens[place].folded)
        }
            && !reading.clauses.contains { title.contains($0.head) }
    }

    private static let papers: WordSet = [
        "readout", "record", "minutes", "note", "notes", "brief", "report", "letter",
        "statement", "paper", "points", "conclusions", "communication", "memo", "debriefing",
        "transcript", "speech", "declaration", "lines", "readouts", "records",
    ]
}
