internal import BriefCore

/// Tells what bears on the matters a book is of from description: what a country is like, how a body
/// is run, how people live.
///
/// `The sultanate has no parties` characterises; `The sultanate has no data protection law`, `The
/// sultanate has not replied` and `The sultanate does not accept it` tell of something that may be
/// otherwise. A word that only hints at something open, such as a denial, opens nothing in a
/// description.
///
/// - Source: Carlson and Pelletier, The Generic Book (1995): characterising sentences tell of what
///   holds in general; Smith, Modes of Discourse (2003): description beside report and argument.
struct Bearing {
    private let reading: SentenceReading
    private let context: RuleContext

    /// Asks of one sentence.
    init(_ reading: SentenceReading, _ context: RuleContext) {
        self.reading = reading
        self.context = context
    }

    /// True where somebody says it or argues with it, where the side, a format or a matter of the
    /// book is named in it, or where somebody acts or waits.
    var isThere: Bool {
        isArgued || isNamed || isAwaited || reading.clauses.contains(where: isActed)
    }

    /// True where the side is named in it, or speaks of itself.
    var namesSide: Bool {
        reading.tokens.contains { Self.side.contains($0.folded) }
            || reading.sentence.mentions.contains {
                context.text.mentions[$0].mention.subject == ActorFacts.union
            }
    }

    /// True where a matter of the book is named in it, and not only somebody.
    var namesMatter: Bool {
        reading.tokens.contains {
            MatterWords.contains($0.folded) || Self.weighed.contains($0.folded)
        }
            || reading.sentence.mentions.contains {
                ![.country, .person, .region].contains(
                    context.text.mentions[$0].mention.subject.kind
                )
            }
    }

    private static let side: WordSet = [
        "we", "our", "us", "ours", "eu", "eu's", "union", "europe", "european", "europeans",
        "europe's",
    ]

    /// True where the sentence names somebody, the side or a matter, points to what was said, or tells
    /// what has lasted till now: `The terms are worse`, and not `One could do worse than go there`.
    var isOfSomething: Bool {
        isArguing || !reading.sentence.mentions.isEmpty || isPointing
            || context.leads[reading.index] != nil
            || reading.clauses.contains { $0.isPerfect && !$0.isSubordinate && !$0.isNegated }
            || reading.cues.meets(Self.parties)
            || reading.tokens.contains {
                Self.ours.contains($0.folded) || Self.bodies.contains($0.folded)
                    || Self.expecting.contains($0.folded)
                    || MatterWords.contains($0.folded)
            }
    }

    /// True in a text that argues with every sentence, in what somebody is told to have said, in a
    /// list that some words lead, and in a question.
    private var isArgued: Bool {
        switch context.voice(of: reading).basis {
        case .said, .quoted: true
        case .continued, .author:
            context.genre == .authored || context.leads[reading.index] != nil
                || reading.tokens.last?.folded == "?"
        }
    }

    /// True where a matter of the book is named: a priority, an instrument, a format, a body, the
    /// side or what belongs to it.
    private var isNamed: Bool {
        reading.cues.meets(Self.matters)
            || reading.sentence.mentions.contains { index in
                let subject = context.text.mentions[index].mention.subject
                switch subject.kind {
                case .country, .person: return false
                case .region: return subject == ActorFacts.union
                default: return true
                }
            }
            || reading.tokens.contains {
                Self.ours.contains($0.folded) || MatterWords.contains($0.folded)
            }
    }

    /// True where something is told as expected, or as not settled: `yet`, `has not replied`, `would`.
    private var isAwaited: Bool {
        if reading.signs.grammar.contains(.lasting) { return true }
        return reading.tokens.contains { Self.expecting.contains($0.folded) }
            || reading.clauses.contains { clause in
                switch clause.mood {
                case .coming, .advised, .needed: true
                case .supposed: !clause.isSubordinate
                case .possible: isPossible(clause)
                case .fact: clause.isProgressive || isUndone(clause)
                }
            } || isPointing
    }

    /// `A compromise may be near`, `Masts cannot be repaired`; not `The island can be seen`.
    private func isPossible(_ clause: Clause) -> Bool {
        guard !clause.isSubordinate else { return false }
        let modal = reading.tokens[clause.verb.lowerBound].folded
        return clause.isNegated ? clause.isPassive : modal == "may" || modal == "might"
    }

    /// `has not been named`, `Not all have signed`: what has not come about is waited for.
    private func isUndone(_ clause: Clause) -> Bool {
        guard clause.isPerfect, !clause.isPastPerfect(in: reading) else { return false }
        return clause.isNegated || reading.isOfNothing(clause)
            || clause.subject.first.map { reading.classes[$0].contains(.negation) } ?? false
    }

