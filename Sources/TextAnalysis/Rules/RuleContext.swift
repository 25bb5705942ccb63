internal import BriefCore

/// What every rule reads with: general knowledge, and this text's sentences as read.
struct RuleContext: Sendable {
    /// Cues and actors, the same for all texts.
    let knowledge: RuleKnowledge

    /// Reads the sentences of a text once, for all rules.
    init(_ text: AnalysedText, knowledge: RuleKnowledge) {
        self.knowledge = knowledge
    }
}
