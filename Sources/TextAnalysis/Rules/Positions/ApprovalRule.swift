internal import BriefCore

/// What another voice says in words of praise: it is for it.
struct ApprovalRule: Rule {
    let name = "position.approving"
    let explanation = "Another speaker is quoted in words of approval: it is for it."
    let source =
        "Wiebe and others (2005): the sentiment of a quotation is its speaker's."

    let signs = Signs(.positionApproval)

    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding] {
        let voice = context.voice(of: reading)
        guard voice.basis == .quoted, !voice.actor.isSide,
            let hit = reading.first(.positionApproval), !context.isDenied(hit, in: reading)
        else { return [] }
        let claim = Claim.position(Position(actor: voice.actor.name, stance: .supports))
        return [context.finding(claim, reading, name, [hit])]
    }
}
