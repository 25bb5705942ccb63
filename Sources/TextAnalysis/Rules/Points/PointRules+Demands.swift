internal import BriefCore

/// What is demanded of a state, and what is promised behind something else.
extension PointRules {
    /// `Russia must end the war`, `The talks must not undermine what there is`: asked of a state that is
    /// named, or of a matter that is talked of.
    ///
    /// `Japan must hold an election by October` and `Visitors must not bring knives` tell what the
    /// law or the house prescribes: rules have a time, or are for whoever comes.
    static func isDemand(_ clause: Clause, _ frame: PointFrame) -> Bool {
        let tokens = frame.reading.tokens
        guard tokens[clause.verb.lowerBound].folded == "must", !clause.isPassive else {
            return false
        }
        if let subject = frame.subject {
            guard !subject.isSide, subject.subject?.kind == .country,
                !frame.reading.signs.grammar.contains(.dated),
                !["under", "by"].contains(tokens[0].folded),
                !tokens.contains(where: { $0.folded == "every" || $0.folded == "each" })
            else { return false }
            return clause.isNegated || demanded.contains(tokens[clause.head].folded)
        }
        let noun = clause.subject.prefix {
            frame.reading.classes[$0].isDisjoint(with: [.preposition, .relative])
        }
        return clause.isNegated
            && noun.contains {
                talkedOf.contains(tokens[$0].folded)
                    || frame.reading.isCovered($0, by: .pointFormat)
            }
    }

    /// What one calls on a state to do: to cease, or to keep to what it owes.
    private static let demanded: WordSet = [
        "end", "stop", "cease", "halt", "withdraw", "release", "respect", "honour", "comply",
        "refrain", "return", "lift", "abide", "abandon", "restore", "allow", "guarantee", "protect",
        "implement", "uphold", "fulfil", "cooperate", "engage", "deliver", "choose", "prevent",
        "ensure", "dismantle", "repeal", "free", "act", "answer", "explain", "open", "keep",
    ]

    /// Matters that states talk of with each other.
    private static let talkedOf: WordSet = [
        "talks", "negotiations", "process", "agreement", "agreements", "deal", "treaty", "treaties",
        "convention", "war", "aggression", "violence", "conflict", "crisis", "tariffs", "sanctions",
        "reform", "reforms", "law", "laws", "rules", "standards", "trade", "technology",
        "technologies", "dialogue", "partnership", "cooperation", "transition", "dependence",
    ]

    /// `said that the talks went well and that it would go on with them`: the second is promised.
    ///
    /// The pronoun takes up the speaker only where it does not agree with the subject between, and
    /// where the verb is one of doing: `that it would be hard` promises nothing.
    static func promisesLater(_ frame: PointFrame, _ context: RuleContext) -> Bool {
        guard frame.basis == .said, frame.holder.isSide,
            let index = context.voice(of: frame.reading).clause
        else { return false }
        let tokens = frame.reading.tokens
        let clauses = frame.reading.clauses
        return clauses.indices.dropFirst(index + 1).contains { number in
            let clause = clauses[number]
            guard clause.mood == .supposed, !clause.isNegated, clause.subject.count == 1,
                clause.start > 1, tokens[clause.start - 1].folded == "that",
                tokens[clause.start - 2].folded == "and",
                promisable.contains(tokens[clause.head].folded)
            else { return false }
            let pronoun = tokens[clause.subject.lowerBound].folded
            guard pronoun == "it" || pronoun == "they" else { return false }
            let between = clauses[(index + 1)..<number].last { !$0.subject.isEmpty }
            guard let clauseBetween = between,
                let head = noun(of: clauseBetween, frame.reading)
            else { return true }
            if head.folded == pronoun { return true }
            let isPlural = head.folded.hasSuffix("s")
            return isPlural == (pronoun == "it")
        }
    }

    /// The word that heads a clause's subject; nil for none.
    private static func noun(of clause: Clause, _ reading: SentenceReading) -> Token? {
        let place = clause.subject.prefix { reading.classes[$0].isDisjoint(with: .preposition) }
        return place.last.map { reading.tokens[$0] }
    }

    /// Verbs of what one can undertake to do.
    private static let promisable: WordSet = [
        "go", "continue", "send", "present", "propose", "help", "support", "look", "work",
        "provide", "share", "come", "report", "return", "consider", "examine", "review", "raise",
        "publish", "reply", "respond", "keep", "invite", "host", "offer", "pay", "fund", "finance",
        "inform", "submit", "organise", "follow", "seek", "push", "press", "invest", "contribute",
    ]
}
