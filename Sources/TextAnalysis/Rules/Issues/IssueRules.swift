internal import BriefCore

/// The rules for open issues, strongest sign first.
enum IssueRules {
    /// Every rule; of those that find a sentence open the earliest says how it is.
    static let all: [any Rule] = [
        CueIssueRule(
            "issue.unconfirmed",
            .unconfirmed,
            cue: .issueUnconfirmed,
            "Words say that a date, an answer or a fact is not certain yet.",
            source: "The calendar practice of agendas and readouts: “tentative”, “to be confirmed”."
        ),
        CueIssueRule(
            "issue.contested",
            .contested,
            cue: .issueContested,
            isSolvable: true,
            "Someone objects, or views differ.",
            source:
                "Ruiz Fabo, Plancq and Poibeau (2016): verbal and nominal predicates of opposition."
        ),
        AskRule(),
        CueIssueRule(
            "issue.threat",
            .threat,
            cue: .issueThreat,
            isSolvable: true,
            "Words name an attack, coercion, or an attempt to undermine something.",
            source: "The vocabulary of threat assessments."
        ),
        CueIssueRule(
            "issue.fell-short",
            .gap,
            cue: .issueFellShort,
            isSolvable: true,
            isHint: true,
            "Something was tried without success, or is held up.",
            source: "Karttunen, Implicative Verbs (1971): “fail to” says that it was not done."
        ),
        CueIssueRule(
            "issue.held-up",
            .gap,
            cue: .issueHeldUp,
            "Something has been put off, suspended or blocked.",
            source: "The vocabulary of stopped and postponed work."
        ),
        CueIssueRule(
            "issue.lacks",
            .gap,
            cue: .issueLacks,
            isSolvable: true,
            isHint: true,
            "Something is lacking, missing or insufficient.",
            source: "Verbs and nouns of absence; Quirk and others, 10.58 on non-assertive forms."
        ),
        CueIssueRule(
            "issue.not-yet",
            .gap,
            cue: .issueNotYet,
            isHint: true,
            "Something is not yet done, or only in part.",
            source: "Quirk and others, 8.97: “not yet” presupposes that it is expected."
        ),
        NobodyRule(),
        CannotRule(),
        ExcessRule(),
        RemainsRule(),
        CueIssueRule(
            "issue.worsens",
            .gap,
            cue: .issueWorsens,
            isSolvable: true,
            isHint: true,
            "Something gets worse, ends or breaks off.",
            source: "Levin, English Verb Classes (1993), 45.4–45.6: verbs of change to the worse."
        ),
        CueIssueRule(
            "issue.could-improve",
            .gap,
            cue: .issueCouldImprove,
            "Something could be better than it is.",
            source:
                "The language of evaluation: “could be strengthened” implies that it is not strong."
        ),
        CueIssueRule(
            "issue.fragmented",
            .gap,
            cue: .issueFragmented,
            isSolvable: true,
            isHint: true,
            "Things that belong together are scattered, overlap or diverge.",
            source: "The language of coordination reports."
        ),
        ShouldRule(),
        MustRule(),
        ListedNeedRule(),
        CueIssueRule(
            "issue.risk",
            .risk,
            cue: .issueRisk,
            isSolvable: true,
            "Something bad may come of it.",
            source:
                "Conditionals and epistemic modals over verbs of harm; nouns of risk and dependence."
        ),
        ConditionRule(),
        CueIssueRule(
            "issue.adverse",
            .risk,
            cue: .issueAdverse,
            isSolvable: true,
            "Words of harm, hardship or wrongdoing tell of something that is not as it should be.",
            source: "Stone and others, The General Inquirer (1966): words of negative outlook."
        ),
        TalksRule(),
        CueIssueRule(
            "issue.negotiation",
            .negotiation,
            cue: .issueNegotiation,
            "Something is being negotiated or talked over, so it is not settled.",
            source: "The vocabulary of treaty practice, from exploratory talks to ratification."
        ),
        CueIssueRule(
            "issue.pending",
            .pendingDecision,
            cue: .issuePending,
            "Something is proposed, considered or waits for a decision.",
            source: "The stages of a decision: proposed, under discussion, subject to approval."
        ),
        CueIssueRule(
            "issue.change",
            .pendingDecision,
            cue: .issueChange,
            "A format or rule is to be turned into another, which still has to be agreed.",
            source: "Verbs of change of status need an agreement of all parties to the format."
        ),
        CueIssueRule(
            "issue.need",
            .need,
            cue: .issueNeed,
            "Words say that something is needed, urgent or essential to do.",
            source: "Palmer, Mood and Modality (2001): adjectives and nouns of necessity."
        ),
        OpenQuestionRule(),
        ContrastRule(),
        SupposedRule(),
        DeniedRule(),
    ]
}
