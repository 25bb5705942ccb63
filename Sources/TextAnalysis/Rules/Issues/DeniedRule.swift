internal import BriefCore

/// Something denied that was expected, wished for or possible.
struct DeniedRule: Rule {
    let name = "issue.denied"
    let explanation = "Something is denied that was expected, wished for or possible."
    let source =
        "Horn, A Natural History of Negation (1989): a denial is uttered where its contrary was expected; Givón (1978)."

    let signs = Signs(.issueDenied)
    let isHint = true
    let isLoose = true

    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding] {
        guard context.isOfMatter(reading),
            let hit = reading.all(.issueDenied).first(where: { isOpen($0, reading, context) })
        else { return [] }
        if let actor = refusing(hit, reading, context) {
            return [
                context.issue(.contested, reading, rule: name, hits: [hit], holder: actor.name)
            ]
        }
        return [context.issue(.gap, reading, rule: name, hits: [hit])]
    }

    /// `Peru did not wish to discuss it`: who will not, which is no lack of anything.
    private func refusing(
        _ hit: CueHit,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Actor? {
        guard
            let clause = reading.clauses.first(where: {
                $0.isNegated && $0.verb.contains(hit.first) && !$0.isPassive
                    && $0.mood == .fact
            }), Self.wishes.contains(reading.tokens[clause.head].folded),
            clause.verb.upperBound < reading.tokens.count,
            reading.classes[clause.verb.upperBound].contains(.to)
        else { return nil }
        return context.actors.voice(in: clause.subject, of: reading)
    }

    private static let wishes: WordSet = ["wish", "want", "intend", "care", "agree"]

    private func isOpen(_ hit: CueHit, _ reading: SentenceReading, _ context: RuleContext) -> Bool {
        guard !isAside(hit, reading), let index = reading.clause(at: hit.first) else {
            return false
        }
        let clause = reading.clauses[index]
        // What must not be is a need; what may not be is a rule; `need not explain` is none.
        if clause.mood == .advised || clause.mood == .needed { return false }
        if hit.first > 0, reading.tokens[hit.first].folded == "not",
            reading.tokens[hit.first - 1].folded == "need"
        {
            return false
        }
        // `Without the link I would have left`
        if clause.mood == .supposed, clause.isPerfect, !clause.isNegated { return false }
        if ["may", "shall"].contains(reading.tokens[clause.verb.lowerBound].folded) {
            return false
        }
        if isCompared(hit, reading) { return false }
        if reading.isBeyondOne(clause) || isManner(hit, clause, reading) { return false }
        // A harm denied is no harm: `no supplier is excluded`.
        if reading.isCovered(clause.head, by: .issueHarm) { return false }
        if isSupposed(clause, reading) || isRelief(hit, reading, context) { return false }
        if isSettled(index, reading) { return false }
        if isCorrected(index, reading) || isAssurance(clause, reading, context) { return false }
        if isKind(hit, clause, reading, context) || context.isDescribed(clause, in: reading)
            || context.isDefining(clause, in: reading)
        {
            return false
        }
        if isExclusion(hit, clause, reading) { return true }
        if Bearing(reading, context).isNeutral(hit) { return false }
        // `Ms Peeters, who does not own a car, presented it`
        if reading.isCovered(hit.first, by: .asideLife) { return false }
        if isReservation(clause, reading) { return false }
        if isLimit(clause, reading, context) || NobodyRule.isBygone(clause, reading, context) {
            return false
        }
        return !isOwnStance(clause, reading, context)
    }

    /// `no thicker than a garden hose`: likened to another thing.
    private func isCompared(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        let rest = reading.tokens.dropFirst(hit.last + 1).prefix(2).map(\.folded)
        guard reading.tokens[hit.last].folded == "no", rest.count == 2, rest[1] == "than" else {
            return false
        }
        return rest[0].hasSuffix("er") || rest[0] == "less" || rest[0] == "worse"
    }

    /// `the law, not the headlines`, `but not through the state`: set apart, not missed.
    private func isAside(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        // `signalled interest, no more`
        if hit.first > 0, reading.tokens[hit.first].folded == "no",
            reading.tokens[hit.first - 1].folded == ",",
            reading.tokens.dropFirst(hit.last + 1).prefix(2).map(\.folded) == ["more", "."]
        {
            return true
        }
        guard hit.first > 0, reading.tokens[hit.first].folded == "not",
            !reading.clauses.contains(where: { $0.verb.contains(hit.first) })
        else { return false }
        // `of the Council but not of the League`
        if reading.tokens[hit.first - 1].folded == "but", hit.last + 1 < reading.tokens.count {
            return reading.classes[hit.last + 1].contains(.preposition)
        }
        return [",", "and", "—", "(", "though", "although", "albeit"]
            .contains(reading.tokens[hit.first - 1].folded)
    }

    /// `has concluded it on its own, without a wider accord`: how a thing was reached.
    private func isManner(_ hit: CueHit, _ clause: Clause, _ reading: SentenceReading) -> Bool {
        reading.tokens[hit.first].folded == "without" && hit.first > clause.head
            && clause.mood == .fact && !clause.isNegated
            // `without the consent of Tanzania`: somebody was left out.
            && !reading.tokens.dropFirst(hit.last + 1).prefix(4).contains {
                ["consent", "approval", "knowledge", "assent", "involvement"].contains($0.folded)
            }
            && ["concluded", "reached", "achieved", "managed", "won", "completed"]
                .contains(reading.tokens[clause.head].folded)
    }

    /// `Decisions are made in Moscow without the parties`: decided with somebody left out.
    private func isExclusion(_ hit: CueHit, _ clause: Clause, _ reading: SentenceReading) -> Bool {
        guard reading.tokens[hit.first].folded == "without", clause.isPassive, !clause.isNegated,
            hit.first > clause.head, clause.mood == .fact,
            Self.deciding.contains(reading.tokens[clause.head].folded)
        else { return false }
        let left = reading.tokens.indices.dropFirst(hit.last + 1).prefix(3).prefix {
            reading.tokens[$0].kind == .word && reading.classes[$0].isDisjoint(with: .preposition)
        }
        return left.contains {
            reading.isCovered($0, by: .actorNoun) || reading.isCovered($0, by: .actorJoint)
        }
    }

    /// Verbs by which something is settled for others.
    private static let deciding: WordSet = [
        "made", "taken", "decided", "written", "drafted", "negotiated", "agreed", "settled",
        "drawn", "set", "prepared",
    ]

    /// `no lack of interest`, `no need`: the lack itself is denied.
    private func isRelief(
        _ hit: CueHit,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        reading.hits.contains { other in
            other.first > hit.first && other.first - hit.last <= 4
                && Self.wants.contains(other.cue) && context.isDenied(other, in: reading)
        }
    }

    private static let wants: Set<Cue> = [
        .issueLacks, .issueNeed, .issueRisk, .issueThreat, .issueAdverse, .issueContested,
        .issueFellShort, .issueWorsens, .issueFragmented,
    ]

    /// `if nobody objects`, `as though nothing had happened`: only imagined.
    private func isSupposed(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        guard clause.isSubordinate, clause.start > 0 else { return false }
        return ["if", "though", "unless", "lest"]
            .contains(reading.tokens[clause.start - 1].folded)
    }

    /// `is not a project but a promise`: what a thing is not tells its kind, and no lack.
    private func isKind(
        _ hit: CueHit,
        _ clause: Clause,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        // `A road that ends in the sand is no road`: what does not deserve its name.
        if reading.tokens[hit.first].folded == "no", hit.first == clause.head + 1,
            ["is", "are"].contains(reading.tokens[clause.head].folded),
            hit.first + 1 < reading.tokens.count
        {
            let noun = reading.tokens[hit.first + 1].folded
            if reading.tokens[..<clause.head].contains(where: { $0.folded == noun }) { return true }
        }
        guard reading.tokens[hit.first].folded == "not", clause.mood == .fact,
            clause.verb.lowerBound < hit.first, hit.first <= clause.verb.upperBound,
            hit.first + 1 < reading.tokens.count,
            ["is", "are", "was", "were"].contains(reading.tokens[clause.head].folded)
        else { return false }
        // `Fish is not part of the accord`: what it does not deal with; not `Peru is not part of it`.
        if reading.tokens[hit.first + 1].folded == "part" {
            return !context.names(clause.subject, in: reading)
                && !["it", "they"].contains(reading.tokens[clause.subject.first ?? 0].folded)
        }
        guard ["a", "an"].contains(reading.tokens[hit.first + 1].folded) else {
            // `We are not tourists`; not `The controls are not rigorous`.
            let noun = reading.tokens[hit.first + 1]
            return reading.classes[hit.first + 1].isEmpty && !noun.isCapitalised
                && ["are", "were"].contains(reading.tokens[clause.head].folded)
                && noun.folded.hasSuffix("s") && !noun.folded.hasSuffix("us")
                && !noun.folded.hasSuffix("ss")
        }
        let kind = reading.tokens.dropFirst(hit.first + 2)
        // `is not a party`, `is not a sufficient basis`: what it might be.
        return kind.contains { $0.folded == "but" }
            || !kind.prefix(4).contains { Self.roles.contains($0.folded) }
    }

    /// What a state or a text may become, and how far it may do.
    private static let roles: WordSet = [
        "party", "member", "signatory", "participant", "candidate", "basis", "solution",
        "substitute", "sufficient", "adequate", "viable", "suitable", "reliable", "credible",
        "full", "complete", "satisfactory", "acceptable",
    ]

    /// `Hubs are not given, they are wired`: what is denied gives way to what is so instead.
    ///
    /// - Source: Horn (1989), metalinguistic negation: a rectification follows the denial.
    private func isCorrected(_ index: Int, _ reading: SentenceReading) -> Bool {
        guard index + 1 < reading.clauses.count else { return false }
        let (clause, next) = (reading.clauses[index], reading.clauses[index + 1])
        guard !next.isNegated, !next.isSubordinate, next.start > 0, next.mood == clause.mood,
            [",", ";", ":", "-", "—"].contains(reading.tokens[next.start - 1].folded),
            next.subject.count <= 1,
            Self.resuming.contains(
                reading.tokens[next.subject.first ?? next.start].folded
            )
        else { return false }
        let heads = [clause, next].map { reading.tokens[$0.verb.lowerBound].folded }
        return heads[0] == heads[1]
            || heads.allSatisfy { ["is", "are", "was", "were", "'s", "'re"].contains($0) }
    }

    /// `Standards will not be lowered`, `Nobody will be left alone`, said by our side: what it will not
    /// let happen.
    private func isAssurance(
        _ clause: Clause,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        guard clause.mood == .coming, let frame = context.frames[reading.index],
            frame.holder.isSide,
            frame.basis != .author || context.genre == .own && clause.isPassive,
            reading.isOfNothing(clause) || clause.isPassive && clause.isNegated,
            // `The accord will not be signed this year`: no harm is kept off.
            Self.feared.contains(reading.tokens[clause.head].folded),
            !reading.signs.grammar.contains(.dated)
        else { return false }
        return !reading.tokens.contains {
            ["until", "unless", "before", "yet"].contains($0.folded)
        }
    }

    /// What the one who is assured might fear.
    private static let feared: WordSet = [
        "lowered", "weakened", "left", "abandoned", "cut", "forgotten", "ignored", "excluded",
        "punished", "penalised", "harmed", "hurt", "forced", "sacrificed", "traded", "diluted",
        "compromised", "reduced", "undermined", "neglected", "tolerated", "imposed", "sold",
        "taxed", "charged", "discriminated", "disadvantaged", "displaced", "expelled", "dismissed",
        "fined", "sanctioned", "exposed", "endangered", "watered", "relaxed", "bypassed", "lose",
        "suffer", "pay", "touched", "affected", "overruled", "sidelined", "betrayed", "dropped",
        // `Nobody will win a trade war`
        "win", "gain", "profit",
    ]

    private static let resuming: WordSet = [
        "it", "they", "this", "there", "that", "he", "she", "we",
    ]

    /// `The paper does not bind anyone`, `This does not affect earlier commitments`: what a text is
    /// not to do, so that nobody takes it for more than it is.
    private func isReservation(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        clause.isNegated && clause.mood == .fact && clause.tense == .present && !clause.isPassive
            && Self.reserving.contains(reading.tokens[clause.head].folded)
    }

    private static let reserving: WordSet = [
        "bind", "prejudge", "prejudice", "affect", "replace", "constitute", "imply", "supersede",
        "duplicate", "preempt", "derogate",
    ]

    /// `Adequacy cannot be negotiated`, said by our side: a limit that it sets.
    private func isLimit(
        _ clause: Clause,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        guard clause.mood == .possible,
            Self.decided.contains(reading.tokens[clause.head].folded),
            let frame = context.frames[reading.index], frame.basis == .said,
            frame.holder.isSide, !reading.signs.grammar.contains(.dated)
        else { return false }
        return !reading.tokens.contains {
            ["until", "unless", "before", "overnight", "yet", "without"].contains($0.folded)
        }
    }

    /// What whoever sets a limit could do, and will not; what cannot be delivered is no limit.
    private static let decided: WordSet = [
        "be", "negotiated", "renegotiated", "waived", "exempted", "accepted", "granted", "allowed",
        "reopened", "changed", "extended", "lifted", "prolonged", "traded", "tolerated",
        "considered", "given", "lowered", "adapted", "conceded", "relaxed", "dropped", "bought",
        "shared", "excluded", "included", "compromised", "questioned", "bargained", "weakened",
        "diluted", "bypassed", "circumvented", "replaced", "reduced", "suspended", "transferred",
        "opened", "admitted", "recognised", "approved", "delegated", "split", "made", "put",
        "imposed", "forced", "required", "promised", "discussed", "linked", "demanded",
    ]

    /// The clause that names the subject: `We made rules for ourselves, and did not make them …`.
    private func owner(of clause: Clause, _ reading: SentenceReading) -> Clause {
        guard clause.subject.isEmpty, !clause.isSubordinate,
            var index = reading.clauses.firstIndex(of: clause)
        else {
            return clause
        }
        while index > 0, reading.clauses[index].subject.isEmpty { index -= 1 }
        return reading.clauses[index]
    }

    /// `We do not share this view`: what our side does not want, or will not do, it has settled.
    private func isOwnStance(
        _ clause: Clause,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        guard !clause.isPerfect, !clause.isPassive, clause.mood != .possible,
            !["have", "has", "had", "lack", "is", "are", "was", "were"]
                .contains(reading.tokens[clause.head].folded),
            let first = owner(of: clause, reading).subject.first
        else { return false }
        let clause = owner(of: clause, reading)
        let word = reading.tokens[first].folded
        if clause.subject.count == 1, ["it", "this", "that", "they", "he", "she"].contains(word) {
            guard let frame = context.frames[reading.index] else { return false }
            return frame.isOurs || frame.basis == .author && frame.subject == nil
        }
        if word == "we" || word == "i" { return true }
        return context.actors.actor(in: clause.subject, of: reading)?.isSide ?? false
    }
}
