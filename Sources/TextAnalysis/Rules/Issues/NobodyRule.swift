internal import BriefCore

/// Something that nobody has done, or that has not happened.
struct NobodyRule: Rule {
    /// The name, for those who must know what this rule made.
    static let rule = "issue.undone"

    let name = NobodyRule.rule
    let explanation = "“Has not” or “no one has” says that something expected is still undone."
    let source =
        "Quirk and others, A Comprehensive Grammar, 4.20: the perfect relates the past to now; denied, it leaves a thing open."

    let signs = Signs(grammar: [.negated, .nothing])
    let isHint = true

    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding] {
        guard let clause = reading.clauses.first(where: { isUndone($0, reading, context) }) else {
            return []
        }
        let cue = FiredCue(
            span: reading.span(clause.start, clause.head),
            name: "grammar.has-not"
        )
        return [context.issue(.gap, reading, rule: name, hits: []).adding(cue)]
    }

    private func isUndone(
        _ clause: Clause,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        guard clause.mood == .fact, !Self.isBygone(clause, reading, context) else { return false }
        let isDenied =
            clause.isPerfect
            ? clause.isNegated || reading.isOfNothing(clause)
            : clause.tense == .present && !clause.isNegated && isOfNoThing(clause, reading)
        return isDenied && !isUnreal(clause, reading) && !isGood(clause, reading, context)
            && !reading.isKept(clause)
    }

    /// `Nobody had brought a map`: what had not happened before something past need not be open
    /// now.
    ///
    /// Speech reported in the past has `had` for `has`, and so have the records of a meeting and
    /// whatever tells the state of play at a time it names: `By the close of the round they had not
    /// settled it`.
    static func isBygone(
        _ clause: Clause,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        if isEnded(clause, reading, context) { return true }
        return clause.isPastPerfect(in: reading)
            && context.voice(of: reading).basis == .author
            && !isState(clause, reading, context.text)
            && ![.record, .report, .note].contains(context.text.metadata.kind)
    }

    /// `did not start again for two years`, `when nobody spoke of it`: told of a time that is over.
    ///
    /// - Source: Smith, The Parameter of Aspect (1991): `for` with a span bounds a state in the past.
    private static func isEnded(
        _ clause: Clause,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        guard clause.tense == .past, !clause.isPerfect, clause.mood == .fact,
            context.voice(of: reading).basis == .author, context.genre != .record
        else { return false }
        if clause.isSubordinate, clause.start > 0,
            reading.tokens[clause.start - 1].folded == "when"
        {
            return true
        }
        let rest = reading.tokens.dropFirst(clause.verb.upperBound).prefix(8).map(\.folded)
        return rest.indices.contains { place in
            rest[place] == "for" && rest[(place + 1)...].prefix(3).contains { spans.contains($0) }
        }
    }

    private static let spans: WordSet = [
        "years", "months", "weeks", "days", "decades", "centuries", "year", "month", "week",
    ]

    /// `by the close of the round`, `as of March`, `so far`, `yet`.
    private static func isState(
        _ clause: Clause,
        _ reading: SentenceReading,
        _ text: AnalysedText
    ) -> Bool {
        let words = reading.tokens.map(\.folded)
        if clause.verb.contains(where: { ["yet", "still"].contains(words[$0]) }) { return true }
        return words.indices.contains { place in
            let next = words[min(place + 1, words.count - 1)]
            switch words[place] {
            case "by":
                return ["then", "now"].contains(next)
                    || next == "the"
                        && edges.contains(words[min(place + 2, words.count - 1)])
                    || reading.sentence.dates.contains {
                        text.dates[$0].span.start
                            == reading.tokens[min(place + 1, words.count - 1)].span.start
                    }
            case "at", "before":
                return next == "the" && edges.contains(words[min(place + 2, words.count - 1)])
            case "as": return next == "of"
            case "so": return next == "far"
            default: return false
            }
        }
    }

    private static let edges: WordSet = ["close", "end", "time", "date", "conclusion", "deadline"]

    /// `no method is accepted`: a thing that is not there; `nobody wants` is a stance.
    private func isOfNoThing(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        guard let first = clause.subject.first, clause.subject.count > 1 else { return false }
        return reading.classes[first].contains(.negation) && reading.tokens[first].folded == "no"
            && (clause.isPassive || reading.tokens[clause.head].folded != "is")
    }

    /// True for `as though nothing had happened`: only imagined.
    private func isUnreal(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        guard clause.isSubordinate, clause.start > 0 else { return false }
        // `leaves when the mist has not lifted`
        return ["if", "though", "when"].contains(reading.tokens[clause.start - 1].folded)
    }

    /// `no supplier is excluded`, `has never been called into question`: a harm denied.
    private func isGood(
        _ clause: Clause,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        reading.isCovered(clause.head, by: .issueHarm) || reading.isUnchanged(clause)
            || isDisclaimed(clause, reading, context)
            // `no chillers are needed`: a need denied as well.
            || reading.isOfNothing(clause)
                && ["needed", "required", "necessary"].contains(reading.tokens[clause.head].folded)
    }

    /// `We have never asked for that`: no more than told not to be so, by whom it is said of.
    ///
    /// `China has never intended to open its market` leaves it open.
    private func isDisclaimed(
        _ clause: Clause,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        // `We have not come to judge`: what one is not there for.
        let next = clause.verb.upperBound
        if reading.tokens[clause.head].folded == "come", next + 1 < reading.tokens.count,
            reading.tokens[next].folded == "to",
            reading.classes[next + 1].isDisjoint(with: [.determiner, .possessive]),
            !reading.tokens[next + 1].isCapitalised,
            let first = clause.subject.first, ["we", "i"].contains(reading.tokens[first].folded)
        {
            return true
        }
        guard clause.verb.contains(where: { reading.tokens[$0].folded == "never" }),
            Self.disclaimed.contains(reading.tokens[clause.head].folded),
            let first = clause.subject.first
        else { return false }
        return ["we", "i"].contains(reading.tokens[first].folded)
            || context.actors.actor(in: clause.subject, of: reading)?.isSide ?? false
    }

    private static let disclaimed: WordSet = [
        "asked", "sought", "wanted", "intended", "threatened", "questioned", "demanded", "forced",
        "requested", "imposed", "claimed", "suggested",
    ]
}
