internal import BriefCore

/// Items of a list that its lead calls needed or asked for.
struct ListedNeedRule: Rule {
    let name = "issue.listed"
    let explanation = "The words that lead the list say that its items are needed or asked for."
    let source = "The layout of non-papers and letters: one lead, several asks."

    let signs = Signs(grammar: .listed)

    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding] {
        guard !reading.tokens.isEmpty, let lead = context.leads[reading.index],
            isAsk(reading, context)
        else { return [] }
        // What the authors of a non-paper put up for consideration is still to be taken up.
        let cues = context.genre == .authored ? Self.authored : Self.needs
        return lead.meets(cues) ? [context.issue(.need, reading, rule: name, hits: [])] : []
    }

    /// True for what an item asks for: not its label, `Money.`, and not what goes on behind one.
    private func isAsk(_ reading: SentenceReading, _ context: RuleContext) -> Bool {
        guard reading.sentence.blockKind == .listItem else { return true }
        if let before = context.previous(reading) { return isLabel(before) }
        let next = reading.index + 1
        guard next < context.readings.count,
            context.previous(context.readings[next]) != nil
        else { return true }
        return !isLabel(reading)
    }

    /// A few words and a full stop, no verb among them.
    private func isLabel(_ reading: SentenceReading) -> Bool {
        reading.tokens.count <= 6 && reading.clauses.isEmpty && reading.tokens.last?.folded == "."
    }

    private static let needs = Signs(.issueNeed, .issueAsks, .issueLacks).cues
    private static let authored =
        Signs(.issueNeed, .issueAsks, .issueLacks, .issuePending, .issueProposes).cues
}
