internal import BriefCore

/// Support denied in the inverted order of words: `Nor is Peru in favour of it`.
struct InvertedRule: Rule {
    let name = "position.nor"
    let explanation = "“Nor” before the verb: the one named behind it does not support it either."
    let source =
        "Quirk and others, A Comprehensive Grammar, 18.24: negative elements in front invert subject and operator."

    let signs = Signs(.positionSupports)

    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding] {
        let tokens = reading.tokens
        guard tokens.count > 4, ["nor", "neither"].contains(tokens[0].folded),
            !reading.classes[1].isDisjoint(with: .auxiliary),
            let hit = reading.first(.positionSupports), hit.first > 2
        else { return [] }
        return context.actors.actors(in: 2..<hit.first, of: reading)
            .filter { !$0.isSide && !context.isAuthor($0) }
            .map { actor in
                let claim = Claim.position(Position(actor: actor.name, stance: .withholds))
                return context.finding(claim, reading, name, [hit]).about(actor)
            }
    }
}
