internal import BriefCore

/// The rules, and how they are run.
enum Rules {
    /// Every rule, in the order in which they are applied; a new one is one line.
    static let all: [any Rule] =
        EventRules.all + IssueRules.all + PointRules.all + PositionRules.all

    /// Applies every rule to a text and merges what they say of one passage.
    ///
    /// Findings come by start, then end, then kind.
    ///
    /// - Parameters:
    ///   - text: a text with blocks, sections, sentences, mentions, metadata, dates.
    ///   - knowledge: what the vocabulary was compiled to.
    /// - Returns: the findings; empty where no sentence yields any.
    static func findings(in text: AnalysedText, knowledge: RuleKnowledge) -> [Finding] {
        let context = RuleContext.reading(text, knowledge)
        let found = all.flatMap { $0.apply(to: text, context: context) }
        return Merging.merged(found)
    }
}
