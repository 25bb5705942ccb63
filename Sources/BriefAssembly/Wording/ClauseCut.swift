/// Shortens a sentence where what is left stays true.
///
/// It is cut only at the border of a clause that explains or lists, never of one that denies,
/// limits or turns what stands before it, and what is left must be a sentence of its own.
package enum ClauseCut {
    /// What stands where words were left out.
    package static let mark = "…"

    /// The sentence cut to a number of words or a few fewer.
    ///
    /// - Parameters:
    ///   - text: The sentence, its words one blank apart.
    ///   - limit: Words wanted at most.
    ///   - cues: Words that must be left.
    /// - Returns: The cut sentence with its mark; nil where it is short enough, or cannot be cut.
    package static func cut(_ text: String, to limit: Int, keeping cues: [String] = []) -> String? {
        let words = text.split(separator: " ").map(String.init)
        guard words.count > limit, limit > least else { return nil }
        for border in stride(from: limit, through: least, by: -1) {
            let head = Array(words[..<border])
            let tail = Array(words[border...])
            guard isBorder(head, tail), isWhole(head), isHarmless(tail) else { continue }
            let kept = trimmed(head.joined(separator: " "))
            guard cues.allSatisfy({ holds(kept, $0) }), isBalanced(kept) else { continue }
            return kept + " " + mark
        }
        return nil
    }

    /// What somebody wants, without who wants it: `The EU wants to achieve x` is `… achieve x`.
    ///
    /// - Parameters:
    ///   - text: The sentence.
    ///   - holder: Who holds it, as known; the sentence must begin with them.
    /// - Returns: The words wanted; nil where the sentence is built in another way.
    package static func wanted(_ text: String, by holder: String) -> String? {
        var words = text.split(separator: " ").map(String.init)
        if let comma = words.prefix(3).firstIndex(where: { $0.hasSuffix(",") }),
            leadIns.contains(words[...comma].joined(separator: " ").lowercased())
        {
            words.removeFirst(comma + 1)
        }
        guard let place = words.prefix(8).firstIndex(where: { intents.contains($0.lowercased()) }),
            place + 2 < words.count
        else { return nil }
        let name = words[..<place].filter { !fillers.contains($0.lowercased()) }
            .joined(separator: " ").lowercased()
        guard !name.isEmpty, holder.lowercased().hasSuffix(name) || ownNames.contains(name)
        else { return nil }
        var rest = words[(place + 1)...]
        if rest.first == "to" {
            rest = rest.dropFirst()
        } else if words[place] != "will" {
            return nil
        }
        guard let first = rest.first, !turns(first) else { return nil }
        return mark + " " + rest.joined(separator: " ")
    }

    /// Words a cut sentence has at least.
    private static let least = 7

    /// True where a clause that only explains or lists begins.
    private static func isBorder(_ head: [String], _ tail: [String]) -> Bool {
        guard let last = head.last, let next = tail.first.map(bare) else { return false }
        if last.hasSuffix(";") { return true }
        guard last.hasSuffix(",") else { return false }
        if openers.contains(next) { return true }
        // `, avoiding the bottleneck`, not `, emerging technologies`.
        let second = tail.dropFirst().first.map(bare) ?? ""
        return next.count > 5 && next.hasSuffix("ing") && objects.contains(second)
    }

    /// True where some words hold a verb of their own and promise nothing that is cut away.
    private static func isWhole(_ head: [String]) -> Bool {
        let words = head.map(bare)
        guard words.contains(where: { verbs.contains($0) }) else { return false }
        return !words.contains(where: { promises.contains($0) })
    }

    /// True where nothing in some words turns what stands before them.
    private static func isHarmless(_ tail: [String]) -> Bool {
        if tail.contains(where: turns) { return false }
        // A verb right after a comma goes on with the sentence that was interrupted.
        for (index, word) in tail.dropLast().enumerated() where word.hasSuffix(",") {
            if verbs.contains(bare(tail[index + 1])) { return false }
        }
        return true
    }

    private static func turns(_ word: String) -> Bool {
        let word = bare(word)
        return turning.contains(word) || word.hasSuffix("n't") || word.hasSuffix("n’t")
            || turningStems.contains { word.hasPrefix($0) }
    }

    private static func holds(_ text: String, _ cue: String) -> Bool {
        let cue = cue.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return cue.isEmpty || text.lowercased().contains(cue.lowercased())
    }

    /// True where every bracket and quotation mark that is opened is closed.
    private static func isBalanced(_ text: String) -> Bool {
        let pairs: [(Character, Character)] = [("(", ")"), ("[", "]"), ("“", "”"), ("«", "»")]
        for (open, close) in pairs
        where text.count(where: { $0 == open }) != text.count(where: { $0 == close }) {
            return false
        }
        let opened = text.count { $0 == "‘" }
        return text.count { $0 == "\"" }.isMultiple(of: 2)
            && (opened == 0 || text.count { $0 == "’" } >= opened)
    }

    private static func trimmed(_ text: String) -> String {
        var text = text
        while let last = text.last, last == "," || last == ";" { text.removeLast() }
        return text
    }

    private static func bare(_ word: String) -> String {
        let marks: Set<Character> = [
            ",", ";", ":", ".", "“", "”", "‘", "’", "\"", "(", ")", "[", "]", "!", "?",
        ]
        var word = word.lowercased()[...]
        while let first = word.first, marks.contains(first) { word = word.dropFirst() }
        while let last = word.last, marks.contains(last) { word = word.dropLast() }
        return String(word)
    }
}

