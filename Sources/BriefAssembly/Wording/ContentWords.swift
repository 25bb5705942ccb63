/// The words of a set of texts that carry meaning, by numbers, so that many texts are compared with
/// many in little time.
struct ContentWords {
    private var numbers: [String: Int] = [:]

    /// The numbers of a text's words, ascending, each once; words not met before get a new one.
    mutating func add(_ text: String) -> [Int] {
        ContentWords.of(text).map { word in
            if let number = numbers[word] { return number }
            let number = numbers.count
            numbers[word] = number
            return number
        }
        .sorted()
    }

    /// The numbers of those words of a text that were met before, ascending, each once.
    func known(_ text: String) -> [Int] {
        ContentWords.of(text).compactMap { numbers[$0] }.sorted()
    }

    /// How many numbers two rows have in common.
    static func common(_ first: [Int], _ second: [Int]) -> Int {
        var left = 0
        var right = 0
        var count = 0
        while left < first.count, right < second.count {
            let numbers = (first[left], second[right])
            if numbers.0 == numbers.1 { count += 1 }
            if numbers.0 <= numbers.1 { left += 1 }
            if numbers.0 >= numbers.1 { right += 1 }
        }
        return count
    }

    /// Words that carry meaning, in lower case.
    static func of(_ text: String) -> Set<String> {
        var words: Set<String> = []
        for part in text.lowercased().split(whereSeparator: { !$0.isLetter && $0 != "-" })
        where part.count > 4 && !common.contains(String(part)) {
            words.insert(String(part))
        }
        return words
    }

    /// Words that say little of what a text is about, long as they are.
    static let common: Set<String> = [
        "about", "after", "again", "against", "already", "among", "another", "around", "because",
        "before", "being", "between", "could", "digital", "during", "every", "european", "first",
        "further", "global", "including", "international", "least", "might", "other", "others",
        "should", "since", "their", "there", "these", "those", "through", "towards", "under",
        "where", "which", "while", "within", "without", "would", "cooperation", "commission",
        "countries", "partner", "partners", "partnership", "partnerships", "technology",
        "technologies",
    ]
}
