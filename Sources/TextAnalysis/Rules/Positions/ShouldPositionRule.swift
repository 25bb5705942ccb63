internal import BriefCore

/// What another speaker says should be done.
struct ShouldPositionRule: Rule {
    let name = "position.should"
    let explanation = "Another speaker says what should or must be done: an ask."
    let source =
        "Quirk and others, A Comprehensive Grammar, 4.56: obligational “should” in reported speech."

    func apply(to text: AnalysedText, context: RuleContext) -> [Finding] {
        context.readings.compactMap { reading in
            let voice = context.voice(of: reading)
            guard !voice.actor.isSide, voice.basis != .quoted,
                voice.basis != .author || context.genre == .foreign,
                let clause = reading.clauses.first(where: {
                    $0.mood == .advised || $0.mood == .needed && !$0.isNegated
                })
            else { return nil }
            let claim = Claim.position(Position(actor: voice.actor.name, stance: .asks))
            let cue = FiredCue(
                span: reading.span(clause.verb.lowerBound, clause.head),
                name: "grammar.should"
            )
            return context.finding(claim, reading, name, []).adding(cue)
        }
    }
}
