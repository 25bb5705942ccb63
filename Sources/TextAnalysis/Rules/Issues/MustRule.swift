internal import BriefCore

/// A need told by the verb group: `must`, `has to`, `needs to`.
struct MustRule: Rule {
    let name = "issue.must"
    let explanation = "“Must”, “has to” and “needs to” say that something is still to be done."
    let source =
        "Palmer, Mood and Modality (2001), deontic necessity: what must be done is not yet done."

    let signs = Signs(moods: [.needed], grammar: .wish)

    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding] {
        guard let clause = reading.clauses.first(where: { isNeed($0, reading, context) }) else {
            return []
        }
        let holder = context.actors.actor(in: clause.subject, of: reading)
        let cue = FiredCue(
            span: reading.span(clause.verb.lowerBound, clause.head),
            name: "grammar.must"
        )
        let finding = context.issue(
            .need,
            reading,
            rule: name,
            hits: [],
            holder: isOwnNeed(holder, reading, context) ? holder?.name : nil
        )
        return [finding.adding(cue)]
    }

    /// False for `The Commission must present a plan` in a non-paper: its authors ask for it.
    private func isOwnNeed(
        _ holder: Actor?,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        guard let holder, holder.isSide else { return false }
        return context.genre != .authored || context.voice(of: reading).basis != .author
            || context.isAuthor(holder)
    }

    private static let spans: WordSet = ["time", "hours", "days", "distance", "price", "way"]

    /// What takes time, money or a way.
    private static let borne: WordSet = ["wait", "queue", "travel", "walk", "drive", "go", "pay"]

    private static let hours: WordSet = [
        "hour", "hours", "minute", "minutes", "seconds",
    ]

    /// Words that may stand between a verb and the hours that something takes; a need for shells
    /// `within hours` has its object before them.
    private static let measures: WordSet = [
        "a", "an", "the", "quarter", "half", "of", "about", "some", "at", "least", "most", "more",
        "less", "than", "only", "just", "around", "roughly", "nearly", "almost", "up", "to", "two",
        "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "fifteen",
        "twenty", "thirty", "forty", "fifty", "several", "few", "many", "couple", "full", "good",
        "one", "and", "barely", "under", "over",
    ]

    private static let hedges: WordSet = ["rarely", "seldom", "never", "hardly", "scarcely"]

    /// `AI must serve people`; `Serbia must respect the rule of law` asks Serbia.
    private func isIdealOfThing(
        _ clause: Clause,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        guard reading.isIdeal(clause) else { return false }
        // `must put people first and must rest on law`: the subject stands before.
        let owner = reading.clauses.last {
            $0.verb.lowerBound <= clause.verb.lowerBound && !$0.subject.isEmpty
        }
        guard let subject = owner?.subject, let first = subject.first, let last = subject.last
        else { return false }
        let span = reading.span(first, last)
        return !reading.sentence.mentions.contains { index in
            let mention = context.text.mentions[index]
            return mention.mention.subject.kind == .country && mention.span.overlaps(span)
        }
    }

    /// A bare `must be` with an adjective states a principle, not a need.
    private func isNeed(
        _ clause: Clause,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        if clause.mood == .fact, !clause.isNegated, clause.tense == .present,
            ["need", "needs"].contains(reading.tokens[clause.head].folded)
        {
            // `A clerk needs a quarter of an hour`: how long it takes.
            let object = reading.tokens.dropFirst(clause.head + 1)
                .drop { $0.kind == .number || Self.measures.contains($0.folded) }
            if let span = object.first, Self.hours.contains(span.folded) { return false }
            // `It need not cost more`
            return reading.tokens.dropFirst(clause.head + 1).first?.folded != "not"
        }
        // `agreed that the format needed a steadier rhythm`: a need told in the past.
        if clause.mood == .fact, !clause.isNegated, !clause.isPassive, !clause.isPerfect,
            reading.tokens[clause.head].folded == "needed"
        {
            return clause.isSubordinate && context.voice(of: reading).basis == .said
        }
        guard clause.mood == .needed, clause.tense != .past,
            !isIdealOfThing(clause, reading, context)
        else {
            return false
        }
        // `Applicants must submit a form`: a rule of entry.
        if reading.isRuleOfEntry(clause) || isBorne(clause, reading) { return false }
        // `rarely has to ask`
        if clause.verb.lowerBound > 0,
            Self.hedges.contains(reading.tokens[clause.verb.lowerBound - 1].folded)
        {
            return false
        }
        // `It must not slip again`: what must not be may be.
        if clause.isNegated {
            return reading.tokens[clause.verb.lowerBound].folded == "must" && !clause.isPassive
        }
        let head = reading.tokens[clause.head].folded
        // `must leave no one behind`: a principle.
        if head == "leave", reading.tokens.dropFirst(clause.head + 1).first?.folded == "no" {
            return false
        }
        if head == "come", reading.tokens.dropFirst(clause.head + 1).first?.folded == "first" {
            return false
        }
        let isAble = reading.tokens.dropFirst(clause.head + 1).first?.folded == "able"
        return clause.isPassive || head != "be" || isAble
    }

    /// `the time that patients have to wait`: how long something takes.
    private func isBorne(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        guard Self.borne.contains(reading.tokens[clause.head].folded),
            ["have", "has"].contains(reading.tokens[clause.verb.lowerBound].folded)
        else { return false }
        if let span = clause.subject.first(where: {
            Self.spans.contains(reading.tokens[$0].folded)
        }) {
            // `the time patients have to wait`
            return span < clause.verb.lowerBound - 1
        }
        guard clause.start > 0 else { return false }
        let before = clause.start - 1
        var noun = before
        // `the hours during which they have to wait`
        while noun > 0, !reading.classes[noun].isDisjoint(with: [.relative, .preposition]) {
            noun -= 1
        }
        return Self.spans.contains(reading.tokens[noun].folded)
    }
}
