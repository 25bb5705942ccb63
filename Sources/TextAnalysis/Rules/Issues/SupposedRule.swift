internal import BriefCore

/// Something that would, could or might be.
struct SupposedRule: Rule {
    let name = "issue.would"
    let explanation = "“Would”, “could”, “might” or “may”: it is thought of, not settled."
    let source =
        "Palmer, Mood and Modality (2001), epistemic possibility and the hypothetical: not asserted to be so."

    let signs = Signs(moods: [.supposed, .possible])
    let isHint = true

    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding] {
        guard
            let index = reading.clauses.indices.first(where: {
                isSupposed($0, reading, context)
            })
        else { return [] }
        let clause = reading.clauses[index]
        let cue = FiredCue(
            span: reading.span(clause.verb.lowerBound, clause.head),
            name: "grammar.would"
        )
        return [context.issue(.pendingDecision, reading, rule: name, hits: []).adding(cue)]
    }

    private func isSupposed(
        _ index: Int,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        let clause = reading.clauses[index]
        // `finances nothing that could be used …`: what is not, could not either.
        if clause.isSubordinate, index > 0, reading.clauses[index - 1].isNegated { return false }
        // `Asked whether it would pay, the spokesperson replied that …`
        if clause.isSubordinate, clause.start > 0, clause.start < 4,
            reading.tokens[clause.start - 1].folded == "whether",
            reading.isAnswered(clause.start - 1)
        {
            return false
        }
        let modal = reading.tokens[clause.verb.lowerBound].folded
        guard clause.mood == .supposed || clause.mood == .possible,
            Self.modals.contains(modal)
        else { return false }
        if Self.courtesies.contains(reading.tokens[clause.head].folded) { return false }
        // `that a merchant could learn the prices`, `Friends may see two animals`: what anybody can do.
        if modal != "would" || clause.isSubordinate, !Bearing(reading, context).isOfSomething {
            return false
        }
        if reading.isOfNoUse(clause) || isOffer(clause, reading, context) { return false }
        // `concluded that:` and below it `– the list would be sent in May`: settled by who spoke.
        if modal == "would", context.genre == .record,
            context.leads[reading.index]?.contains(.speechVerb) ?? false
        {
            return false
        }
        // `We would rather have no text`: what one prefers.
        if clause.verb.contains(where: { reading.tokens[$0].folded == "rather" }) { return false }
        if context.genre == .record || context.genre == .news, !clause.isNegated,
            Self.consents(clause, reading, after: context.readings[..<reading.index]),
            context.actors.actor(in: clause.subject, of: reading)?.isSide == false
        {
            return false
        }
        // `you may also like`, `operators may apply`: what is allowed.
        if modal == "may", isAllowed(clause, reading) { return false }
        // `One half would go into training`: how the sum is shared out.
        if isShare(clause, reading) { return false }
        // `This would not need a new law`: what it would not take stands in nobody's way.
        if clause.isNegated, Self.demands.contains(reading.tokens[clause.head].folded) {
            return false
        }
        // `Without the link I would have left`: of a past that was not.
        if modal == "would", clause.isPerfect, !clause.isSubordinate { return false }
        if isMeasured(clause, reading) || isRefused(clause, reading, context) { return false }
        // `Would come alone`, in notes: what somebody said of himself.
        if clause.subject.isEmpty, clause.verb.lowerBound == 0 { return false }
        if isLeftTo(clause, reading) || isPraised(clause, reading) { return false }
        if isSetOut(index, reading) || isForeseen(clause, reading, context) { return false }
        if reading.isCovered(clause.head, by: .pointSuccess) { return false }
        return modal != "would" || !isReported(index, reading)
    }

    /// `would be some 380 kilometres long`: how much of it there is to be.
    private func isMeasured(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        guard reading.tokens[clause.head].folded == "be" else { return false }
        return reading.tokens.dropFirst(clause.head + 1).prefix(3).contains { $0.kind == .number }
            && reading.cues.contains(.asideMeasure)
    }

    /// `It replied that this could not be imposed`: what our side says it cannot do it has settled.
    private func isRefused(
        _ clause: Clause,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        guard clause.isNegated, clause.mood == .possible,
            let frame = context.frames[reading.index]
        else { return false }
        return frame.holder.isSide && frame.basis == .said
    }

    private static let demands: WordSet = [
        "need", "require", "cost", "take", "involve", "affect", "replace", "duplicate", "prejudge",
        "impose", "entail",
    ]

    /// `would be free to`, `would be welcome to`: it is up to them.
    private func isLeftTo(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        let next = reading.tokens.dropFirst(clause.head + 1).prefix(2).map(\.folded)
        return reading.tokens[clause.head].folded == "be" && next.count == 2 && next[1] == "to"
            && ["free", "welcome", "able", "entitled"].contains(next[0])
    }

    /// `would be a natural partner`: said of what it is, not of what may come.
    private func isPraised(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        let next = reading.tokens.dropFirst(clause.head + 1).prefix(2).map(\.folded)
        // `would cost less than a bridge`
        if reading.tokens[clause.head].folded == "cost", let first = next.first {
            return ["less", "little", "nothing", "no"].contains(first)
        }
        if reading.tokens[clause.head].folded == "be", next.count == 2,
            ["a", "an", "the"].contains(next[0]),
            Self.praise.contains(next[1]) || next[1] == "first"
        {
            return true
        }
        return isExample(clause, reading)
    }

    /// `could serve as a test`, `could become the reference for the region`: what it is good for.
    private func isExample(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        guard !clause.isNegated, !clause.isPassive,
            ["serve", "act", "become", "be", "provide", "offer"]
                .contains(reading.tokens[clause.head].folded)
        else { return false }
        let object = reading.tokens.dropFirst(clause.head + 1).prefix(4)
        return object.contains { ["a", "an", "the", "as"].contains($0.folded) }
            && object.contains { Self.examples.contains($0.folded) }
    }

    private static let examples: WordSet = [
        "model", "models", "pilots", "examples", "references", "reference", "test", "example",
        "template", "blueprint", "pilot", "inspiration",
        "benchmark", "yardstick", "showcase", "pattern", "gateway", "springboard",
    ]

    private static let praise: WordSet = [
        "natural", "good", "ideal", "great", "useful", "logical", "worthy", "valuable", "fitting",
        "excellent", "perfect", "obvious", "welcome",
    ]

    private func isAllowed(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        if clause.isNegated { return true }
        guard let first = clause.subject.first else { return true }
        // `No more than two of them may come from one state`: how a statute has it.
        if Self.bounds.contains(reading.tokens[first].folded),
            clause.subject.prefix(4).contains(where: {
                ["more", "than", "most", "fewer"].contains(reading.tokens[$0].folded)
            })
        {
            return true
        }
        if Self.rights.contains(reading.tokens[clause.head].folded) { return true }
        // `Applicants may take part`; whether `Russia may take part` somebody has to say.
        if Self.shares(in: clause, reading) { return true }
        return clause.subject.count == 1 && reading.tokens[first].folded == "you"
            || clause.isPassive && Self.access.contains(reading.tokens[clause.head].folded)
    }

    /// `said that the call would open in June`: the future of what was said.
    private func isReported(_ index: Int, _ reading: SentenceReading) -> Bool {
        guard reading.clauses[index].mood == .supposed else { return false }
        let start = reading.clauses[index].start
        // `Conti, who once taught, told them that the visit would be short`
        let isThat = start > 0 && reading.tokens[start - 1].folded == "that"
        return reading.clauses[..<index].contains { clause in
            clause.tense == .past && (!clause.isSubordinate || isThat)
                && (reading.isCovered(clause.head, by: .speechVerb)
                    || isThat && Self.isSure(clause, reading))
        }
    }

    /// `was confident that it would start in May`: how somebody felt of it then.
    private static func isSure(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        reading.tokens.dropFirst(clause.head).prefix(3).contains {
            ["confident", "convinced", "certain", "sure"].contains($0.folded)
        } && !clause.isNegated
    }

    /// `The paper sets out how the EU could prepare`: what a text deals with.
    private func isSetOut(_ index: Int, _ reading: SentenceReading) -> Bool {
        let clause = reading.clauses[index]
        guard index > 0, case let opener = reading.clauses[index - 1].verb.upperBound,
            opener < clause.verb.lowerBound,
            reading.tokens[opener].folded == "how"
                || reading.tokens[opener].folded == "out"
                    && reading.tokens[opener + 1].folded == "how"
        else { return false }
        return [
            "sets", "set", "describes", "described", "shows", "showed", "outlines", "outlined",
            "explains", "explained", "illustrates",
        ]
        .contains { reading.tokens[reading.clauses[index - 1].head].folded == $0 }
    }

    /// `According to the slides, the Commission would offer three things`: what somebody is told to mean
    /// to do, and not what is left to be decided.
    private func isForeseen(
        _ clause: Clause,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        guard reading.tokens[clause.verb.lowerBound].folded == "would", !clause.isSubordinate,
            !clause.isNegated, reading.cues.contains(.speechAccording)
        else { return false }
        return context.actors.actor(in: clause.subject, of: reading)?.isSide ?? false
    }

    /// `could go along with it`, `could live with it`: said of a text, it is a yes, but for one with an
    /// `if`, and for what the side has only suggested before.
    static func consents(
        _ clause: Clause,
        _ reading: SentenceReading,
        after before: ArraySlice<SentenceReading>
    ) -> Bool {
        guard ["can", "could"].contains(reading.tokens[clause.verb.lowerBound].folded),
            !reading.tokens.contains(where: { provisos.contains($0.folded) })
        else { return false }
        let rest = reading.tokens.dropFirst(clause.head + 1).prefix(4).map(\.folded)
        switch reading.tokens[clause.head].folded {
        case "live": return rest.first == "with"
        case "go": return rest.prefix(2) == ["along", "with"]
        case "accept", "support":
            guard let first = rest.first, ["the", "this", "that", "it"].contains(first) else {
                return false
            }
            let isText =
                first == "it" || rest.contains { texts.contains($0) }
                || rest.dropFirst().first.map { [".", ",", ";"].contains($0) } ?? true
            return (isText || reading.tokens[clause.head].folded == "accept")
                && !isSuggested(after: before, reading)
        default: return false
        }
    }

    /// `The EU proposed a statement. Japan could support it`: what the side would have others do.
    private static func isSuggested(
        after before: ArraySlice<SentenceReading>,
        _ reading: SentenceReading
    ) -> Bool {
        let near = before.suffix(3).reversed().first { earlier in
            earlier.clauses.first.map { $0.mood != .possible } ?? false
        }
        guard let near, near.sentence.passage.block == reading.sentence.passage.block,
            let main = near.clauses.first
        else { return false }
        return proposing.contains(near.tokens[main.head].folded)
            && main.subject.contains { ["eu", "union"].contains(near.tokens[$0].folded) }
    }

    /// Words by which a yes hangs on something.
    private static let provisos: WordSet = [
        "if", "provided", "providing", "unless", "once", "condition",
    ]

    /// What one agrees to by supporting it.
    private static let texts: WordSet = [
        "text", "texts", "statement", "compromise", "wording", "proposal", "proposals", "draft",
        "list", "mandate", "package", "language", "line", "conclusions", "position", "approach",
        "terms", "deal", "agreement", "article", "paragraph", "version", "formula",
    ]

    private static let proposing: WordSet = [
        "proposed", "suggested", "listed", "proposes", "suggests", "presented", "outlined",
    ]

    private static let bounds: WordSet = ["no", "not", "at"]

    private static let modals: WordSet = [
        "would", "could", "might", "may", "wouldn't", "couldn't",
    ]

    private static let courtesies: WordSet = [
        "like", "recommend", "suggest", "say", "argue", "add", "imagine", "think", "guess",
    ]

    /// `The rest of it would be spent on ports`; not `A third party could challenge it`.
    private func isShare(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        let head = clause.subject.prefix {
            reading.tokens[$0].kind == .word && !reading.classes[$0].contains(.preposition)
        }
        guard let last = head.last, Self.shares.contains(reading.tokens[last].folded) else {
            return false
        }
        return Self.sharing.contains(reading.tokens[clause.head].folded)
    }

    private static let shares: WordSet = [
        "half", "third", "thirds", "quarter", "quarters", "remainder", "rest",
    ]

    /// What becomes of a part of a sum.
    private static let sharing: WordSet = [
        "go", "come", "flow", "fall", "be", "spent", "paid", "used", "kept", "given", "invested",
        "allotted", "allocated", "devoted", "reserved", "earmarked", "shared", "distributed",
        "divided", "transferred", "financed", "fund", "finance", "serve", "cover", "pay",
    ]

    /// People of a kind who have a part in what is open to them.
    private static func shares(in clause: Clause, _ reading: SentenceReading) -> Bool {
        let noun = clause.subject.prefix {
            reading.classes[$0].isDisjoint(with: [.preposition, .relative])
        }
        guard let last = noun.last, reading.tokens[last].folded.hasSuffix("s"),
            !noun.contains(where: { $0 > 0 && reading.tokens[$0].isCapitalised })
        else { return false }
        let next = reading.tokens.dropFirst(clause.head + 1).first?.folded
        switch reading.tokens[clause.head].folded {
        case "take": return next == "part"
        case "participate", "submit", "compete", "bid", "enrol", "appeal": return true
        default: return false
        }
    }

    /// What people may do is a right of theirs.
    private static let rights: WordSet = [
        "request", "ask", "apply", "attend", "visit", "register", "consult", "download", "join",
    ]

    static let access: WordSet = [
        "found", "obtained", "consulted", "downloaded", "accessed", "contacted", "ordered",
        "viewed", "reproduced", "used", "reused", "reached",
    ]

    /// `The Commission would be ready to pay for it`: an offer of our side leaves nothing open.
    private func isOffer(
        _ clause: Clause,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        guard !clause.isNegated, reading.tokens[clause.head].folded == "be",
            clause.head + 2 < reading.tokens.count,
            ["ready", "glad", "happy", "pleased", "prepared", "willing", "delighted"]
                .contains(reading.tokens[clause.head + 1].folded),
            reading.classes[clause.head + 2].contains(.to)
        else { return false }
        return context.actors.actor(in: clause.subject, of: reading)?.isSide ?? false
    }
}
