internal import BriefCore

/// Reads from the wording how certain an event is; never from a calendar.
struct EventStatus {
    private let context: RuleContext

    /// Makes a reader for one text.
    init(_ context: RuleContext) {
        self.context = context
    }

    /// The status of what a sentence says happens around a token.
    ///
    /// - Returns: The status and the words that show it; no words where tense does.
    func status(
        of reading: SentenceReading,
        near token: Int,
        on date: PartialDate? = nil
    ) -> (Event.Status, [CueHit]) {
        let (status, hits) = wording(of: reading, near: token, on: date)
        // What a source tells of a day after its own cannot have been yet.
        let isOver = status == .held || status == .ongoing && hits.isEmpty
        return isOver && (isAhead(date) || isDeadline(date, token, reading))
            ? (.planned, hits) : (status, hits)
    }

    /// `before the end of the year` in a text of that year.
    private func isDeadline(
        _ date: PartialDate?,
        _ token: Int,
        _ reading: SentenceReading
    ) -> Bool {
        guard token > 0, let date, let published = context.text.metadata.published,
            ["before", "by", "until"].contains(reading.tokens[token - 1].folded)
                || isEnding(token, reading)
        else { return false }
        return date.last > published.last
    }

    /// `lapses at the end of the year`: in the present, of a span that is not over.
    private func isEnding(_ token: Int, _ reading: SentenceReading) -> Bool {
        guard reading.tokens[token - 1].folded == "at",
            reading.tokens[token...].prefix(2).contains(where: { $0.folded == "end" }),
            let clause = clause(of: reading, near: token)
        else { return false }
        return clause.tense == .present && !clause.isPerfect
    }

    /// True for a date after the source's own; false where either is not known.
    private func isAhead(_ date: PartialDate?) -> Bool {
        guard let date, let published = context.text.metadata.published else { return false }
        return date.first > published.last
    }

    private func wording(
        of reading: SentenceReading,
        near token: Int,
        on date: PartialDate?
    ) -> (Event.Status, [CueHit]) {
        if let hit = reading.first(.eventToBeConfirmed) { return (.toBeConfirmed, [hit]) }
        if let hit = tentative(reading, token) { return (.tentative, [hit]) }
        let clause = clause(of: reading, near: token)
        let isInSubject = clause.map { $0.subject.contains(token) } ?? false
        let tense = clause.map { tenseStatus($0, reading, isInSubject: isInSubject) } ?? nil
        if let hit = near(.eventStopped, reading, token, 2), hit.last < token {
            // `has been suspended since January`: what is told is that this lasts.
            let isTold = clause.map { hit.first == $0.head } ?? false
            return (isTold ? .ongoing : .pending, [hit])
        }
        if let hit = near(.eventRunning, reading, token, 2), hit.last < token {
            return (isEntered(token, reading) ? .held : .ongoing, [hit])
        }
        if isSince(reading, token) { return (isEntered(token, reading) ? .held : .ongoing, []) }
        if let hit = stopped(reading, token) { return (.pending, [hit]) }
        if isCalledOff(reading) { return (.pending, []) }
        if isNotBefore(token, clause, reading) { return (.planned, []) }
        if isInAside(token, reading) { return (.held, []) }
        if let (status, hit) = governed(reading, token) { return (status, hit) }
        if tense != .held, let hit = near(.eventPending, reading, token, 12),
            hit.first > token || isOfClause(hit, clause, reading)
        {
            return (.pending, [hit])
        }
        let participle = participle(before: token, reading)
        if let hit = near(.eventPlanned, reading, token, 6), hit.last < token,
            participle.map({ hit.last >= $0 }) ?? true,
            !(isLimit(hit, reading) && request(reading, token, clause) != nil),
            tense != .held || clause.map({ hit.last >= $0.verb.lowerBound }) ?? true
        {
            return (.planned, [hit])
        }
        if participle == nil, let hit = intended(reading, token, clause) {
            return (.planned, [hit])
        }
        if let hit = request(reading, token, clause) { return (.requested, [hit]) }
        if participle != nil { return (.held, []) }
        if let tense { return (tense, []) }
        if let hit = near(.eventPlanned, reading, token, 6) { return (.planned, [hit]) }
        if let hit = near(.eventOngoing, reading, token, 4) { return (.ongoing, [hit]) }
        if let clause { return (present(clause, reading, date), []) }
        return (verbless(reading, date), [])
    }

