internal import BriefCore

/// What rules know beside the text: the vocabulary and whose book this is.
struct RuleContext: Sendable {
    /// Subjects and cues.
    let vocabulary: Vocabulary
    /// Name under which unattributed lines of the side are held, such as `EU`.
    let side: String
}
