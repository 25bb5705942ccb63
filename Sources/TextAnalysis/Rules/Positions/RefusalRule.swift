internal import BriefCore

/// What another actor will not do: it refuses.
struct RefusalRule: Rule {
    let name = "position.refuses"
    let explanation = "Another actor will not, or would not, do it: it refuses."
    let source =
        "Quirk and others, A Comprehensive Grammar, 4.57: “will” of volition; denied of people it is a refusal."

    let signs = Signs(grammar: .negated)

    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding] {
        guard context.voice(of: reading).basis != .quoted else {
            return quoted(reading, context)
        }
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

    /// `“We will not sign it,” a minister said`: the speaker refuses.
    private func quoted(_ reading: SentenceReading, _ context: RuleContext) -> [Finding] {
        let speaker = context.voice(of: reading).actor
        guard !speaker.isSide, !context.isAuthor(speaker),
            let clause = reading.clauses.first(where: { clause in
                isRefusal(clause, reading) && clause.subject.count == 1
                    && ["we", "i"].contains(reading.tokens[clause.subject.lowerBound].folded)
                    && Self.refused.contains(reading.tokens[clause.head].folded)
            })
        else { return [] }
        let cue = FiredCue(
            span: reading.span(clause.verb.lowerBound, clause.head),
            name: "grammar.will-not"
        )
        let claim = Claim.position(Position(actor: speaker.name, stance: .opposes))
        let finding = context.finding(claim, reading, name, []).adding(cue)
        return [speaker.subject.map { finding.about($0) } ?? finding]
    }

    /// What one is asked to do.
    private static let refused: WordSet = [
        "do", "sign", "accept", "agree", "pay", "join", "vote", "support", "back", "give", "yield",
        "allow", "approve", "swallow", "endorse", "ratify", "fund", "finance",
    ]

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
