internal import BriefCore

/// An open issue told by words that show something to be open.
///
/// The words count unless they are denied (`no lack of`), or governed by a verb
/// that disposes of them (`bridge the gap`).
struct CueIssueRule: Rule {
    let name: String
    /// Sort of issue the words tell of.
    let kind: OpenIssue.Kind
    /// The cue it looks for.
    let cue: Cue
    /// True where a verb such as `tackle` before the words takes the openness away.
    let isSolvable: Bool
    /// True where the words may stand in a mere description.
    let isHint: Bool
    let explanation: String
    let source: String

    /// Makes a rule.
    init(
        _ name: String,
        _ kind: OpenIssue.Kind,
        cue: Cue,
        isSolvable: Bool = false,
        isHint: Bool = false,
        _ explanation: String,
        source: String
    ) {
        self.name = name
        self.kind = kind
        self.cue = cue
        self.isSolvable = isSolvable
        self.isHint = isHint
        self.explanation = explanation
        self.source = source
    }

    var signs: Signs { Signs(cue) }

    /// Words of these sorts tell of people's days as often as of what stands between states.
    var isLoose: Bool { cue == .issueFellShort || cue == .issueRisk || cue == .issuePending }

    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding] {
        let hits = reading.all(cue).filter { hit in
            !context.isDenied(hit, in: reading) && !isInfinitive(hit, reading)
                && !isInName(hit, reading, context.text)
                && !(isSolvable && isSolved(hit, reading)) && !isWished(hit, reading)
                && (kind == .risk || !isSupposed(hit, reading))
                && !isOver(hit, reading) && !isBygone(hit, reading, context)
                && !isBackground(hit, reading) && !isInQuestion(hit, reading)
                && !(kind == .negotiation && isOfEndedTalks(hit, reading))
                && !(cue == .issueChange && isDecided(hit, reading))
                && !(kind == .need && isIdeal(hit, reading))
                && !isQuality(hit, reading) && !isResolved(hit, reading, context.text)
                && !isThanked(hit, reading) && !isInstrument(hit, reading)
                && !isAttended(hit, reading)
                && !isOwnRefusal(hit, reading, context)
                && !isTopic(hit, reading) && !isTaken(hit, reading) && !isAccident(hit, reading)
                && !isClosing(hit, reading) && !isRescheduled(hit, reading, context.text)
                && !isSpared(hit, reading)
        }
        guard !hits.isEmpty else { return [] }
        return [
            context.issue(
                kind,
                reading,
                rule: name,
                hits: hits,
                holder: owner(of: hits, reading, context)?.name
            )
        ]
    }

    /// `Gulf` in `the Gulf`: the words of a name say nothing.
    private func isInName(_ hit: CueHit, _ reading: SentenceReading, _ text: AnalysedText) -> Bool {
        guard reading.tokens[hit.first].isCapitalised else { return false }
        // `the Gulf of Finland`: a capital inside a sentence makes a name.
        if reading.isCapitalised(hit), !reading.tokens[hit.first - 1].isCapitalised,
            reading.sentence.blockKind == .paragraph
        {
            return true
        }
        let span = reading.span(hit.first, hit.last)
        return reading.sentence.mentions.contains { index in
            let mention = text.mentions[index]
            return mention.mention.subject.kind != .priority && mention.span.contains(span)
        }
    }

    /// Who is concerned, opposed or undecided, where the words tell of that: the subject of their
    /// clause; nil where it names nobody, or the words tell of something else.
    private func owner(
        of hits: [CueHit],
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Actor? {
        guard reading.cues.contains(.issueOwn), let hit = hits.first else { return nil }
        let isOwn = reading.all(.issueOwn).contains { own in
            own.first <= hit.last && hit.first <= own.last
        }
        guard isOwn, let index = reading.clause(at: hit.first) else { return nil }
        let clause = reading.clauses[index]
        // `is opposed by`: the clause's subject is not the one who opposes.
        let isBy =
            hit.last + 1 < reading.tokens.count
            && reading.tokens[hit.last + 1].folded == "by" && clause.isPassive
        guard !isBy, clause.subject.upperBound <= hit.first,
            let actor = context.actors.voice(in: clause.subject, of: reading), actor.isCertain
        else { return nil }
        return actor
    }

    /// `ready to draft`, and the lead of a list of proposals: nothing waits there.
    private func isInfinitive(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard kind == .pendingDecision else { return false }
        if reading.tokens.last?.folded == ":" { return true }
        return hit.first == hit.last && hit.first > 0
            && reading.classes[hit.first - 1].contains(.to)
    }

    private func isOfEndedTalks(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard
            let index = reading.clauses.firstIndex(where: { $0.subject.contains(hit.first) })
        else { return false }
        return reading.clauses[index...].contains { clause in
            (clause.subject.contains(hit.first) || clause.subject.isEmpty)
                && !clause.isSubordinate
                && (TalksRule.isEnded(clause, reading) || TalksRule.isBegun(clause, reading))
        }
    }

    /// `None of them had brought a map`: over, whatever became of it.
    private func isBygone(
        _ hit: CueHit,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        if kind == .gap || kind == .risk, let index = reading.clause(at: hit.first) {
            let clause = reading.clauses[index]
            if kind == .gap && clause.isNegated && context.isDescribed(clause, in: reading)
                || isHint && context.isDefining(clause, in: reading)
            {
                return true
            }
        }
        if isHint, cue == .issueLacks, Bearing(reading, context).isNeutral(hit) { return true }
        guard kind == .gap,
            reading.classes[hit.first].contains(.negation)
                || reading.tokens[hit.first].folded == "none",
            let index = reading.clause(at: hit.first)
        else { return false }
        // `none of them has been cut`: a harm denied.
        if reading.isCovered(reading.clauses[index].head, by: .issueHarm) { return true }
        return NobodyRule.isBygone(reading.clauses[index], reading, context)
    }

    /// `after years of quarrelling`, `a consultation, closed in May`: over, and as foreseen.
    private func isOver(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        if isSpent(hit, reading) { return true }
        let before = reading.tokens[max(0, hit.first - 4)..<hit.first].map(\.folded)
        if before.last == "of", let span = before.dropLast().last, Self.spans.contains(span),
            before.contains("after") || before.contains("following")
        {
            return true
        }
        guard Self.ends.contains(reading.tokens[hit.first].folded) else { return false }
        // `The call closed in May`
        if let clause = reading.clauses.first(where: { $0.head == hit.first }),
            !clause.subject.isEmpty
        {
            return isCall(clause.subject, reading)
        }
        // `The call, which closed in May,`, `the consultation, closed in May`
        var end = hit.first
        if end > 0, reading.classes[end - 1].contains(.relative) { end -= 1 }
        if end > 0, reading.tokens[end - 1].folded == "," { end -= 1 }
        let start = (0..<end).last { reading.tokens[$0].kind == .mark } ?? 0
        return end < hit.first && isCall(start..<end, reading)
    }

    /// `The dam took eleven years to build`: long, and done.
    private func isSpent(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard reading.tokens[hit.first].folded == "took",
            Self.spans.contains(reading.tokens[hit.last].folded),
            let clause = reading.clauses.first(where: { $0.head == hit.first })
        else { return false }
        return !clause.isNegated && !clause.isSubordinate
    }

    /// True where the noun that carries a phrase has a term that ends: `call for tenders`.
    private func isCall(_ phrase: Range<Int>, _ reading: SentenceReading) -> Bool {
        phrase.contains { place in
            Self.calls.contains(reading.tokens[place].folded)
                && !reading.classes[max(0, place - 1)].contains(.preposition)
        }
    }

    private static let spans: WordSet = ["years", "months", "weeks", "decades", "days", "rounds"]
    private static let ends: WordSet = ["closed", "ended", "expired", "closes", "ends"]
    private static let calls: WordSet = [
        "consultation", "call", "survey", "registration", "tender", "exhibition", "poll", "vote",
    ]

    /// `agreements, which vary from country to country`: told by the way, behind a comma.
    private func isBackground(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard cue == .issueFragmented, let index = reading.clause(at: hit.first),
            case let clause = reading.clauses[index], clause.isSubordinate
        else { return false }
        return (max(1, clause.start - 1)...clause.verb.lowerBound).contains {
            reading.tokens[$0].folded == "which" && reading.tokens[$0 - 1].folded == ","
        }
    }

    /// `Talks on it were closed on 20 September`: brought to an end, not broken off.
    private func isClosing(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard kind == .gap,
            let clause = reading.clauses.first(where: { $0.verb.contains(hit.first) })
        else { return false }
        // `The list would be closed on 10 July`: a time limit.
        if reading.tokens[clause.head].folded == "closed", hit.last == clause.head + 1,
            reading.tokens[hit.last].folded == "on", hit.last + 1 < reading.tokens.count,
            reading.tokens[hit.last + 1].kind == .number
        {
            return true
        }
        return clause.subject.contains { place in
            reading.isCovered(place, by: .issueTalks)
                || reading.isCovered(place, by: .issueNegotiation)
        } && TalksRule.isEnded(clause, reading)
    }

    /// `was raised to a partnership in May`, `will join on 1 January`: done, or agreed with its day.
    private func isDecided(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard let index = reading.clause(at: hit.first), case let clause = reading.clauses[index],
            clause.verb.contains(hit.first), !clause.isNegated
        else { return false }
        return switch clause.mood {
        case .fact: clause.tense == .past
        case .coming: reading.signs.grammar.contains(.dated)
        // `Any firm can join`: nothing has to be agreed.
        case .possible: !clause.isPassive
        case .advised, .needed, .supposed: false
        }
    }

    /// `has slipped to 4 November`: put off to a day that is known.
    private func isRescheduled(
        _ hit: CueHit,
        _ reading: SentenceReading,
        _ text: AnalysedText
    ) -> Bool {
        guard kind == .gap,
            Self.moves.contains(reading.tokens[hit.last].folded)
                || hit.last > hit.first && Self.moves.contains(reading.tokens[hit.last - 1].folded),
            case let rest = (hit.last)..<min(reading.tokens.count, hit.last + 4),
            let to = rest.first(where: { reading.tokens[$0].folded == "to" })
        else { return isHeldAfterAll(hit, reading) }
        return reading.sentence.dates.contains { index in
            let place = reading.token(at: text.dates[index].span.start)
            return place > to && place - to <= 3
        }
    }

    private static let moves: WordSet = ["slipped", "postponed", "moved", "deferred", "off"]

    /// `the volumes concerned`: those in question, of whom nobody is worried.
    private func isInQuestion(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        let (place, next) = (hit.first, hit.first + 1)
        guard hit.first == hit.last, reading.tokens[place].folded == "concerned", place > 0,
            reading.tokens[place - 1].kind == .word,
            reading.classes[place - 1].isDisjoint(with: .function),
            !reading.classes[place - 1].contains(.adverb)
        else { return false }
        // `The services concerned were consulted`
        return next >= reading.tokens.count || reading.tokens[next].kind == .mark
            || reading.clauses.contains {
                $0.verb.lowerBound == next && $0.subject.contains(place)
            }
    }

    /// `if there is no mandate`: supposed, not said to be so.
    private func isSupposed(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard let index = reading.clause(at: hit.first) else { return false }
        let clause = reading.clauses[index]
        guard clause.isSubordinate, clause.start > 0 else { return false }
        return ["if", "unless", "lest"].contains(reading.tokens[clause.start - 1].folded)
    }

    /// `the fee should be dropped`: asked for, not told.
    private func isWished(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard kind == .gap, let index = reading.clause(at: hit.first) else { return false }
        let clause = reading.clauses[index]
        return clause.mood == .advised && hit.first <= clause.head && clause.head <= hit.last
            && clause.isPassive && !clause.isNegated
    }

    private func isSolved(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard reading.cues.contains(.issueSolving) else { return false }
        return reading.hits.contains { other in
            other.cue == .issueSolving && other.last < hit.first && hit.first - other.last <= 6
                && !reading.classes[hit.first].contains(.subordinator)
                // `the ban is being circumvented`: a verb between them, so nothing is solved.
                && !reading.clauses.contains {
                    other.last < $0.verb.lowerBound && $0.verb.lowerBound <= hit.first
                }
                && !(other.last..<hit.first).contains { reading.tokens[$0].folded == "," }
        }
    }
}
