internal import BriefCore

/// The rules for talking points, the most telling modality first.
enum PointRules {
    /// Every rule; of two that agree on a sentence the earlier one is kept.
    static let all: [any Rule] = [
        PointRule(
            "point.defensive",
            .defensive,
            "Our side says what cannot be done, promised or said yet.",
            source: "The defensive lines of briefing practice; commissives denied."
        ) { frame, context in
            if let hits = context.hits(.pointDefensive, frame) { return hits }
            if isAnswer(frame, context) { return [] }
            // `will not be resumed until the law has been repealed`
            if context.genre == .own, frame.basis == .author, let main = frame.main,
                main.mood == .coming, main.isNegated, main.isPassive,
                !(frame.subject?.isCertain ?? false)
            {
                return []
            }
            // `The EU is against both proposals`
            if context.genre == .news, frame.isOurs, frame.main?.isNegated == false,
                let hits = context.headHits(.positionOpposes, frame)
            {
                return hits
            }
            // `The Commission will not withdraw it, an official said`
            let isRefusal = frame.main?.mood == .coming && frame.main?.isNegated ?? false
            return isRefusal && frame.isOurs && frame.basis == .said ? [] : nil
        },
        PointRule(
            "point.ask",
            .ask,
            "Our side asks someone to do something.",
            source: "Searle (1975), directives; conclusions and non-papers."
        ) { frame, context in
            if isDirective(frame, context) { return [] }
            if context.genre == .authored {
                if let hits = context.hits(.issueNeed, frame) { return hits }
                if let hits = context.headHits(.issueProposes, frame) { return hits }
                if context.isListed(
                    frame,
                    under: [.issueNeed, .issueAsks, .issuePending, .issueProposes]
                ) {
                    return []
                }
            }
            if context.genre == .own, context.isListed(frame, under: [.issueAsks]) { return [] }
            if frame.isAgreeing { return nil }
            if frame.isOurs, let hits = context.verbHits(.issueAsks, frame) { return hits }
            // `What I ask of you is …`
            let isNamed = frame.reading.tokens.first?.folded == "what"
            return context.headHits(.issueAsks, frame, withSubject: isNamed)
        },
        PointRule(
            "point.conviction",
            .principle,
            "Our side says what it believes in, reaffirms or condemns.",
            source: "Verbs of conviction in preambles and statements."
        ) { frame, context in
            if isPrinciple(frame) { return [] }
            return frame.isAgreeing ? nil : context.speechHits(.pointConviction, frame)
        },
        PointRule(
            "point.praise",
            .achievement,
            "Our side welcomes or praises what has been reached.",
            source: "The language of conclusions: to welcome a thing is to count it as a success."
        ) { frame, context in
            guard !frame.isAgreeing, context.genre != .news else { return nil }
            return context.speechHits(.pointPraise, frame)
        },
        PointRule(
            "point.done",
            .achievement,
            "Our side says what it has done.",
            source: "The perfect and the past with verbs of accomplishment; Vendler (1957)."
        ) { frame, context in
            guard let main = frame.main, main.tense == .past, !main.isNegated, !frame.isAgreeing,
                frame.isOurs || frame.isFormat
            else { return nil }
            return context.headHits(.pointAchievement, frame)
        },
        PointRule(
            "point.offer",
            .offer,
            "Our side offers help, funds or readiness.",
            source: "Searle (1975), commissives; Lampert and others (2008), offers."
        ) { frame, context in
            frame.isOfOthers ? nil : context.headHits(.pointOffer, frame)
        },
        PointRule(
            "point.principle",
            .principle,
            "Our side states what it holds to be right.",
            source: "Preambles and statements: nouns of value, adjectives of right."
        ) { frame, context in
            context.headHits(.pointPrinciple, frame)
        },
        PointRule(
            "point.aim",
            .aim,
            "Our side wants, aims at or works towards something.",
            source: "Verbs and nouns of intention; what a joint format covers is what is aimed at."
        ) { frame, context in
            let isPondered = frame.main?.mood == .possible && frame.main?.isPassive ?? false
            if !isPondered, let hits = context.headHits(.pointAim, frame, withSubject: true) {
                return hits
            }
            if context.isListed(frame, under: [.pointAim, .pointContent]) { return [] }
            if isListedAim(frame, context) { return [] }
            guard frame.isFormat || context.isOwnThing(frame), frame.main?.tense != .past else {
                return nil
            }
            if frame.main?.mood == .coming, context.genre != .news { return [] }
            return frame.isFormat ? context.headHits(.pointContent, frame) : nil
        },
        PointRule(
            "point.commitment",
            .commitment,
            "Our side says what it will do.",
            source:
                "Searle (1975), commissives; Kalia and others (2013), commitments in conversation."
        ) { frame, context in
            if context.genre != .news, frame.isOurs, frame.main?.mood == .coming {
                return isJourney(frame) || isProcedure(frame) ? nil : []
            }
            // `DG TRADE to send the list`
            if context.genre == .record, frame.isOurs, frame.main == nil { return [] }
            // `said it would look into it`
            if frame.isOurs, frame.basis == .said, frame.main?.mood == .supposed { return [] }
            if context.genre == .own, frame.main == nil,
                context.isListed(frame, under: [.pointCommitment])
            {
                return []
            }
            let isImpersonal = frame.subject == nil && frame.main?.isPassive ?? true
            guard frame.isOurs || isImpersonal else { return nil }
            return context.headHits(.pointCommitment, frame)
        },
        PointRule(
            "point.achievement",
            .achievement,
            "Our side says what has been reached or is under way.",
            source: "Words of success; verbs of accomplishment in the present."
        ) { frame, context in
            guard context.genre != .news, !frame.isAgreeing else { return nil }
            if context.genre == .own, isThanksToUs(frame) { return [] }
            if context.genre == .own, let hits = context.doneHits(frame) ?? context.builtHits(frame)
            {
                return hits
            }
            if frame.main?.mood == .fact, frame.main?.isNegated == false,
                context.isOurLine(frame) || context.genre == .record,
                let hits = context.headHits(.pointAchievement, frame)
            {
                return hits
            }
            guard let hits = context.hits(.pointSuccess, frame) else { return nil }
            return isCount(hits, frame) && !context.isOurLine(frame) ? nil : hits
        },
        PointRule(
            "point.agenda",
            .agenda,
            "Something is on the agenda or is raised.",
            source: "The practice of agendas and readouts."
        ) { frame, context in
            context.hits(.pointAgenda, frame)
        },
        PointRule(
            "point.argument",
            .argument,
            "A reason is given: what is important, what follows, what it would bring.",
            source: "Evaluative adjectives, causal connectives; Toulmin, The Uses of Argument."
        ) { frame, context in
            if let hits = context.hits(.pointArgument, frame), !isCount(hits, frame),
                !hits.allSatisfy({ isInName($0, frame) })
            {
                return isPublic(context) && !Stake(context, frame, besides: .pointArgument).isThere
                    ? nil : hits
            }
            if let main = frame.main, main.mood == .possible, main.isPassive,
                SupposedRule.access.contains(frame.reading.tokens[main.head].folded)
            {
                return nil
            }
            return frame.basis == .quoted || isForesight(frame, context) ? [] : nil
        },
        PointRule(
            "point.framing",
            .framing,
            "Our side speaks of itself or of its partners; no more special sort of line fits.",
            source: "In a text of the side, what it says of itself is for saying."
        ) { frame, context in
            switch context.genre {
            case .own where isJourney(frame) || isProcedure(frame): nil
            case .record where isLeftOpen(frame) || isUndone(frame): nil
            case .own: frame.isOurs || frame.basis == .said && frame.subject == nil ? [] : nil
            case .record, .foreign, .outside: frame.holder.isSide ? [] : nil
            case .news: isArgued(frame, context) ? [] : nil
            case .authored: nil
            }
        },
        PointRule(
            PointRules.format,
            .framing,
            "Our side speaks of a format or text of its own, and leaves nothing open.",
            source: "In a text of the side, what it says of its formats is for saying."
        ) { frame, context in
            context.genre == .own && context.isOurLine(frame) && !isJourney(frame) ? [] : nil
        },
        PointRule(
            PointRules.authored,
            .framing,
            "The authors of a non-paper state it; no more special sort of line fits.",
            source: "A non-paper speaks for its authors in every sentence that is no ask."
        ) { frame, context in
            guard context.genre == .authored, frame.basis == .author,
                Stake(context, frame).isThere
            else { return nil }
            return frame.reading.tokens.count > 5 || context.leads[frame.reading.index] != nil
                ? [] : nil
        },
        PointRule(
            PointRules.stated,
            .argument,
            "Our side states it in its own text, and leaves nothing open.",
            source:
                "What an institution asserts in its own text it stands by; van Eemeren and Grootendorst (2004): an assertion in a discussion is an argument."
        ) { frame, context in
            isPublic(context) && isStated(frame) && !isFeltByOthers(frame)
                && Stake(context, frame).isOfSide ? [] : nil
        },
    ]

