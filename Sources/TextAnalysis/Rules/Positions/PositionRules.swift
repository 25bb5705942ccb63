internal import BriefCore

/// The rules for positions of others, the plainest stance first.
enum PositionRules {
    /// Every rule; of two that agree on a sentence and an actor the earlier one is kept.
    static let all: [any Rule] = [
        NoSupportRule(),
        InvertedRule(),
        BackingRule(
            name: "position.backing",
            stance: .supports,
            cue: .positionBacking,
            explanation: "Something has the support or backing of those named after it."
        ),
        BackingRule(
            name: "position.behest",
            stance: .asks,
            cue: .positionBehest,
            explanation: "Something is done at the request of those named after it."
        ),
        BackingRule(
            name: "position.resistance",
            stance: .opposes,
            cue: .positionResistance,
            explanation: "Something meets with the resistance of those named after it."
        ),
        PossessionRule(
            name: "position.own-asks",
            stance: .asks,
            cue: .positionOwnAsks,
            explanation: "A request or wish is said to be somebody's."
        ),
        PossessionRule(
            name: "position.own-opposes",
            stance: .opposes,
            cue: .positionOwnOpposes,
            explanation: "Opposition or reluctance is said to be somebody's."
        ),
        PossessionRule(
            name: "position.own-supports",
            stance: .supports,
            cue: .positionOwnSupports,
            explanation: "Support or an offer is said to be somebody's."
        ),
        RefusalRule(),
        PositionRule(
            "position.withholds",
            .withholds,
            cue: .positionWithholds,
            "Another actor has not said yes: not yet signed, still examining, undecided.",
            source: "The perfect denied with verbs of consent; verbs of deliberation."
        ),
        PositionRule(
            "position.opposes",
            .opposes,
            cue: .positionOpposes,
            "Another actor rejects, refuses or objects.",
            source: "Ruiz Fabo, Plancq and Poibeau (2016): predicates of opposition."
        ),
        PositionRule(
            "position.supports",
            .supports,
            denied: .withholds,
            cue: .positionSupports,
            isVerbOnly: true,
            "Another actor backs, signs, joins or promotes it.",
            source: "Ruiz Fabo, Plancq and Poibeau (2016): predicates of support."
        ),
        PositionRule(
            "position.asks",
            .asks,
            cue: .positionAsks,
            isVerbOnly: true,
            "Another actor asks for it.",
            source: "Searle (1975), directives."
        ),
        PositionRule(
            "position.promises",
            .reports,
            cue: .positionPromises,
            isVerbOnly: true,
            "Another actor promises an answer or a paper, which leaves open what it will say.",
            source: "Searle (1975), commissives: to promise an answer is to give none yet."
        ),
        ShouldPositionRule(),
        CritiqueRule(),
        ApprovalRule(),
        PositionRule(
            "position.reports",
            .reports,
            cue: .positionReports,
            isVerbOnly: true,
            "Another actor says it.",
            source: "Ruiz Fabo, Plancq and Poibeau (2016): predicates of report."
        ),
    ]
}
