/// What a rule says of itself, for the screen that answers why.
package struct RuleDescription: Hashable, Sendable {
    /// The rule's name, such as `issue.lacks`.
    package let name: String
    /// One plain sentence: what words make what finding.
    package let explanation: String
    /// Why it is true of the language.
    package let source: String

    /// What the rule of a name says of itself; nil for a name no rule has.
    package static func named(_ name: String) -> RuleDescription? {
        guard let rule = Rules.all.first(where: { $0.name == name }) else {
            return FoundFindings.description(of: name)
        }
        return RuleDescription(name: name, explanation: rule.explanation, source: rule.source)
    }
}
