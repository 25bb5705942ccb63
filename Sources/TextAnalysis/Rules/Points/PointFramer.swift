internal import BriefCore

/// Tells which sentences may be talking points at all, and whose.
///
/// In the side's own text everything it says of itself may be one; in a record,
/// what its people say; in the news, what is reported of it. What others say
/// is not our line, unless they say that they agree.
struct PointFramer {
    let context: RuleContext

    /// Makes a framer for one text.
    init(_ context: RuleContext) {
        self.context = context
    }

    /// The frame of each sentence; nil where it can be no line of ours.
    func frames() -> [PointFrame?] {
        var frames: [PointFrame?] = []
        frames.reserveCapacity(context.readings.count)
        var isAgreed = false
        for reading in context.readings {
            let voice = context.voice(of: reading)
            if voice.basis == .said { isAgreed = agrees(voice, reading) }
            let frame = self.frame(of: reading, voice, isAgreed: isAgreed)
            let isKnown = context.part(of: reading) == .background && !isRebuttal(reading)
            frames.append(isKnown ? nil : frame ?? briefed(reading, voice))
        }
        return frames
    }

    private func agrees(_ voice: Voice, _ reading: SentenceReading) -> Bool {
        guard let index = voice.clause, !voice.actor.isSide else { return false }
        return reading.isCovered(reading.clauses[index].head, by: .speechAgree)
    }

    private func frame(of reading: SentenceReading, _ voice: Voice, isAgreed: Bool) -> PointFrame? {
        guard !reading.tokens.isEmpty, reading.tokens.last?.folded != "?", !isGreeting(reading),
            !isOpenLead(reading),
            !reading.all(.positionOpposes).contains(where: { context.isDissent($0, in: reading) })
        else { return nil }
        if context.genre != .authored, voice.basis == .author || voice.basis == .continued,
            reading.questionLeftOpen != nil
        {
            return nil
        }
        if context.author.isSide, [.own, .authored, .record].contains(context.genre),
            let label = LineLabel(reading)
        {
            if label.isOurs { return labelled(label, reading, voice) }
            // `Kenyan line: …`
            if context.genre == .record,
                reading.sentence.mentions.contains(where: {
                    context.text.mentions[$0].span.start == reading.span.start
                })
            {
                return nil
            }
        }
        let main = content(of: reading, voice)
        if main == nil, let actor = charged(reading) {
            return PointFrame(
                reading: reading,
                holder: actor,
                basis: .said,
                main: nil,
                subject: actor,
                isFormat: false
            )
        }
        if main == nil, !isItem(reading, voice) { return nil }
        if let index = voice.clause, isFrameOnly(index, reading) || isQuarrel(index, reading) {
            return nil
        }
        if let main, voice.clause == nil, isOccasion(main, reading) { return nil }
        if let main, voice.basis == .author, isHearsay(main, reading) { return nil }
        let subject = main.flatMap { self.subject(of: $0, reading, voice) }
        let isFormat =
            main.map { clause in
                clause.subject.contains { reading.isCovered($0, by: .pointFormat) }
            } ?? false
        guard let holder = holder(reading, voice, main, subject, isFormat, isAgreed) else {
            return answer(in: reading)
        }
        return PointFrame(
            reading: reading,
            holder: holder,
            basis: voice.basis,
            main: main,
            subject: subject,
            isFormat: isFormat
        )
    }

    /// `Among other things it finances:`, `The Council invites them to:`, `The ministers agreed` above
    /// a list: all that is said stands in the items.
    private func isOpenLead(_ reading: SentenceReading) -> Bool {
        guard reading.tokens.count > 2, let mark = reading.tokens.last else { return false }
        let isEnded = mark.folded == ":"
        guard
            isEnded
                || mark.kind == .word
                    && (reading.sentence.blockKind == .paragraph
                        // `7. On skills, both sides agreed to`, above items of its own
                        || reading.classes[reading.tokens.count - 1].contains(.to))
        else { return false }
        let last = reading.tokens.count - (isEnded ? 2 : 1)
        return reading.classes[last].contains(.to)
            || reading.clauses.last.map { $0.verb.upperBound > last } ?? false
    }

