internal import BriefCore

/// What the rules for talking points ask of a sentence.
extension PointRules {
    /// True for a text by which the side speaks to the public.
    static func isPublic(_ context: RuleContext) -> Bool {
        guard context.genre == .own else { return false }
        switch context.text.metadata.kind {
        case .pressRelease, .webPage, .conclusions, .jointStatement, .speech: return true
        case nil: return true
        default: return false
        }
    }

    /// `The Commissioner will be in Tonga tomorrow`: where somebody is, not what is promised.
    static func isJourney(_ frame: PointFrame) -> Bool {
        guard let main = frame.main, frame.reading.tokens[main.head].folded == "be" else {
            return false
        }
        let next = frame.reading.tokens.dropFirst(main.head + 1).prefix(2)
        return next.first?.folded == "in" && next.last?.isCapitalised ?? false
    }

    /// `In 2023 our partnership was ten months old`: how things stood on a day that is over; what
    /// `we` did then is told for saying.
    static func isBygone(_ frame: PointFrame) -> Bool {
        guard let main = frame.main, frame.basis == .author,
            !main.subject.contains(where: {
                ["i", "we"].contains(frame.reading.tokens[$0].folded)
            })
        else { return false }
        return main.mood == .fact && main.tense == .past && !main.isPerfect && !main.isNegated
            && frame.reading.signs.grammar.contains(.dated)
            && !frame.reading.tokens.contains { $0.folded == "today" }
    }

    /// `Global Gateway`: a capital inside a sentence makes a name.
    static func isInName(_ hit: CueHit, _ frame: PointFrame) -> Bool {
        frame.reading.isCapitalised(hit)
    }

    /// `more than 1,100 kilometres`: measured by a number, not weighed against another thing.
    static func isQuantity(_ hit: CueHit, _ frame: PointFrame) -> Bool {
        let next = frame.reading.tokens.dropFirst(hit.last + 1).prefix(2)
        guard frame.reading.tokens[hit.last].folded == "than", let first = next.first,
            let last = next.last,
            frame.reading.cues.contains(.asideMeasure)
                || (frame.main?.tense == .past && frame.main?.isPerfect == false)
        else { return false }
        return first.kind == .number || amounts.contains(first.folded)
            || first.folded == "a" && amounts.contains(last.folded)
    }

    private static let amounts: WordSet = [
        "ten", "eleven", "twelve", "fifteen", "twenty", "thirty", "forty", "fifty", "sixty",
        "seventy", "eighty", "ninety", "hundred", "thousand", "million", "billion", "dozen",
        "hundreds", "thousands", "millions", "dozens", "twice",
    ]

    /// `More than a hundred languages are spoken there`: so many of what is nobody's doing.
    static func isCount(_ hits: [CueHit], _ frame: PointFrame) -> Bool {
        guard let main = frame.main, !main.isPerfect, main.tense == .present,
            frame.basis == .author
        else { return false }
        return hits.allSatisfy {
            ["more", "over"].contains(frame.reading.tokens[$0.first].folded)
                && (main.subject.contains($0.last) || $0.last < main.start)
        }
    }

    /// `It is the biggest market in the region`: the first of others, by a number that is not ours.
    static func isRank(_ hits: [CueHit], _ frame: PointFrame, _ context: RuleContext) -> Bool {
        guard context.genre == .own, frame.basis == .author, !frame.isFormat, !frame.isOurs,
            frame.main?.tense == .present
        else { return false }
        let tokens = frame.reading.tokens
        return hits.allSatisfy { hit in
            ["the", "over", "more"].contains(tokens[hit.first].folded)
        }
            && !tokens.contains {
                ["eu", "eu's", "european", "europe", "union", "our", "we", "us"]
                    .contains($0.folded)
            }
    }

    /// `The date remains to be fixed`: what is still to be done, whoever spoke last.
    static func isLeftOpen(_ frame: PointFrame) -> Bool {
        guard frame.basis == .continued, let main = frame.main, !frame.isOurs else { return false }
        return ["remains", "remain", "remained"]
            .contains(frame.reading.tokens[main.head].folded)
    }

