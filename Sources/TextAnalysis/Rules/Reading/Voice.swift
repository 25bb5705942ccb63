/// Who says what a sentence says.
struct Voice: Hashable, Sendable {
    /// How it is known.
    enum Basis: Hashable, Sendable {
        /// The sentence names the speaker and a verb of speech.
        case said
        /// The sentence stands inside a quotation.
        case quoted
        /// The last speaker goes on.
        case continued
        /// Nobody is named: the text's own voice.
        case author
    }

    /// Who speaks.
    let actor: Actor
    let basis: Basis
    /// Index of the clause that holds the verb of speech; nil without one.
    let clause: Int?
}
