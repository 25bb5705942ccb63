internal import BriefCore

/// What will or would come about if something else does.
struct ConditionRule: Rule {
    let name = "issue.condition"
    let explanation = "It will or would happen only if something else does, which is still open."
    let source =
        "Quirk and others, A Comprehensive Grammar, 15.33: open and hypothetical conditions."

    let signs = Signs(grammar: .condition)

    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding] {
        guard
            let condition = reading.clauses.first(where: { isCondition($0, reading) }),
            let main = reading.clauses.first(where: { isConsequence($0, reading) }),
            isOfOther(main, reading, context) || isFeared(condition, reading)
        else { return [] }
        let cue = FiredCue(
            span: reading.tokens[condition.start - 1].span,
            name: "grammar.if"
        )
        return [context.issue(.risk, reading, rule: name, hits: []).adding(cue)]
    }

    /// `if fines are not scrapped`; not `as if`, `even if`, `what if`.
    private func isCondition(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        guard clause.isSubordinate, clause.start > 0,
            ["if", "unless", "provided"].contains(reading.tokens[clause.start - 1].folded)
        else { return false }
        guard clause.start > 1 else { return true }
        return !["as", "even", "what", "only", "see", "ask", "asked", "wonder"]
            .contains(reading.tokens[clause.start - 2].folded)
    }

    private func isConsequence(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        guard !isCondition(clause, reading) else { return false }
        switch clause.mood {
        case .coming, .supposed, .needed, .possible: return true
        case .fact, .advised: return false
        }
    }

    /// What one is accused of who leaves a thing to others.
    private static let failings: WordSet = [
        "absent", "late", "slow", "divided", "alone", "idle", "passive", "weak", "silent",
        "complacent", "nothing", "wrong", "hesitate", "wait", "leave", "miss", "lose",
    ]

    /// A condition that another actor sets.
    private func isOfOther(
        _ main: Clause,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        let voice = context.voice(of: reading)
        return voice.basis == .said && !voice.actor.isSide
    }

    /// A condition that somebody hopes will not come true: something fails, turns, ends.
    private func isFeared(_ condition: Clause, _ reading: SentenceReading) -> Bool {
        condition.isNegated || reading.isCovered(condition.head, by: .issueWorsens)
            || reading.tokens[condition.start - 1].folded == "unless"
            || (condition.verb.lowerBound..<min(reading.tokens.count, condition.head + 3))
                .contains { Self.failings.contains(reading.tokens[$0].folded) }
    }
}