    /// `due in July, and offered a round table, provisionally on 14 May`: of several dates the one
    /// that the word stands before, with no other date and no verb between.
    private func tentative(_ reading: SentenceReading, _ token: Int) -> CueHit? {
        let hits = reading.all(.eventTentative)
        let dates = reading.sentence.dates.map {
            reading.token(at: context.text.dates[$0].span.start)
        }
        return hits.first { hit in
            guard hit.first > token, hit.last + 4 >= dates.first(where: { $0 > hit.last }) ?? .max
            else { return true }
            return !reading.clauses.contains { clause in
                token < clause.head && clause.head < hit.first
                    // `signed in May is before the Senate, where a vote is pencilled in for …`
                    || clause.isSubordinate && token < clause.start && clause.start <= hit.first
            }
        }
    }

    /// `does not expect the works to start before 2026`: then at the earliest.
    private func isNotBefore(_ token: Int, _ clause: Clause?, _ reading: SentenceReading) -> Bool {
        guard token > 0, reading.tokens[token - 1].folded == "before", let clause else {
            return false
        }
        return clause.isNegated && clause.tense != .past
    }

    /// `the talks, suspended in 2008, have not resumed`: what the participle of an aside tells.
    private func isInAside(_ token: Int, _ reading: SentenceReading) -> Bool {
        guard let place = participle(before: token, reading), place > 0, token - place <= 3,
            reading.tokens[place - 1].folded == ",",
            let close = reading.tokens[token...].prefix(5).firstIndex(where: {
                $0.kind == .mark && $0.folded != "-"
            }), reading.tokens[close].folded == ",",
            reading.clauses.contains(where: { $0.verb.lowerBound > close })
        else { return false }
        let telling: [Cue] = [.eventPlanned, .eventPending, .eventRequested, .eventTentative]
        return !telling.contains { cue in
            reading.all(cue).contains { $0.first <= place && place <= $0.last }
        }
    }

    /// The status of what is told in the present: `begins on 1 January` is a timetable,
    /// unless the source is younger than the date.
    private func present(
        _ clause: Clause,
        _ reading: SentenceReading,
        _ date: PartialDate?
    ) -> Event.Status {
        if clause.isProgressive { return .ongoing }
        guard clause.isSubordinate || !clause.isPassive,
            reading.isCovered(clause.head, by: .eventOccasion)
                || reading.isCovered(clause.head, by: .eventStarting),
            !reading.classes[clause.head].contains(.past)
        else { return .held }
        return date == nil || context.text.metadata.published == nil || isAhead(date)
            ? .planned : .held
    }

    /// The status of a list item without a verb: what its list asks for, or plans.
    ///
    /// Where no words tell, a date after the source's own cannot have been held.
    private func verbless(_ reading: SentenceReading, _ date: PartialDate?) -> Event.Status {
        if let lead = context.leads[reading.index] {
            let asks: [Cue] = [.eventRequested, .issueAsks, .issueNeed, .issuePending]
            if asks.contains(where: { lead.contains($0) }) { return .requested }
            if lead.contains(.eventPlanned) { return .planned }
        }
        return isAhead(date) ? .planned : .held
    }

    /// The clause a date belongs to: the last whose verb stands before it, else the first.
    private func clause(of reading: SentenceReading, near token: Int) -> Clause? {
        reading.clause(when: token)
            ?? reading.clauses.last { $0.verb.lowerBound < token } ?? reading.clauses.first
    }

    private func isOfClause(_ hit: CueHit, _ clause: Clause?, _ reading: SentenceReading) -> Bool {
        clause.map { hit.last >= $0.start } ?? true
    }

