internal import BriefCore

/// A stance told by a noun: those named after `with the backing of`, `at the request of` hold it.
struct BackingRule: Rule {
    let name: String
    /// The stance the noun tells.
    let stance: Position.Stance
    /// The cue it looks for.
    let cue: Cue
    let explanation: String
    let source =
        "Ruiz Fabo, Plancq and Poibeau (2016): nominal predicates of support, whose holder stands after “of”."

    func apply(to text: AnalysedText, context: RuleContext) -> [Finding] {
        var found: [Finding] = []
        for reading in context.readings {
            guard let hit = reading.first(cue), hit.last + 1 < reading.tokens.count,
                !context.isDenied(hit, in: reading), !reading.cues.contains(.positionNoSupport)
            else { continue }
            var end = hit.last + 1
            while end < reading.tokens.count, !isEnd(end, reading) { end += 1 }
            for actor in context.actors.actors(in: (hit.last + 1)..<end, of: reading)
            where !actor.isSide {
                let claim = Claim.position(Position(actor: actor.name, stance: stance))
                let finding = context.finding(claim, reading, name, [hit])
                found.append(actor.subject.map { finding.about($0) } ?? finding)
            }
        }
        return found
    }

    private func isEnd(_ place: Int, _ reading: SentenceReading) -> Bool {
        [".", ";", "(", ":"].contains(reading.tokens[place].folded)
            || reading.classes[place].contains(.relative)
            || reading.clauses.contains { $0.verb.contains(place) }
    }
}
