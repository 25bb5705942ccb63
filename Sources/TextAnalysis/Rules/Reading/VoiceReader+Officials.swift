internal import BriefCore

/// Officials without a name, and for whom they speak.
extension VoiceReader {
    /// `The Commission will not withdraw the draft, an official said`: whoever tells what a body of
    /// the side does, under no name, speaks for it.
    mutating func affiliated(_ voice: Voice, _ reading: SentenceReading) -> Voice {
        guard genre == .news, voice.basis == .said, let index = voice.clause else { return voice }
        if let own = owned(voice, index, reading) { return own }
        // `a Commission spokesperson said`, and later on `the spokesperson replied`
        if voice.actor.isSide, let name = VoiceReader.spokesperson(voice.actor.name) {
            let speaker = Actor(name: name, subject: voice.actor.subject, isSide: true)
            nameless.note(name, speaker, in: reading.index)
            return voice
        }
        let name = voice.actor.name
        guard VoiceReader.isUnnamed(voice.actor) else {
            let speaker = anonymous(voice.actor, reading.index)
            return Voice(actor: speaker, basis: .said, clause: index)
        }
        if let body = addressed(index, reading) {
            let speaker = Actor(name: name, subject: body.subject, isSide: true)
            nameless.note(name, speaker, in: reading.index)
            return Voice(actor: speaker, basis: .said, clause: index)
        }
        let others = reading.clauses.indices.filter { $0 != index }
            .compactMap { actors.actor(in: reading.clauses[$0].subject, of: reading) }
        if let body = others.first(where: { $0.isSide && $0.subject?.kind == .body }) {
            let speaker = Actor(name: name, subject: body.subject, isSide: true)
            nameless.note(name, speaker, in: reading.index)
        } else if others.contains(where: { $0.isCertain }) {
            nameless.note(name, nil, in: reading.index)
        }
        guard let speaker = nameless.last(under: name) else { return voice }
        return Voice(actor: speaker, basis: .said, clause: index)
    }

    /// `Austria could support the mandate`: says that it does.
    func consents(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        SupposedRule.consents(clause, reading, after: readings[..<reading.index])
    }

    /// `Kenya was sympathetic, but has to consult its group`, `Norway will co-sign it`: told of how somebody
    /// stands.
    func isMood(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        let head = reading.tokens[clause.head].folded
        if head == "co" || head == "consult" { return true }
        return Self.standing.contains(head)
            && reading.tokens.dropFirst(clause.head).prefix(4).contains {
                ["sympathetic", "reserved", "consult"].contains($0.folded)
            }
    }

    private static let standing: WordSet = [
        "be", "is", "are", "was", "were", "been", "remain", "remains", "remained", "has", "have",
        "had",
    ]

    /// True for `an official`, of nobody in particular.
    static func isUnnamed(_ actor: Actor) -> Bool {
        actor.subject == nil && !actor.isSide
            && ["Official", "Spokesperson", "Spokeswoman", "Spokesman", "Senior official"]
                .contains(actor.name)
    }

    /// True for sources that belong to nobody whom the text names: `two diplomats`, `officials`.
    static func isSource(_ actor: Actor) -> Bool {
        guard actor.subject == nil, !actor.isSide,
            let last = actor.name.split(separator: " ").last?.lowercased()
        else { return false }
        return ["diplomat", "diplomats", "official", "officials", "source", "sources"]
            .contains(last)
            && actor.name.dropFirst().allSatisfy { !$0.isUppercase }
    }

    /// The word for who speaks, where a name ends with it: `Commission spokesperson`.
    static func spokesperson(_ name: String) -> String? {
        guard let last = name.split(separator: " ").last?.lowercased(),
            ["spokesperson", "spokeswoman", "spokesman"].contains(last)
        else { return nil }
        return last.prefix(1).uppercased() + last.dropFirst()
    }

    /// `Some want a limit, and the Minister said that …`: takes note of a person who speaks behind
    /// others.
    mutating func noteLater(_ reading: SentenceReading) {
        for clause in reading.clauses.dropFirst()
        where !clause.isSubordinate && reading.isCovered(clause.head, by: .speechVerb) {
            let isOffice = clause.subject.contains {
                VoiceReader.offices.contains(reading.tokens[$0].folded)
            }
            guard isOffice, let actor = actors.actor(in: clause.subject, of: reading),
                actor != author
            else { continue }
            people.note(actor)
        }
    }

    /// `They asked the Commission for guarantees. A spokesperson replied …`: who was asked answers.
    func addressed(_ clause: Int, _ reading: SentenceReading) -> Actor? {
        guard
            ["replied", "answered", "responded", "retorted"]
                .contains(reading.tokens[reading.clauses[clause].head].folded),
            reading.index > 0, case let before = readings[reading.index - 1],
            reading.sentence.passage.block - before.sentence.passage.block <= 1,
            before.cues.contains(.issueAsks)
        else { return nil }
        let bodies = before.sentence.mentions.compactMap { index -> Actor? in
            guard text.mentions[index].mention.subject.kind == .body else { return nil }
            return actors.actor(of: text.mentions[index])
        }
        return bodies.count == 1 && bodies[0].isSide ? bodies[0] : nil
    }

