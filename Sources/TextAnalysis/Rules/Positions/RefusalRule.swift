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
                    && isDeclined(clause, reading)
            })
        else { return [] }
        let cue = FiredCue(
            span: reading.span(clause.verb.lowerBound, clause.head),
            name: "grammar.will-not"
        )
        let claim = Claim.position(Position(actor: speaker.name, stance: .opposes))
        let finding = context.finding(claim, reading, name, []).adding(cue)
        return [finding.about(speaker)]
    }

    /// `We will not sign it`, `We will not yield to pressure`; not `We will not yield to terror`
    /// and `We will not give up on peace`, which pledge.
    private func isDeclined(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        let verb = reading.tokens[clause.head].folded
        guard Self.pledged.contains(verb) else { return Self.refused.contains(verb) }
        var next = clause.head + 1
        let words = reading.tokens
        if verb == "give" {
            guard next + 1 < words.count else { return false }
            if reading.classes[next].contains(.possessive) {
                return Self.consents.contains(words[next + 1].folded)
            }
            guard ["in", "way"].contains(words[next].folded) else { return false }
            next += 1
        }
        if next < words.count, words[next].folded == "to" { next += 1 }
        guard next < words.count, words[next].kind == .word else { return true }
        return Self.asked.contains(words[next].folded)
    }

    /// What one is asked to do.
    private static let refused: WordSet = [
        "do", "sign", "accept", "agree", "pay", "join", "vote", "support", "back", "approve",
        "swallow", "endorse", "ratify", "fund", "finance",
    ]

    /// What one will not do before those who ask, and before enemies too.
    private static let pledged: WordSet = ["give", "yield", "allow"]

    private static let consents: WordSet = [
        "consent", "approval", "agreement", "blessing", "support", "backing", "vote", "votes",
    ]

    private static let asked: WordSet = [
        "it", "this", "that", "them", "pressure", "demands", "blackmail", "threats", "ultimatums",
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
