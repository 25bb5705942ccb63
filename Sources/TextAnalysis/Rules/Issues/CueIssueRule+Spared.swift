internal import BriefCore

/// Words of danger and decision in a place of the sentence where nothing is said to be so.
extension CueIssueRule {
    /// True where the words name another thing, or one that is only imagined or meant in general.
    func isSpared(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        if isBeyondRight(hit, reading) || isRefused(hit, reading) { return true }
        return switch kind {
        case .risk, .threat:
            isScenario(hit, reading) || isOfAnybody(hit, reading) || isOtherNoun(hit, reading)
                || isHandledBy(hit, reading)
        case .gap: isOtherNoun(hit, reading) || isPastTime(hit, reading)
        case .pendingDecision: isPaperHanded(hit, reading) || isTerms(hit, reading)
        case .negotiation: isSetting(hit, reading)
        default: false
        }
    }

    /// `lends money on condition that firms of its own lay the line`, `backs the form, provided that
    /// it is short`: on which terms somebody does what he does; where he will do it, it is open.
    ///
    /// - Source: Quirk and others, A Comprehensive Grammar, 15.34: rhetorical and restrictive conditions.
    private func isTerms(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        let words = reading.tokens[hit.first...hit.last].map(\.folded)
        guard words.contains("condition") || ["provided", "providing"].contains(words[0]),
            let main = reading.clauses.last(where: { $0.head < hit.first && !$0.isSubordinate })
        else { return false }
        return main.mood == .fact && !main.isPassive && !main.isPerfect
            && !reading.isCovered(main.head, by: .speechVerb)
            && !reading.isCovered(main.head, by: .pointCommitment)
            && !reading.isCovered(main.head, by: .pointOffer)
            && !Self.undertaking.contains(reading.tokens[main.head].folded)
            // `Japan backs the text on condition that the annex is deleted`
            && !(reading.isCovered(main.head, by: .positionSupports)
                && isOfOthers(hit, reading))
    }

    /// True where the condition names what must come about; `provided that it is short` only tells what
    /// the thing that is backed is like.
    private func isOfOthers(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        let next = reading.tokens.indices.dropFirst(hit.last + 1).first {
            reading.tokens[$0].folded != "that"
        }
        return next.map { reading.classes[$0].isDisjoint(with: .subjectPronoun) } ?? false
    }

    /// Verbs of who binds himself if something else comes about.
    private static let undertaking: WordSet = [
        "is", "are", "was", "were", "agree", "agrees", "agreed", "accept", "accepts", "accepted",
        "promise", "promises", "promised", "offer", "offers", "offered", "pledge", "pledges",
        "pledged", "remains", "stands", "stand", "undertakes", "undertook", "undertake",
    ]

    /// `can be called upon in the event of an attack`, `stands by Moldova in the face of it`: what may
    /// befall anybody, for which something is there.
    ///
    /// - Source: Fillmore, Frame Semantics (1982): a scenario is evoked, not asserted.
    private func isScenario(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        let start = max(0, hit.first - 5)
        return (start..<hit.first).contains { place in
            guard place > 0, place + 1 < reading.tokens.count else { return false }
            switch reading.tokens[place].folded {
            case "event", "case", "face":
                return reading.tokens[place + 1].folded == "of"
                    && ["in", "the"].contains(reading.tokens[place - 1].folded)
            default: return false
            }
        }
    }

    /// `Those who breach it will be held to account`, `whoever attacks one of us`: whom a rule is for.
    private func isOfAnybody(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        (max(0, hit.first - 2)..<hit.first).contains { place in
            switch reading.tokens[place].folded {
            case "who" where place > 0 && reading.tokens[place - 1].folded == "those": true
            // `Firms that spy on their customers`, as a kind
            case "who", "that": place == 1 && reading.tokens[0].folded.hasSuffix("s")
            case "whoever", "anyone": true
            default: false
            }
        }
    }

    /// `a contact point for harmful content`, `rules on illegal goods`: what somebody or something is
    /// there to deal with.
    private func isHandledBy(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard cue == .issueAdverse,
            let link = reading.tokens.indices[..<hit.first].suffix(2).last(where: {
                ["for", "on", "against"].contains(reading.tokens[$0].folded)
            }), link > 0
        else { return false }
        return Self.handlers.contains(reading.tokens[link - 1].folded)
    }

    private static let handlers: WordSet = [
        "point", "points", "hotline", "hotlines", "helpline", "desk", "desks", "centre", "centres",
        "mechanism", "mechanisms", "procedure", "procedures", "service", "services", "rule",
        "rules", "law", "laws", "code", "codes", "guideline", "guidelines", "guidance",
        "directive", "regulation",
    ]

