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

    var signs: Signs { Signs(cue) }

    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding] {
        guard let hit = reading.first(cue), hit.last + 1 < reading.tokens.count,
            !context.isDenied(hit, in: reading), !reading.cues.contains(.positionNoSupport),
            !isMeeting(hit, reading), !isDue(hit, reading)
        else { return [] }
        var end = hit.last + 1
        while end < reading.tokens.count, !isEnd(end, reading) { end += 1 }
        let actors = context.actors.actors(in: (hit.last + 1)..<end, of: reading)
        return actors.filter { !$0.isSide }.map { actor in
            let claim = Claim.position(Position(actor: actor.name, stance: stance))
            return context.finding(claim, reading, name, [hit]).about(actor)
        }
    }

    /// `The meeting took place at the request of …`: who wanted to meet holds no position by that.
    private func isMeeting(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard cue == .positionBehest, let index = reading.clause(at: hit.first) else {
            return false
        }
        return reading.isCovered(reading.clauses[index].head, by: .eventOccasion)
    }

    /// `still has to be endorsed by ministers`, `must be backed by all`: wanted, not given.
    private func isDue(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        reading.clauses.contains { clause in
            clause.verb.contains(hit.first) && clause.isPassive
                && [.needed, .advised, .coming].contains(clause.mood)
        }
    }

    private func isEnd(_ place: Int, _ reading: SentenceReading) -> Bool {
        // `the wish of Peru, a partner of old`, `resistance from Peru, diplomats said`
        if reading.tokens[place].folded == ",", place + 1 < reading.tokens.count,
            !reading.tokens[place + 1].isCapitalised, !goesOn(place + 1, reading)
        {
            return true
        }
        return [".", ";", "(", ":"].contains(reading.tokens[place].folded)
            || reading.classes[place].contains(.relative)
            || reading.clauses.contains { $0.verb.contains(place) }
    }

    /// `Japan, the United States and Canada`, `Peru, Chile, and Ecuador`: the list goes on.
    private func goesOn(_ place: Int, _ reading: SentenceReading) -> Bool {
        switch reading.tokens[place].folded {
        case "and", "or": true
        case "the": place + 1 < reading.tokens.count && reading.tokens[place + 1].isCapitalised
        default: false
        }
    }
}
