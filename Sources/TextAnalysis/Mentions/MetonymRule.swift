internal import BriefCore

/// Tells a capital that stands for its government from the city.
///
/// It stands for the government where it acts, owns a position, or is dealt with:
/// `Tokyo agreed`, `Beijing's refusal`, `talks with Ankara`. In `in Tokyo`, `Tokyo,
/// Japan` and `the Tokyo Declaration` it is a place or part of a name.
///
/// - Source: G. Leech, Semantics, on metonymy of place for institution; the usage
///   of news agencies.
struct MetonymRule: Sendable {
    private let acting: WordSet
    private let partner: WordSet
    private let place: WordSet
    private let acts: WordSet

    /// Takes the `mention` cues.
    init(_ cues: Cues) {
        acting = WordSet(cues["mention.acting"])
        partner = WordSet(cues["mention.dealt-with"])
        place = WordSet(cues["mention.place"])
        acts = WordSet(cues["mention.act"])
    }

    /// True where the capital at these tokens stands for its government.
    func isMeant(_ tokens: [Token], _ start: Int, _ end: Int) -> Bool {
        // `Ms Costa-Lima`: part of a double name.
        if start > 1, tokens[start - 1].folded == "-", !tokens[start].hasSpaceBefore,
            tokens[start - 2].isCapitalised
        {
            return false
        }
        let before = start > 0 ? tokens[start - 1].folded : .empty
        // `pressure from Washington`: only a government presses.
        if start > 1, before == "from" || before == "by", acts.contains(tokens[start - 2].folded),
            end == tokens.count || !tokens[end].isCapitalised
        {
            return true
        }
        if start > 1, before == "to", MetonymRule.told.contains(tokens[start - 2].folded),
            end == tokens.count || !tokens[end].isCapitalised
        {
            return true
        }
        guard end < tokens.count else { return partner.contains(before) }
        let next = tokens[end]
        if next.folded == "'s", end + 1 < tokens.count, tokens[end + 1].kind == .word {
            return !tokens[end + 1].isCapitalised && !place.contains(before)
        }
        if next.kind == .word, next.isCapitalised { return false }
        if place.contains(before) { return false }
        // `Canberra, whose ban …`: only a government has one.
        if next.folded == ",", end + 1 < tokens.count, tokens[end + 1].folded == "whose" {
            return true
        }
        if isWanted(start, end, tokens) || isActing(start, end, tokens) { return true }
        let verb = verb(after: end, tokens)
        if acts(verb, tokens) || verb > end && next.folded == "," && isPresent(verb, tokens) {
            return true
        }
        guard partner.contains(before), next.folded != "-" else { return false }
        // `the Luanda and Nairobi processes`: both belong to the noun behind.
        return before != "and" || next.kind == .mark
    }

    /// Words behind which only a government can follow `to`: `proposed to Seoul`.
    private static let told: WordSet = [
        "proposed", "offered", "suggested", "explained", "clear", "message", "letter", "appeal",
        "warning", "offer", "signal", "plea", "ultimatum", "reply", "concession", "concessions",
        "conveyed", "request", "conceded", "promised", "put",
    ]

    /// `wants Tokyo to open its market`: of whom others want something.
    private func isWanted(_ start: Int, _ end: Int, _ tokens: [Token]) -> Bool {
        start > 0 && tokens[end].folded == "to" && end + 1 < tokens.count
            && !tokens[end + 1].isCapitalised
            && MetonymRule.wanting.contains(tokens[start - 1].folded)
    }

    private static let wanting: WordSet = [
        "want", "wants", "wanted", "urge", "urges", "urged", "ask", "asks", "asked", "expects",
        "expected", "invites", "invited", "presses", "pressed", "forced", "allowed", "pushed",
        "persuaded", "convinced", "get", "got",
    ]

