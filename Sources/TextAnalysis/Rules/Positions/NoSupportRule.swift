internal import BriefCore

/// Support that is missing: each of those named after `the support of` withholds it.
struct NoSupportRule: Rule {
    let name = "position.no-support"
    let explanation =
        "Something lacks the support of those named after it; each of them withholds it."
    let source =
        "Karttunen (1971): “fall short of gaining” denies what follows; opposition runs across sentences in the records of negotiations."

    let signs = Signs(.positionNoSupport)

    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding] {
        guard let hit = reading.first(.positionNoSupport), hit.last + 1 < reading.tokens.count
        else { return [] }
        var end = hit.last + 1
        while end < reading.tokens.count, !isEnd(end, reading) { end += 1 }
        let actors = context.actors.actors(in: (hit.last + 1)..<end, of: reading)
        // `awaits the consent of the Senate`: its turn has not come.
        let isAwaited = reading.tokens[hit.first].folded.hasPrefix("await")
        return actors.filter {
            !$0.isSide && !(isAwaited && PositionRule.isHouse($0))
        }.map { actor in
            let claim = Claim.position(Position(actor: actor.name, stance: .withholds))
            return context.finding(claim, reading, name, [hit]).about(actor)
        }
    }

    private func isEnd(_ place: Int, _ reading: SentenceReading) -> Bool {
        [".", ";", "("].contains(reading.tokens[place].folded)
            || reading.classes[place].contains(.relative)
    }
}