    /// True for `It is a pleasure to be here`: courtesy, not a line.
    private func isGreeting(_ reading: SentenceReading) -> Bool {
        guard reading.tokens.first?.folded == "it", reading.tokens.count > 4 else { return false }
        return reading.tokens[2..<5].contains {
            ["pleasure", "honour", "honor", "privilege", "delight"].contains($0.folded)
        }
    }

    /// `DG TRADE to send the list`, in a record: who of ours is charged with what.
    private func charged(_ reading: SentenceReading) -> Actor? {
        guard context.genre == .record,
            let to = reading.classes.indices.prefix(8).first(where: {
                reading.classes[$0].contains(.to)
            }), to > 0, to + 1 < reading.tokens.count,
            reading.classes[to + 1].contains(.base)
        else { return nil }
        return context.actors.voice(in: 0..<to, of: reading).flatMap { $0.isSide ? $0 : nil }
    }

    /// True for a list item of the author's own, which needs no verb.
    private func isItem(_ reading: SentenceReading, _ voice: Voice) -> Bool {
        voice.basis == .author
            && (context.genre == .authored || context.leads[reading.index] != nil)
            // `EEAS: open in principle, but not before the review`
            || context.genre == .record && voice.basis == .said && voice.clause == nil
                && voice.actor.isSide && reading.tokens.count > 4
    }

    /// The clause that carries the line.
    private func content(of reading: SentenceReading, _ voice: Voice) -> Clause? {
        guard let index = voice.clause else {
            if let sought = reading.sought { return sought }
            let main = reading.clauses.first { !$0.isSubordinate }
            // `to set up a group, which will meet in May`: an item whose verb is no finite one.
            return main ?? (isInfinitive(reading) ? nil : reading.clauses.first)
        }
        let clause = reading.clauses[index]
        // `The Commission will not withdraw it, an official said`: what is said stands before.
        if index > 0, index + 1 == reading.clauses.count, clause.start > 0,
            reading.tokens[clause.start - 1].folded == ",",
            reading.isCovered(clause.head, by: .speechVerb),
            let said = reading.clauses[..<index].first(where: { !$0.isSubordinate })
        {
            return said
        }
        // `The Commission will not comment, a spokesperson said`: the refusal is what is said.
        if clause.mood == .coming, clause.isNegated { return clause }
        // `COMMITS to …`: an item that its lead's speaker promises, and says nothing of.
        let isDone = clause.subject.isEmpty && !reading.isCovered(clause.head, by: .speechVerb)
        let isReported = index + 1 < reading.clauses.count && voice.basis == .said && !isDone
        return reading.clauses[isReported ? index + 1 : index]
    }

    /// True for an item of a list that begins with an infinitive.
    private func isInfinitive(_ reading: SentenceReading) -> Bool {
        guard context.leads[reading.index] != nil, let first = reading.classes.first else {
            return false
        }
        return first.contains(.to)
    }

    /// True where the sentence says that something was spoken of, and no more.
    private func isFrameOnly(_ index: Int, _ reading: SentenceReading) -> Bool {
        let clause = reading.clauses[index]
        // `The Director took note.`
        let rest = reading.tokens[clause.head...].drop { $0.kind == .mark }
        if reading.clauses.count == 1, ["took", "takes"].contains(rest.first?.folded),
            rest.dropFirst().first?.folded == "note",
            rest.dropFirst(2).allSatisfy({ $0.kind == .mark })
        {
            return true
        }
        return reading.isCovered(clause.head, by: .speechFrame)
            && !reading.isCovered(clause.head, by: .pointPraise)
            && !reading.clauses.dropFirst(index + 1).contains {
                $0.isSubordinate && $0.start - clause.head <= 4
            }
            && context.genre != .own
    }

    /// `Malta and the Commission disagree over it`: two of us against each other.
    private func isQuarrel(_ index: Int, _ reading: SentenceReading) -> Bool {
        let clause = reading.clauses[index]
        return ["disagree", "disagreed", "differ", "differed", "clash", "clashed", "quarrel"]
            .contains(reading.tokens[clause.head].folded)
            && clause.subject.contains { reading.classes[$0].contains(.coordinator) }
    }

