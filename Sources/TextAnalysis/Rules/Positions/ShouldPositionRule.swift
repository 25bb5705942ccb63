internal import BriefCore

/// What another speaker says should be done.
struct ShouldPositionRule: Rule {
    let name = "position.should"
    let explanation = "Another speaker says what should or must be done, or is needed: an ask."
    let source =
        "Quirk and others, A Comprehensive Grammar, 4.56: obligational “should” in reported speech."

    let signs = Signs(moods: [.advised, .needed], grammar: .wish)

    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding] {
        let voice = context.voice(of: reading)
        guard !voice.actor.isSide, voice.basis != .author || context.genre.isOthers,
            let clause = reading.clauses.first(where: { isAsk($0, voice, reading) })
        else { return [] }
        let claim = Claim.position(Position(actor: voice.actor.name, stance: .asks))
        let cue = FiredCue(
            span: reading.span(clause.verb.lowerBound, clause.head),
            name: "grammar.should"
        )
        return [context.finding(claim, reading, name, []).adding(cue)]
    }

    /// In a quotation only `we need`, `we want …`: the speaker's own wish.
    private func isAsk(_ clause: Clause, _ voice: Voice, _ reading: SentenceReading) -> Bool {
        if voice.basis == .quoted {
            guard clause.subject.count == 1, let first = clause.subject.first,
                ["we", "i", "it"].contains(reading.tokens[first].folded), !clause.isNegated
            else { return false }
            return clause.mood == .needed
                || Self.wishes.contains(reading.tokens[clause.head].folded)
        }
        if voice.basis == .author, Self.needs.contains(reading.tokens[clause.head].folded) {
            return true
        }
        // `Each mast has to be registered`: a rule that somebody has made.
        if voice.basis == .author, clause.isPassive, clause.mood == .needed,
            ["has", "have"].contains(reading.tokens[clause.verb.lowerBound].folded)
        {
            return false
        }
        return clause.mood == .advised
            || clause.mood == .needed && !clause.isNegated
                // `The tour had to be cancelled`: told as a fact.
                && reading.tokens[clause.verb.lowerBound].folded != "had"
    }

    private static let wishes: WordSet = [
        "need", "want", "expect", "ask", "demand", "hope", "needs", "wants", "expects", "asks",
        "demands", "hopes",
    ]

    private static let needs: WordSet = ["need", "needs"]
}