    /// `Interest was repeated by the Kenyan side`: another side speaks, behind `by`.
    func teller(of clause: Clause, _ reading: SentenceReading) -> Actor? {
        let by = clause.head + 1
        guard clause.isPassive, reading.isCovered(clause.head, by: .speechVerb),
            by + 1 < reading.tokens.count, reading.tokens[by].folded == "by"
        else { return nil }
        let rest = reading.tokens[(by + 1)...]
        let end = rest.firstIndex { $0.kind == .mark && $0.folded != "-" } ?? rest.endIndex
        return actors.actor(in: (by + 1)..<end, of: reading).flatMap { $0.isSide ? nil : $0 }
    }

    /// `Japan remained concerned that …`: how one of those who meet stands; of others it is told by
    /// who speaks.
    func feels(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        let next = clause.head + 1
        guard clause.mood == .fact, !clause.isPassive, !clause.isNegated,
            next + 1 < reading.tokens.count,
            Self.being.contains(reading.tokens[clause.head].folded),
            let feeling = reading.tokens[next...].prefix(3).first(where: {
                Self.feelings.contains($0.folded)
            }),
            reading.tokens[next].folded == feeling.folded
                || reading.classes[next].contains(.adverb),
            let actor = actors.actor(in: clause.subject, of: reading)
        else { return false }
        if actor.isSide { return true }
        return actor.subject.map { actors.isParty($0, reading) } ?? false
    }

    private static let being: WordSet = [
        "is", "are", "was", "were", "remain", "remains", "remained", "felt", "feels", "stayed",
    ]

    private static let feelings: WordSet = [
        "concerned", "worried", "alarmed", "anxious", "uneasy", "apprehensive", "convinced",
        "confident", "disappointed", "doubtful", "sceptical", "skeptical", "unconvinced",
    ]

    /// `India: the Commission reported that …`: whom it is about, where the side tells of a country
    /// that is not at the table; one that is there has the word itself.
    func isTopic(_ colon: Int, _ reading: SentenceReading) -> Bool {
        guard let first = reading.clauses.first, first.subject.lowerBound > colon,
            !first.subject.isEmpty, Self.reporting.contains(reading.tokens[first.head].folded),
            let label = actors.actor(in: 0..<colon, of: reading)?.subject,
            label.kind == .country, !actors.isParty(label, reading),
            let fact = actors.knowledge.actors[label], !fact.isMember, !fact.isSide,
            let speaker = actors.actor(in: first.subject, of: reading)
        else { return false }
        return speaker.isCertain && speaker.isSide
    }

    /// What those do who let others know how a matter stands.
    private static let reporting: WordSet = [
        "report", "reports", "reported", "inform", "informs", "informed", "brief", "briefs",
        "briefed", "debriefed", "update", "updates", "updated", "present", "presents",
        "presented", "said", "says", "told", "noted", "explained", "recalled",
    ]

    /// `The Japanese side said it was late. He asked for more`, in a record that has named nobody: whoever
    /// spoke for it.
    func isOnlySpeaker(_ actor: Actor) -> Bool {
        genre == .record && people.isEmpty && !actor.isSide && actor.subject?.kind == .country
    }

    /// An office, or the address before a surname.
    static func isOfPerson(_ word: Word) -> Bool {
        offices.contains(word) || addresses.contains(word)
    }

    static let offices: WordSet = [
        "representative", "commissioner", "president", "minister", "director", "ambassador",
        "secretary", "chair", "spokesperson", "spokesman",
        "spokeswoman", "official", "diplomat", "premier", "envoy", "head",
        "negotiator", "counsellor", "delegate", "deputy",
    ]

    private static let addresses: WordSet = ["mr", "ms", "mrs", "dr", "prof", "professor"]

    /// `Jamaica, speaking for all islands, stressed that …`: the speaker, an aside, and the verb.
    func aroundAside(_ reading: SentenceReading) -> Actor? {
        let tokens = reading.tokens
        guard tokens[0].isCapitalised,
            let comma = tokens.prefix(8).firstIndex(where: { $0.folded == "," }), comma > 0,
            let hit = reading.all(.speechVerb).first(where: { hit in
                hit.first > comma + 2 && hit.last + 1 < tokens.count
                    && tokens[hit.first - 1].folded == "," && tokens[hit.last + 1].folded == "that"
            }), !reading.clauses.contains(where: { $0.verb.contains(hit.first) }),
            !tokens[(comma + 1)..<(hit.first - 1)].contains(where: { $0.folded == "," })
        else { return nil }
        return actors.actor(in: 0..<comma, of: reading).flatMap { $0.isCertain ? $0 : nil }
    }
}
