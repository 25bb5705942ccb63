/// One finite clause: a subject and its verb group.
struct Clause: Hashable, Sendable {
    /// When the verb puts what it says.
    enum Tense: Hashable, Sendable {
        case past, present, future
    }

    /// What the verb group's modal does.
    enum Mood: UInt8, CaseIterable, Hashable, Sendable {
        /// No modal.
        case fact
        /// `will`, `shall`, `is to`, `is due to`.
        case coming
        /// `should`, `ought to`.
        case advised
        /// `must`, `has to`, `needs to`.
        case needed
        /// `can`, `could`, `may`, `might`.
        case possible
        /// `would`.
        case supposed
    }

    /// Tokens of the subject; empty where it is shared with an earlier clause.
    var subject: Range<Int>
    /// Tokens of the verb group.
    let verb: Range<Int>
    /// The token of the verb that carries the meaning.
    let head: Int
    /// First token after the clause's own words: the next clause's start.
    var end: Int
    let tense: Tense
    let mood: Mood
    let isNegated: Bool
    let isPassive: Bool
    let isPerfect: Bool
    let isProgressive: Bool
    /// True where a conjunction or relative pronoun makes it depend on another.
    let isSubordinate: Bool

    /// First token of the clause.
    var start: Int { subject.isEmpty ? verb.lowerBound : min(subject.lowerBound, verb.lowerBound) }
}

extension Clause {
    /// The same clause as one that depends on another.
    func depending(with subject: Range<Int>) -> Clause {
        Clause(
            subject: subject,
            verb: verb,
            head: head,
            end: end,
            tense: tense,
            mood: mood,
            isNegated: isNegated,
            isPassive: isPassive,
            isPerfect: isPerfect,
            isProgressive: isProgressive,
            isSubordinate: true
        )
    }

    /// `had insisted`: before what has happened since.
    func isPastPerfect(in reading: SentenceReading) -> Bool {
        isPerfect && verb.contains { reading.tokens[$0].folded == "had" }
    }
}