    /// `Some of you have told me`, `It has been objected`: what others say, whoever they are.
    private func isHearsay(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        guard let first = clause.subject.first else { return false }
        let head = reading.tokens[clause.head].folded
        let subject = reading.tokens[first].folded
        // `Some Member States hold that it has to wait`
        if Self.parties.contains(subject), Self.opinions.contains(head),
            !clause.subject.contains(where: { reading.tokens[$0].folded == "us" })
        {
            return true
        }
        if clause.isPassive, clause.subject.count == 1, subject == "it" {
            return ["objected", "claimed", "alleged", "rumoured", "argued", "said"].contains(head)
        }
        let next = reading.tokens.dropFirst(clause.verb.upperBound).first?.folded
        return ["told", "tell", "tells", "asked", "ask", "asks"].contains(head)
            && (next == "me" || next == "us") && !["i", "we"].contains(subject)
    }

    private static let parties: WordSet = [
        "some", "others", "several", "many", "critics", "opponents", "sceptics", "skeptics",
        "few", "certain",
    ]

    private static let opinions: WordSet = [
        "hold", "think", "believe", "argue", "say", "fear", "claim", "feel", "maintain", "object",
        "prefer", "contend", "suspect", "doubt", "complain", "held", "thought", "argued", "feared",
        "felt",
    ]

    /// True where all that is said is that something takes place.
    private func isOccasion(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        if clause.mood == .advised || isNewlyHeld(clause, reading) || isResult(clause, reading)
            || isRepeated(clause, reading) || PointRules.isOrdered(clause, reading, context)
        {
            return false
        }
        if reading.hits.contains(where: { $0.cue == .eventOccasion && covers($0, clause.head) }) {
            return true
        }
        guard clause.mood != .advised, clause.mood != .needed, !clause.isNegated,
            clause.isPassive || clause.mood == .coming || clause.mood == .possible,
            reading.isCovered(clause.head, by: .eventHappening),
            !Self.founding.contains(reading.tokens[clause.head].folded),
            !(clause.isPerfect && Self.ending.contains(reading.tokens[clause.head].folded))
        else { return false }
        return clause.subject.contains { reading.isCovered($0, by: .eventNoun) }
    }

    /// `Twenty projects have been launched`: what has come about and is no meeting.
    private func isResult(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        clause.isPerfect && clause.isPassive && !clause.isNegated && clause.mood == .fact
            && ["launched", "established", "created", "founded", "opened", "inaugurated"]
                .contains(reading.tokens[clause.head].folded)
            && !clause.subject.contains { reading.isCovered($0, by: .eventNoun) }
    }

    /// `We will hold a joint workshop`: an occasion that there would not be else, and so a promise;
    /// `the next meeting` is the course of business.
    private func isNewlyHeld(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        guard clause.mood == .coming, clause.subject.count == 1, !clause.isNegated,
            clause.head + 2 < reading.tokens.count,
            reading.tokens[clause.subject.lowerBound].folded == "we",
            ["hold", "host", "organise"].contains(reading.tokens[clause.head].folded)
        else { return false }
        return ["a", "an"].contains(reading.tokens[clause.head + 1].folded)
    }

    /// `Joint exercises are held every year`: what is done again and again is a practice, told of in a
    /// text of our own; of one meeting there is nothing to say.
    private func isRepeated(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        guard context.genre == .own, clause.isPassive || clause.isPerfect else { return false }
        return reading.tokens.indices.contains { place in
            switch reading.tokens[place].folded {
            case "regularly", "annually": true
            case "every", "each": isPeriod(place + 1, reading)
            case "a":
                place > 0 && reading.tokens[place - 1].folded == "twice"
                    && isPeriod(place + 1, reading)
            default: false
            }
        }
    }

    private func isPeriod(_ place: Int, _ reading: SentenceReading) -> Bool {
        place < reading.tokens.count
            && ["year", "month", "week", "summer", "autumn", "spring", "winter", "quarter"]
                .contains(reading.tokens[place].folded)
    }

    /// Verbs that make a thing: what will be set up is promised.
    private static let founding: WordSet = [
        "set", "established", "created", "founded", "launched", "built", "developed",
    ]

    /// `Two calls have been completed`: what has been brought to its end is a result.
    private static let ending: WordSet = ["completed", "finalised", "delivered", "achieved"]

    private func covers(_ hit: CueHit, _ token: Int) -> Bool {
        hit.first <= token && token <= hit.last
    }

