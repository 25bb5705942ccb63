/// A set of folded words, filled once and asked often.
///
/// Open addressing; at most a quarter full.
struct WordSet: ExpressibleByArrayLiteral, Sendable {
    /// The words by place, empty ones where a place is free.
    private let places: [Word]

    /// Takes folded words; an empty one is passed over.
    init(_ words: some Sequence<Word>) {
        let words = Set(words).subtracting([.empty])
        var size = 8
        while size < words.count * 4 { size *= 2 }
        var places = [Word](repeating: .empty, count: size)
        for word in words {
            var place = Int(truncatingIfNeeded: word.key) & (size - 1)
            while places[place] != .empty { place = (place + 1) & (size - 1) }
            places[place] = word
        }
        self.places = places
    }

    /// Takes folded words as a data file gives them.
    init(_ words: some Sequence<String>) {
        self.init(words.map { Word($0) })
    }

    /// Takes folded words; no token holds a hyphen, so none of them may.
    init(arrayLiteral words: String...) {
        assert(
            words.allSatisfy { !$0.dropFirst().contains("-") },
            "a word with a hyphen is several tokens"
        )
        self.init(words)
    }

    /// True where the word is one of the set.
    func contains(_ word: Word) -> Bool {
        let mask = places.count - 1
        var place = Int(truncatingIfNeeded: word.key) & mask
        while places[place] != .empty {
            if places[place] == word { return true }
            place = (place + 1) & mask
        }
        return false
    }
}
