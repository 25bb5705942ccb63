/// What a sentence has that a rule may be after: cues, moods of its clauses, and words that carry
/// grammar for some rule.
///
/// Asked of every sentence for every rule, so that most rules are not run on most sentences.
struct Signs: Sendable {
    /// Signs that are no cues.
    struct Grammar: OptionSet, Sendable {
        let rawValue: UInt32

        /// `but`, `yet`, `still`, `however`, `although`.
        static let contrast = Grammar(rawValue: 1 << 0)
        /// `too`.
        static let excess = Grammar(rawValue: 1 << 1)
        /// `whether`.
        static let whether = Grammar(rawValue: 1 << 2)
        /// `who`, `how`, `what`; of a sentence only where it opens so.
        static let question = Grammar(rawValue: 1 << 3)
        /// `remains`, `persists`.
        static let lasting = Grammar(rawValue: 1 << 4)
        /// `if`, `unless`, `provided`.
        static let condition = Grammar(rawValue: 1 << 5)
        /// `no`, `nobody`, `neither`.
        static let nothing = Grammar(rawValue: 1 << 6)
        /// `want`, `needs`, `hopes`.
        static let wish = Grammar(rawValue: 1 << 7)
        /// `steps`, `proposals`: what a sentence announces.
        static let announcing = Grammar(rawValue: 1 << 8)
        /// `country`, `ministry`: nouns that with `the` stand for one named before.
        static let standing = Grammar(rawValue: 1 << 9)

        /// A clause whose verb is denied.
        static let negated = Grammar(rawValue: 1 << 16)
        /// An expression of time.
        static let dated = Grammar(rawValue: 1 << 17)
        /// The sentence may be a talking point.
        static let framed = Grammar(rawValue: 1 << 18)
        /// The sentence is an item of a list that some words lead.
        static let listed = Grammar(rawValue: 1 << 19)

        /// The sign of a clause's mood.
        @inline(__always)
        static func mood(_ mood: Clause.Mood) -> Grammar {
            Grammar(rawValue: 1 << (24 + UInt32(mood.rawValue)))
        }
    }

    /// The cues.
    var cues = CueSet()
    /// The rest.
    var grammar: Grammar = []

    /// Signs of these cues, moods and words.
    init(_ cues: Cue..., moods: [Clause.Mood] = [], grammar: Grammar = []) {
        for cue in cues { self.cues.insert(cue) }
        self.grammar = moods.reduce(into: grammar) { $0.insert(.mood($1)) }
    }

    /// True where some sign is in both.
    @inline(__always)
    func meets(_ other: Signs) -> Bool {
        !grammar.isDisjoint(with: other.grammar) || cues.meets(other.cues)
    }

    /// Words that are signs by themselves, a line a sign.
    static let words: [(Grammar, String)] = [
        (.contrast, "but yet still however nevertheless nonetheless alas unfortunately"),
        (.contrast, "although though"),
        (.excess, "too"),
        (.whether, "whether"),
        (.question, "who how when where what which"),
        (.lasting, "remain remains persist persists linger lingers abound abounds"),
        (.condition, "if unless provided"),
        (.nothing, "no nobody none nothing neither"),
        (.wish, "need want expect ask demand hope needs wants expects asks demands hopes needed"),
        (.announcing, "steps measures proposals changes actions things points ways"),
        (.announcing, "recommendations requests ideas"),
        (.standing, "country government ministry minister president kingdom republic island"),
        (.standing, "islands summit meeting talks delegation authorities envoy"),
    ]
}
