internal import BriefCore

/// A request made with `should`: the subject is asked to act.
struct ShouldRule: Rule {
    let name = "issue.should"
    let explanation = "“Should” asks whoever the subject names to do something."
    let source =
        "Quirk and others, A Comprehensive Grammar, 4.56: putative and obligational “should”; the practice of non-papers."

    func apply(to text: AnalysedText, context: RuleContext) -> [Finding] {
        var found: [Finding] = []
        for reading in context.readings {
            guard let clause = reading.clauses.first(where: { isRequest($0, reading) }) else {
                continue
            }
            let addressee = context.actors.actor(in: clause.subject, of: reading)?.name
            var finding = context.issue(
                .request,
                reading,
                rule: name,
                hits: [],
                addressee: addressee
            )
            finding = finding.adding(
                FiredCue(span: reading.tokens[clause.verb.lowerBound].span, name: "grammar.should")
            )
            found.append(finding)
        }
        return found
    }

    /// A bare `should be` with an adjective states a principle, not a request.
    private func isRequest(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        guard clause.mood == .advised else { return false }
        return clause.isPassive || reading.tokens[clause.head].folded != "be"
    }
}
