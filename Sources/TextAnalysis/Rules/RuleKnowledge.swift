internal import BriefCore

/// What rules know before they read any text, compiled once from a vocabulary.
struct RuleKnowledge: Sendable {
    /// The vocabulary it was compiled from.
    let vocabulary: Vocabulary
    /// Name of the side whose talking points are looked for, such as `EU`.
    let side: String

    /// Compiles cues and actors.
    ///
    /// - Parameters:
    ///   - vocabulary: subjects and cues.
    ///   - side: name under which unattributed lines of the side are held.
    init(_ vocabulary: Vocabulary, side: String = "EU") {
        self.vocabulary = vocabulary
        self.side = side
    }
}
