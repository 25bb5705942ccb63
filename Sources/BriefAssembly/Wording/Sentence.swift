/// What kind of sentence a line is.
enum Sentence {
    /// True where a sentence is understood without the one before it.
    static func standsAlone(_ words: String) -> Bool {
        let first = words.split(separator: " ").first?.lowercased() ?? ""
        return !leaning.contains(first.filter { $0.isLetter }) && !words.contains(" both of them")
    }

    /// True for a sentence, or a line of a list, and not for a piece of one.
    static func isWhole(_ words: String) -> Bool {
        guard Wording.words(words) >= fewest, let first = words.first, words.last != ":",
            !isBareReply(words)
        else { return false }
        return !first.isPunctuation || openers.contains(first)
    }

    private static let openers: Set<Character> = ["\"", "“", "‘", "'", "(", "[", "«", "„", "…"]

    /// Words of the shortest line that says something.
    private static let fewest = 4

    /// True where a reporter sums up instead of telling what somebody wants.
    static func isAccount(_ words: String) -> Bool {
        let text = words.lowercased()
        return accounts.contains { text.contains($0) } || isReply(words)
    }

    /// True where what a sentence says holds under a condition: `once the Council has agreed`.
    static func isConditional(_ words: String) -> Bool {
        let parts = words.lowercased().split { !$0.isLetter }
        for (index, part) in parts.enumerated() {
            if conditions.contains(part) { return true }
            if part == "once", index > 0, parts[index - 1] != "at",
                let next = parts.dropFirst(index + 1).first, !["again", "more"].contains(next)
            {
                return true
            }
        }
        return false
    }

    private static let conditions: Set<Substring> = ["if", "unless", "provided", "until"]

    /// True where a sentence calls what it is about a priority.
    static func isPriority(_ words: String) -> Bool {
        let text = words.lowercased()
        return priorities.contains { text.contains($0) }
    }

    /// True where a sentence tells what one side said to the other in a meeting.
    ///
    /// What is said to them of their own words, as `the paper that you promised`, tells nothing of one.
    static func isReply(_ words: String) -> Bool {
        let text = words.lowercased()
        return replies.contains { verb in
            text.ranges(of: verb).contains { place in
                let before = text[..<place.lowerBound].split { !$0.isLetter }.last
                return before.map { !speakers.contains($0) } ?? true
            }
        }
    }

    /// True where a sentence says that somebody replies to what was said before it.
    static func isAnswering(_ words: String) -> Bool {
        let parts = words.lowercased().split { !$0.isLetter }
        return parts.contains { answering.contains($0) }
    }

    private static let answering: Set<Substring> = [
        "answered", "answers", "replied", "replies", "responded", "responds", "reiterated",
        "recalled", "reassured", "clarified", "explained", "stressed", "underlined",
    ]

    /// True where a sentence tells how a matter stands and not which, such as `The matter remains
    /// open` or `Ms Keller said that no decision had been taken`.
    static func namesNothing(_ words: String) -> Bool {
        let told = words.firstRange(of: " that ").map { words[$0.upperBound...] } ?? words[...]
        let parts = told.lowercased().split { !$0.isLetter && $0 != "-" && $0 != "’" }
        return !parts.isEmpty && parts.allSatisfy { hollow.contains($0) }
    }

    /// Words of sentences on the state of a matter that leave it unnamed.
    private static let hollow: Set<Substring> = [
        "the", "this", "that", "these", "it", "a", "an", "no", "not", "any", "all", "some", "such",
        "on", "of", "at", "to", "in", "for", "as", "by", "there", "has", "had", "have", "been",
        "is", "was", "were", "are", "be", "will", "would", "could", "can", "yet", "still", "so",
        "far", "now", "however", "also", "matter", "matters", "issue", "issues",
        "question", "questions", "point", "points", "file", "item", "subject", "topic",
        "decision", "decisions", "position", "agreement", "consensus", "solution", "conclusion",
        "remain", "remains", "remained", "stay", "stays", "stayed", "open", "unresolved",
        "unsettled", "pending", "outstanding", "undecided", "taken", "made", "reached", "found",
        "settled", "resolved", "decided", "agreed", "stage", "moment", "time", "being",
        "discussed", "further", "under", "discussion", "discussions", "consideration",
        "continue", "continues", "continued", "left", "kept", "final",
    ]

    /// Who stands before the verb where somebody speaks to another, and before what was promised.
    private static let speakers: Set<Substring> = ["you", "we", "i", "the", "a", "your", "our"]

    /// True where a sentence tells that one side replied to the other, and not what.
    ///
    /// Behind the verb stand names alone, as in `The EU answered the Republic of Korea.`
    static func isBareReply(_ words: String) -> Bool {
        if let place = words.firstRange(of: " promised ") {
            let rest = words[place.upperBound...]
            if vague.contains(where: rest.contains) { return true }
        }
        for verb in [" answered ", " spoke to ", " replied to "] {
            guard let place = words.firstRange(of: verb) else { continue }
            let rest = words[place.upperBound...].split { !$0.isLetter && $0 != "-" }
            return rest.allSatisfy { $0.first?.isUppercase == true || small.contains($0) }
                && !words[place.upperBound...].contains { ":“\"".contains($0) }
        }
        return false
    }

    /// What a readout says of a promise whose words were not noted.
    private static let vague = [" to follow up “", " to follow this up"]

    /// Small words inside names.
    private static let small: Set<Substring> = ["the", "of", "and", "for"]

    /// The sentence without the words that only tie it to the one before it.
    static func untied(_ words: String) -> String? {
        let parts = words.split(separator: " ", omittingEmptySubsequences: false)
        for count in 1...3 where parts.count > count + 5 {
            if ties.contains(parts[..<count].joined(separator: " ").lowercased()) {
                return ClauseCut.mark + " " + parts[count...].joined(separator: " ")
            }
        }
        return nil
    }

    private static let leaning: Set<String> = [
        "it", "its", "they", "their", "this", "these", "those", "he", "she", "his", "her", "such",
        "here", "there", "that", "furthermore", "moreover", "also", "however", "similarly",
    ]

    private static let accounts = [
        " told ", "unsurprisingly", "surprisingly", "seems ", "is also mentioned",
        "are also mentioned",
        "reportedly", "according to",
        "the presentation ", "top of mind", "set to loom",
    ]

    private static let priorities = ["priorit", "top of the agenda", "above all", "first of all"]

    private static let replies = [" said to ", " promised ", " answered ", " spoke to "]

    private static let ties: Set<String> = [
        "in addition,", "moreover,", "furthermore,", "in parallel,", "similarly,", "finally,",
        "also,", "in this regard,", "to this end,", "here", "overall,",
    ]
}
