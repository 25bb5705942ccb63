internal import BriefCore

/// What a text tells of things and people without saying anything that is for saying.
extension PointRules {
    /// `The station stands in a valley`, `The office has four branches`, `The text was drafted by the
    /// working party`: where a thing lies, what it consists of and whose hand made it.
    ///
    /// - Source: Smith, Modes of Discourse (2003): description moves through space and parts.
    static func isDescription(_ frame: PointFrame) -> Bool {
        guard let main = frame.main, main.mood == .fact, !main.isNegated, !main.isPerfect,
            !frame.isOurs
        else { return false }
        let reading = frame.reading
        let head = reading.tokens[main.head].folded
        // `It is run by a secretariat`: a participle that looks like the verb.
        let isRun = head == "run" && main.verb.count > 1
        if main.isPassive || isRun { return made.contains(head) || located.contains(head) }
        if lying.contains(head) || isCharged(main, reading) || isHome(main, reading) { return true }
        guard counting.contains(head) else { return false }
        return reading.tokens.dropFirst(main.head + 1).prefix(2).contains {
            $0.kind == .number || measured.contains($0.folded)
        }
    }

    /// `It applies to public bodies`, `They are consultations and have no legal effect`: what a thing is
    /// by its own rules, told of what was named before.
    static func isDefined(_ frame: PointFrame) -> Bool {
        guard let main = frame.main, main.mood == .fact, main.tense == .present, !main.isNegated,
            frame.basis == .author, main.subject.count == 1, let subject = main.subject.first,
            ["it", "they"].contains(frame.reading.tokens[subject].folded),
            main.head + 1 < frame.reading.tokens.count
        else { return false }
        let next = frame.reading.tokens[main.head + 1].folded
        switch frame.reading.tokens[main.head].folded {
        case "rests", "rest": return next == "on"
        case "applies", "apply": return next == "to"
        case "consists", "consist": return next == "of"
        case "is", "are":
            return frame.reading.clauses.contains { clause in
                ["has", "have"].contains(frame.reading.tokens[clause.head].folded)
                    && frame.reading.tokens.dropFirst(clause.head + 1).prefix(2).map(\.folded)
                        == ["no", "legal"]
            }
        default: return false
        }
    }

    private static let made: WordSet = [
        "prepared", "drafted", "written", "compiled", "drawn", "edited", "translated", "named",
        "designed",
    ]

    private static let located: WordSet = [
        "located", "situated", "housed", "seated", "based", "run", "managed", "administered",
        "staffed", "represented",
    ]

    private static let lying: WordSet = [
        "stands", "stand", "stood", "lies", "lie", "lay", "sits", "sit", "sat", "runs", "measures",
        "weighs", "resembles", "employs", "employ", "occupies", "dates", "stretches", "houses",
        "took",
    ]

    private static let counting: WordSet = ["has", "have", "had", "counts", "numbers", "comprises"]

    /// `The area is home to half of the firms`: what there is in a place.
    static func isHome(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        ["is", "are"].contains(reading.tokens[clause.head].folded)
            && reading.tokens.dropFirst(clause.head + 1).prefix(2).map(\.folded) == ["home", "to"]
    }

    /// `The agency, created in 2016, is responsible for spectrum`: what somebody's office is.
    private static func isCharged(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        guard ["is", "are"].contains(reading.tokens[clause.head].folded) else { return false }
        let next = reading.tokens.dropFirst(clause.head + 1).prefix(3).map(\.folded)
        return next.starts(with: ["responsible", "for"])
            || next.starts(with: ["in", "charge", "of"]) || next.starts(with: ["tasked", "with"])
    }

    /// True for the office of somebody who is not of the side.
    static func isOffice(_ frame: PointFrame) -> Bool {
        guard frame.basis == .author, !frame.isOurs, let main = frame.main,
            main.mood == .fact, !main.isNegated
        else { return false }
        return isCharged(main, frame.reading)
    }

    /// `Registration will open on this page`: how one takes part, and no promise.
    static func isEntry(_ frame: PointFrame) -> Bool {
        guard let main = frame.main, main.mood == .coming, let last = main.subject.last,
            case let reading = frame.reading, entries.contains(reading.tokens[last].folded),
            opening.contains(reading.tokens[main.head].folded)
        else { return false }
        // `will open doors`
        guard main.head + 1 < reading.tokens.count else { return true }
        return reading.tokens[main.head + 1].kind == .mark
            || !reading.classes[main.head + 1].isDisjoint(with: [
                .preposition, .adverb, .subordinator,
            ])
    }

    private static let entries: WordSet = [
        "registration", "registrations", "applications", "enrolment", "nominations", "submissions",
        "tickets", "bookings",
    ]

    private static let opening: WordSet = ["open", "close", "start", "begin", "end"]

    /// `The next fair is foreseen for 3 May`: a day, and nothing that is aimed at.
    static func isForeseen(_ frame: PointFrame) -> Bool {
        guard let main = frame.main, main.isPassive, main.mood == .fact,
            frame.reading.signs.grammar.contains(.dated),
            ["foreseen", "envisaged", "pencilled", "expected"]
                .contains(frame.reading.tokens[main.head].folded)
        else { return false }
        return frame.reading.tokens.dropFirst(main.head + 1).prefix(3)
            .contains { ["for", "on", "in"].contains($0.folded) }
    }

    /// `The study was delivered in July`, `The paper had been sent to delegations`, in a record: what
    /// became of a paper or came about on a day, which no speaker is told to have said.
    static func isReported(_ frame: PointFrame, _ context: RuleContext) -> Bool {
        guard frame.basis == .continued, frame.subject == nil, let main = frame.main,
            main.mood == .fact, main.tense == .past, main.isPassive, !main.isNegated,
            !(frame.main.map { isThanksToUs($0, frame.reading, context) } ?? false)
        else { return false }
        return frame.reading.signs.grammar.contains(.dated)
            || began.contains(frame.reading.tokens[main.head].folded)
    }

    /// `The trial covers three ports`, in a record behind what somebody said: what a thing consists of.
    static func isContent(_ frame: PointFrame) -> Bool {
        guard frame.basis == .continued, frame.subject == nil, !frame.isFormat,
            let main = frame.main, main.mood == .fact, main.tense == .present, !main.isNegated,
            !main.isPassive
        else { return false }
        return ["covers", "cover", "comprises", "comprise", "consists", "consist"]
            .contains(frame.reading.tokens[main.head].folded)
    }

    /// `The Council REGRETS that …`: conclusions put the verbs by which they take a stand in
    /// capitals.
    static func isOperative(_ frame: PointFrame, _ context: RuleContext) -> Bool {
        guard context.text.metadata.kind == .conclusions, frame.basis == .said,
            frame.holder.isSide, let index = context.voice(of: frame.reading).clause
        else { return false }
        let verb = frame.reading.tokens[frame.reading.clauses[index].head]
        return verb.isAllCapitals && verb.span.count > 3 && !noting.contains(verb.folded)
    }

    /// Verbs that take no stand on what they tell.
    private static let noting: WordSet = [
        "notes", "recalls", "takes", "acknowledges", "observes", "recognises",
    ]

    /// `offered to invite experts`: what is offered is no request, whatever verb follows.
    static func isOffering(_ frame: PointFrame) -> Bool {
        frame.reading.clauses.contains { clause in
            ["offered", "offers", "offer"].contains(frame.reading.tokens[clause.head].folded)
                && frame.reading.tokens.dropFirst(clause.head + 1).first?.folded == "to"
        }
    }
}
