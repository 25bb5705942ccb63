internal import BriefCore

/// Words that open something by themselves, where what they are said of is not open.
extension CueIssueRule {
    /// `The tone was open`, `The net must remain open and global`: a quality of it.
    ///
    /// What is open by nature, such as a door or a market, is not waiting to be settled; nor is
    /// whatever is open `to` or `for` somebody, or ought to be.
    ///
    /// - Source: Pustejovsky, The Generative Lexicon (1995): what an adjective says depends on the sort
    ///   of thing its noun names.
    func isQuality(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard kind == .unconfirmed || kind == .gap,
            reading.tokens[hit.last].folded == "open",
            let index = reading.clause(at: hit.first), case let clause = reading.clauses[index],
            clause.verb.lowerBound <= hit.last, clause.start <= hit.first
        else { return false }
        if isOneOfQualities(hit, reading) { return true }
        // `Who pays is open`, `It remains open whether …`
        let next = reading.tokens.dropFirst(hit.last + 1).first?.folded ?? ""
        if index > 0 && clause.subject.isEmpty || Self.asking.contains(next) { return false }
        if clause.mood == .needed || clause.mood == .advised { return true }
        let start = clause.subject.isEmpty ? max(0, clause.start - 6) : clause.subject.lowerBound
        let words = reading.tokens[start..<hit.first]
        if words.contains(where: {
            Self.asking.contains($0.folded) || Self.asked.contains($0.folded)
        }) {
            return false
        }
        if ["to", "for", "until", "till"].contains(next) { return true }
        // `open and friendly`
        let after = hit.last + 2
        if next == "and" || next == ",", after < reading.tokens.count,
            reading.clause(at: after) == index, !reading.classes[after].contains(.determiner),
            after + 1 == reading.tokens.count || reading.tokens[after + 1].kind == .mark
        {
            return true
        }
        let noun = clause.subject.prefix { reading.classes[$0].isDisjoint(with: .preposition) }
        return noun.last.map { Self.unbarred.contains(reading.tokens[$0].folded) } ?? false
    }

    /// `a net that is open, free and secure`: one of several things that it is like.
    private func isOneOfQualities(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        let rest = reading.tokens.indices.dropFirst(hit.last + 1).prefix(4)
        guard rest.count == 4, reading.tokens[rest.startIndex].folded == ",",
            reading.tokens[rest.startIndex + 2].folded == "and"
        else { return false }
        return [rest.startIndex + 1, rest.startIndex + 3].allSatisfy { place in
            reading.tokens[place].kind == .word
                && reading.classes[place].isDisjoint(with: .function)
                && reading.classes[place].isDisjoint(with: [.pronoun, .subjectPronoun])
        }
    }

    private static let asking: WordSet = ["who", "how", "what", "whether", "when", "where", "why"]

    /// Nouns of what is asked, whatever it is about.
    private static let asked: WordSet = [
        "question", "questions", "issue", "issues", "point", "points", "matter", "matters",
        "dispute", "disputes", "difference", "differences",
    ]

    /// What is open by nature: ways, rooms, markets, minds, and what is free to be used.
    private static let unbarred: WordSet = [
        "net", "internet", "web", "cyberspace", "network", "networks", "space", "tone", "mood",
        "atmosphere", "spirit", "conversation", "discussion", "discussions", "exchange", "debate",
        "dialogue", "mind", "minds", "door", "doors", "gate", "gates", "window", "windows",
        "market", "markets", "border", "borders", "crossing", "crossings", "strait", "straits",
        "sea", "seas", "lane", "lanes", "road", "roads", "bridge", "port", "ports", "airport",
        "airspace", "economy", "economies", "society", "societies", "channel", "channels",
        "programme", "programmes", "fund", "funds", "scheme", "schemes", "tender", "tenders",
        "call", "calls", "registration",
        "applications", "software", "source", "code", "standard", "standards", "science", "data",
        "platform", "office", "offices", "desk", "embassy", "school", "schools", "shop", "shops",
        "centre", "exhibition", "museum", "post", "station", "library",
    ]

