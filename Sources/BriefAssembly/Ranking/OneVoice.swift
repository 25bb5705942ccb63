internal import BriefCore

/// Finds lines of our side that do not say the same of one matter.
struct OneVoice {
    /// What tells two lines apart.
    enum Difference: String, CaseIterable {
        case tense, strength, figures, status, place
    }

    /// Two lines that differ.
    struct Pair {
        let first: MaterialFinding
        let second: MaterialFinding
        let difference: Difference
        /// The words that differ, first then second.
        let words: (String, String)
        let topic: SubjectID
    }

    /// The pairs, in the order of the lines; of two sentences the first difference found.
    static func pairs(_ lines: [MaterialFinding]) -> [Pair] {
        var pairs: [Pair] = []
        for (index, first) in lines.enumerated() {
            for second in lines[(index + 1)...] where first.passage != second.passage {
                if let pair = pair(first, second) { pairs.append(pair) }
            }
        }
        return pairs
    }

    private static func pair(_ first: MaterialFinding, _ second: MaterialFinding) -> Pair? {
        let common = LineFinder.content(first.words).intersection(LineFinder.content(second.words))
        guard let topic = matter(first, second, common.count) else { return nil }
        if let words = figures(first.words, second.words) {
            return Pair(
                first: first,
                second: second,
                difference: .figures,
                words: words,
                topic: topic
            )
        }
        guard let left = force(first.words), let right = force(second.words),
            left.force != right.force
        else { return nil }
        let kinds = [left.force, right.force]
        let difference: Difference = kinds.contains(.done) ? .tense : .strength
        return Pair(
            first: first,
            second: second,
            difference: difference,
            words: (left.word, right.word),
            topic: topic
        )
    }

    /// Words that carry meaning and are shared by two lines on one matter: those that begin with
    /// the same format or law need fewer than those that are only on one topic.
    private static let shared = (sameHead: 2, sameTopic: 4)

    /// What both lines make a statement of: the format, law or other thing they begin with, else a
    /// topic both are on; nil where they have too little in common.
    private static func matter(
        _ first: MaterialFinding,
        _ second: MaterialFinding,
        _ common: Int
    ) -> SubjectID? {
        if let subject = head(first), subject == head(second) {
            return common >= shared.sameHead ? subject : nil
        }
        guard common >= shared.sameTopic else { return nil }
        return first.topics.first { second.topics.contains($0) }
    }

    private static func head(_ line: MaterialFinding) -> SubjectID? {
        line.mentions.first { [.forum, .instrument].contains($0.subject.kind) }?.subject
    }

    /// How much a sentence says: done, to come, wanted or possible.
    private enum Force: Int {
        case done, coming, wanted, urged, possible
    }

    private static func force(_ text: String) -> (force: Force, word: String)? {
        let words = text.lowercased().split(separator: " ").prefix(14).map(String.init)
        for word in words {
            if let force = forces[word] { return (force, word) }
        }
        return nil
    }

    private static let forces: [String: Force] = [
        "was": .done, "were": .done, "has": .done, "have": .done, "launched": .done,
        "signed": .done, "adopted": .done, "will": .coming, "shall": .coming,
        "wants": .wanted, "want": .wanted, "aims": .wanted, "seeks": .wanted, "plans": .wanted,
        "intends": .wanted, "should": .urged, "must": .urged, "needs": .urged,
        "could": .possible, "may": .possible, "might": .possible, "envisaged": .possible,
    ]

    /// A number of the same things that is not the same number.
    private static func figures(_ first: String, _ second: String) -> (String, String)? {
        let other = counted(second)
        for (noun, number) in counted(first) {
            guard let entry = other.first(where: { $0.noun == noun }), entry.number != number
            else { continue }
            return ("\(number) \(noun)", "\(entry.number) \(noun)")
        }
        return nil
    }

    private static func counted(_ text: String) -> [(noun: String, number: String)] {
        let words = text.split(separator: " ").map(String.init)
        var found: [(noun: String, number: String)] = []
        for (index, word) in words.dropLast().enumerated() {
            guard word.allSatisfy({ $0.isASCII && $0.isNumber }), word.count < 4 else { continue }
            let noun = words[index + 1].lowercased().filter(\.isLetter)
            if noun.count > 3, !months.contains(String(noun.prefix(3))) {
                found.append((noun: noun, number: word))
            }
        }
        return found
    }

    private static let months: Set<String> = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
}
