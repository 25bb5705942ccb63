/// What a word may be in an English sentence; most words are more than one.
struct WordClass: OptionSet, Hashable, Sendable {
    let rawValue: UInt32

    static let determiner = WordClass(rawValue: 1 << 0)
    static let preposition = WordClass(rawValue: 1 << 1)
    /// `he`, `they`, `who` do not count here; see ``relative``.
    static let subjectPronoun = WordClass(rawValue: 1 << 2)
    static let pronoun = WordClass(rawValue: 1 << 3)
    /// `its`, `their`, and the possessive `'s`.
    static let possessive = WordClass(rawValue: 1 << 4)
    static let coordinator = WordClass(rawValue: 1 << 5)
    static let subordinator = WordClass(rawValue: 1 << 6)
    static let relative = WordClass(rawValue: 1 << 7)
    static let modal = WordClass(rawValue: 1 << 8)
    static let be = WordClass(rawValue: 1 << 9)
    static let have = WordClass(rawValue: 1 << 10)
    static let does = WordClass(rawValue: 1 << 11)
    static let negation = WordClass(rawValue: 1 << 12)
    static let adverb = WordClass(rawValue: 1 << 13)
    /// Base form of a verb, `launch`.
    static let base = WordClass(rawValue: 1 << 14)
    /// Third person, `launches`.
    static let third = WordClass(rawValue: 1 << 15)
    /// Past tense, `launched`, `fell`.
    static let past = WordClass(rawValue: 1 << 16)
    /// Past participle, `launched`, `fallen`.
    static let participle = WordClass(rawValue: 1 << 17)
    /// The form in -ing, `launching`.
    static let gerund = WordClass(rawValue: 1 << 18)
    static let to = WordClass(rawValue: 1 << 19)
    /// Also a common noun or adjective: `support`, `plans`, `open`.
    static let alsoNoun = WordClass(rawValue: 1 << 20)
    /// A past form of `be`, `have` or `do`.
    static let pastAuxiliary = WordClass(rawValue: 1 << 21)

    static let anyVerb: WordClass = [.base, .third, .past, .participle, .gerund]
    static let auxiliary: WordClass = [.modal, .be, .have, .does]
    /// Words that never end a noun phrase.
    static let function: WordClass = [
        .determiner, .preposition, .possessive, .coordinator, .subordinator, .relative, .modal,
        .be, .have, .does, .negation, .to,
    ]
}