    /// Names of the rules that give way to an open issue of the same sentence.
    static let yielding: Set<String> = [format]

    /// Names of the rules that give way to an issue that leaves nothing to say.
    static let conceding: Set<String> = [authored, stated]

    /// Names of the rules that give way to a dated event of the same sentence.
    static let telling: Set<String> = [format, stated]

    private static let stated = "point.stated"

    private static let authored = "point.authored"
    private static let format = "point.format"

    /// True for a text by which the side speaks to the public.
    private static func isPublic(_ context: RuleContext) -> Bool {
        guard context.genre == .own else { return false }
        switch context.text.metadata.kind {
        case .pressRelease, .webPage, .conclusions, .jointStatement, .speech: return true
        case nil: return true
        default: return false
        }
    }

    /// `The Commissioner will be in Tonga tomorrow`: where somebody is, not what is promised.
    private static func isJourney(_ frame: PointFrame) -> Bool {
        guard let main = frame.main, frame.reading.tokens[main.head].folded == "be" else {
            return false
        }
        let next = frame.reading.tokens.dropFirst(main.head + 1).prefix(2)
        return next.first?.folded == "in" && next.last?.isCapitalised ?? false
    }

    /// `With EU support, 900 farmers received forecasts`: by what means it came about.
    private static func isThanksToUs(_ frame: PointFrame) -> Bool {
        let tokens = frame.reading.tokens
        guard let main = frame.main, main.mood == .fact, !main.isNegated,
            main.tense == .past || main.isPerfect, let first = tokens.first,
            ["with", "thanks", "through"].contains(first.folded)
        else { return false }
        let means = tokens.prefix(8)
        return means.contains { ["eu", "european", "eu's", "union", "our"].contains($0.folded) }
            && means.contains {
                ["support", "funding", "help", "assistance", "funds"].contains($0.folded)
            }
    }

