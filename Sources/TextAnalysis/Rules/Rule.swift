internal import BriefCore

/// One way of reading a finding out of a text.
///
/// A rule says something true of the language; words it looks for are cues,
/// which are data.
protocol Rule: Sendable {
    /// Dotted name, kind first, such as `issue.lacks`; the same for ever.
    var name: String { get }
    /// One plain sentence for the reader: what words make what finding.
    var explanation: String { get }
    /// Why it is true of the language: a practice, a grammar, a study.
    var source: String { get }

    /// The findings this rule makes of a text, by start.
    ///
    /// - Parameters:
    ///   - text: what the stages before the rules found.
    ///   - context: the sentences as read, cues and actors.
    /// - Returns: the findings; empty for none.
    func apply(to text: AnalysedText, context: RuleContext) -> [Finding]
}