    private func subject(of clause: Clause, _ reading: SentenceReading, _ voice: Voice) -> Actor? {
        if clause.subject.isEmpty, voice.clause.map({ reading.clauses[$0] }) == clause {
            return voice.actor
        }
        if let first = clause.subject.first, reading.tokens[first].folded == "our",
            context.genre == .own || context.genre == .authored || context.genre == .record,
            !clause.subject.contains(where: { Self.others.contains(reading.tokens[$0].folded) })
        {
            return voice.actor
        }
        if clause.subject.count == 1 {
            let word = reading.tokens[clause.subject.lowerBound].folded
            if word == "we" || word == "i" { return voice.actor }
            if word == "it", isThing(before: reading) { return nil }
            if ["it", "they", "he", "she"].contains(word) {
                let isReported =
                    voice.clause.map { reading.clauses[$0].head < clause.start } ?? false
                if isReported { return voice.actor }
                // A body is no `he`.
                let named = antecedent(reading)
                return ["he", "she"].contains(word) && named == context.author ? nil : named
            }
        }
        // `In doing so we will …`
        if let last = clause.subject.last, reading.tokens[last].folded == "we" {
            return voice.actor
        }
        // `Neither side can …`: said of nobody.
        if reading.isOfNothing(clause) { return nil }
        let named = context.actors.actors(in: clause.subject, of: reading)
        if isOfBoth(clause, reading) { return voice.actor }
        return (named.first(where: \.isSide) ?? named.first).map(context.resolved).map { actor in
            context.isAuthor(actor)
                ? Actor(name: actor.name, subject: actor.subject, isSide: true) : actor
        }
    }

    /// `Senior officials will review it`, in a joint statement: people of both sides.
    private func isOfBoth(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        guard context.text.metadata.kind == .jointStatement, clause.mood == .coming,
            let first = clause.subject.first, let last = clause.subject.last,
            Self.staff.contains(reading.tokens[last].folded)
        else { return false }
        let span = reading.span(first, last)
        return !reading.sentence.mentions.contains {
            context.text.mentions[$0].span.overlaps(span)
        }
    }

    private static let staff: WordSet = [
        "officials", "experts", "ministers", "leaders", "teams", "groups", "group", "delegations",
        "administrations", "services", "regulators", "chairs",
    ]

    /// `Peru and the Union signed an accord. It bans …`, `The partnership was launched in May. It puts …`:
    /// `it` is none of two, and what was named before is a format or a text.
    ///
    /// - Source: Grosz, Joshi and Weinstein, Centering (1995): a pronoun agrees with what it takes up.
    private func isThing(before reading: SentenceReading) -> Bool {
        guard context.genre == .own, let previous = context.previous(reading),
            let clause = previous.clauses.first(where: {
                !$0.isSubordinate && !$0.subject.isEmpty
            }),
            !(context.actors.actor(in: clause.subject, of: previous)?.isSide ?? false)
                || clause.subject.contains(where: { previous.classes[$0].contains(.coordinator) })
        else { return false }
        let noun = clause.subject.prefix { previous.classes[$0].isDisjoint(with: .preposition) }
        if let last = noun.last, previous.isCovered(last, by: .pointFormat) { return true }
        return clause.subject.contains { previous.classes[$0].contains(.coordinator) }
            && context.actors.actors(in: clause.subject, of: previous).count > 1
    }

    /// Whom a pronoun stands for: the subject of the sentence before; nil for a thing.
    private func antecedent(_ reading: SentenceReading) -> Actor? {
        var reading = reading
        for _ in 0..<Self.chain {
            guard let previous = context.previous(reading),
                let clause = previous.clauses.first(where: {
                    !$0.isSubordinate && !$0.subject.isEmpty
                })
            else { return nil }
            guard clause.subject.count == 1,
                previous.classes[clause.subject.lowerBound].contains(.subjectPronoun)
            else { return context.actors.actors(in: clause.subject, of: previous).first }
            reading = previous
        }
        return nil
    }

    /// Sentences that may begin with a pronoun one after the other.
    private static let chain = 40

    /// Those who are ours to speak of, but do not speak for us.
    private static let others: WordSet = [
        "partners", "partner", "competitors", "rivals", "adversaries", "neighbours", "neighbors",
        "allies", "ally", "friends", "counterparts", "neighbour", "competitor", "rival", "enemies",
    ]
}
