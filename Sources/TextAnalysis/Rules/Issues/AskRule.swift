internal import BriefCore

/// A request told by a verb or noun of asking.
struct AskRule: Rule {
    let name = "issue.asks"
    let explanation =
        "Someone calls for, asks for, urges or invites something that is still to come."
    let source =
        "Searle, A Taxonomy of Illocutionary Acts (1975), directives; Lampert and others (2008), requests in mail."

    let signs = Signs(.issueAsks, .issueProposes, .issuePushes, .issueWants)

    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding] {
        guard let hit = hit(in: reading, context) else { return [] }
        return [
            context.issue(
                .request,
                reading,
                rule: name,
                hits: [hit],
                holder: asker(hit, reading, context).map(context.resolved)?.name,
                addressee: addressee(hit, reading, context)
            )
        ]
    }

    /// The words that ask; `want` asks only where someone stands before `to`.
    private func hit(
        in reading: SentenceReading,
        _ context: RuleContext
    ) -> CueHit? {
        let asking = reading.all(.issueAsks).first { hit in
            isVerb(hit, reading) && !isQuality(hit, reading) && !isTender(hit, reading)
                && !isInterview(hit, reading, context)
                && !context.isDenied(hit, in: reading)
                && !isAble(hit, reading) && !reading.isWelcoming(hit)
                && !reading.isForecast(hit, isNews: context.genre == .news)
                && !reading.isAmongOwn(hit)
                && !isBygone(hit, reading) && !reading.isInCondition(hit.first)
                && !isOwnWill(hit, reading, context) && !isLead(reading)
        }
        if let asking { return asking }
        if context.genre == .authored || context.actors.isOfMission,
            context.voice(of: reading).actor == context.author
        {
            let proposing = reading.all(.issueProposes).first {
                isVerb($0, reading) && !isEvidence($0, reading, context)
            }
            if let proposing { return proposing }
        }
        let urging = reading.all(.issuePushes) + reading.all(.issueProposes)
        let pushing = urging.first { hit in
            guard isVerb(hit, reading), !context.isDenied(hit, in: reading) else { return false }
            return !(asker(hit, reading, context)?.isSide ?? true)
        }
        if let pushing { return pushing }
        return reading.all(.issueWants).first { hit in
            if isWish(hit, reading, context) { return true }
            guard !context.isDenied(hit, in: reading),
                let to = (hit.last + 1..<min(reading.tokens.count, hit.last + 8)).first(where: {
                    reading.classes[$0].contains(.to) || reading.tokens[$0].kind == .mark
                }), to > hit.last + 1, reading.classes[to].contains(.to), !reading.isBefalling(to)
            else { return false }
            let wanted = context.actors.actor(in: (hit.last + 1)..<to, of: reading)
            return wanted?.subject != nil
                || wanted.map { !$0.isSide && reading.isCovered(to - 1, by: .actorNoun) } ?? false
        }
    }

    /// `The answers were encouraging.`: said of things, with nobody who is asked behind it.
    private func isQuality(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        let word = reading.tokens[hit.last].folded
        guard word == "encouraging" || word == "demanding" || word == "inviting" else {
            return false
        }
        return hit.last + 1 == reading.tokens.count || reading.tokens[hit.last + 1].kind == .mark
    }

    /// `A call for studies closed in May`: one that has a term, and asks nobody for a deed.
    private func isTender(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard ["call", "calls"].contains(reading.tokens[hit.first].folded) else { return false }
        return reading.clauses.contains { clause in
            clause.subject.contains(hit.first)
                && Self.terms.contains(reading.tokens[clause.head].folded)
        }
    }

    private static let terms: WordSet = [
        "closed", "closes", "close", "opened", "opens", "open", "published", "launched",
    ]

    /// What another side wants it asks for; what our own wants is an aim.
    private func isWish(_ hit: CueHit, _ reading: SentenceReading, _ context: RuleContext) -> Bool {
        guard let index = reading.clauses.firstIndex(where: { $0.verb.contains(hit.last) }),
            case let clause = reading.clauses[index], !clause.isNegated,
            ["want", "wants", "wanted", "like", "hope", "hopes", "hoped", "prefer"]
                .contains(reading.tokens[clause.head].folded),
            // `or so I hope`
            hit.last + 1 < reading.tokens.count, reading.tokens[hit.last + 1].kind == .word,
            !isOwnHope(hit, reading), !isOwnWork(hit, reading),
            // `hoped at the time that it would be soon`
            reading.tokens.dropFirst(hit.last + 1).prefix(3).map(\.folded) != ["at", "the", "time"]
        else { return false }
        var owner = index
        while owner > 0, reading.clauses[owner].subject.isEmpty { owner -= 1 }
        let first = reading.clauses[owner].subject.first
        // `We want rules that hold,` said by an official of ours: an aim.
        if let first, ["we", "i"].contains(reading.tokens[first].folded) {
            return !context.voice(of: reading).actor.isSide
        }
        // `It wants an exemption`, of whoever was spoken of before
        if let first, reading.clauses[owner].subject.count == 1,
            ["both", "it", "they"].contains(reading.tokens[first].folded)
        {
            return !PositionHolders(context, reading).holders(of: hit, isVerbOnly: true).actors
                .isEmpty
        }
        // Only people and their bodies wish, so a name in capitals is one.
        let actors = context.actors.actors(in: reading.clauses[owner].subject, of: reading)
        return !actors.isEmpty && actors.allSatisfy { !$0.isSide }
    }

    /// `wants to train 50,000 engineers`: what one does at home one asks of nobody.
    private func isOwnWork(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard reading.classes[hit.last + 1].contains(.to), hit.last + 2 < reading.tokens.count
        else { return false }
        // `to produce chips with European help`: work in which others are to have a part.
        return Self.works.contains(reading.tokens[hit.last + 2].folded)
            && !reading.tokens.dropFirst(hit.last + 3).contains {
                Self.shared.contains($0.folded)
            }
    }

    private static let works: WordSet = [
        "train", "double", "triple", "educate", "digitise", "produce", "halve", "quadruple",
        "industrialise",
    ]

    /// The side, those it is with, and what is held together.
    private static let shared: WordSet = [
        "eu", "eu's", "european", "europe", "europe's", "union", "union's", "brussels", "our", "us",
        "wto", "un", "together", "jointly", "help", "support", "assistance",
    ]

    /// `hopes to sign in May`: what one hopes to do oneself one asks of nobody.
    private func isOwnHope(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        ["hope", "hopes", "hoped"].contains(reading.tokens[hit.last].folded)
            && reading.classes[hit.last + 1].contains(.to)
    }

    /// A word that is a noun too asks only as a verb: `press release` asks nothing.
    private func isVerb(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        let next = hit.first + 1
        // `The call centre stands next to it`, `call moved to Friday`: a noun.
        let isCall =
            ["call", "calls"].contains(reading.tokens[hit.first].folded)
            && next < reading.tokens.count && reading.classes[next].isDisjoint(with: .function)
            && !reading.clauses.contains { $0.verb.contains(hit.first) }
        if isCall { return hit.first > 0 && reading.classes[hit.first - 1].contains(.to) }
        if hit.last > hit.first || !reading.classes[hit.first].contains(.alsoNoun) { return true }
        if reading.clauses.contains(where: { $0.verb.contains(hit.first) }) { return true }
        return hit.first > 0 && reading.classes[hit.first - 1].contains(.to)
    }

    /// `Moldova had insisted on red`: asked before something that has happened since.
    private func isBygone(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        reading.clauses.contains { clause in
            clause.verb.contains(hit.first) && clause.isPastPerfect(in: reading)
                && !clause.isProgressive && clause.mood == .fact && !clause.isPassive
        }
    }

    /// `Asked how he felt, the minister laughed`: the reporter's question.
    private func isInterview(
        _ hit: CueHit,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        context.genre == .news && hit.first == 0
            && ["asked", "pressed", "questioned"].contains(reading.tokens[0].folded)
    }

    /// `Is determined to go on sharing`, of our side: what it will do itself.
    private func isOwnWill(
        _ hit: CueHit,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        guard Self.dispositions.contains(reading.tokens[hit.first].folded),
            hit.last > hit.first, reading.classes[hit.last].contains(.to)
        else { return false }
        return (disposed(hit, reading, context) ?? context.voice(of: reading).actor).isSide
    }

    /// Who is told to be willing.
    private func disposed(
        _ hit: CueHit,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Actor? {
        guard let index = reading.clause(at: hit.first) else { return nil }
        return context.actors.actor(in: reading.clauses[index].subject, of: reading)
    }

    private static let dispositions: WordSet = ["determined", "keen", "eager"]

    /// `The Council INVITES the Commission to:`: what is asked stands in the items.
    private func isLead(_ reading: SentenceReading) -> Bool {
        guard reading.tokens.count > 2, reading.tokens[reading.tokens.count - 1].folded == ":"
        else {
            return false
        }
        return reading.classes[reading.tokens.count - 2].contains(.to)
    }

    /// `Experience suggests the opposite`: only people propose.
    private func isEvidence(
        _ hit: CueHit,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        guard ["suggests", "suggest", "suggested"].contains(reading.tokens[hit.first].folded),
            let clause = reading.clauses.first(where: { $0.verb.contains(hit.first) }),
            let first = clause.subject.first,
            reading.classes[first].isDisjoint(with: [.subjectPronoun, .pronoun])
        else { return false }
        return context.actors.actor(in: clause.subject, of: reading) == nil
            && !clause.subject.contains { reading.isCovered($0, by: .actorDocument) }
    }

    /// `whom a partner can call upon`: what one may ask, nobody has asked.
    private func isAble(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        reading.clauses.contains {
            $0.verb.contains(hit.first) && $0.mood == .possible && !$0.isNegated
        }
    }

    /// The one before the words: subject of their clause, or owner of the participle.
    private func asker(_ hit: CueHit, _ reading: SentenceReading, _ context: RuleContext) -> Actor?
    {
        if reading.classes[hit.first].contains(.gerund), hit.first > 0,
            !reading.clauses.contains(where: { $0.head == hit.first })
        {
            let before = hit.first - 1
            let isOwned =
                reading.tokens[before].kind == .word
                && reading.classes[before].isDisjoint(with: .function)
            let owned = max(0, hit.first - 6)..<hit.first
            if isOwned { return context.actors.owner(in: owned, of: reading) }
            guard let index = reading.clause(at: hit.first) else { return nil }
            return context.actors.actor(in: reading.clauses[index].subject, of: reading)
                ?? context.voice(of: reading).actor
        }
        guard let index = reading.clause(at: hit.first) else { return nil }
        let clause = reading.clauses[index]
        guard clause.verb.contains(hit.first) else { return nil }
        // `is drafting a law and would like help`: the subject stands before.
        var owner = index
        while owner > 0, reading.clauses[owner].subject.isEmpty { owner -= 1 }
        let subject = reading.clauses[owner].subject
        // `It suggested that …`: the one who speaks.
        if subject.count == 1, reading.classes[subject.lowerBound].contains(.subjectPronoun),
            context.voice(of: reading).basis == .said
                || context.voice(of: reading).basis == .quoted
                    && ["we", "i"].contains(reading.tokens[subject.lowerBound].folded)
        {
            return context.voice(of: reading).actor
        }
        return context.actors.actor(in: subject, of: reading)
    }

    private static let questions: WordSet = [
        "whether", "if", "how", "why", "when", "where", "who", "what", "which",
    ]

    /// The one after the words.
    private func addressee(
        _ hit: CueHit,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> String? {
        var start = hit.first + 1
        while start < reading.tokens.count,
            !reading.classes[start].isDisjoint(with: [.preposition, .to])
        {
            start += 1
        }
        var end = start
        while end < reading.tokens.count, reading.tokens[end].kind != .mark,
            !reading.classes[end].contains(.to)
        {
            end += 1
        }
        // `asked whether firms had to pay`: what is asked, and nobody who is.
        guard start < end, reading.classes[start].isDisjoint(with: [.gerund, .relative]),
            !Self.questions.contains(reading.tokens[start].folded)
        else { return nil }
        let named = context.actors.actors(in: start..<end, of: reading)
        // `each side`: a part played in the meeting, which names nobody without its `each`.
        if named.count == 1, named[0].subject == nil, start + 1 < end,
            ["each", "either", "every"].contains(reading.tokens[start].folded)
        {
            return context.text.text.plainWords(in: reading.span(start, start + 1))
        }
        return named.isEmpty ? nil : named.map(\.name).joined(separator: ", ")
    }
}
