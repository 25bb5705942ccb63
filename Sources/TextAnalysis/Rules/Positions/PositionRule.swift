internal import BriefCore

/// What another actor wants, backs, resists or leaves open.
///
/// The verb's subject holds the position; in the passive the one after `by`; of
/// a participle or adjective the one before it.
struct PositionRule: Rule {
    let name: String
    /// The stance the words show.
    let stance: Position.Stance
    /// The stance they show when denied; nil where a denial shows none.
    let denied: Position.Stance?
    /// The cue it looks for.
    let cue: Cue
    /// True where the words must be the clause's verb, not stand after it.
    let isVerbOnly: Bool
    let explanation: String
    let source: String

    /// Makes a rule.
    init(
        _ name: String,
        _ stance: Position.Stance,
        denied: Position.Stance? = nil,
        cue: Cue,
        isVerbOnly: Bool = false,
        _ explanation: String,
        source: String
    ) {
        self.name = name
        self.stance = stance
        self.denied = denied
        self.cue = cue
        self.isVerbOnly = isVerbOnly
        self.explanation = explanation
        self.source = source
    }

    var signs: Signs { Signs(cue) }

    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding] {
        var found: [Finding] = []
        var seen: [String] = []
        for hit in reading.all(cue) where isHeard(hit, reading, context) {
            if stance == .opposes, context.isDissent(hit, in: reading) {
                found.append(finding(context.author, stance, reading, hit, context))
                continue
            }
            let (holders, isDenied) = PositionHolders(context, reading)
                .holders(of: hit, isVerbOnly: isVerbOnly)
            guard let stance = isDenied ? denied : stance else { continue }
            if !isDenied, stance == .supports,
                isSigned(hit, reading) || isEnacted(holders, hit, reading)
            {
                continue
            }
            for holder in holders
            where !seen.contains(holder.name)
                && !isProcedure(holder, stance, hit, reading, context)
            {
                seen.append(holder.name)
                found.append(finding(holder, stance, reading, hit, context))
            }
        }
        return found
    }

    /// What is merely said counts only where the speaker is known to speak.
    private func isHeard(
        _ hit: CueHit,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        let basis = context.voice(of: reading).basis
        // `Moldova had insisted on red`: before what has happened since.
        if stance == .asks,
            reading.clauses.contains(where: { clause in
                clause.verb.contains(hit.first) && clause.isPastPerfect(in: reading)
                    && !clause.isProgressive && clause.mood == .fact && !clause.isPassive
                    && !clause.isSubordinate
            })
        {
            return false
        }
        if stance == .asks, reading.isWelcoming(hit) || reading.isAmongOwn(hit) { return false }
        if cue == .positionPromises { return basis != .quoted }
        if stance == .reports {
            // `reported that the cable has been in service`: a fact, unless something is open in it.
            if Self.telling.contains(reading.tokens[hit.first].folded), !context.isOpen(reading) {
                return false
            }
            // `A spokesperson replied`, who is known to speak for the side.
            let voice = context.voice(of: reading)
            if voice.actor.isSide, let index = voice.clause,
                reading.clauses[index].verb.contains(hit.first)
            {
                return false
            }
            return isSetAgainst(hit, reading) || basis == .said && hasContent(reading, context)
        }
        // Of what stands in quotation marks only what the speaker says of himself.
        return basis != .quoted
            || stance == .supports
                && reading.clauses.contains { clause in
                    clause.subject.count == 1
                        && ["we", "i"].contains(reading.tokens[clause.subject.lowerBound].folded)
                }
    }

    /// `signed the agreement in May`: done, an event; `signed up` and `has not signed` are stances.
    private func isSigned(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        ["signed", "ratified"].contains(reading.tokens[hit.first].folded)
            && reading.tokens.dropFirst(hit.first + 1).first?.folded != "up"
    }

    /// `The chamber has yet to vote`: its turn has not come, which says nothing of what it wants.
    private func isProcedure(
        _ holder: Actor,
        _ stance: Position.Stance,
        _ hit: CueHit,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        // `The Presidency announced that the lunch …`: whoever chairs speaks of the order of business.
        if stance == .reports, context.genre == .record,
            ["Presidency", "Council Presidency"].contains(holder.name),
            ["announced", "recalled", "informed", "noted"]
                .contains(reading.tokens[hit.first].folded)
        {
            return true
        }
        guard stance == .withholds, reading.tokens[hit.last].folded == "vote" else { return false }
        return Self.isHouse(holder)
    }

    /// True for an assembly that votes.
    static func isHouse(_ holder: Actor) -> Bool {
        holder.name.split(separator: " ").contains { houses.contains($0.lowercased()) }
    }

    private static let houses: Set<String> = [
        "parliament", "chamber", "senate", "congress", "assembly", "house", "council", "committee",
        "diet", "duma", "knesset", "rada",
    ]

    /// `which the union endorsed in July 2023`: told by the way, with its day, as a thing the side
    /// has done; what others did by it is where they stand.
    private func isEnacted(_ holders: [Actor], _ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard holders.allSatisfy(\.isSide),
            ["endorsed", "approved", "adopted"].contains(reading.tokens[hit.first].folded),
            reading.signs.grammar.contains(.dated)
        else { return false }
        return reading.clauses.contains {
            $0.verb.contains(hit.first) && $0.isSubordinate && $0.tense == .past && !$0.isPerfect
                && $0.start > 0 && reading.classes[$0.start - 1].contains(.relative)
        }
    }

    /// Verbs behind which a fact is told.
    private static let telling: WordSet = [
        "report", "reports", "reported", "recall", "recalls", "recalled", "inform", "informs",
        "informed", "remind", "reminds", "reminded", "recount", "recounted",
    ]

    /// `…, whereas Peru argues that …`: one view set against another.
    private func isSetAgainst(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard let clause = reading.clauses.first(where: { $0.verb.contains(hit.first) }),
            clause.start > 0, hit.last + 1 < reading.tokens.count
        else { return false }
        return ["whereas", "while"].contains(reading.tokens[clause.start - 1].folded)
            && reading.tokens[hit.last + 1].folded == "that"
    }

    /// Something said, not only spoken of: a clause follows the verb of speech.
    private func hasContent(_ reading: SentenceReading, _ context: RuleContext) -> Bool {
        guard let index = context.voice(of: reading).clause else { return false }
        let head = reading.clauses[index].head
        // `explained how a label is printed`: shown, not held.
        if reading.tokens.dropFirst(head + 1).first?.folded == "how",
            ["explained", "explains", "described", "showed"].contains(reading.tokens[head].folded)
        {
            return false
        }
        // What is recalled, and what had happened, is told as a fact; one that is denied may be
        // an open issue, though no stance.
        if ["recalled", "recalls", "recall"].contains(reading.tokens[head].folded)
            || reading.clauses.first(where: { $0.verb.lowerBound > head })?
                .isPastPerfect(in: reading) ?? false
        {
            return false
        }
        // The clause that an aside interrupts starts before it: `Peru, she said, will …`.
        return reading.clauses.contains {
            max($0.start, $0.start < head ? $0.verb.lowerBound : 0) > head
                && max($0.start, $0.start < head ? $0.verb.lowerBound : 0) - head <= 4
        }
            || reading.tokens[(head + 1)...].prefix(3).contains { $0.folded == "that" }
    }

    private func finding(
        _ holder: Actor,
        _ stance: Position.Stance,
        _ reading: SentenceReading,
        _ hit: CueHit,
        _ context: RuleContext
    ) -> Finding {
        let claim = Claim.position(Position(actor: holder.name, stance: stance))
        return context.finding(claim, reading, name, [hit]).about(holder)
    }
}
