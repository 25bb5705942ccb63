/// A cue found in a sentence.
struct CueHit: Hashable, Sendable {
    /// Number of the cue in its matcher.
    let cue: Int
    /// First token of the words that matched.
    let first: Int
    /// Last token of the words that matched.
    let last: Int
}
