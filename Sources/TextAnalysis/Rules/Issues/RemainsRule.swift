internal import BriefCore

/// Something that remains, with nothing said of what it remains.
struct RemainsRule: Rule {
    let name = "issue.remains"
    let explanation = "“Remains” or “persists” at the end of its clause: it is still there."
    let source = "Levin, English Verb Classes (1993), 47.1: verbs of existence without complement."

    let signs = Signs(grammar: .lasting)

    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding] {
        guard let clause = reading.clauses.first(where: { isLeft($0, reading) }) else {
            return []
        }
        let cue = FiredCue(span: reading.tokens[clause.head].span, name: "grammar.remains")
        return [context.issue(.gap, reading, rule: name, hits: []).adding(cue)]
    }

    private func isLeft(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        guard clause.mood == .fact, !clause.isNegated, !clause.subject.isEmpty else { return false }
        let next = clause.head + 1
        let isLast =
            next >= reading.tokens.count || reading.tokens[next].kind == .mark
            || !reading.classes[next].isDisjoint(with: [.coordinator, .subordinator])
        return isLast && Self.verbs.contains(reading.tokens[clause.head].folded)
    }

    private static let verbs: WordSet = [
        "remain", "remains", "persist", "persists", "linger", "lingers", "abound", "abounds",
    ]
}
