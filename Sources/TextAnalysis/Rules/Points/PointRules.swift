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
            if isAnswer(frame, context) || context.part(of: frame.reading) == .reactive {
                return []
            }
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
            if context.genre != .authored, isKeptOff(frame) { return [] }
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
            if isDirective(frame, context) || frame.reading.tokens.last?.folded == "?" { return [] }
            if context.genre == .authored {
                if let hits = context.hits(.issueNeed, frame),
                    !hits.allSatisfy({ context.isDenied($0, in: frame.reading) })
                {
                    return hits
                }
                if let hits = context.headHits(.issueProposes, frame) { return hits }
                if context.isListed(
                    frame,
                    under: [.issueNeed, .issueAsks, .issuePending, .issueProposes]
                ) {
                    return []
                }
            }
            if context.genre == .own, context.isListed(frame, under: [.issueAsks]) { return [] }
            if frame.isAgreeing || isOffering(frame) { return nil }
            if frame.isOurs, let hits = asked(context.verbHits(.issueAsks, frame), frame, context) {
                return hits
            }
            // `What I ask of you is …`
            let isNamed = frame.reading.tokens.first?.folded == "what"
            let hits = asked(
                context.headHits(.issueAsks, frame, withSubject: isNamed),
                frame,
                context
            )
            guard let hits, isNamed || hits.contains(where: { isAsking($0, frame.reading) })
            else { return nil }
            return hits
        },
        PointRule(
            "point.conviction",
            .principle,
            "Our side says what it believes in, reaffirms or condemns.",
            source: "Verbs of conviction in preambles and statements."
        ) { frame, context in
            if isPrinciple(frame) { return [] }
            return frame.isAgreeing || isRecalled(frame, context)
                ? nil : context.speechHits(.pointConviction, frame)
        },
        PointRule(
            PointRules.praise,
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
                ?? context.sharedHits(.pointAchievement, frame)
        },
        PointRule(
            "point.offer",
            .offer,
            "Our side offers help, funds or readiness.",
            source: "Searle (1975), commissives; Lampert and others (2008), offers."
        ) { frame, context in
            if isBound(frame) { return nil }
            if context.genre == .own, context.isListed(frame, under: [.pointOffer]) { return [] }
            if context.genre == .own, let main = frame.main, frame.reading.isOfferedTo(main) {
                return []
            }
            // `HMN offers cables at half the price`, in a paper of others.
            if context.genre == .authored, let subject = frame.subject, !subject.isSide,
                !frame.isFormat
            {
                return nil
            }
            return frame.isOfOthers ? nil : context.headHits(.pointOffer, frame)
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
            if context.part(of: frame.reading) == .objectives { return [] }
            let isPondered = frame.main?.mood == .possible && frame.main?.isPassive ?? false
            if isForeseen(frame) { return nil }
            if !isPondered, let hits = context.headHits(.pointAim, frame, withSubject: true),
                !isNobodys(hits, frame, context)
            {
                return hits
            }
            if context.isListed(frame, under: [.pointAim, .pointContent]) { return [] }
            if isListedAim(frame, context) { return [] }
            guard frame.isFormat || context.isOwnThing(frame), frame.main?.tense != .past else {
                return nil
            }
            if frame.main?.mood == .coming, context.genre != .news {
                return isScheduled(frame) ? nil : []
            }
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
            if isBound(frame) || promisesLater(frame, context) { return [] }
            if context.genre == .own, frame.main == nil,
                context.isListed(frame, under: [.pointCommitment])
            {
                return []
            }
            if context.genre == .own, isPromisedOf(frame) { return [] }
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
            // `No funding has been secured`
            let isOfNothing = frame.main.map(frame.reading.isOfNothing) ?? false
            guard context.genre != .news, !frame.isAgreeing, !isOfNothing,
                !isRecalled(frame, context)
            else { return nil }
            if context.genre == .own, let main = frame.main,
                isThanksToUs(main, frame.reading, context)
            {
                return []
            }
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
            guard let hits = context.hits(.pointSuccess, frame), !isRank(hits, frame, context)
            else { return nil }
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
            // `The offices were closed because of a power cut`: how a reporter explains it.
            if context.genre == .news, frame.basis == .author, let main = frame.main,
                main.mood == .fact, main.tense == .past, !main.isPerfect, !frame.isOurs
            {
                return nil
            }
            if let main = frame.main, isHome(main, frame.reading), frame.basis == .author {
                return nil
            }
            if let hits = context.hits(.pointArgument, frame), !isCount(hits, frame),
                !hits.allSatisfy({ isInName($0, frame) || isQuantity($0, frame) })
            {
                return isPublic(context)
                    && (!Stake(context, frame, besides: .pointArgument).isThere
                        || isOpenElsewhere(frame, context))
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
            case .own where isJourney(frame) || isProcedure(frame) || isDefined(frame): nil
            case .own where isBygone(frame) || isStockTaken(frame) || isPresence(frame): nil
            case .own where isOperative(frame, context): []
            case .record where isLeftOpen(frame) || isUndone(frame) || isRecalled(frame, context):
                nil
            case .own: frame.isOurs || frame.basis == .said && frame.subject == nil ? [] : nil
            case .record where frame.basis == .continued && isDescription(frame): nil
            case .record where isColour(frame): nil
            case .record where isItemOfItsOwn(frame): nil
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
            context.genre == .own && context.isOurLine(frame) && !isJourney(frame)
                && !isPresence(frame)
                && !isDefined(frame) && !isStockTaken(frame)
                && frame.main?.isNegated != true
                && !isDescription(frame) ? [] : nil
        },
        PointRule(
            "point.line",
            .argument,
            "It stands among the lines to take; no more special sort of line fits.",
            source: "Meeting briefings: what stands there is written to be said."
        ) { frame, context in
            context.part(of: frame.reading) == .lines ? [] : nil
        },
        PointRule(
            PointRules.authored,
            .framing,
            "The authors of a non-paper state it; no more special sort of line fits.",
            source: "A non-paper speaks for its authors in every sentence that is no ask."
        ) { frame, context in
            guard context.genre == .authored, frame.basis == .author,
                Stake(context, frame).isThere, !isScheduled(frame), !isHandled(frame),
                !isNarrated(frame), !isPreferred(frame), !isScenery(frame, context)
            else { return nil }
            return frame.reading.tokens.count > 5
                || frame.reading.tokens.count > 4 && frame.main != nil
                || context.leads[frame.reading.index] != nil
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
                && !isTold(frame) && !isDeedOfOthers(frame) && !isPresence(frame)
                && !isOpenElsewhere(frame, context) && !isDefined(frame)
                && !isDescription(frame) && !isGapTold(frame, context) && !isStockTaken(frame)
                && Stake(context, frame).isOfSide ? [] : nil
        },
    ]

    /// The rule for thanks and welcomes, which settle nothing.
    static let praise = "point.praise"

    /// Names of the rules that give way to an open issue of the same sentence.
    static let yielding: Set<String> = [format]

    /// Names of the rules that give way to an issue that leaves nothing to say.
    static let conceding: Set<String> = [authored, stated]

    /// Names of the rules that give way to a dated event of the same sentence.
    static let telling: Set<String> = [format, stated]

    private static let stated = "point.stated"

    private static let authored = "point.authored"
    private static let format = "point.format"
}
