/// A cue found in a sentence.
struct CueHit: Hashable, Sendable {
    /// The cue.
    let cue: Cue
    /// First token of the words that matched.
    let first: Int
    /// Last token of the words that matched.
    let last: Int
}
