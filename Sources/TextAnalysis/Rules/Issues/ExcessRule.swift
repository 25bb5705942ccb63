internal import BriefCore

/// Something that is too much or too little of a thing.
struct ExcessRule: Rule {
    let name = "issue.too"
    let explanation = "“Too” before an adjective or adverb: more of it than is good."
    let source =
        "Quirk and others, A Comprehensive Grammar, 15.73: “too” denies that an end can be met."

    let signs = Signs(grammar: .excess)
    let isHint = true

    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding] {
        guard let place = reading.tokens.indices.first(where: { isExcess($0, reading) }) else {
            return []
        }
        let cue = FiredCue(span: reading.span(place, place + 1), name: "grammar.too")
        return [context.issue(.gap, reading, rule: name, hits: []).adding(cue)]
    }

    /// `too strict`, not `Norway too` and not `too soon to say`.
    private func isExcess(_ place: Int, _ reading: SentenceReading) -> Bool {
        let next = place + 1
        guard reading.tokens[place].folded == "too", next < reading.tokens.count,
            reading.tokens[next].kind == .word, !reading.tokens[next].isCapitalised,
            !Self.others.contains(reading.tokens[next].folded)
        else { return false }
        let isOther = reading.classes[next].isDisjoint(with: [.auxiliary, .preposition, .to])
        let isDenied = place > 0 && reading.classes[place - 1].contains(.negation)
        return isOther && !isDenied && reading.classes[next].isDisjoint(with: [.subordinator])
    }

    private static let others: WordSet = ["soon", "early", "and", "well", "the", "it", "a"]
}
