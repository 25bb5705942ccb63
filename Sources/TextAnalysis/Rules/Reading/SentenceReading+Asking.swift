/// Words of asking that ask nobody to do anything.
extension SentenceReading {
    /// `is ready to help if Kenya asks for it`: what would be asked.
    func isInCondition(_ place: Int) -> Bool {
        clauses.contains { clause in
            clause.verb.contains(place) && clause.isSubordinate && clause.start > 0
                && ["if", "unless", "whenever", "once"].contains(tokens[clause.start - 1].folded)
        }
    }

    /// `intends to invite the envoys to Budapest`: asked to come, not to do something.
    func isWelcoming(_ hit: CueHit) -> Bool {
        guard hit.first == hit.last,
            ["invite", "invites", "invited", "inviting"]
                .contains(tokens[hit.first].folded)
        else { return false }
        // `Every presidency invites others`: to come, where nothing is said that they are to do.
        if tokens.dropFirst(hit.last + 1).first.map({ Self.guests.contains($0.folded) })
            ?? false,
            tokens.count <= hit.last + 2 || tokens[hit.last + 2].kind == .mark
        {
            return true
        }
        if isOffered(hit) { return true }
        guard
            let to = tokens.indices.dropFirst(hit.last + 1).prefix(12).first(where: {
                tokens[$0].folded == "to" || tokens[$0].kind == .mark
            }), isGoal(to)
        else { return false }
        // `invites all parties to the conflict to lay down their arms`
        let end = clauses.first { $0.verb.lowerBound > to }?.start ?? tokens.count
        return !tokens.indices.dropFirst(to + 1).prefix { $0 < end }.contains { place in
            tokens[place].folded == "to" && !isGoal(place)
        }
    }

    /// `The projects are expected to create jobs`, `Japan is expected to follow`: foretold; of people
    /// something is expected that they should do.
    ///
    /// With `isNews` a journalist tells it; who expects something of states and bodies in a text of
    /// his own asks them for it.
    ///
    /// - Source: Quirk and others, 16.33: `expect` both predicts and requires.
    func isForecast(_ hit: CueHit, isNews: Bool) -> Bool {
        if ["expect", "expects"].contains(tokens[hit.first].folded) {
            return isBefalling(hit.last)
        }
        guard hit.last > hit.first, tokens[hit.last].folded == "to",
            tokens[hit.last - 1].folded == "expected", hit.last + 1 < tokens.count,
            let clause = clauses.first(where: { $0.verb.contains(hit.first) }),
            let first = clause.subject.first,
            classes[first].isDisjoint(with: [.subjectPronoun, .pronoun])
        else { return false }
        if ["all", "every", "each", "both", "any"].contains(tokens[first].folded) { return false }
        let deed = tokens[hit.last + 1].folded
        // `Japan is expected to follow`: nobody is asked to, whoever tells it.
        if deed == "follow" || isBefalling(hit.last) { return true }
        if isNews, Self.foretold.contains(deed) { return true }
        return !clause.subject.contains { place in
            // A single name may open the sentence.
            tokens[place].isCapitalised
                && (place > 0 || clause.subject.count == 1 && !sentence.mentions.isEmpty)
                || isCovered(place, by: .actorNoun) || isCovered(place, by: .actorGeneric)
                || isCovered(place, by: .actorOwn)
        }
    }

    /// `expects the government to win`, at the `to`.
    ///
    /// `to increase its efforts`, `to drop the duties`: what has an object is done, and wanted.
    func isBefalling(_ to: Int) -> Bool {
        guard to + 1 < tokens.count, tokens[to].folded == "to",
            Self.befalling.contains(tokens[to + 1].folded)
        else { return false }
        guard Self.willed.contains(tokens[to + 1].folded) else { return true }
        guard let next = tokens.indices.dropFirst(to + 2).first else { return true }
        if tokens[next].kind == .mark || tokens[next].kind == .number { return true }
        return !classes[next].isDisjoint(with: [.preposition, .adverb, .to])
    }

