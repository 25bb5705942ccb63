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
            context.hits("point.defensive", frame)
        },
        PointRule(
            "point.ask",
            .ask,
            "Our side asks someone to do something.",
            source: "Searle (1975), directives; conclusions and non-papers."
        ) { frame, context in
            if isDirective(frame, context) { return isPrinciple(frame) ? nil : [] }
            if context.genre == .authored {
                if let hits = context.hits("issue.need", frame) { return hits }
                if context.isListed(frame, under: ["issue.need", "issue.asks"]) { return [] }
            }
            if frame.isAgreeing { return nil }
            if frame.isOurs, let hits = context.verbHits("issue.asks", frame) { return hits }
            return context.headHits("issue.asks", frame)
        },
        PointRule(
            "point.done",
            .achievement,
            "Our side says what it has done.",
            source: "The perfect and the past with verbs of accomplishment; Vendler (1957)."
        ) { frame, context in
            guard let main = frame.main, main.tense == .past, !main.isNegated,
                frame.isOurs || frame.isFormat
            else { return nil }
            return context.headHits("point.achievement", frame)
        },
        PointRule(
            "point.offer",
            .offer,
            "Our side offers help, funds or readiness.",
            source: "Searle (1975), commissives; Lampert and others (2008), offers."
        ) { frame, context in
            context.headHits("point.offer", frame)
        },
        PointRule(
            "point.principle",
            .principle,
            "Our side states what it holds to be right.",
            source: "Preambles and statements: verbs of conviction, nouns of value."
        ) { frame, context in
            if isPrinciple(frame) { return [] }
            return context.headHits("point.principle", frame)
        },
        PointRule(
            "point.aim",
            .aim,
            "Our side wants, aims at or works towards something.",
            source: "Verbs and nouns of intention; what a joint format covers is what is aimed at."
        ) { frame, context in
            if let hits = context.headHits("point.aim", frame) { return hits }
            if context.isListed(frame, under: ["point.aim", "point.content"]) { return [] }
            guard frame.isFormat, frame.main?.tense != .past else { return nil }
            return context.headHits("point.content", frame)
        },
        PointRule(
            "point.commitment",
            .commitment,
            "Our side says what it will do.",
            source:
                "Searle (1975), commissives; Kalia and others (2013), commitments in conversation."
        ) { frame, context in
            guard context.genre != .news else { return context.headHits("point.commitment", frame) }
            if frame.isOurs, frame.main?.mood == .coming { return [] }
            return context.headHits("point.commitment", frame)
        },
        PointRule(
            "point.achievement",
            .achievement,
            "Our side says what has been reached or is under way.",
            source: "Words of success; verbs of accomplishment in the present."
        ) { frame, context in
            if context.genre != .news, let hits = context.headHits("point.achievement", frame) {
                return hits
            }
            return context.genre == .news ? nil : context.hits("point.success", frame)
        },
        PointRule(
            "point.agenda",
            .agenda,
            "Something is on the agenda or is raised.",
            source: "The practice of agendas and readouts."
        ) { frame, context in
            context.hits("point.agenda", frame)
        },
        PointRule(
            "point.argument",
            .argument,
            "A reason is given: what is important, what follows, what it would bring.",
            source: "Evaluative adjectives, causal connectives; Toulmin, The Uses of Argument."
        ) { frame, context in
            if let hits = context.hits("point.argument", frame) { return hits }
            return frame.basis == .quoted ? [] : nil
        },
        PointRule(
            "point.framing",
            .framing,
            "Our side speaks of itself or of its partners; no more special sort of line fits.",
            source: "In a text of the side, what it says of itself is for saying."
        ) { frame, context in
            switch context.genre {
            case .own: frame.isOurs || frame.isFormat || context.isOwnThing(frame) ? [] : nil
            case .record: frame.holder.isSide ? [] : nil
            case .authored, .news, .foreign: nil
            }
        },
    ]

    /// `should`, and in a non-paper `must` and `needs to`.
    private static func isDirective(_ frame: PointFrame, _ context: RuleContext) -> Bool {
        switch frame.main?.mood {
        case .advised: context.genre == .authored || !frame.isOurs
        case .needed: context.genre == .authored
        default: false
        }
    }

    /// `Standards should be open`: a norm, not a request.
    private static func isPrinciple(_ frame: PointFrame) -> Bool {
        guard let main = frame.main, main.mood == .advised || main.mood == .needed, !main.isPassive
        else { return false }
        return frame.reading.tokens[main.head].folded == "be"
    }
}
