internal import BriefCore

/// One way of reading a finding out of a text.
protocol Rule: Sendable {
    /// Short name, lower-kebab, stable: shown as what made a finding.
    var name: String { get }
    /// One sentence for the reader on what the rule looks for.
    var explanation: String { get }
    /// Where the rule comes from: a guide, a grammar, an observation of texts.
    var source: String { get }

    /// The findings the rule makes in a text, in any order.
    func apply(to text: AnalysedText, context: RuleContext) -> [Finding]
}