    /// What comes to pass with nobody's will.
    private static let befalling: WordSet = [
        "win", "lose", "grow", "rise", "fall", "increase", "decline", "last", "survive", "drop",
        "exceed", "recover", "shrink", "fail", "collapse", "happen",
    ]

    /// What befalls only where it has no object.
    private static let willed: WordSet = ["increase", "drop", "recover", "decline", "grow"]

    /// What states and bodies are foretold to do.
    private static let foretold: WordSet = [
        "join", "sign", "accede", "ratify", "leave", "attend", "visit", "travel", "come", "vote",
        "rule", "decide", "adopt", "approve", "announce", "unveil",
    ]

    /// `leaders asked their ministers to go further`: an order among one's own, unless it is to be
    /// against somebody.
    func isAmongOwn(_ hit: CueHit) -> Bool {
        let next = tokens.dropFirst(hit.first + 1).prefix(2).map(\.folded)
        return next.count == 2 && ["their", "its", "his", "her"].contains(next[0])
            && Self.staff.contains(next[1])
            && !tokens.dropFirst(hit.last + 1).contains {
                ["oppose", "reject", "veto", "block", "against", "refuse"].contains($0.folded)
            }
    }

    private static let staff: WordSet = [
        "ministers", "experts", "officials", "services", "staff", "ambassadors", "negotiators",
        "teams", "sherpas", "representatives", "deputies", "diplomats", "advisers",
    ]

    private static let guests: WordSet = [
        "others", "guests", "them", "him", "her", "us", "partners", "observers", "experts",
        "neighbours", "ministers", "leaders",
    ]

    /// `invited Fiji to join its school for judges`: offered what is one's own.
    ///
    /// `invites the Commission to use its powers` offers nothing: an institution that is asked has
    /// its own, and only a place or a programme is shared by coming to it.
    private func isOffered(_ hit: CueHit) -> Bool {
        guard
            let to = tokens.indices.dropFirst(hit.last + 1).prefix(8).first(where: {
                tokens[$0].folded == "to"
            }), to + 2 < tokens.count, Self.partaking.contains(tokens[to + 1].folded),
            !tokens[hit.last..<to].contains(where: { Self.institutions.contains($0.folded) })
        else { return false }
        let object = tokens[(to + 2)...].prefix(8)
        return ["its", "our", "his", "her"].contains(object.first?.folded ?? "")
            && object.contains { Self.shared.contains($0.folded) }
    }

    /// What guests do with what is somebody else's.
    private static let partaking: WordSet = ["join", "visit", "attend", "use", "test", "try"]

    /// Those within the side who are invited to do what is theirs.
    private static let institutions: WordSet = [
        "commission", "council", "parliament", "member", "representative", "agency",
    ]

    /// Places, and what is set up for people to come to.
    private static let shared: WordSet = [
        "school", "schools", "course", "courses", "programme", "programmes", "laboratory",
        "laboratories", "lab", "labs", "facility", "facilities", "centre", "centres", "network",
        "networks", "academy", "training", "trainings", "exercise", "exercises", "workshop",
        "workshops", "summit", "conference", "forum", "event", "events", "fair", "pavilion",
        "stand", "campus", "university", "universities", "capital", "ports", "port", "platform",
        "platforms", "cloud", "computers", "supercomputers", "mission", "pilot", "pilots",
    ]

    /// `to Budapest`, `to the summit`; not `to sign`.
    private func isGoal(_ to: Int) -> Bool {
        guard tokens[to].folded == "to", to + 1 < tokens.count else { return false }
        return tokens[to + 1].isCapitalised
            || !classes[to + 1].isDisjoint(with: [.determiner, .possessive])
    }

    /// `Asked whether it would pay, the spokesperson replied that …`: the answer stands behind it.
    func isAnswered(_ place: Int) -> Bool {
        guard place < 3, ["asked", "pressed", "questioned"].contains(tokens[0].folded),
            let main = clauses.first(where: { !$0.isSubordinate && $0.start > place }),
            !main.isNegated, main.mood == .fact
        else { return false }
        return ["replied", "answered", "said", "confirmed", "denied"]
            .contains(tokens[main.head].folded)
            && tokens.dropFirst(main.head + 1).first?.folded == "that"
    }

