internal import BriefCore

/// A stance told by a noun behind its owner: `Peru's request`, `thanked Chile for its offer`.
struct PossessionRule: Rule {
    let name: String
    /// The stance the noun tells.
    let stance: Position.Stance
    /// The nouns.
    let cue: Cue
    let explanation: String
    let source =
        "Grimshaw, Argument Structure (1990): a noun of event has its verb's subject in the genitive before it."

    var signs: Signs { Signs(cue) }

    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding] {
        // `We welcome Peru's interest`, among our own lines: what we say to it, and not what it says.
        if stance == .supports, let part = context.part(of: reading),
            part == .lines || part == .reactive,
            reading.tokens.contains(where: { Self.welcomes.contains($0.folded) })
        {
            return []
        }
        var found: [Finding] = []
        for hit in reading.all(cue) {
            let before = owner(of: hit, reading).flatMap {
                possessor($0, reading, context) ?? thanked($0, reading, context)
            }
            guard !isDenied(hit, reading, context),
                let (holder, place) = before
                    ?? behind(hit, reading, context).map({ ($0, hit.first) }),
                !holder.isSide, holder.isCertain, !context.isAuthor(holder),
                NounReality(reading, stance).isReal(place, hit)
            else { continue }
            let claim = Claim.position(Position(actor: holder.name, stance: stance))
            found.append(context.finding(claim, reading, name, [hit]).about(holder))
        }
        return found
    }

    /// Denied where it stands behind its verb; of a subject the verb's own words tell.
    private func isDenied(
        _ hit: CueHit,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        !reading.clauses.contains { $0.subject.contains(hit.first) }
            && context.isDenied(hit, in: reading)
    }

    /// The token right before the noun, or before one adjective of it.
    private func owner(of hit: CueHit, _ reading: SentenceReading) -> Int? {
        [hit.first - 1, hit.first - 2].first { place in
            guard place > 0 else { return false }
            let word = reading.tokens[place].folded
            return word == "'s" || word == "'" || reading.classes[place].contains(.possessive)
        }
    }

    /// `the proposal of Chile to hold it`: the one named between `of` and what is proposed.
    private func behind(
        _ hit: CueHit,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Actor? {
        let first = hit.last + 2
        guard first < reading.tokens.count, reading.tokens[first - 1].folded == "of",
            let to = (first..<min(reading.tokens.count, first + 8)).first(where: {
                reading.classes[$0].contains(.to) || reading.tokens[$0].kind == .mark
            }), to > first, to + 1 < reading.tokens.count, reading.classes[to].contains(.to),
            reading.classes[to + 1].contains(.base)
        else { return nil }
        return context.actors.actors(in: first..<to, of: reading).first
    }

    /// The one named before `'s`, and where the name begins.
    private func possessor(
        _ mark: Int,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> (Actor, Int)? {
        guard ["'s", "'"].contains(reading.tokens[mark].folded) else { return nil }
        var start = mark
        while start > 0, mark - start < 5, reading.tokens[start - 1].kind == .word,
            reading.tokens[start - 1].isCapitalised || start == mark,
            reading.classes[start - 1].isDisjoint(with: [.preposition, .coordinator])
        {
            start -= 1
        }
        guard start < mark else { return nil }
        return context.actors.actor(in: start..<mark, of: reading).map { ($0, start) }
    }

    /// `thanks Spain for its offer`: the one thanked or praised for it.
    private func thanked(
        _ mark: Int,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> (Actor, Int)? {
        guard reading.classes[mark].contains(.possessive), mark > 1,
            ["for", "on"].contains(reading.tokens[mark - 1].folded)
        else { return nil }
        let verb = reading.tokens[..<(mark - 1)].lastIndex { Self.thanks.contains($0.folded) }
        guard let verb, verb + 1 < mark - 1, mark - verb < 9 else { return nil }
        return context.actors.actor(in: (verb + 1)..<(mark - 1), of: reading).map { ($0, verb + 1) }
    }

    private static let welcomes: WordSet = [
        "welcome", "welcomes", "welcomed", "welcoming", "thank", "thanks", "thanked", "thanking",
        "appreciate", "appreciates", "appreciated", "grateful",
    ]

    private static let thanks: WordSet = [
        "thank", "thanks", "thanked", "thanking", "commend", "commends", "commended", "commending",
        "praise", "praises", "praised", "applaud", "applauds", "applauded", "congratulates",
        "congratulated", "congratulate",
    ]
}