    /// `Global Gateway`: a capital inside a sentence makes a name.
    private static func isInName(_ hit: CueHit, _ frame: PointFrame) -> Bool {
        let tokens = frame.reading.tokens
        return hit.first == hit.last && hit.first > 0 && tokens[hit.first].isCapitalised
            && !tokens[hit.first].isAllCapitals && tokens[hit.first - 1].kind == .word
    }

    /// `More than a hundred languages are spoken there`: so many of what is nobody's doing.
    private static func isCount(_ hits: [CueHit], _ frame: PointFrame) -> Bool {
        guard let main = frame.main, !main.isPerfect, main.tense == .present,
            frame.basis == .author
        else { return false }
        return hits.allSatisfy {
            ["more", "over"].contains(frame.reading.tokens[$0.first].folded)
                && main.subject.contains($0.last)
        }
    }

    /// `The date remains to be fixed`: what is still to be done, whoever spoke last.
    private static func isLeftOpen(_ frame: PointFrame) -> Bool {
        guard frame.basis == .continued, let main = frame.main, !frame.isOurs else { return false }
        return ["remains", "remain", "remained"]
            .contains(frame.reading.tokens[main.head].folded)
    }

    /// `No funding has been found so far`, with nobody of ours who says so in it.
    private static func isUndone(_ frame: PointFrame) -> Bool {
        guard frame.basis == .continued, let main = frame.main, frame.subject == nil else {
            return false
        }
        return main.isPerfect && (main.isNegated || frame.reading.isOfNothing(main))
    }

