internal import BriefCore

/// Support that is missing: each of those named after `the support of` withholds it.
struct NoSupportRule: Rule {
    let name = "position.no-support"
    let explanation =
        "Something lacks the support of those named after it; each of them withholds it."
    let source =
        "Karttunen (1971): “fall short of gaining” denies what follows; opposition runs across sentences in the records of negotiations."

    func apply(to text: AnalysedText, context: RuleContext) -> [Finding] {
        var found: [Finding] = []
        for reading in context.sentences[.positionNoSupport] {
            guard let hit = reading.first(.positionNoSupport), hit.last + 1 < reading.tokens.count
            else {
                continue
            }
            var end = hit.last + 1
            while end < reading.tokens.count, !isEnd(end, reading) { end += 1 }
            let actors = context.actors.actors(in: (hit.last + 1)..<end, of: reading)
            for actor in actors where !actor.isSide {
                let claim = Claim.position(Position(actor: actor.name, stance: .withholds))
                let finding = context.finding(claim, reading, name, [hit])
                found.append(actor.subject.map { finding.about($0) } ?? finding)
            }
        }
        return found
    }

    private func isEnd(_ place: Int, _ reading: SentenceReading) -> Bool {
        [".", ";", "("].contains(reading.tokens[place].folded)
            || reading.classes[place].contains(.relative)
    }
}
