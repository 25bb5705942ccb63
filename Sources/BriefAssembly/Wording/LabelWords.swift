/// The words of a text that tell what it is about, each in one form, words for one thing as one.
struct LabelWords {
    private let stems: Set<String>

    /// Takes the words of a text.
    init(_ text: String) {
        let parts = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        stems = Set(parts.filter { !LabelWords.small.contains($0) }.map(LabelWords.stem))
    }

    /// True where another text has all of them, of which there is at least one.
    func isWithin(_ other: LabelWords) -> Bool {
        !stems.isEmpty && stems.isSubset(of: other.stems)
    }

    /// How many words both have, those that say little left out.
    func shared(with other: LabelWords, but general: Set<String>) -> Int {
        stems.intersection(other.stems).count { $0.count > 3 && !general.contains($0) }
    }

    private static func stem(_ word: String) -> String {
        let single = word.count > 3 && word.hasSuffix("s") ? String(word.dropLast()) : word
        return money.contains(single) ? "money" : single
    }

    private static let small: Set<String> = [
        "the", "a", "an", "of", "on", "in", "for", "to", "and", "or", "by", "with", "at", "our",
        "your", "their", "s", "any", "new", "if", "asked", "about", "will", "have", "that", "from",
        "this", "they", "been", "more", "which", "what", "when", "into", "also", "than", "does",
    ]

    /// What one asks after where it is about money.
    private static let money: Set<String> = [
        "money", "funding", "fund", "finance", "financing", "budget", "cost", "price", "sum",
    ]
}