    /// `Tokyo tightens its rules`: a third person with its object.
    private func isActing(_ start: Int, _ end: Int, _ tokens: [Token]) -> Bool {
        guard isPresent(end, tokens), MetonymRule.objects.contains(tokens[end + 1].folded),
            start == 0 || !MetonymRule.governing.contains(tokens[start - 1].folded)
        else { return false }
        // `Ottawa rules the committee had drawn up`: a noun, which no `its` can stand behind.
        guard MetonymRule.nouns.contains(tokens[end].folded),
            !["its", "their"].contains(tokens[end + 1].folded)
        else { return true }
        let rest = tokens[(end + 2)...].prefix { $0.kind == .word }
        return !(start > 0 && MetonymRule.openers.contains(tokens[start - 1].folded))
            && !rest.contains { MetonymRule.auxiliaries.contains($0.folded) }
    }

    /// Words behind which no subject stands: `under Tokyo rules`.
    private static let governing: WordSet = [
        "the", "a", "an", "this", "that", "these", "those", "under", "in", "on", "at", "by",
        "with", "from", "of", "for", "to", "into", "within", "despite", "through", "over",
        "about", "against", "between", "during", "without", "following", "via", "per",
    ]

    /// Words that open a clause or govern a noun alike: `after Madrid talks`.
    private static let openers: WordSet = ["after", "before", "since", "until", "as", "like"]

    /// Third persons of verbs that are plural nouns as well.
    private static let nouns: WordSet = [
        "rules", "talks", "sources", "plans", "visits", "claims", "moves", "calls", "demands",
        "offers", "bids", "reports", "votes", "orders", "bans", "cuts", "limits", "fears", "hopes",
        "aims", "controls", "names", "stops", "halts", "blocks", "deals", "pledges", "promises",
        "signs", "sanctions", "exports", "imports", "reforms", "protests", "stocks", "shares",
        "markets", "banks", "courts", "debates", "tests", "hosts", "heads", "leads", "backs",
        "fines", "charges", "trades", "ships", "houses", "offices", "hints", "warnings", "rates",
        "attacks", "strikes", "raids", "threats", "rallies", "flights", "streets", "suburbs",
        "residents", "officials", "diplomats", "papers", "leaders", "policies", "schools",
    ]

    /// Verbs of a clause behind the noun: `rules the committee had drawn up`.
    private static let auxiliaries: WordSet = [
        "had", "has", "have", "is", "are", "was", "were", "must", "will", "would", "can", "could",
        "may", "might", "shall", "should", "did", "does", "do",
    ]

    private static let objects: WordSet = ["its", "the", "a", "an", "their", "that"]

    private func acts(_ place: Int, _ tokens: [Token]) -> Bool {
        place < tokens.count && (acting.contains(tokens[place].folded) || isPast(tokens[place]))
    }

    /// Where the verb stands: behind the other of two capitals, or an aside between commas.
    private func verb(after end: Int, _ tokens: [Token]) -> Int {
        if tokens[end].folded == "and" {
            var place = end + 1
            while place < min(tokens.count, end + 4), tokens[place].isCapitalised { place += 1 }
            return place > end + 1 ? place : end
        }
        guard tokens[end].folded == ",", end + 2 < tokens.count, !tokens[end + 1].isCapitalised
        else { return end }
        let limit = min(tokens.count, end + 9)
        return (end + 2..<max(end + 2, limit)).first { tokens[$0].folded == "," }.map { $0 + 1 }
            ?? end
    }

    /// Behind an aside only a verb can follow: `Washington, meanwhile, presses`.
    private func isPresent(_ place: Int, _ tokens: [Token]) -> Bool {
        guard place < tokens.count, place + 1 < tokens.count else { return false }
        let token = tokens[place]
        return token.kind == .word && !token.isCapitalised && token.folded.hasSuffix("s")
            && !token.folded.hasSuffix("ss") && token.span.count >= 4
            && tokens[place + 1].kind == .word
    }

    private func isPast(_ token: Token) -> Bool {
        token.kind == .word && token.folded.hasSuffix("ed") && token.span.count >= 5
            && !token.isCapitalised
    }
}