    /// `That leaves little time`: weighs what was said before.
    private var isPointing: Bool {
        guard let first = reading.tokens.first, reading.clauses.first?.verb.lowerBound == 1 else {
            return false
        }
        return ["this", "that", "these", "those"].contains(first.folded)
    }

    /// True where somebody does, refuses or knows something, other than what he is or has: `Delhi
    /// does not accept it`, `Small firms do not know whom to ask`.
    private func isActed(_ clause: Clause) -> Bool {
        guard clause.mood == .fact || clause.mood == .possible, !clause.subject.isEmpty,
            !Self.stative.contains(reading.tokens[clause.head].folded)
        else { return false }
        if Self.minding.contains(reading.tokens[clause.head].folded) { return true }
        let span = reading.span(clause.subject.lowerBound, clause.subject.upperBound - 1)
        if reading.sentence.mentions.contains(where: {
            context.text.mentions[$0].span.overlaps(span)
        }) {
            return true
        }
        return !clause.isPassive
            && clause.subject.contains {
                reading.isCovered($0, by: .actorNoun)
                    || reading.tokens[$0].isAllCapitals && reading.tokens[$0].span.count > 2
            }
    }

    /// True for a denial whose own words name no matter, in a sentence that awaits nothing: `has no
    /// windows`, `villages that have no sewers`, `is drunk without sugar`.
    ///
    /// What else the sentence names does not make it open: `The regulator has no branch there`.
    func isNeutral(_ hit: CueHit) -> Bool {
        guard !isArgued, !isAwaited else { return false }
        let place = reading.tokens[hit.first...hit.last].firstIndex {
            ["no", "without"].contains($0.folded)
        }
        if let place {
            guard
                reading.tokens[place].folded == "without"
                    || place > 0 && Self.having.contains(reading.tokens[place - 1].folded)
            else { return false }
            return !namesMatter(in: place + 1..<phraseEnd(place + 1))
        }
        guard let index = reading.clause(at: hit.first) else { return false }
        let clause = reading.clauses[index]
        // `It does not charge for them`: how a body is run.
        if clause.isNegated, clause.mood == .fact, clause.tense == .present, !clause.isPassive,
            Self.running.contains(reading.tokens[clause.head].folded)
        {
            // `does not publish its decisions`: what it owes to others.
            let object = clause.head + 1
            let isOwed =
                Self.owed.contains(reading.tokens[clause.head].folded)
                && namesMatter(in: object..<phraseEnd(object))
            return !isOwed && !reading.tokens.contains { Self.ours.contains($0.folded) }
        }
        guard isRelative(clause) else { return false }
        return !isActed(clause)
            && !namesMatter(in: clause.verb.lowerBound..<max(clause.end, clause.verb.upperBound))
    }

    /// A restrictive relative clause: `firms that publish nothing`, and no `Peru, which …`.
    private func isRelative(_ clause: Clause) -> Bool {
        guard clause.isSubordinate else { return false }
        return (max(1, clause.start - 1)..<max(1, clause.verb.upperBound)).contains { place in
            ["that", "who", "which"].contains(reading.tokens[place].folded)
                && reading.tokens[place - 1].kind == .word
                && reading.classes[place - 1].isDisjoint(with: .function)
                && !reading.isCovered(place - 1, by: .speechVerb)
        }
    }

    private func namesMatter(in range: Range<Int>) -> Bool {
        range.contains { place in
            MatterWords.contains(reading.tokens[place].folded)
                || reading.isCovered(place, by: .pointFormat)
                || Self.ours.contains(reading.tokens[place].folded)
        }
            || !range.isEmpty
                && reading.sentence.mentions.contains {
                    let mention = context.text.mentions[$0]
                    return mention.mention.subject.kind != .country
                        && mention.span.overlaps(
                            reading.span(range.lowerBound, range.upperBound - 1)
                        )
                }
    }

    /// Where the noun phrase ends that begins at a place.
    private func phraseEnd(_ start: Int) -> Int {
        reading.tokens.indices.dropFirst(start).first {
            reading.tokens[$0].kind == .mark && reading.tokens[$0].folded != "-"
                || !reading.classes[$0].isDisjoint(with: [
                    .preposition, .relative, .coordinator, .subordinator, .modal,
                ])
        } ?? reading.tokens.count
    }

    /// What a body does or leaves every day.
    private static let running: WordSet = [
        "build", "charge", "publish", "keep", "own", "employ", "belong", "sell", "produce", "speak",
        "meet", "sit", "teach", "print", "lend", "rent", "store",
    ]

