internal import BriefCore

/// Items of a list that its lead calls needed or asked for.
struct ListedNeedRule: Rule {
    let name = "issue.listed"
    let explanation = "The words that lead the list say that its items are needed or asked for."
    let source = "The layout of non-papers and letters: one lead, several asks."

    let signs = Signs(grammar: .listed)

    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding] {
        guard !reading.tokens.isEmpty, let lead = context.leads[reading.index] else { return [] }
        // What the authors of a non-paper put up for consideration is still to be taken up.
        let cues = context.genre == .authored ? Self.authored : Self.needs
        return lead.meets(cues) ? [context.issue(.need, reading, rule: name, hits: [])] : []
    }

    private static let needs = Signs(.issueNeed, .issueAsks, .issueLacks).cues
    private static let authored =
        Signs(.issueNeed, .issueAsks, .issueLacks, .issuePending, .issueProposes).cues
}