    /// `recalled that the group was set up in May at the request of both`: how things came about, which
    /// whoever presides tells those who know it.
    static func isRecalled(_ frame: PointFrame, _ context: RuleContext) -> Bool {
        let clauses = frame.reading.clauses
        guard context.genre == .record,
            let index = clauses.firstIndex(where: {
                ["recalled", "recalls"].contains(frame.reading.tokens[$0.head].folded)
            }), index + 1 < clauses.count, case let told = clauses[index + 1],
            told.mood == .fact, told.tense == .past, told.isPassive, !told.isNegated
        else { return false }
        return began.contains(frame.reading.tokens[told.head].folded)
    }

    static let began: WordSet = [
        "set", "received", "circulated", "sent", "submitted", "convened", "created", "founded",
        "tabled", "requested", "invited", "distributed",
    ]

    /// `• VNU has its own clean room`, behind an item in which somebody of ours spoke: an item is a matter of
    /// its own, which nobody is told to have said.
    static func isItemOfItsOwn(_ frame: PointFrame) -> Bool {
        frame.basis == .continued && frame.reading.sentence.blockKind == .listItem
            && frame.subject == nil && frame.main?.mood ?? .fact == .fact
            && frame.main?.isNegated != true
    }

    /// `No funding has been found so far`, with nobody of ours who says so in it.
    static func isUndone(_ frame: PointFrame) -> Bool {
        guard frame.basis == .continued, let main = frame.main, frame.subject == nil else {
            return false
        }
        return main.isPerfect && (main.isNegated || frame.reading.isOfNothing(main))
    }

    /// `The Service argues that …`, in the news: what our side holds, behind a verb that says no
    /// more than that it says it.
    static func isArgued(_ frame: PointFrame, _ context: RuleContext) -> Bool {
        guard frame.basis == .said, frame.holder.isSide,
            let index = context.voice(of: frame.reading).clause,
            case let speech = frame.reading.clauses[index]
        else { return false }
        // `The Commission points to the funds that it set aside`
        let next = frame.reading.tokens.dropFirst(speech.head + 1).first?.folded
        if ["points", "pointed"].contains(frame.reading.tokens[speech.head].folded), next == "to" {
            return true
        }
        // `argues that the scheme levels the field`, whether or not its verb is known
        guard let main = frame.main,
            next == "that" || main.start > speech.head && main.start - speech.head <= 6
        else { return false }
        return arguing.contains(frame.reading.tokens[speech.head].folded)
    }

    private static let arguing: WordSet = [
        "argues", "argued", "argue", "maintains", "maintained", "insists", "insisted", "points",
        "pointed", "contends", "contended", "stresses", "stressed", "counters", "countered",
        "retorted", "assures", "assured", "declared", "declares", "affirmed",
    ]

    /// False for `was flooded with requests`: a noun of asking behind another verb.
    static func isAsking(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        hit.last > hit.first || !reading.classes[hit.first].contains(.alsoNoun)
            || reading.clauses.contains { $0.verb.contains(hit.first) }
            || hit.first > 0 && reading.classes[hit.first - 1].contains(.to)
    }

    /// `The Council is to decide in June`: the course of business, not what is promised.
    static func isProcedure(_ frame: PointFrame) -> Bool {
        guard let main = frame.main else { return false }
        switch frame.reading.tokens[main.head].folded {
        case "decide", "vote", "convene", "gather": return true
        // `will rule out a fee`
        case "rule": return frame.reading.tokens.dropFirst(main.head + 1).first?.folded != "out"
        // `will meet its targets`
        case "meet": return frame.reading.isCovered(main.head, by: .eventOccasion)
        default: return false
        }
    }

    /// `Their request will be examined`, `Licences are to be awarded`: what becomes of a paper, and no
    /// reason for anything.
    static func isHandled(_ frame: PointFrame) -> Bool {
        guard let main = frame.main, main.isPassive, main.mood == .coming else { return false }
        return handled.contains(frame.reading.tokens[main.head].folded)
    }

    private static let handled: WordSet = [
        "examined", "considered", "reviewed", "discussed", "published", "sent", "submitted",
        "awarded", "announced", "circulated", "translated", "notified", "read", "answered",
    ]