    /// `Small firms can apply for a voucher`, `Operators will be part of the area`: what others may
    /// have, which somebody gives them.
    ///
    /// An offer has to be of something that is set up for others, and to a kind of people: what a
    /// named state may do is only possible, `Russia may join the talks`.
    func isOfferedTo(_ clause: Clause) -> Bool {
        guard !clause.isNegated, !clause.isPassive, isKind(clause.subject),
            !cues.contains(.issueThreat), !cues.contains(.issueHarm), !cues.contains(.issueRisk)
        else { return false }
        switch clause.mood {
        case .possible:
            return Self.taking.contains(tokens[clause.head].folded)
                && ["can", "may"].contains(tokens[clause.verb.lowerBound].folded)
                && isProvided(behind: clause.head)
        case .coming:
            let rest = tokens[clause.head...].prefix(4)
            let isGiven = rest.first.map { Self.given.contains($0.folded) } ?? false
            let isKept =
                tokens[clause.head].folded == "continue"
                && rest.contains { Self.given.contains($0.folded) }
            let isPart =
                tokens[clause.head].folded == "be" && rest.dropFirst().first?.folded == "part"
            return (isGiven || isKept || isPart) && isProvided(behind: clause.head)
        default: return false
        }
    }

    /// `Small firms`, `Universities from Peru`: people or bodies of a kind, and no name.
    private func isKind(_ subject: Range<Int>) -> Bool {
        let noun = subject.prefix { classes[$0].isDisjoint(with: .preposition) }.last
        guard let noun, tokens[noun].kind == .word else { return false }
        if Self.anybody.contains(tokens[noun].folded) { return true }
        return !classes[noun].contains(.pronoun) && tokens[noun].folded.hasSuffix("s")
            && (noun == 0 || !tokens[noun].isCapitalised)
    }

    /// True where what is taken is a thing of the public hand, and not another's or less of it.
    private func isProvided(behind head: Int) -> Bool {
        let object = tokens.indices.dropFirst(head + 1).prefix(10)
        // `Terrorists can use the network`: no part in it is given to them.
        let isUse = ["use", "take", "draw", "access"].contains(tokens[head].folded)
        let thing = object.first { place in
            Self.provided.contains(tokens[place].folded)
                || !isUse && Self.common.contains(tokens[place].folded)
        }
        guard let thing else { return false }
        return (head..<thing).allSatisfy { place in
            !["less", "fewer", "no", "their"].contains(tokens[place].folded)
                && (!tokens[place].isCapitalised || Self.ours.contains(tokens[place].folded))
        }
    }

    /// What one does with an offer.
    private static let taking: WordSet = [
        "apply", "join", "register", "benefit", "enrol", "participate", "bid", "access", "compete",
        "draw", "use", "take",
    ]

    /// Verbs whose subject is given something.
    private static let given: WordSet = ["receive", "get", "obtain", "benefit", "gain", "enjoy"]

    /// What is set up for others to have a share in.
    private static let provided: WordSet = [
        "programme", "programmes", "project", "projects", "call", "calls", "fund", "funds",
        "funding", "voucher", "vouchers", "grant", "grants", "scholarship", "scholarships",
        "support", "help", "assistance", "training", "trainings", "course", "courses", "scheme",
        "schemes", "facility", "guarantee", "guarantees", "mentoring",
    ]

    /// What one may become a part of.
    private static let common: WordSet = [
        "network", "networks", "place", "places", "area", "market", "platform", "academy",
        "exchange", "exchanges", "alliance",
    ]

    /// Those of a kind whose word shows no plural, and whoever is spoken to.
    private static let anybody: WordSet = [
        "you", "they", "anyone", "anybody", "everyone", "everybody", "people", "women", "children",
    ]

    /// Names under which the side sets things up.
    private static let ours: WordSet = [
        "eu", "european", "europe", "union", "horizon", "erasmus", "global", "gateway", "digital",
    ]
}
