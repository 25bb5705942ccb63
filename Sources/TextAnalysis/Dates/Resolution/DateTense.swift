internal import BriefCore

/// The side of the present on which the words around a date place it.
///
/// - Source: English usage. A finite verb gives its clause its time; an infinitive
///   after a verb of planning or asking is still to come; so is a deadline, unless
///   its clause tells what was done. A participle before its noun tells no time.
enum DateTense: Sendable {
    /// What was done.
    case past
    /// What is to come.
    case future
    /// What was to come: a plan of then, whose day may be over.
    case planned
    /// What was to come when it was said: `said it would close in May`.
    case foretold
    /// What is: either side, the coming one first.
    case present
    /// No word tells.
    case unknown

    /// The tense at some tokens of a sentence: of the nearest verb before them in
    /// their clause, else after them in it, else of the nearest anywhere.
    ///
    /// - Complexity: looks at no more than 30 tokens either side, twice.
    static func around(_ range: Range<Int>, in words: TenseWords) -> DateTense {
        DateTenseReader(range, in: words).tense
    }

    /// True for what is, or was, to come.
    var isAhead: Bool { self == .future || self == .planned || self == .foretold }
}
