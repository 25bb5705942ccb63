internal import BriefCore

/// A request made with `should`: the subject is asked to act.
struct ShouldRule: Rule {
    let name = "issue.should"
    let explanation = "“Should” asks whoever the subject names to do something."
    let source =
        "Quirk and others, A Comprehensive Grammar, 4.56: putative and obligational “should”; the practice of non-papers."

    let signs = Signs(moods: [.advised])

    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding] {
        guard let clause = reading.clauses.first(where: { isRequest($0, reading, context) })
        else { return [] }
        if Self.isScheduled(clause, reading, context) { return [] }
        let addressee = context.actors.actor(in: clause.subject, of: reading)?.name
        if addressee == nil, isExpectation(clause, reading, context) { return [] }
        let cue = FiredCue(
            span: reading.tokens[clause.verb.lowerBound].span,
            name: "grammar.should"
        )
        return [
            context.issue(.request, reading, rule: name, hits: [], addressee: addressee)
                .adding(cue)
        ]
    }

    /// `Work is to start in May and should be finished within a year`: what goes on with a plan is one.
    ///
    /// A non-paper asks with it all the same.
    static func isScheduled(
        _ clause: Clause,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        if isDue(clause, reading, context) { return true }
        guard clause.subject.isEmpty, context.genre != .authored,
            let index = reading.clauses.firstIndex(of: clause), index > 0,
            case let plan = reading.clauses[index - 1], plan.mood == .coming
        else { return false }
        let words = reading.tokens[clause.head...].prefix(2).map(\.folded)
        if words.contains(where: { Self.done.contains($0) }) { return true }
        // `The Commission will present it and should reach an agreement`: it is asked to.
        return words.contains { Self.brought.contains($0) }
            && context.actors.actor(in: plan.subject, of: reading) == nil
    }

    /// `The parliament should adopt it in November`: when a house will come to it; `by May` is until when
    /// it is asked to.
    ///
    /// So in the news and before the press; conclusions and lines ask the house for it.
    private static func isDue(
        _ clause: Clause,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        let kind = context.text.metadata.kind
        guard kind == .news || kind == .pressRelease,
            reading.signs.grammar.contains(.dated), !clause.isNegated, !clause.isPassive,
            Self.stages.contains(reading.tokens[clause.head].folded),
            clause.subject.contains(where: { Self.houses.contains(reading.tokens[$0].folded) })
        else { return false }
        return reading.sentence.dates.contains { index in
            let day = reading.token(at: context.text.dates[index].span.start)
            guard day > clause.head, day < reading.tokens.count else { return false }
            return reading.tokens[(day - 1)...day].contains {
                ["in", "on", "this", "next"].contains($0.folded)
            }
        }
    }

    private static let stages: WordSet = ["adopt", "approve", "pass", "vote", "ratify", "debate"]

    private static let houses: WordSet = [
        "parliament", "senate", "congress", "assembly", "lawmakers", "chamber", "deputies", "diet",
        "bundestag", "mps", "senators",
    ]

    private static let done: WordSet = [
        "finished", "completed", "ready", "operational", "built", "done", "over", "end", "last",
        "finish", "cost",
    ]

    /// What a thing brings about, and somebody only if he acts.
    private static let brought: WordSet = ["take", "create", "reach"]

    /// `works should end in May`: in a text that asks nobody, a thing that should do
    /// something is expected to.
    private func isExpectation(
        _ clause: Clause,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        guard context.genre == .own || context.genre == .news, !clause.isPassive else {
            return false
        }
        let isPronoun =
            clause.subject.count == 1
            && reading.classes[clause.subject.lowerBound].contains(.subjectPronoun)
        return !isPronoun && context.voice(of: reading).basis == .author
    }

    /// `Both sides agreed that firms ought to be heard`, `The Commission recalled that maps should be
    /// kept at home`: a principle they share, or have long held, asked of nobody.
    ///
    /// - Source: Kiparsky and Kiparsky, Fact (1970): what is recalled is presupposed.
    private func isShared(
        _ clause: Clause,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        let voice = context.voice(of: reading)
        guard voice.basis == .said, voice.actor.isSide, let index = voice.clause,
            case let speech = reading.clauses[index], speech.head < clause.verb.lowerBound,
            // `agreed that Peru should sign`: Peru is asked.
            !context.names(clause.subject, in: reading)
        else { return false }
        let verb = reading.tokens[speech.head].folded
        return ["recalled", "recalls", "recall"].contains(verb) && clause.isPassive
            && !reading.signs.grammar.contains(.dated)
            || context.genre == .own && !clause.isPassive
                && ["agreed", "agree", "concurred"].contains(verb)
    }

    /// `Rules should rest on human rights`; `Peru should respect human rights` asks Peru.
    private func isIdealOfThing(
        _ clause: Clause,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        reading.isIdeal(clause) && !context.names(clause.subject, in: reading)
    }

    /// What one is or holds; `No country should recognise it` asks for a deed.
    private static let standing: WordSet = [
        "be", "own", "have", "hold", "control", "dominate", "dictate", "rule", "possess",
    ]

    /// A bare `should be` with an adjective states a principle, not a request.
    private func isRequest(
        _ clause: Clause,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        guard clause.mood == .advised, !isShared(clause, reading, context),
            !reading.isRuleOfEntry(clause), !isIdealOfThing(clause, reading, context),
            // `No firm should be above the law`: a norm, asked of nobody.
            clause.isPassive || !reading.isOfNothing(clause)
                || !Self.standing.contains(reading.tokens[clause.head].folded)
                || context.voice(of: reading).basis != .author
                    && !context.voice(of: reading).actor.isSide
        else { return false }
        // `Nothing surprising should be expected`: foretold, and asked of nobody.
        // `Partners should not be expected to pay twice` asks.
        if clause.isPassive, reading.tokens[clause.head].folded == "expected",
            reading.isCovered(clause.head, by: .pointDefensive)
        {
            return false
        }
        // `so that nothing should stand in its way`: the way is free.
        let before = reading.tokens[..<clause.subject.lowerBound].suffix(2).map(\.folded)
        if !clause.isPassive, clause.subject.count == 1, before == ["so", "that"],
            reading.tokens[clause.subject.lowerBound].folded == "nothing"
        {
            return false
        }
        // `Nobody should have to switch off the phone`: a norm.
        if reading.isOfNothing(clause),
            clause.verb.contains(where: {
                reading.tokens[$0].folded == "have"
            })
        {
            return false
        }
        // `told me that I should be brief`: nobody else is asked.
        if clause.subject.count == 1, reading.tokens[clause.subject.lowerBound].folded == "i" {
            return false
        }
        if clause.isPassive || reading.tokens[clause.head].folded != "be" { return true }
        if isToAttend(clause, reading) { return true }
        // `should be able to keep`: asks that it be made so.
        return context.genre == .authored && clause.head + 1 < reading.tokens.count
            && ["able", "free", "given", "allowed", "entitled"]
                .contains(reading.tokens[clause.head + 1].folded)
    }

    /// `Colleagues should be at the table`: asks that they come; not `People should be at the centre`.
    private func isToAttend(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        let rest = reading.tokens.dropFirst(clause.head + 1).prefix(3).map(\.folded)
        guard rest.count > 1 else { return false }
        if rest[0] == "present" || rest[0] == "represented" { return true }
        return ["at", "in", "around"].contains(rest[0]) && rest.count == 3
            && ["table", "room", "meeting", "talks"].contains(rest[2])
    }
}
