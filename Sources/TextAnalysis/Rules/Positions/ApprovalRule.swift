internal import BriefCore

/// What another voice says in words of praise of something: it is for it.
struct ApprovalRule: Rule {
    let name = "position.approving"
    let explanation = "Another speaker is quoted in words of approval: it is for it."
    let source =
        "Wiebe and others (2005): the sentiment of a quotation is its speaker's."

    let signs = Signs(.positionApproval)

    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding] {
        let voice = context.voice(of: reading)
        guard voice.basis == .quoted, !voice.actor.isSide,
            let hit = reading.all(.positionApproval).first(where: {
                isSaidOfSomething($0, reading) && !context.isDenied($0, in: reading)
            })
        else { return [] }
        let claim = Claim.position(Position(actor: voice.actor.name, stance: .supports))
        return [context.finding(claim, reading, name, [hit]).about(voice.actor)]
    }

    /// `This is a good deal`, `we see it as a good basis`, `A step in the right direction.`; not `we
    /// need a fair deal`, nor `good news is rare`.
    private func isSaidOfSomething(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        // `deserves credit`, `can only welcome it`: the praise is a verb.
        if reading.clauses.contains(where: { (hit.first...hit.last).contains($0.head) }) {
            return true
        }
        guard let clause = reading.clauses.last(where: { $0.verb.upperBound <= hit.first }) else {
            // Words without a verb are a verdict on what is spoken of.
            let next = hit.last + 1
            return hit.first <= Self.opening
                && (next >= reading.tokens.count || reading.tokens[next].kind == .mark
                    || !reading.classes[next].isDisjoint(with: [.preposition, .coordinator]))
        }
        // `That was good news`: a conjunction by its form.
        guard !clause.isNegated, clause.verb.lowerBound > 0,
            case let first = clause.subject.first ?? clause.verb.lowerBound - 1,
            hit.first - clause.verb.upperBound <= Self.reach
        else { return false }
        let subject = reading.tokens[first].folded
        let isLinked =
            reading.classes[clause.head].contains(.be)
            || Self.linking.contains(reading.tokens[clause.head].folded)
        guard isLinked, [.fact, .coming, .supposed].contains(clause.mood) else {
            return ["we", "i"].contains(subject) && clause.mood == .fact
                && Self.judging.contains(reading.tokens[clause.head].folded)
        }
        return Self.pointing.contains(subject) || reading.classes[first].contains(.possessive)
            || reading.tokens[first].isCapitalised && first > 1
    }

    /// Words of a verdict before which at most a quotation mark and an article stand.
    private static let opening = 4

    /// Words between the verb and the praise: `is certainly a very good deal`.
    private static let reach = 4

    private static let pointing: WordSet = ["this", "that", "it", "these", "the", "which"]

    private static let linking: WordSet = [
        "be", "remain", "remains", "looks", "sounds", "seems", "represents", "represent",
        "constitutes", "marks", "is", "was",
    ]

    private static let judging: WordSet = [
        "see", "find", "consider", "regard", "call", "view", "found",
    ]
}
