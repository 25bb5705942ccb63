/// What an event is called and where it is, read from the sentence that tells of it.
enum EventName {
    /// A word as it stands in a sentence.
    private struct Word {
        let text: Substring
        /// True where a sign behind it ends what it belongs to.
        let isLast: Bool

        var folded: String { text.lowercased() }
        var isCapital: Bool { text.first?.isUppercase ?? false }

        init(_ text: Substring) {
            let end = text.lastIndex { $0.isLetter || $0.isNumber }
            self.text = end.map { text[...$0] } ?? ""
            isLast = end.map { text.index(after: $0) < text.endIndex } ?? true
        }
    }

    /// The name, such as `EU-Japan summit`; nil where the sentence gives it none.
    static func name(in sentence: String) -> String? {
        let words = sentence.split(whereSeparator: \.isWhitespace).map(Word.init)
        var plain: String?
        for index in words.indices where nouns.contains(words[index].folded) {
            if bodies.contains(words[index].folded), !isMet(after: index, in: words) { continue }
            var first = index
            while first > 0, belongs(first - 1, in: words) { first -= 1 }
            while first < index, !words[first].isCapital,
                words[first..<index].contains(where: \.isCapital)
            {
                first += 1
            }
            let name = words[first...index].map(\.text).joined(separator: " ")
            if first < index, words[first..<index].contains(where: \.isCapital) { return name }
            if plain == nil, !general.contains(words[index].folded) { plain = name }
        }
        return plain
    }

    /// The place before a date, as in `Next meeting: Joint Committee, Riga, 4 May 2027`; nil where none
    /// stands so.
    static func place(in sentence: String) -> String? {
        let pieces = sentence.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace) }
        for (index, piece) in pieces.enumerated().dropFirst(2)
        where piece.first?.first?.isNumber ?? false {
            let words = pieces[index - 1].map(Word.init)
            let isName = words.allSatisfy { $0.isCapital && !nouns.contains($0.folded) }
            if (1...3).contains(words.count), isName {
                return words.map(\.text).joined(separator: " ")
            }
        }
        return nil
    }

    /// True where a word belongs to the name that goes on behind it.
    private static func belongs(_ index: Int, in words: [Word]) -> Bool {
        let word = words[index]
        guard !word.isLast, !word.text.isEmpty, !openers.contains(word.folded) else { return false }
        if word.isCapital || modifiers.contains(word.folded) { return true }
        return joiners.contains(word.folded) && index > 0 && words[index - 1].isCapital
            && !words[index - 1].isLast && !openers.contains(words[index - 1].folded)
    }

    private static let nouns: Set<String> = [
        "assembly", "committee", "conference", "congress", "consultations", "council", "dialogue",
        "forum", "meeting", "ministerial", "roundtable", "seminar", "session", "summit",
        "symposium", "talks", "visit", "week", "workshop",
    ]

    /// Those of them that are bodies too, which adopt and vote when nobody is invited.
    private static let bodies: Set<String> = ["assembly", "committee", "congress"]

    /// True where a body is told to meet, or is named before a place or a day.
    private static func isMet(after index: Int, in words: [Word]) -> Bool {
        words[index].isLast || words[(index + 1)...].contains { meetings.contains($0.folded) }
    }

    private static let meetings: Set<String> = [
        "meet", "meets", "met", "meeting", "held", "convene", "convenes", "gather", "gathers",
        "takes", "take", "place",
    ]

    /// Words that name nothing by themselves.
    private static let general: Set<String> = [
        "assembly", "committee", "council", "forum", "meeting", "session", "talks", "visit",
        "week",
    ]

    /// Words before which no name goes on, though a sentence may begin with them.
    private static let openers: Set<String> = [
        "a", "an", "the", "this", "that", "next", "last", "at", "in", "on", "for", "from", "after",
        "before", "during", "since", "we", "our", "their", "its", "both", "all", "no",
    ]

    private static let modifiers: Set<String> = [
        "annual", "bilateral", "digital", "first", "high-level", "informal", "joint",
        "ministerial", "second", "third", "trilateral",
    ]

    private static let joiners: Set<String> = ["and", "of", "on", "for", "the"]
}