    /// `the vote on Sunday may change it`: what may be is not what the date is said of.
    private func tenseStatus(
        _ clause: Clause,
        _ reading: SentenceReading,
        isInSubject: Bool
    ) -> Event.Status? {
        switch clause.mood {
        case .possible where isInSubject: return nil
        case .coming: return .planned
        case .advised where isExpectation(clause, reading): return .planned
        case .advised, .needed: return .requested
        case .possible: return .tentative
        case .supposed: return .planned
        case .fact: break
        }
        guard clause.tense == .past else { return nil }
        return clause.isNegated || isOfNobody(clause, reading) ? .pending : .held
    }

    /// `Nobody had signed it`, `No country has joined`: what none of them did.
    private func isOfNobody(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        !clause.isPassive && reading.isOfNothing(clause)
            && (clause.isPerfect || reading.isCovered(clause.head, by: .eventMilestone))
    }

    /// `the bill should clear Parliament by May`: what a thing should do is expected of it.
    private func isExpectation(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        if isResult(clause, reading) { return true }
        guard !clause.isPassive, !clause.subject.isEmpty,
            context.genre == .news || context.genre == .own
        else { return false }
        return context.actors.actor(in: clause.subject, of: reading) == nil
            && !reading.classes[clause.subject.lowerBound].contains(.subjectPronoun)
    }

    /// `should be ready in May`: a state that things come to is expected, not asked for.
    private func isResult(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        reading.tokens[clause.head].folded == "be"
            && reading.tokens.dropFirst(clause.head + 1).prefix(2).contains {
                Self.results.contains($0.folded)
            }
    }

    private static let results: WordSet = [
        "ready", "available", "operational", "complete", "accessible", "online", "usable",
    ]

    private func near(
        _ cue: Cue,
        _ reading: SentenceReading,
        _ token: Int,
        _ distance: Int
    ) -> CueHit? {
        reading.all(cue).first {
            $0.last < token ? token - $0.last <= distance : $0.first - token <= distance
        }
    }

    /// An ask that governs the date: `call on X to … by`, `want … before`.
    private func request(_ reading: SentenceReading, _ token: Int, _ clause: Clause?) -> CueHit? {
        let hits = reading.all(.eventRequested).filter {
            $0.first < token && !isWish($0, reading) && !isInvitation($0, reading)
                && !isAppointed($0, reading, token)
        }
        guard let clause else { return hits.last }
        return hits.last { hit in
            hit.first <= clause.head && clause.head <= hit.last
                || reading.classes[hit.first].contains(.gerund) && hit.first > clause.head
        }
    }

    /// `has been called for 15 April`: a day that is fixed, not asked for.
    private func isAppointed(_ hit: CueHit, _ reading: SentenceReading, _ token: Int) -> Bool {
        hit.last + 1 == token && reading.tokens[hit.last].folded == "for" && hit.first > 0
            && ["been", "is", "was", "be", "are", "were"].contains(
                reading.tokens[hit.first - 1].folded
            )
    }

    /// `no later than`, `at the latest`: until when, of what is planned and of what is asked for.
    private func isLimit(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        ["no", "at", "by", "before"].contains(reading.tokens[hit.first].folded)
    }

    /// `invited the Director to the launch on 3 May`: the launch is planned, whoever comes.
    private func isInvitation(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard reading.tokens[hit.first].folded.hasPrefix("invit") else { return false }
        let rest = (hit.last + 1)..<min(reading.tokens.count, hit.last + 8)
        guard let to = rest.first(where: { reading.classes[$0].contains(.to) }),
            to + 1 < reading.tokens.count
        else { return false }
        return !reading.classes[to + 1].isDisjoint(with: [.determiner, .possessive])
    }

    /// `would like to adopt the rules by June`: who wishes to do it plans it.
    private func isWish(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        guard hit.last + 1 < reading.tokens.count else { return false }
        return reading.classes[hit.last + 1].contains(.to)
            && ["want", "wants", "wanted", "like", "wish", "wishes"]
                .contains(reading.tokens[hit.last].folded)
    }

