internal import BriefCore

/// A need told by the verb group: `must`, `has to`, `needs to`.
struct MustRule: Rule {
    let name = "issue.must"
    let explanation = "“Must”, “has to” and “needs to” say that something is still to be done."
    let source =
        "Palmer, Mood and Modality (2001), deontic necessity: what must be done is not yet done."

    func apply(to text: AnalysedText, context: RuleContext) -> [Finding] {
        var found: [Finding] = []
        for reading in context.readings {
            guard
                let clause = reading.clauses.first(where: {
                    $0.mood == .needed && !$0.isNegated && $0.tense != .past
                })
            else { continue }
            let holder = context.actors.actor(in: clause.subject, of: reading)
            let finding = context.issue(
                .need,
                reading,
                rule: name,
                hits: [],
                holder: holder?.isSide ?? false ? holder?.name : nil
            )
            found.append(
                finding.adding(
                    FiredCue(span: reading.span(clause.verb.lowerBound, clause.head), name: "grammar.must")
                )
            )
        }
        return found
    }
}