    /// `The Service argues that …`, in the news: what our side holds, behind a verb that says no
    /// more than that it says it.
    private static func isArgued(_ frame: PointFrame, _ context: RuleContext) -> Bool {
        guard frame.basis == .said, frame.holder.isSide,
            let index = context.voice(of: frame.reading).clause,
            case let speech = frame.reading.clauses[index]
        else { return false }
        // `The Commission points to the funds that it set aside`
        let next = frame.reading.tokens.dropFirst(speech.head + 1).first?.folded
        if ["points", "pointed"].contains(frame.reading.tokens[speech.head].folded), next == "to" {
            return true
        }
        guard let main = frame.main, main.start > speech.head, main.start - speech.head <= 3
        else { return false }
        return arguing.contains(frame.reading.tokens[speech.head].folded)
    }

    private static let arguing: WordSet = [
        "argues", "argued", "argue", "maintains", "maintained", "insists", "insisted", "points",
        "pointed", "contends", "contended", "stresses", "stressed", "counters", "countered",
        "retorted", "assures", "assured",
    ]

    /// `The Council is to decide in June`: the course of business, not what is promised.
    private static func isProcedure(_ frame: PointFrame) -> Bool {
        guard let main = frame.main else { return false }
        return ["decide", "vote", "rule", "meet", "convene", "gather"]
            .contains(frame.reading.tokens[main.head].folded)
    }

    /// Asserted: a clause of its own, no question, and no title or greeting.
    private static func isStated(_ frame: PointFrame) -> Bool {
        guard let main = frame.main, frame.reading.tokens.count > 5,
            frame.reading.tokens.last?.folded != "?"
        else { return false }
        return !isJourney(frame) && (main.mood != .supposed || !main.isNegated)
    }

    /// `Some companies remain concerned about it`: told of others, and what they feel about it.
    private static func isFeltByOthers(_ frame: PointFrame) -> Bool {
        guard frame.isOfOthers, frame.basis == .author, frame.main?.mood == .fact else {
            return false
        }
        return feelings.contains { !frame.hits($0).isEmpty }
    }

    private static let feelings: [Cue] = [
        .issueRisk, .issueContested, .positionOpposes, .positionWithholds,
    ]

    /// `– to build coalitions`, in a list that some words lead.
    private static func isListedAim(_ frame: PointFrame, _ context: RuleContext) -> Bool {
        guard context.leads[frame.reading.index] != nil, frame.main == nil,
            let first = frame.reading.tokens.first(where: { $0.kind == .word }),
            let place = frame.reading.tokens.firstIndex(of: first)
        else { return false }
        return !frame.reading.classes[place].isDisjoint(with: [.to, .gerund, .base])
    }

    /// What will or would follow, told by the authors.
    private static func isForesight(_ frame: PointFrame, _ context: RuleContext) -> Bool {
        guard frame.basis == .author, context.genre == .authored || context.genre == .own else {
            return false
        }
        // `The consent will be sought in June`: an event, not what comes of something.
        if let main = frame.main, main.mood == .coming, main.isPassive,
            frame.reading.signs.grammar.contains(.dated), context.genre == .own
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
    private static func isAnswer(_ frame: PointFrame, _ context: RuleContext) -> Bool {
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
    private static func isDirective(_ frame: PointFrame, _ context: RuleContext) -> Bool {
        let main = frame.main.map { [$0] } ?? []
        let clauses = main + frame.reading.clauses.filter { !$0.isSubordinate }
        return clauses.contains { clause in
            guard !isNorm(clause, frame.reading) else { return false }
            switch clause.mood {
            case .advised: return context.genre == .authored || isAsked(frame, clause)
            case .needed:
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

    /// What a text has to go through: `It then has to be ratified` asks nobody.
    private static let stages: WordSet = [
        "ratified", "signed", "approved", "adopted", "notified", "published", "endorsed",
        "transposed", "translated", "initialled",
    ]

    /// Somebody else should do it, or it should be done; not `works should end in May`.
    private static func isAsked(_ frame: PointFrame, _ clause: Clause) -> Bool {
        guard !frame.isOurs else { return false }
        return frame.subject != nil || clause.isPassive || frame.basis == .said
    }

    /// `Standards should be open`: a norm, not a request.
    private static func isPrinciple(_ frame: PointFrame) -> Bool {
        guard let main = frame.main, !frame.reading.isRuleOfEntry(main) else { return false }
        return isNorm(main, frame.reading)
    }

    private static func isNorm(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        (clause.mood == .advised || clause.mood == .needed) && !clause.isPassive
            && reading.tokens[clause.head].folded == "be"
    }
}
