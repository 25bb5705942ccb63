internal import BriefCore

/// A question that is put and not answered.
struct OpenQuestionRule: Rule {
    /// The name of what fired it, for those who must know what it made.
    static let sign = "grammar.question"

    let name = "issue.question"
    let explanation =
        "“Whether”, or a question put as the subject of the sentence, is not answered."
    let source =
        "Karttunen, Syntax and Semantics of Questions (1977): an embedded question leaves its answer open."

    let signs = Signs(grammar: [.whether, .question])

    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding] {
        guard let place = reading.tokens.indices.first(where: { isOpen($0, reading) })
        else { return [] }
        let cue = FiredCue(span: reading.tokens[place].span, name: Self.sign)
        return [context.issue(.unconfirmed, reading, rule: name, hits: []).adding(cue)]
    }

    private func isOpen(_ place: Int, _ reading: SentenceReading) -> Bool {
        let token = reading.tokens[place]
        guard token.kind == .word else { return false }
        switch token.folded {
        case "whether":
            // `whether large or small` asks nothing: no verb follows.
            let next = place + 1 < reading.tokens.count ? reading.tokens[place + 1].folded : ""
            if next == "or" || reading.isAnswered(place) { return false }
            return next == "to"
                || reading.clauses.contains { $0.start > place && $0.start < place + 8 }
        case "who", "how", "when", "where", "what", "which":
            return place == 0 && (isSubject(reading) || reading.tokens.last?.folded == "?")
        default: return false
        }
    }

    /// `Who will pay … is open`: a second verb has the question for its subject.
    private func isSubject(_ reading: SentenceReading) -> Bool {
        guard reading.tokens.last?.folded != "?", reading.clauses.count > 1,
            reading.sought == nil
        else { return false }
        let first = reading.clauses[0]
        let second = reading.clauses[1]
        let next = second.verb.lowerBound + 1
        // `What we offer is a third way`, `What we do is to cut red tape`: said, not asked.
        if next < reading.tokens.count, reading.tokens[0].folded == "what",
            reading.classes[next].contains(.determiner)
                || reading.tokens[next].folded == "that"
                // `What becomes of it is to be seen` is open still.
                || reading.classes[next].contains(.to)
                    && reading.tokens.dropFirst(next + 1).first?.folded != "be"
        {
            return false
        }
        return !second.isSubordinate
            && reading.classes[second.verb.lowerBound].contains(.be)
            && !(first.head..<second.verb.lowerBound).contains {
                reading.tokens[$0].kind == .mark
            }
    }
}