    /// `in force since 2016`, `associated to the programme since May`: a state that was entered on that
    /// day; what is `under way` since then goes on.
    ///
    /// - Source: Vendler, Verbs and Times (1957): a change of state has its moment, an activity lasts.
    private func isEntered(_ token: Int, _ reading: SentenceReading) -> Bool {
        guard let since = reading.tokens[..<token].lastIndex(where: { $0.folded == "since" })
        else { return false }
        let words = reading.tokens[..<since].suffix(9)
        guard let last = words.last else { return false }
        let isTied = words.indices.dropLast().contains {
            words[$0].folded == "associated" && ["to", "with"].contains(words[$0 + 1].folded)
        }
        return isTied || EventStatus.entered.contains(last.folded)
    }

    private static let entered: WordSet = [
        "force", "effect", "applicable", "binding", "associated", "member", "members", "party",
    ]

    private func isSince(_ reading: SentenceReading, _ token: Int) -> Bool {
        token > 0 && reading.clause(when: token) == nil
            && reading.tokens[token - 1].folded == "since"
    }

    /// `a round planned for 24 June has been put on hold`: stopped after its date is told.
    private func stopped(_ reading: SentenceReading, _ token: Int) -> CueHit? {
        reading.all(.eventOnHold).first { $0.first > token }
    }

    /// `12 June: forum on cables – cancelled`: told behind a mark, without the verb before it.
    private func isCalledOff(_ reading: SentenceReading) -> Bool {
        guard let last = reading.tokens.lastIndex(where: { $0.kind == .word }), last > 0 else {
            return false
        }
        return reading.tokens[last - 1].kind == .mark
            && EventStatus.off.contains(reading.tokens[last].folded)
    }

    private static let off: WordSet = ["cancelled", "canceled", "postponed", "deferred"]

    /// `before the elections next month`: what the date is said of stands in a phrase.
    private func governed(_ reading: SentenceReading, _ token: Int) -> (Event.Status, [CueHit])? {
        let start = max(0, token - 8)
        let nouns = reading.all(.eventNoun).filter { $0.first >= start && $0.last < token }
        guard let nearest = nouns.last, token - nearest.last <= 4 else { return nil }
        let words = (start..<nearest.first).reversed().prefix(5)
        for place in words {
            let word = reading.tokens[place].folded
            if word == "-" { continue }
            if reading.tokens[place].kind == .mark { return nil }
            if ["before", "ahead", "until", "till"].contains(word)
                || word == "for" && place > 0 && reading.tokens[place - 1].folded == "time"
            {
                return (.planned, [])
            }
            if ["after", "following"].contains(word) { return (.held, []) }
            if reading.classes[place].contains(.participle) { return nil }
        }
        return nil
    }

    /// `agreed to connect … by mid-2026`: the infinitive that a verb of intent governs is
    /// what the date is said of.
    private func intended(_ reading: SentenceReading, _ token: Int, _ clause: Clause?) -> CueHit? {
        reading.all(.eventPlanned).last { hit in
            hit.last < token && reading.classes[hit.last].contains(.to)
                && reading.clauses.last { $0.verb.lowerBound < token } == clause
                && clause.map { hit.first >= $0.verb.lowerBound } ?? true
        }
    }

    /// The place of `adopted on`, `held in`: a participle before the date, in no verb group
    /// and before no noun of its own.
    private func participle(before token: Int, _ reading: SentenceReading) -> Int? {
        var place = token - 1
        while place > 0, token - place <= 8, reading.tokens[place].kind == .word {
            if reading.clauses.contains(where: { $0.verb.contains(place) }) { return nil }
            if isParticiple(place, reading), !isAttribute(place, token, reading) { return place }
            place -= 1
        }
        return nil
    }

    /// `a revised method`: the participle belongs to the noun behind it.
    private func isAttribute(_ place: Int, _ token: Int, _ reading: SentenceReading) -> Bool {
        let next = place + 1
        guard next < token else { return false }
        return reading.classes[next].isDisjoint(with: [.preposition, .adverb, .to, .determiner])
            && !reading.tokens[next].isCapitalised
    }

    private func isParticiple(_ place: Int, _ reading: SentenceReading) -> Bool {
        if reading.classes[place].contains(.participle) { return true }
        return reading.classes[place].isEmpty && reading.tokens[place].folded.hasSuffix("ed")
    }
}
