/// The stretch of a sentence in which a verb's subject is looked for.
struct Zone: Hashable, Sendable {
    /// First token of it.
    let start: Int
    /// True where a verb stands before with no boundary between.
    let isAfterVerb: Bool
    /// True where a word that may be a noun is taken for the verb a sentence needs.
    let isLenient: Bool
}
