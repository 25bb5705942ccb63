internal import BriefCore

/// The words of a member by which two sources can be seen to tell the same.
struct OccasionWords: Sendable {
    /// Words for one sort of occasion: summit, round, visit.
    let occasions: Set<String>
    /// Those of them of which one forum may have several at a time.
    let several: Set<String>
    /// True where a word for any occasion stands in it.
    let isMeeting: Bool
    /// Its ordinals in figures: `3` for `third` and `3rd`.
    let ordinals: Set<Int>
    /// Its numbers, ordinals left out.
    let numbers: Set<String>
    /// True where it says that something was moved.
    let isMoved: Bool
    /// The countries it names.
    let countries: Set<SubjectID>
    /// True where it denies something: `will not`, `no`.
    let isDenied: Bool

    /// Reads the words of a member.
    init(
        _ member: ThreadMember,
        cues: OccasionCues,
        names: CountryNames,
        lexicon: Lexicon
    ) {
        let text = SourceText(member.words)
        let tokens = Tokenizer.tokens(in: text, text.span)
        var occasions: Set<String> = []
        var ordinals: Set<Int> = []
        var numbers: Set<String> = []
        var isMeeting = false
        for token in tokens {
            switch token.kind {
            case .number: numbers.insert(token.folded)
            case .mark: break
            case .word:
                let stem = Stem.of(token.folded)
                if cues.occasions.contains(stem) { occasions.insert(stem) }
                if cues.meetings.contains(token.folded) { isMeeting = true }
                if let ordinal = OccasionWords.ordinal(token.folded) { ordinals.insert(ordinal) }
            }
        }
        self.occasions = occasions
        several = occasions.intersection(cues.several)
        countries = names.countries(named: tokens)
        self.isMeeting = isMeeting
        self.ordinals = ordinals
        self.numbers = numbers
        isDenied = tokens.contains { lexicon.wordClass(of: $0).contains(.negation) }
        let folded = " " + tokens.map(\.folded).joined(separator: " ") + " "
        isMoved = cues.moves.contains { folded.contains(" " + $0 + " ") }
    }

    /// True where both name the same sort of occasion, or neither more than a meeting, and
    /// neither counts it differently.
    func isSameOccasion(as other: OccasionWords) -> Bool {
        guard
            ordinals.isEmpty || other.ordinals.isEmpty || !ordinals.isDisjoint(with: other.ordinals)
        else { return false }
        if occasions.isEmpty, other.occasions.isEmpty { return isMeeting && other.isMeeting }
        return !occasions.isDisjoint(with: other.occasions)
    }

    /// True where both name one sort of occasion that a forum has but once at a time.
    func isOnlyOccasion(with other: OccasionWords) -> Bool {
        !occasions.intersection(other.occasions).isSubset(of: several)
    }

    private static let names = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth", "eleventh", "twelfth",
    ]

    private static func ordinal(_ word: String) -> Int? {
        if let index = names.firstIndex(of: word) { return index + 1 }
        guard word.utf8.first.map({ (48...57).contains($0) }) ?? false else { return nil }
        let digits = word.utf8.prefix { (48...57).contains($0) }.count
        guard
            ["st", "nd", "rd", "th"].contains(
                word.utf8.dropFirst(digits).count == 2
                    ? String(word.suffix(2)) : ""
            )
        else { return nil }
        return Int(word.dropLast(2))
    }
}

/// Words that tell occasions, from the data.
struct OccasionCues: Sendable {
    /// Stems of words for one sort of occasion.
    let occasions: Set<String>
    /// Stems of those of which one forum may have several at a time.
    let several: Set<String>
    /// Folded words for any occasion.
    let meetings: Set<String>
    /// Folded words that say something was moved.
    let moves: [String]

    /// Takes the words of a vocabulary.
    init(_ cues: Cues) {
        occasions = Set(cues["thread.occasion"].map { Stem.of($0) })
        several = Set(cues["thread.several"].map { Stem.of($0) })
        meetings = Set(cues["thread.meeting"])
        moves = cues["thread.moved"]
    }
}
