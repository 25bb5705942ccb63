internal import BriefCore

/// One way of reading findings out of a text.
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
    /// Signs of which a sentence must have one; in one without, the rule would find nothing.
    var signs: Signs { get }
    /// True for an issue of which the sign only hints, so that a description has none; see ``Bearing``.
    var isHint: Bool { get }
    /// True for an issue of which the sign is said of anything, such as `poor` or `differ`, so that
    /// it opens something only where the sentence names somebody or a matter; see ``Bearing``.
    var isLoose: Bool { get }

    /// The findings this rule makes of a sentence; most rules read one at a time.
    ///
    /// - Parameters:
    ///   - reading: A sentence that has one of the signs.
    ///   - context: The text, its other sentences, cues and actors.
    /// - Returns: The findings; empty for none.
    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding]

    /// The findings this rule makes of what belongs to no sentence: blocks, metadata; by start.
    func findings(besideSentences context: RuleContext) -> [Finding]
}

extension Rule {
    var signs: Signs { Signs() }

    var isHint: Bool { false }
    var isLoose: Bool { false }

    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding] { [] }

    func findings(besideSentences context: RuleContext) -> [Finding] { [] }
}
