internal import BriefCore

/// What another voice says in words of conflict: it is against it.
struct CritiqueRule: Rule {
    let name = "position.critical"
    let explanation =
        "Another speaker is quoted in words of conflict or reproach: it is against it."
    let source =
        "Stone and others, The General Inquirer (1966); Wiebe and others (2005): the sentiment of a quotation is its speaker's."

    let signs = Signs(.issueContested, .positionOpposes, moods: [.advised, .needed])

    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding] {
        let voice = context.voice(of: reading)
        guard voice.basis == .quoted, !voice.actor.isSide, !isMedia(voice.actor, context)
        else { return [] }
        let hit = reading.first(.issueContested) ?? reading.first(.positionOpposes)
        let isOpen = hit.map { !context.isDenied($0, in: reading) } ?? isForbidding(reading)
        guard isOpen else { return [] }
        let claim = Claim.position(Position(actor: voice.actor.name, stance: .opposes))
        return [context.finding(claim, reading, name, hit.map { [$0] } ?? [])]
    }

    /// `Nobody should copy that`, `it must not happen`.
    private func isForbidding(_ reading: SentenceReading) -> Bool {
        reading.clauses.contains { clause in
            (clause.mood == .advised || clause.mood == .needed)
                && (clause.isNegated || reading.isOfNothing(clause))
        }
    }

    private func isMedia(_ actor: Actor, _ context: RuleContext) -> Bool {
        actor.subject.flatMap { context.knowledge.actors[$0]?.isMedia } ?? false
    }
}
