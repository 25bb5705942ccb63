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

    /// Reads the tokens of a member.
    init(_ tokens: [Token], cues: OccasionCues, names: CountryNames, lexicon: Lexicon) {
        var occasions: Set<String> = []
        var ordinals: Set<Int> = []
        var numbers: Set<String> = []
        var isMeeting = false
        var isMoved = false
        for (index, token) in tokens.enumerated() {
            switch token.kind {
            case .number: numbers.insert(token.folded.text)
            case .mark: break
            case .word:
                let folded = token.folded
                if let occasion = cues.occasions[folded] { occasions.insert(occasion) }
                if cues.meetings.contains(folded) { isMeeting = true }
                if let ordinal = OccasionWords.ordinal(folded.text) { ordinals.insert(ordinal) }
                for phrase in cues.moves[folded] ?? [] {
                    let said = tokens[index...].prefix(phrase.count).map(\.folded)
                    if said == phrase { isMoved = true }
                }
            }
        }
        self.occasions = occasions
        several = occasions.intersection(cues.several)
        countries = names.countries(named: tokens)
        self.isMeeting = isMeeting
        self.ordinals = ordinals
        self.numbers = numbers
        self.isMoved = isMoved
        isDenied = tokens.contains { lexicon.wordClass(of: $0).contains(.negation) }
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

    private static let names: [String: Int] = [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
        "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12,
    ]

    /// The number of an ordinal: `third`, `3rd`; nil for any other word.
    private static func ordinal(_ word: String) -> Int? {
        if let number = names[word] { return number }
        guard let first = word.utf8.first, (48...57).contains(first) else { return nil }
        let digits = word.utf8.prefix { (48...57).contains($0) }
        let ending = word.dropFirst(digits.count)
        guard ["st", "nd", "rd", "th"].contains(ending) else { return nil }
        return Int(word.prefix(digits.count))
    }
}

/// Words that tell occasions, from the data.
struct OccasionCues: Sendable {
    /// Words for one sort of occasion, with the stem that stands for the sort.
    let occasions: [Word: String]
    /// Stems of those of which one forum may have several at a time.
    let several: Set<String>
    /// Folded words for any occasion.
    let meetings: WordSet
    /// Phrases that say something was moved, by their first word.
    let moves: [Word: [[Word]]]

    /// Takes the words of a vocabulary.
    init(_ cues: Cues) {
        var occasions: [Word: String] = [:]
        for word in cues["thread.occasion"] {
            let stem = Stem.of(word)
            for form in [word, word + "s", word.hasSuffix("y") ? word.dropLast() + "ies" : word] {
                occasions[Word(form)] = stem
            }
        }
        for phrase in cues["thread.occasion-verb"] {
            let words = phrase.split(separator: " ").map(String.init)
            guard words.count == 2 else { continue }
            occasions[Word(words[0])] = Stem.of(words[1])
        }
        self.occasions = occasions
        several = Set(cues["thread.several"].map { Stem.of($0) })
        meetings = WordSet(cues["thread.meeting"])
        moves = Dictionary(
            grouping: cues["thread.moved"].map { $0.split(separator: " ").map { Word($0) } }
        ) { $0.first ?? .empty }
    }
}
