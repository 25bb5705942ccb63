internal import BriefCore

/// What another actor will not do: it refuses.
struct RefusalRule: Rule {
    let name = "position.refuses"
    let explanation = "Another actor will not, or would not, do it: it refuses."
    let source =
        "Quirk and others, A Comprehensive Grammar, 4.57: “will” of volition; denied of people it is a refusal."

    let signs = Signs(grammar: .negated)

    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding] {
        guard context.voice(of: reading).basis != .quoted else { return [] }
        var found: [Finding] = []
        for clause in reading.clauses {
            guard isRefusal(clause, reading),
                context.actors.actor(in: clause.subject, of: reading) != nil
            else { continue }
            let cue = FiredCue(
                span: reading.span(clause.verb.lowerBound, clause.head),
                name: "grammar.will-not"
            )
            let holders = context.actors.actors(in: clause.subject, of: reading)
            for holder in holders
            where !holder.isSide && holder.isCertain && !context.isAuthor(holder) {
                let claim = Claim.position(Position(actor: holder.name, stance: .opposes))
                found.append(
                    context.finding(claim, reading, name, []).adding(cue).about(holder)
                )
            }
        }
        return found
    }

    private func isRefusal(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        guard clause.isNegated, !clause.isPassive, !clause.isPerfect, !clause.isSubordinate,
            clause.mood == .coming || clause.mood == .supposed, !clause.subject.isEmpty
        else { return false }
        // `meant to link Estonia, Latvia and Lithuania will not`: the rest of a list.
        let start = clause.subject.lowerBound
        if start > 1, reading.tokens[start - 1].folded == ",",
            reading.tokens[start - 2].isCapitalised
        {
            return false
        }
        return !Self.unwilled.contains(reading.tokens[clause.head].folded)
    }

    /// What nobody chooses: to have, to know, to lose.
    private static let unwilled: WordSet = [
        "be", "have", "know", "see", "need", "lose", "suffer", "benefit", "gain", "get", "find",
        "become", "happen", "matter", "fail", "say", "comment", "confirm", "rule", "survive",
        "hesitate", "mind", "object", "oppose", "reach", "manage", "qualify", "like", "miss",
        "feel", "notice", "disappear", "wait",
    ]
}