    /// `One hundred founders`, `the minimum age`, `tap water`: the noun means another thing than the verb.
    ///
    /// - Source: Pustejovsky (1995): homographs are told apart by the class of the word.
    private func isOtherNoun(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard hit.first == hit.last, Self.homographs.contains(reading.tokens[hit.first].folded)
        else { return false }
        // `One hundred founders a year`
        if hit.first > 0,
            reading.tokens[hit.first - 1].kind == .number
                || Self.counts.contains(reading.tokens[hit.first - 1].folded)
        {
            return true
        }
        return !reading.clauses.contains { $0.verb.contains(hit.first) }
            && (hit.first == 0 || !reading.classes[hit.first - 1].contains(.to))
    }

    private static let counts: WordSet = ["hundred", "thousand", "many", "more", "dozen", "some"]

    private static let homographs: WordSet = ["founder", "founders", "age", "ages", "tap", "taps"]

    /// `a time when few had a telephone`: told of a time that is over.
    private func isPastTime(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        reading.tokens.indices[..<hit.first].suffix(8).contains { place in
            reading.tokens[place].folded == "when" && place > 1
                && Self.times.contains(reading.tokens[place - 1].folded)
                && reading.tokens[place - 1].folded != "today"
        }
            && reading.clauses.contains {
                $0.verb.lowerBound > hit.first
                    && ($0.tense == .past || $0.isPastPerfect(in: reading))
            }
    }

    private static let times: WordSet = [
        "time", "times", "year", "years", "day", "days", "era", "age", "decade", "period",
        "century",
    ]

    /// `A first draft was circulated`, `The bill draws on earlier work`: what became of a paper or what
    /// stands in it; that it waits for anything is not told.
    ///
    /// - Source: Karttunen (1971): to have circulated a draft says nothing of its adoption.
    private func isPaperHanded(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard hit.first == hit.last, Self.papers.contains(reading.tokens[hit.first].folded),
            let clause = reading.clauses.first(where: { $0.subject.contains(hit.first) }),
            clause.mood == .fact, !clause.isNegated
        else { return false }
        let head = clause.subject.prefix { reading.classes[$0].isDisjoint(with: .preposition) }
        guard head.last == hit.first || head.contains(hit.first) else { return false }
        let verb = reading.tokens[clause.head].folded
        return clause.isPassive
            ? clause.tense == .past && Self.handed.contains(verb) : Self.holding.contains(verb)
    }

    private static let papers: WordSet = [
        "draft", "drafts", "bill", "bills", "proposal", "proposals", "blueprint",
    ]

    private static let handed: WordSet = [
        "circulated", "presented", "shared", "sent", "distributed",
    ]

    private static let holding: WordSet = [
        "draws", "draw", "follows", "follow", "drew", "followed", "builds", "build", "resembles",
        "mirrors",
    ]

    /// `We will not sign an empty page`: what we will not take is not there.
    private func isRefused(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard kind == .gap || kind == .risk, reading.signs.grammar.contains(.negated),
            let index = reading.clause(at: hit.first), case let clause = reading.clauses[index],
            clause.isNegated, clause.mood == .coming, clause.verb.upperBound <= hit.first,
            let first = clause.subject.first
        else { return false }
        return ["we", "i"].contains(reading.tokens[first].folded)
    }

    /// `States do not have the right to cut off their citizens`: what nobody may do to others.
    private func isBeyondRight(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard hit.first > 1, reading.signs.grammar.contains(.negated) else { return false }
        return (max(1, hit.first - 4)..<hit.first).contains { place in
            reading.tokens[place].folded == "to" && reading.tokens[place - 1].folded == "right"
                && (max(0, place - 5)..<place).contains {
                    reading.classes[$0].contains(.negation)
                }
        }
    }

    /// `The dialogue, put off in June, will be held on 5 May`: it has a day again.
    func isHeldAfterAll(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard kind == .gap, Self.deferred.contains(reading.tokens[hit.last].folded),
            reading.signs.grammar.contains(.dated),
            !reading.clauses.contains(where: { $0.verb.contains(hit.first) })
        else { return false }
        return reading.clauses.contains { clause in
            clause.mood == .coming && !clause.isNegated && clause.verb.lowerBound > hit.last
                && ["held", "take"].contains(reading.tokens[clause.head].folded)
        }
    }

    private static let deferred: WordSet = ["off", "postponed", "delayed", "deferred", "cancelled"]

    /// `In the negotiations these subjects belong to chapter 10`: where something else takes place.
    private func isSetting(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard hit.first <= 2,
            reading.tokens[0].folded == "in" || reading.tokens[0].folded == "during",
            let main = reading.clauses.first
        else { return false }
        return main.verb.lowerBound > hit.last + 1 && main.mood == .fact && main.tense == .present
            && !main.isNegated && !main.isProgressive
    }
}
