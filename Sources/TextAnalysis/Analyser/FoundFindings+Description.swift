extension FoundFindings {
    /// What a mention or date says of how it was found; nil for any other name.
    static func description(of rule: String) -> RuleDescription? {
        guard let (_, explanation) = explanations.first(where: { rule.hasPrefix($0.0) }) else {
            return nil
        }
        return RuleDescription(
            name: rule,
            explanation: explanation,
            source: "Data/Subjects; TIMEX3"
        )
    }

    private static let explanations: [(String, String)] = [
        ("mention.name", "The words are a name of the subject."),
        ("mention.official", "The words are the official name of the subject."),
        ("mention.former", "The words are a former name of the subject."),
        ("mention.local", "The words are the subject's name in its own language."),
        ("mention.adjective", "The words are the adjective of the subject."),
        ("mention.demonym", "The words name the people of the subject."),
        ("mention.abbreviation", "The words are an abbreviation of the subject."),
        (
            "mention.capital",
            "The capital acts, owns or is dealt with: it stands for its government."
        ),
        ("mention.seat", "The seat of a government stands for the government."),
        ("mention.term", "The words are a term that signals the topic."),
        ("date.", "The words are an expression of calendar time."),
    ]
}