    /// `agreed to extend the accord and to oppose any ban`, `decided to join`: settled among those
    /// who agree, whatever is still to be done.
    ///
    /// What both sides oppose is no dispute where it is nobody's: not `agreed to reject the US request`.
    ///
    /// - Source: Karttunen (1971): whoever has decided to do a thing has left no question of it.
    func isResolved(_ hit: CueHit, _ reading: SentenceReading, _ text: AnalysedText) -> Bool {
        guard kind == .contested || cue == .issueChange, hit.first > 0,
            reading.classes[hit.first - 1].contains(.to),
            let clause = reading.clauses.last(where: { $0.head < hit.first }),
            clause.mood == .fact, !clause.isNegated
        else { return false }
        guard
            ["agreed", "agree", "decided", "resolved", "undertook", "chose", "voted"]
                .contains(reading.tokens[clause.head].folded)
        else { return false }
        guard kind == .contested else { return true }
        let subject =
            reading.clauses.last { $0.head <= clause.head && !$0.subject.isEmpty }?.subject
            ?? clause.subject
        let isJoint = subject.contains {
            reading.isCovered($0, by: .actorJoint)
                || ["we", "they"].contains(reading.tokens[$0].folded)
        }
        // `The EU and Madagascar decided`, in what they publish: both who are there.
        let named = reading.sentence.mentions.filter { index in
            let span = text.mentions[index].span
            return text.mentions[index].mention.subject.kind != .body
                && subject.contains { span.contains(reading.tokens[$0].span) }
        }
        let isWithUnion = named.contains { text.mentions[$0].mention.subject == ActorFacts.union }
        let rest = (hit.last + 1)..<reading.tokens.count
        let isSomebodys =
            rest.contains { Self.brought.contains(reading.tokens[$0].folded) }
            || reading.sentence.mentions.contains { index in
                let mention = text.mentions[index]
                return [.country, .region, .body, .person].contains(mention.mention.subject.kind)
                    && mention.span.start >= reading.tokens[hit.last].span.end
            }
        return (isJoint || isWithUnion && named.count > 1) && !isSomebodys
    }

    /// What somebody has brought forward.
    private static let brought: WordSet = [
        "proposal", "proposals", "request", "requests", "plan", "plans", "demand", "demands",
        "draft", "drafts", "deal", "offer", "claim", "claims", "bid",
    ]

    /// `commends Norway for guiding the talks`: what one is thanked for has been done.
    ///
    /// - Source: Searle and Vanderveken, Foundations of Illocutionary Logic (1985): thanks and praise
    ///   presuppose the deed.
    func isThanked(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard let index = reading.clause(at: hit.first), case let clause = reading.clauses[index],
            clause.head < hit.first, Self.thanks.contains(reading.tokens[clause.head].folded),
            let link = (clause.verb.upperBound..<max(clause.verb.upperBound, hit.first)).last(
                where: {
                    reading.tokens[$0].folded == "for"
                })
        else { return false }
        // `for its patience in a dispute`, `for its reforms despite the threat`: not what is done; but
        // `for steering the talks through two difficult years`.
        let isDeed =
            reading.classes[link + 1].contains(.gerund)
            || (link + 1..<max(link + 1, hit.first)).prefix(4).contains {
                Self.shares.contains(reading.tokens[$0].folded)
            }
        return (link + 1..<max(link + 1, hit.first)).allSatisfy {
            reading.classes[$0].isDisjoint(with: [.relative, .subordinator])
                && (reading.classes[$0].isDisjoint(with: .preposition)
                    || isDeed && Self.passing.contains(reading.tokens[$0].folded))
                && reading.tokens[$0].kind != .mark && reading.tokens[$0].folded != "despite"
        }
            && !(hit.first...hit.last).contains {
                ["still", "yet", "despite"].contains(reading.tokens[$0].folded)
            }
    }

    /// Prepositions of what a deed is done to, or has come through.
    private static let passing: WordSet = [
        "of", "on", "about", "through", "with", "between", "in", "to",
    ]

