/// The side of the present on which the words around a date place it.
enum DateTense: Sendable {
    case past, future, unknown

    /// The tense at some tokens of a sentence, told by the nearest verb before
    /// them, else by the nearest after.
    ///
    /// - Complexity: looks at no more than 40 tokens either side.
    static func around(_ range: Range<Int>, in tokens: [Token]) -> DateTense {
        var index = range.lowerBound - 1
        let first = max(0, range.lowerBound - 40)
        while index >= first {
            if let tense = at(index, in: tokens) { return tense }
            index -= 1
        }
        index = range.upperBound
        while index < min(tokens.count, range.upperBound + 40) {
            if let tense = at(index, in: tokens) { return tense }
            index += 1
        }
        return .unknown
    }

    /// The tense that the word at an index tells; nil where it tells none.
    private static func at(_ index: Int, in tokens: [Token]) -> DateTense? {
        let token = tokens[index]
        guard token.kind == .word else { return nil }
        let word = token.folded
        let next = index + 1 < tokens.count ? tokens[index + 1].folded : ""
        if word == "set" || word == "due" || word == "going" {
            return next == "to" || next == "for" ? .future : word == "set" ? .past : nil
        }
        if futureWords.contains(word) { return token.isCapitalised ? nil : .future }
        if pastAuxiliaries.contains(word) {
            return isPlanned(after: index, tokens) ? .future : .past
        }
        guard isPastForm(token) else { return nil }
        return afterAuxiliary(index, in: tokens)
    }

    /// True in `has been scheduled`: what is planned lies ahead.
    private static func isPlanned(after index: Int, _ tokens: [Token]) -> Bool {
        tokens[index...].dropFirst().prefix(2).contains { plans.contains($0.folded) }
    }

    /// The tense of a past form: another one where `be` or `to` governs it.
    private static func afterAuxiliary(_ index: Int, in tokens: [Token]) -> DateTense? {
        var place = index - 1
        while place >= 0,
            adverbs.contains(tokens[place].folded) || tokens[place].folded.hasSuffix("ly")
        {
            place -= 1
        }
        guard place >= 0 else { return .past }
        switch tokens[place].folded {
        case "be": return .future
        case "is", "are", "being": return nil
        default: return .past
        }
    }

    private static func isPastForm(_ token: Token) -> Bool {
        let bytes = token.folded.utf8
        if irregular.contains(token.folded) { return true }
        return bytes.count > 4 && token.folded.hasSuffix("ed") && !token.isCapitalised
            && !notPast.contains(token.folded)
    }

    private static let futureWords: Set<String> = [
        "will", "'ll", "shall", "scheduled", "expected", "expects", "expect", "planned", "plans",
        "plan", "intends", "intend", "slated", "upcoming", "forthcoming", "tentative", "should",
        "must", "may", "aims", "aim", "hopes", "hope", "deadline", "won't", "wo", "would", "could",
        "foreseen", "envisaged", "pending", "invited", "invites", "proposes", "ahead", "can",
        "anticipated", "tentatively", "seeks", "wants",
    ]

    private static let pastAuxiliaries: Set<String> = [
        "was", "were", "had", "did", "has", "have", "been", "didn't", "wasn't", "weren't", "ago",
        "since",
    ]

    private static let plans: Set<String> = [
        "scheduled", "planned", "expected", "set", "foreseen", "slated", "envisaged", "invited",
    ]

    private static let adverbs: Set<String> = ["not", "also", "then", "now", "still", "already"]

    private static let notPast: Set<String> = [
        "united", "hundred", "indeed", "exceed", "proceed", "succeed", "based", "related",
        "limited", "advanced", "needed", "unprecedented", "embed", "speed", "breed",
    ]

    /// Past forms that do not end in `-ed`.
    private static let irregular: Set<String> = [
        "said", "told", "met", "held", "took", "taken", "came", "went", "gone", "gave", "given",
        "made", "saw", "seen", "began", "begun", "became", "rose", "fell", "fallen", "lost", "won",
        "left", "led", "brought", "bought", "sold", "built", "sent", "spent", "wrote", "written",
        "spoke", "spoken", "broke", "broken", "chose", "chosen", "drew", "drove", "found", "fought",
        "flew", "forgot", "got", "grew", "hit", "kept", "knew", "known", "laid", "lay", "paid",
        "ran", "rode", "sank", "shot", "shown", "shut", "stood", "struck", "swept", "taught",
        "thought", "threw", "understood", "withdrew", "put", "cut", "read", "done", "ended",
    ]
}
