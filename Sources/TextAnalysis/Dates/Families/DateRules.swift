/// Every rule of the tagger.
enum DateRules {
    /// The rules, family by family.
    static let all: [DateRule] = DateFamily.all.flatMap(\.rules)

    /// Rules that read figures only, for texts in other languages than English.
    static let numeric: [DateRule] = NumericDates.rules

    /// What the rule of a name says of itself, for the screen that answers why; nil
    /// for a name no rule has.
    static func description(of name: String) -> RuleDescription? {
        guard
            let family = DateFamily.all.first(where: { family in
                family.rules.contains { $0.name == name }
            })
        else { return nil }
        return RuleDescription(
            name: name,
            explanation: family.explanation,
            source: family.source
        )
    }
}
