/// The words of an item of an agenda by which lines on it are found, one or many of a thing alike.
package struct AgendaWords {
    /// The words, in lower case and without the `s` of many.
    package let stems: [String]

    /// Takes the words of an item that say what it is about.
    package init(_ item: String) {
        stems = AgendaWords.stems(of: item).filter { !AgendaWords.small.contains($0) }
    }

    /// True where all of them stand in a text; none stand in any.
    package func stand(in text: String) -> Bool {
        guard !stems.isEmpty else { return false }
        return Set(stems).isSubset(of: AgendaWords.stems(of: text))
    }

    /// What to look for in the text of a book: words that begin as these do.
    package var query: String { stems.map { $0 + "*" }.joined(separator: " ") }

    private static func stems(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { word in
            let word = String(word)
            guard word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") else { return word }
            return String(word.dropLast(word.hasSuffix("ies") ? 3 : 1))
                + (word.hasSuffix("ies") ? "y" : "")
        }
    }

    private static let small: Set<String> = [
        "a", "an", "the", "and", "or", "of", "on", "in", "for", "to", "with", "at", "by", "our",
        "their", "other", "any", "item",
    ]
}
