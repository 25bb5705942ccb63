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
        var content = ContentWords()
        let lines = lines.map { Line($0, content.add($0.words)) }
        var pairs: [Pair] = []
        for (index, first) in lines.enumerated() {
            for second in lines[(index + 1)...] where first.passage != second.passage {
                if let pair = pair(first, second) { pairs.append(pair) }
            }
        }
        return pairs
    }

    /// What a line is compared by, with every other one.
    private struct Line {
        let finding: MaterialFinding
        let passage: Passage?
        let topics: [SubjectID]
        /// The format, law or other thing it begins with.
        let head: SubjectID?
        /// Its words that carry meaning.
        let content: [Int]
        let counted: [(noun: String, number: String)]
        let force: (force: Force, word: String)?

        init(_ finding: MaterialFinding, _ content: [Int]) {
            self.finding = finding
            self.content = content
            passage = finding.passage
            topics = finding.topics
            head =
                finding.mentions.first { [.forum, .instrument].contains($0.subject.kind) }?.subject
            counted = OneVoice.counted(finding.words)
            force = OneVoice.force(finding.words)
        }
    }

    private static func pair(_ first: Line, _ second: Line) -> Pair? {
        guard let topic = matter(first, second) else { return nil }
        if let words = figures(first.counted, second.counted) {
            return Pair(
                first: first.finding,
                second: second.finding,
                difference: .figures,
                words: words,
                topic: topic
            )
        }
        guard let left = first.force, let right = second.force, left.force != right.force
        else { return nil }
        let kinds = [left.force, right.force]
        let difference: Difference = kinds.contains(.done) ? .tense : .strength
        return Pair(
            first: first.finding,
            second: second.finding,
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
    private static func matter(_ first: Line, _ second: Line) -> SubjectID? {
        let common = ContentWords.common(first.content, second.content)
        if let subject = first.head, subject == second.head {
            return common >= shared.sameHead ? subject : nil
        }
        guard common >= shared.sameTopic else { return nil }
        return first.topics.first { second.topics.contains($0) }
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
    private static func figures(
        _ first: [(noun: String, number: String)],
        _ second: [(noun: String, number: String)]
    ) -> (String, String)? {
        for (noun, number) in first {
            guard let entry = second.first(where: { $0.noun == noun }), entry.number != number
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
