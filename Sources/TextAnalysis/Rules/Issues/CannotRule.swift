internal import BriefCore

/// Something that someone other than the side is not able to do.
struct CannotRule: Rule {
    let name = "issue.cannot"
    let explanation = "Someone or something cannot do what it would have to."
    let source =
        "Palmer, Mood and Modality (2001), dynamic modality: ability denied tells of a lack."

    let signs = Signs(moods: [.possible])
    let isHint = true

    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding] {
        guard let clause = reading.clauses.first(where: { isUnable($0, reading, context) })
        else { return [] }
        let cue = FiredCue(
            span: reading.span(clause.verb.lowerBound, clause.head),
            name: "grammar.cannot"
        )
        let holder = unwilling(clause, reading, context)?.name
        return [context.issue(.gap, reading, rule: name, hits: [], holder: holder).adding(cue)]
    }

    /// `Malta could not accept the list`: what one does not want, and no one else tells of.
    private func unwilling(
        _ clause: Clause,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Actor? {
        guard !clause.isSubordinate,
            ["accept", "agree", "support", "endorse", "approve"]
                .contains(reading.tokens[clause.head].folded),
            let actor = context.actors.actor(in: clause.subject, of: reading), actor.isCertain
        else { return nil }
        return context.resolved(actor)
    }

    /// Ability denied, or all but denied, of a subject that is not the side; what the side
    /// cannot do is a line of defence.
    private func isUnable(
        _ clause: Clause,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        guard clause.mood == .possible, !clause.isPassive, !clause.subject.isEmpty,
            clause.isNegated || isHardly(clause, reading),
            Self.able.contains(reading.tokens[clause.verb.lowerBound].folded),
            reading.tokens[clause.head].folded != "be",
            !reading.isCovered(clause.head, by: .issueHarm),
            !reading.isBeyondOne(clause),
            context.frames[reading.index]?.isOurs != true || clause.isSubordinate
        else { return false }
        let word = reading.tokens[clause.subject.lowerBound].folded
        if ["we", "i", "this", "it"].contains(word) { return false }
        let actor = context.actors.actor(in: clause.subject, of: reading)
        return !(actor?.isSide ?? false)
    }

    private func isHardly(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        clause.verb.contains {
            ["hardly", "barely", "scarcely"].contains(reading.tokens[$0].folded)
        }
    }

    private static let able: WordSet = ["can", "cannot", "can't", "could", "couldn't"]
}