    /// `The programme is to be completed by May`, `It will last eight days`: when, not what for.
    static func isScheduled(_ frame: PointFrame) -> Bool {
        guard let main = frame.main else { return false }
        return timed.contains(frame.reading.tokens[main.head].folded)
            && (frame.reading.signs.grammar.contains(.dated)
                || frame.reading.tokens.dropFirst(main.head + 1).prefix(2).contains {
                    $0.kind == .number || measured.contains($0.folded)
                })
    }

    private static let timed: WordSet = [
        "last", "end", "begin", "start", "run", "open", "close", "completed", "finished", "closed",
        "opened", "frozen", "continue", "take", "concluded", "held", "resume", "resumed",
    ]

    /// `An expert will be seconded`: what will be done, by whoever speaks, with somebody of no name.
    static func isPromisedOf(_ frame: PointFrame) -> Bool {
        guard let main = frame.main, frame.basis == .author, main.mood == .coming,
            main.isPassive, !main.isNegated, let subject = frame.subject, subject.subject == nil,
            !frame.reading.signs.grammar.contains(.dated), !isHandled(frame), !isScheduled(frame)
        else { return false }
        return frame.reading.tokens[main.verb.lowerBound].folded == "will"
    }

    static let measured: WordSet = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several",
    ]

    /// Asserted: a clause of its own, no question, and no title or greeting.
    static func isStated(_ frame: PointFrame) -> Bool {
        guard let main = frame.main, frame.reading.tokens.count > 5,
            frame.reading.tokens.last?.folded != "?"
        else { return false }
        return !isJourney(frame) && (main.mood != .supposed || !main.isNegated)
    }

    /// `The reform has been stalled for years, and its outcome matters`: what is open with others, and
    /// says nothing of us.
    static func isOpenElsewhere(_ frame: PointFrame, _ context: RuleContext) -> Bool {
        guard context.isOpen(frame.reading), frame.basis == .author, !frame.isOurs,
            !frame.isFormat, let main = frame.main, main.mood == .fact
        else { return false }
        let heads = [.issueHeldUp, .issueFellShort, .issuePending, .issueNotYet] as [Cue]
        return main.isPerfect && main.isPassive
            && (main.isNegated
                || heads.contains { frame.reading.isCovered(main.head, by: $0) })
            || main.tense == .present && !main.isPassive
                && frame.reading.isCovered(main.head, by: .issuePending)
    }

    /// `Some companies remain concerned about it`: told of others, and what they feel about it.
    static func isFeltByOthers(_ frame: PointFrame) -> Bool {
        guard frame.isOfOthers, frame.basis == .author, frame.main?.mood == .fact else {
            return false
        }
        return feelings.contains { !frame.hits($0).isEmpty }
    }

    private static let feelings: [Cue] = [
        .issueRisk, .issueContested, .positionOpposes, .positionWithholds,
    ]

    /// `Hopes for a deal have faded`, `The fund counts on Norway`, in the news: what nobody of ours is
    /// told to want.
    static func isNobodys(
        _ hits: [CueHit],
        _ frame: PointFrame,
        _ context: RuleContext
    ) -> Bool {
        guard context.genre == .news, !frame.isOurs, frame.basis == .author, let main = frame.main
        else { return false }
        return hits.allSatisfy { hit in
            hit.first == main.subject.first
                || frame.reading.tokens[hit.last].folded == "on" && main.head == hit.first
        }
    }

    /// `– to build coalitions`, in a list that some words lead.
    static func isListedAim(_ frame: PointFrame, _ context: RuleContext) -> Bool {
        guard context.leads[frame.reading.index] != nil, frame.main == nil,
            !context.isListed(frame, under: [.pointCommitment]),
            let first = frame.reading.tokens.first(where: { $0.kind == .word }),
            let place = frame.reading.tokens.firstIndex(of: first)
        else { return false }
        return !frame.reading.classes[place].isDisjoint(with: [.to, .gerund, .base])
    }

    /// What will or would follow, told by the authors.
    static func isForesight(_ frame: PointFrame, _ context: RuleContext) -> Bool {
        guard frame.basis == .author, context.genre == .authored || context.genre == .own else {
            return false
        }
        // `The consent will be sought in June`: an event, not what comes of something.
        if let main = frame.main, main.mood == .coming, main.isPassive,
            frame.reading.signs.grammar.contains(.dated), context.genre == .own
        {
            return false
        }
        if isScheduled(frame) || isHandled(frame) { return false }
        // `Third countries may ask for help`: what they are entitled to.
        if let main = frame.main, main.mood == .possible, !main.isNegated,
            ["ask", "request"].contains(frame.reading.tokens[main.head].folded)
        {
            return false
        }
        switch frame.main?.mood {
        case .coming, .possible, .supposed: return !(frame.subject?.isCertain ?? false)
        default: return false
        }
    }

    /// `Asked about a refund, the Commission said …`: what it says keeps the question off, unless
    /// it promises or offers something.
    static func isAnswer(_ frame: PointFrame, _ context: RuleContext) -> Bool {
        guard frame.basis == .said, frame.isOurs || frame.holder.isSide,
            frame.reading.tokens.count > 2,
            ["asked", "pressed", "questioned", "challenged"]
                .contains(frame.reading.tokens[0].folded),
            !frame.reading.classes[1].isDisjoint(with: [.preposition, .subordinator, .to])
                || frame.reading.tokens[1].folded == "repeatedly"
        else { return false }
        if let main = frame.main, !main.isNegated, frame.isOurs || frame.subject == nil,
            main.mood == .coming || main.mood == .supposed,
            let speech = context.voice(of: frame.reading).clause,
            main.start > frame.reading.clauses[speech].head
        {
            return false
        }
        return context.headHits(.pointCommitment, frame) == nil
            && context.headHits(.pointOffer, frame) == nil
    }

    /// `should`, and in a non-paper `must` and `needs to`, in a clause of its own.
    static func isDirective(_ frame: PointFrame, _ context: RuleContext) -> Bool {
        let main = frame.main.map { [$0] } ?? []
        let clauses = main + frame.reading.clauses.filter { !$0.isSubordinate }
        return clauses.contains { clause in
            guard !isNorm(clause, frame.reading), !frame.reading.isRuleOfEntry(clause) else {
                return false
            }
            switch clause.mood {
            case .advised:
                if ShouldRule.isScheduled(clause, frame.reading, context) { return false }
                return context.genre == .authored || isAsked(frame, clause)
            case .coming: return isOrdered(clause, frame.reading, context)
            case .needed:
                if context.genre == .own, isDemand(clause, frame) { return true }
                // `Disputes must be settled` asks; `operators must register` tells a rule.
                return context.genre == .authored
                    || context.genre == .own && clause.isPassive && frame.subject == nil
                        && !stages.contains(frame.reading.tokens[clause.head].folded)
            case .possible:
                // `The Commission could …` asks, `the EU could …` ponders.
                return context.genre == .authored && frame.isOurs
                    && frame.subject?.subject != ActorFacts.union && frame.subject?.subject != nil
            default: return false
            }
        }
    }

    /// `Attempts to replace it are to be resisted`: what conclusions order, with no day for it.
    static func isOrdered(
        _ clause: Clause,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        context.text.metadata.kind == .conclusions && clause.mood == .coming && clause.isPassive
            && ["is", "are"].contains(reading.tokens[clause.verb.lowerBound].folded)
            && reading.tokens.dropFirst(clause.verb.lowerBound + 1).first?.folded == "to"
            && !reading.signs.grammar.contains(.dated)
    }

    /// What a text has to go through: `It then has to be ratified` asks nobody.
    private static let stages: WordSet = [
        "ratified", "signed", "approved", "adopted", "notified", "published", "endorsed",
        "transposed", "translated", "initialled",
    ]

    /// Somebody else should do it, or it should be done; not `works should end in May`.
    static func isAsked(_ frame: PointFrame, _ clause: Clause) -> Bool {
        guard !frame.isOurs else { return false }
        return frame.subject != nil || clause.isPassive || frame.basis == .said
    }

    /// `Standards should be open`: a norm, not a request.
    static func isPrinciple(_ frame: PointFrame) -> Bool {
        guard let main = frame.main, !frame.reading.isRuleOfEntry(main) else { return false }
        return isNorm(main, frame.reading)
    }

    static func isNorm(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        (clause.mood == .advised || clause.mood == .needed) && !clause.isPassive
            && reading.tokens[clause.head].folded == "be"
    }
}
