internal import BriefCore

/// A request told by a verb or noun of asking.
struct AskRule: Rule {
    let name = "issue.asks"
    let explanation = "Someone calls for, asks for, urges or invites something that is still to come."
    let source =
        "Searle, A Taxonomy of Illocutionary Acts (1975), directives; Lampert and others (2008), requests in mail."

    func apply(to text: AnalysedText, context: RuleContext) -> [Finding] {
        let asks = context.cue("issue.asks")
        var found: [Finding] = []
        for reading in context.readings {
            guard let hit = reading.all(asks).first(where: { !context.isDenied($0, in: reading) })
            else { continue }
            found.append(
                context.issue(
                    .request,
                    reading,
                    rule: name,
                    hits: [hit],
                    holder: asker(hit, reading, context)?.name,
                    addressee: addressee(hit, reading, context)
                )
            )
        }
        return found
    }

    /// The one before the words: subject of their clause, or owner of the participle.
    private func asker(_ hit: CueHit, _ reading: SentenceReading, _ context: RuleContext) -> Actor? {
        if reading.classes[hit.first].contains(.gerund), hit.first > 0 {
            let start = max(0, hit.first - 6)
            let owner = context.actors.owner(in: start..<hit.first, of: reading)
            if let owner { return owner }
        }
        guard let index = reading.clause(at: hit.first) else { return nil }
        let clause = reading.clauses[index]
        guard clause.verb.contains(hit.first) else { return nil }
        return context.actors.actor(in: clause.subject, of: reading)
    }

    /// The one after the words.
    private func addressee(
        _ hit: CueHit,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> String? {
        let start = reading.classes[hit.last].contains(.determiner) ? hit.last : hit.last + 1
        var end = start
        while end < reading.tokens.count, reading.tokens[end].kind != .mark,
            !reading.classes[end].contains(.to)
        {
            end += 1
        }
        guard start < end else { return nil }
        let named = context.actors.actors(in: start..<end, of: reading).map(\.name)
        return named.isEmpty ? nil : named.joined(separator: ", ")
    }
}