    /// What somebody has done in a common work: `its part in guiding the talks`.
    private static let shares: WordSet = [
        "part", "role", "contribution", "contributions", "leadership", "work",
    ]

    /// `chaired negotiations twice`, `held talks in May`: a meeting that is over; how the matter of it
    /// stands is not told.
    func isAttended(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard kind == .negotiation,
            let clause = reading.clauses.last(where: { $0.head < hit.first }),
            clause.tense == .past, clause.mood == .fact, !clause.isPassive, !clause.isPerfect
        else { return false }
        let verb = reading.tokens[clause.head].folded
        // `Qatar led negotiations on a ceasefire`: without a day or a number they may go on.
        return Self.attending.contains(verb)
            || Self.leading.contains(verb)
                && (reading.signs.grammar.contains(.dated)
                    || reading.tokens.contains { Self.times.contains($0.folded) })
    }

    private static let leading: WordSet = ["led", "guided", "mediated", "steered", "facilitated"]

    private static let times: WordSet = ["once", "twice", "times", "before", "earlier", "ago"]

    private static let attending: WordSet = [
        "chaired", "hosted", "attended", "held", "ended", "observed", "followed",
    ]

    private static let thanks: WordSet = [
        "commend", "commends", "commended", "thank", "thanks", "thanked", "praise", "praises",
        "praised", "congratulate", "congratulates", "congratulated", "applaud", "applauds",
        "applauded", "credit", "credits", "credited", "salutes", "saluted", "lauded", "lauds",
    ]

    /// `the early warning mechanism`, `a risk-based approach`, `risky uses`: the words sort a thing
    /// that is made to deal with danger; nobody is said to be in any.
    ///
    /// - Source: Levi, The Syntax and Semantics of Complex Nominals (1978): `x` of `x mechanism` tells
    ///   what it is for.
    func isInstrument(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard kind == .risk || kind == .threat else { return false }
        guard !reading.clauses.contains(where: { $0.verb.contains(hit.last) }) else { return false }
        let rest = reading.tokens.dropFirst(hit.last + 1)
        if rest.first?.folded == "-", rest.dropFirst().first?.folded == "based" { return true }
        if reading.tokens[hit.last].folded.hasPrefix("warning"), hit.last > 0,
            reading.tokens[max(0, hit.last - 1)].folded == "early"
                || hit.last > 1 && reading.tokens[hit.last - 1].folded == "-"
        {
            return true
        }
        // `vendors posing a high risk`: which vendors are meant.
        if reading.classes[hit.first].contains(.gerund), hit.first > 0, hit.last > hit.first,
            case let noun = reading.tokens[hit.first - 1], noun.folded.hasSuffix("s"),
            noun.kind == .word, reading.classes[hit.first - 1].isDisjoint(with: .function)
        {
            return true
        }
        guard let next = rest.first,
            !reading.clauses.contains(where: { $0.verb.contains(hit.last + 1) })
        else { return false }
        return Self.instruments.contains(next.folded)
    }

    private static let instruments: WordSet = [
        "mechanism", "mechanisms", "assessment", "assessments", "management", "approach",
        "approaches", "rules", "regulation", "directive", "system", "systems", "class", "classes",
        "category", "categories", "prevention",
        "monitoring", "classification", "toolbox", "reduction", "mitigation", "register",
        "insurance", "use", "uses",
    ]

    /// `We see no need for a new body`, `We would rather have no text`: what our side will not have
    /// is a line of its own, and no dispute.
    func isOwnRefusal(
        _ hit: CueHit,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        guard kind == .contested,
            let clause = reading.clauses.first(where: { $0.verb.contains(hit.first) }),
            let first = clause.subject.first,
            ["we", "i"].contains(reading.tokens[first].folded),
            context.voice(of: reading).actor.isSide
                || context.isAuthor(context.voice(of: reading).actor)
        else { return false }
        return (hit.first...hit.last).contains {
            ["no", "not", "rather", "sooner"].contains(reading.tokens[$0].folded)
        }
    }
}