    /// Verbs of those by which a body gives account of itself.
    private static let owed: WordSet = ["publish", "print"]

    private static let having: WordSet = [
        "has", "have", "had", "is", "are", "was", "were", "with", "shows", "show", "takes", "take",
        "having", "needs", "need",
    ]

    /// Cues that name a matter, or are a stronger sign than a denial is.
    private static let matters: CueSet = {
        var set = CueSet()
        for cue: Cue in [
            .actorJoint, .actorOwn, .actorSide, .issueAsks, .issueContested, .issueHeldUp,
            .issueNegotiation, .issueNeed, .issuePending, .issueRisk, .issueTalks,
            .issueThreat, .issueUnconfirmed, .pointFormat, .positionAsks, .positionOpposes,
            .positionSupports, .positionWithholds,
        ] {
            set.insert(cue)
        }
        return set
    }()

    /// True in a non-paper, which argues with what it says, but for what the weather or a journey is like:
    /// a sentence of which nothing is a deed or a thing of anybody's.
    private var isArguing: Bool {
        context.genre == .authored
            && reading.tokens.contains { Self.weighed.contains($0.folded) }
    }

    private static let weighed: WordSet = [
        "risk", "risks", "cost", "costs", "price", "threat", "threats", "delay", "delays",
        "system", "systems", "result", "results", "share", "fleet", "failure", "failures",
        "danger", "dangers", "nobody", "thirds", "third", "half", "quarter", "most", "majority",
        "work", "jobs", "time", "progress", "pressure", "demand", "supply", "need", "needs",
    ]

    /// Cues that name those between whom something stands.
    private static let parties: CueSet = {
        var set = CueSet()
        for cue: Cue in [.actorJoint, .actorOwn, .actorSide, .pointFormat] { set.insert(cue) }
        return set
    }()

    private static let bodies: WordSet = [
        "both", "sides", "side", "parties", "delegation", "delegations", "ministry", "ministries",
        "minister", "ministers", "government", "governments", "parliament", "authorities",
        "regulators", "presidency", "chair", "secretariat", "agency", "member", "members",
        "capital", "capitals", "negotiators", "question", "questions", "issue", "issues", "point",
        "points", "talks", "negotiations", "views", "opinions", "factory", "factories", "plant",
        "plants", "jobs", "workers", "escalation", "risk", "risks", "danger", "failure", "ship",
        "ships", "port", "ports", "party", "deal", "deals",
        "differences", "border", "borders", "region", "regions",
    ]

    private static let ours: WordSet = [
        "we", "our", "us", "ours", "eu", "eu's", "union", "europe", "european", "europeans",
        "europe's", "partners", "partner", "joint", "together", "common",
    ]

    /// Words by which something is measured against what was expected.
    private static let expecting: WordSet = [
        "yet", "still", "far", "since", "until", "till", "unless", "despite", "although", "though",
        "however", "longer", "enough", "sufficient", "sufficiently", "too", "even", "already",
        "now", "currently", "unfortunately", "remained", "remain", "remains", "alas",
        "nevertheless", "instead",
    ]

    /// What somebody is, has, costs or lies at; no deed.
    private static let stative: WordSet = [
        "is", "are", "was", "were", "be", "been", "has", "have", "had", "belong", "belongs",
        "belonged", "lie", "lies", "lay", "sit", "sits", "stand", "stands", "stood", "live",
        "lives", "lived", "own", "owns", "owned", "cost", "costs", "contain", "contains", "count",
        "counts", "employ", "employs", "number", "numbers", "exist", "exists", "existed", "sell",
        "sells", "work", "works", "charge", "charges", "report", "reports", "meet", "meets",
        "speak", "speaks", "grow", "grows", "rise", "rises", "come", "comes", "look", "looks",
        "eat", "eats", "drink", "drinks", "wear", "wears", "remember", "remembers", "like",
        "likes", "run", "runs", "keep", "keeps", "take", "takes", "bear", "bears", "show", "shows",
        "build", "builds", "publish", "publishes", "produce", "produces", "make", "makes",
    ]

    /// What only somebody with a stake in it does.
    private static let minding: WordSet = [
        "agree", "agrees", "agreed", "accept", "accepts", "accepted", "want", "wants", "wanted",
        "trust", "trusts", "know", "knows", "believe", "believes", "recognise", "recognises",
        "refuse", "refuses", "refused", "allow", "allows", "allowed", "answer", "answered",
        "share", "shares", "comply", "complies", "apply", "applies", "cover", "covers", "suffice",
        "suffices", "match", "matches", "guard", "guards",
    ]
}
