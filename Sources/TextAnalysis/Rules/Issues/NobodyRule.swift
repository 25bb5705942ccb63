internal import BriefCore

/// Something that nobody has done, or that has not happened.
struct NobodyRule: Rule {
    let name = "issue.undone"
    let explanation = "“Has not” or “no one has” says that something expected is still undone."
    let source =
        "Quirk and others, A Comprehensive Grammar, 4.20: the perfect relates the past to now; denied, it leaves a thing open."

    func apply(to text: AnalysedText, context: RuleContext) -> [Finding] {
        var found: [Finding] = []
        for reading in context.readings {
            guard let clause = reading.clauses.first(where: { isUndone($0, reading) }) else {
                continue
            }
            let cue = FiredCue(
                span: reading.span(clause.start, clause.head),
                name: "grammar.has-not"
            )
            let finding = context.issue(.gap, reading, rule: name, hits: [])
            found.append(finding.adding(cue))
        }
        return found
    }

    private func isUndone(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        guard clause.isPerfect, clause.mood == .fact else { return false }
        if clause.isNegated { return true }
        guard let first = clause.subject.first else { return false }
        return Self.nobody.contains(reading.tokens[first].folded)
    }

    private static let nobody: Set<String> = ["no", "nobody", "none", "nothing", "neither"]
}