extension ClauseCut {
    private static let openers: Set<String> = [
        "which", "who", "whose", "where", "including", "such", "notably", "especially",
        "particularly", "namely", "as", "with", "also", "thereby", "among",
    ]

    /// Words after a participle that show it is one.
    private static let objects: Set<String> = [
        "the", "a", "an", "its", "their", "our", "all", "for", "to", "out", "that", "each", "any",
    ]

    /// Verbs that make a sentence.
    private static let verbs: Set<String> = [
        "is", "are", "was", "were", "be", "has", "have", "had", "will", "would", "should", "could",
        "can", "may", "must", "shall", "might", "wants", "want", "aims", "aim", "seeks", "seek",
        "needs", "need", "plans", "plan", "intends", "calls", "lay", "lies", "includes", "include",
        "covers", "covered", "gave", "said", "says", "states", "supports", "support", "launched",
        "endorsed", "agreed", "adopted", "signed", "explained", "confirmed", "involves",
        "mentions", "referred", "refers", "focuses", "shows", "remains", "become", "allows",
    ]

    /// Words that promise a second half.
    private static let promises: Set<String> = ["either", "neither", "whether", "both"]

    private static let turning: Set<String> = [
        "not", "no", "never", "nor", "none", "nothing", "nobody", "but", "however", "although",
        "though", "unless", "if", "except", "without", "only", "until", "yet", "despite", "while",
        "whereas", "whilst", "rather", "instead", "provided", "subject", "hardly", "barely",
        "less", "still", "pending", "so-called", "allegedly", "reportedly", "supposedly",
    ]

    private static let turningStems = [
        "fail", "lack", "refus", "unable", "unlikely", "reject", "oppos", "deni", "deny",
        "condition", "suspend", "withdr", "cancel", "postpon",
    ]

    private static let intents: Set<String> = [
        "wants", "want", "aims", "aim", "seeks", "seek", "intends", "intend", "plans", "plan",
        "hopes", "hope", "wishes", "wish", "will",
    ]

    private static let leadIns: Set<String> = [
        "in addition,", "moreover,", "furthermore,", "in parallel,", "similarly,", "finally,",
        "overall,", "also,", "therefore,", "in this regard,", "to this end,",
    ]

    private static let fillers: Set<String> = ["the", "also", "further", "therefore", "thus"]

    /// Names under which the side itself begins a sentence.
    private static let ownNames: Set<String> = ["eu", "union", "eu executive", "we"]
}
