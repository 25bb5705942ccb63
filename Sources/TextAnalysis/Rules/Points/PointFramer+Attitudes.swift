internal import BriefCore

/// What a text tells of the side that only the side can have told: what it thinks, wants and is ready
/// for.
///
/// - Source: Quirk and others, A Comprehensive Grammar, 4.29 and 16.31: private verbs and adjectives
///   tell what only their subject knows; Banfield, Unspeakable Sentences (1982): `would` in a report
///   goes on with what was said.
extension PointFramer {
    /// `The EU attached importance to it`, `was open to the idea`, `had no objection`, `would look into
    /// it`: known from the subject's own words, though no verb of speech says so.
    func isAttitude(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        if clause.mood == .supposed || clause.mood == .possible && clause.isNegated { return true }
        // `The EU could live with the compromise`
        if clause.mood == .possible, !clause.isPassive {
            return ["live", "accept", "agree", "imagine", "support", "envisage"]
                .contains(reading.tokens[clause.head].folded)
        }
        guard clause.mood == .fact, !clause.isPassive else { return false }
        let head = reading.tokens[clause.head].folded
        let next = objectStart(clause, reading)
        guard next < reading.tokens.count else { return false }
        let word = reading.tokens[next].folded
        if Self.attitudes.contains(head) { return true }
        switch head {
        case "is", "are", "was", "were", "be", "been", "remain", "remains", "remained":
            return Self.dispositions.contains(word)
                || word == "in" && reading.tokens.dropFirst(next + 1).first?.folded == "favour"
        case "attach", "attaches", "attached", "see", "sees", "saw", "give", "gives", "gave":
            return reading.tokens[next...].prefix(4).contains { Self.regards.contains($0.folded) }
        case "have", "has", "had", "find", "finds", "found":
            return ["no", "nothing"].contains(word)
                || reading.tokens[next...].prefix(4).contains { Self.regards.contains($0.folded) }
        case "count", "counts", "counted", "bank", "banks", "banked", "rely", "relies", "relied":
            return word == "on"
        case "look", "looks", "looked": return word == "to"
        case "stand", "stands", "stood": return ["ready", "by", "firm"].contains(word)
        default: return false
        }
    }

    /// Who of the side is told in the sentence before to think or want something; nil for nobody.
    func disclosing(before reading: SentenceReading) -> Actor? {
        guard let previous = context.previous(reading),
            let clause = previous.clauses.first(where: { !$0.isSubordinate }),
            isAttitude(clause, previous),
            let actor = context.actors.actor(in: clause.subject, of: previous), actor.isSide
        else { return nil }
        return actor
    }

    private func objectStart(_ clause: Clause, _ reading: SentenceReading) -> Int {
        var next = clause.head + 1
        while next < reading.tokens.count, reading.classes[next].contains(.adverb),
            reading.classes[next].isDisjoint(with: [.negation, .determiner])
        {
            next += 1
        }
        return next
    }

    /// Verbs of wanting, liking and expecting, in the forms of a report.
    private static let attitudes: WordSet = [
        "plan", "plans", "planned", "intend", "intends", "intended", "aim", "aims", "aimed",
        "hope", "hopes", "hoped", "wish", "wishes", "wished", "want", "wants", "wanted", "prefer",
        "prefers", "preferred", "favour", "favours", "favoured", "doubt", "doubts", "doubted",
        "trust", "trusts", "trusted", "seek", "seeks", "sought", "value", "values", "valued",
        "appreciate", "appreciates", "appreciated", "regret", "regrets", "regretted", "plead",
        "pleads", "pleaded", "expect", "expects", "expected",
    ]

    /// Adjectives of readiness, certainty and feeling.
    private static let dispositions: WordSet = [
        "open", "ready", "prepared", "willing", "unwilling", "keen", "eager", "reluctant",
        "cautious", "careful", "confident", "optimistic", "hopeful", "sceptical", "wary", "adamant",
        "firm",
        "happy", "pleased", "glad", "grateful", "sorry", "concerned", "worried", "interested",
        "committed", "convinced", "determined", "clear", "sympathetic", "receptive", "positive",
        "against", "unable", "minded", "inclined", "attached",
    ]

    /// What one sees in a thing, has of it or gives it.
    private static let regards: WordSet = [
        "importance", "value", "priority", "weight", "merit", "merits", "scope", "room",
        "potential", "benefit", "advantage", "need", "risk", "assurance", "assurances",
        "guarantee", "doubts", "reservations", "concerns", "objection", "objections",
        "sympathy", "understanding", "interest", "acceptable", "reasonable", "useful", "premature",
    ]
}
