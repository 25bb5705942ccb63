internal import BriefCore

/// Items of a list that its lead calls needed or asked for.
struct ListedNeedRule: Rule {
    let name = "issue.listed"
    let explanation = "The words that lead the list say that its items are needed or asked for."
    let source = "The layout of non-papers and letters: one lead, several asks."

    func apply(to text: AnalysedText, context: RuleContext) -> [Finding] {
        var cues: [Cue] = [.issueNeed, .issueAsks, .issueLacks]
        // What the authors of a non-paper put up for consideration is still to be taken up.
        if context.genre == .authored { cues += [.issuePending, .issueProposes] }
        return context.readings.compactMap { reading in
            guard !reading.tokens.isEmpty, let lead = context.leads[reading.index],
                cues.contains(where: { lead.contains($0) })
            else { return nil }
            return context.issue(.need, reading, rule: name, hits: [])
        }
    }
}
