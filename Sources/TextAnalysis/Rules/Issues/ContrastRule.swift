internal import BriefCore

/// Something said against what was said before.
struct ContrastRule: Rule {
    let name = "issue.but"
    let explanation =
        "“But”, “yet”, “still” or “however” brings in what stands against it, or goes on all the same."
    let source =
        "Lakoff, If's, And's and But's about Conjunction (1971): “but” denies an expectation; concession in Mann and Thompson, Rhetorical Structure Theory (1988)."

    let signs = Signs(grammar: .contrast)
    let isHint = true
    let isLoose = true

    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding] {
        guard let place = reading.tokens.indices.first(where: { isContrast($0, reading) }),
            !isConcession(place, reading), !isCleft(place, reading),
            reading.tokens[place].folded != "still" || isOfActors(reading, context),
            !(clause(after: place, reading).map { isGood($0, reading) } ?? false)
        else { return [] }
        let cue = FiredCue(span: reading.tokens[place].span, name: "grammar.but")
        return [context.issue(.gap, reading, rule: name, hits: []).adding(cue)]
    }

    /// `Camels still carry the post`: what goes on among nobody in particular is not missed.
    private func isOfActors(_ reading: SentenceReading, _ context: RuleContext) -> Bool {
        context.voice(of: reading).basis != .author || !reading.sentence.mentions.isEmpty
            // `are still collected on paper`: somebody does it so.
            || reading.clauses.contains { $0.isPassive && $0.mood == .fact }
            || reading.cues.contains(.issueDenied) || reading.cues.contains(.issueLacks)
            || [.actorNoun, .actorGeneric, .actorJoint, .actorOwn, .pointFormat, .eventNoun]
                .contains { reading.cues.contains($0) }
    }

    /// `Peru, though not part of it, supports it`: told by the way, with no verb of its own.
    private func isConcession(_ place: Int, _ reading: SentenceReading) -> Bool {
        guard place > 0, ["though", "although"].contains(reading.tokens[place].folded),
            reading.tokens[place - 1].folded == ",",
            let end = reading.tokens[place...].firstIndex(where: { $0.folded == "," })
        else { return false }
        return !reading.clauses.contains { (place..<end).contains($0.head) }
    }

    /// `Yet it was over coffee there that they met`: told to set the scene of what happened.
    ///
    /// - Source: Prince, A Comparison of Wh-Clefts and It-Clefts (1978): a cleft takes what it tells for
    ///   known.
    private func isCleft(_ place: Int, _ reading: SentenceReading) -> Bool {
        guard place == 0, let main = reading.clauses.first, main.tense == .past, !main.isNegated,
            main.subject.count == 1, reading.tokens[main.subject.lowerBound].folded == "it",
            reading.tokens[main.head].folded == "was"
        else { return false }
        let next = main.head + 1
        return next < reading.tokens.count && reading.classes[next].contains(.preposition)
            && reading.tokens[next...].contains { $0.folded == "that" }
    }

    private func isContrast(_ place: Int, _ reading: SentenceReading) -> Bool {
        let token = reading.tokens[place]
        guard token.kind == .word else { return false }
        let next = place + 1 < reading.tokens.count ? reading.tokens[place + 1].folded : ""
        let before = place > 0 ? reading.tokens[place - 1] : nil
        let isOpening = place == 0 || before?.kind == .mark
        switch token.folded {
        case "but":
            // `all but`, `nothing but`, `not only … but also`.
            guard
                !["also", "rather", "not", "one", "two"].contains(next)
                    || isSubject(place + 1, reading),
                !["all", "nothing", "anything", "none"].contains(before?.folded ?? "")
            else { return false }
            // `not the law but its use`; `did not refuse, but made plain` has a verb of its own.
            return !reading.tokens[..<place].contains { $0.folded == "not" }
                || reading.clauses.contains { place < $0.verb.lowerBound && $0.start <= place + 3 }
        case "yet": return isOpening && next != "to"
        case "still":
            // `is still sifting`: what goes on has not been settled.
            return ![
                "further", "more", "better", "greater", "stronger", "speak", "talk", "remember",
                "tell", "laugh", "smile",
            ].contains(next)
                && !isSetting(place, reading)
        case "however", "nevertheless", "nonetheless", "alas", "unfortunately":
            // `Peru, however distant, is near`: whatever it is.
            return isOpening && next == ","
                || before?.folded == "," && (next == "," || token.folded != "however")
        case "although", "though": return isOpening || before?.folded == ","
        default: return false
        }
    }

    /// `when many were still writing letters`: a time that is over, told to place another.
    private func isSetting(_ place: Int, _ reading: SentenceReading) -> Bool {
        reading.clauses.contains { clause in
            clause.verb.contains(place) && clause.isSubordinate && clause.tense == .past
                && !clause.isPerfect && clause.start > 0
                && ["when", "while", "as"].contains(reading.tokens[clause.start - 1].folded)
        }
    }

    /// `but one of them refused`; `the smallest but one` has no verb behind.
    private func isSubject(_ place: Int, _ reading: SentenceReading) -> Bool {
        guard ["one", "two"].contains(reading.tokens[place].folded) else { return false }
        return reading.clauses.contains { $0.subject.contains(place) }
    }

    /// The finite clause that the word brings in, or stands in.
    private func clause(after place: Int, _ reading: SentenceReading) -> Clause? {
        reading.clauses.first { $0.head > place }
    }

    /// Something reached or offered stands against what was missing: that is no issue.
    private func isGood(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        let head = reading.tokens[clause.head].folded
        // `but the Union does not comment on drafts`: what it keeps off.
        guard !clause.isNegated else { return head == "comment" || head == "speculate" }
        // `but it ranges from 56 to 99 %`, `but adds a chapter`: how a thing is, set beside another.
        if ["ranges", "ranged", "adds", "added"].contains(head) { return true }
        // `but our rules can inspire`
        if clause.mood == .possible, ["inspire", "help", "serve", "guide"].contains(head) {
            return true
        }
        // `but we are ready to explain them`
        if reading.all(.pointOffer).contains(where: {
            clause.verb.contains($0.first) || $0.first == clause.verb.upperBound
        }) {
            return true
        }
        return reading.isCovered(clause.head, by: .pointSuccess)
            || reading.isCovered(clause.head, by: .pointAchievement)
    }
}
