internal import BriefCore

/// Reads who is meant by a noun phrase.
///
/// One object for a text, since it is large and asked often.
final class ActorReader {
    let text: AnalysedText
    let knowledge: RuleKnowledge
    /// The country for which the author of a signed opinion speaks; nil for none.
    private let own: SubjectID?
    /// Lines of a record's head that list those present for the side, lower case.
    private let sideLines: String
    /// The surnames in those lines that stand in no other side's, lower case.
    let sideNames: Set<String>
    /// Words that stand capitalised inside a sentence, or in a line of those present.
    let names: HashTable
    /// The people whom the text introduces.
    let people: IntroducedPeople
    /// True for a text that a mission of a member state writes.
    let isOfMission: Bool
    /// Who `both sides` are; asked for by few texts.
    private(set) lazy var parties = Parties(text, knowledge)
    /// True where the text speaks of `the two partners`: its partners are two.
    private(set) lazy var saysTwoPartners = text.sentences.contains { sentence in
        sentence.tokens.indices.dropFirst().contains { place in
            sentence.tokens[place].folded == "partners"
                && ["two", "both"].contains(sentence.tokens[place - 1].folded)
        }
    }
    /// True where the text names an Executive Vice-President of the Commission.
    private(set) lazy var hasVicePresident = namesVicePresident()
    /// True for a page of an agency of the side.
    private(set) lazy var isAgencyOurs =
        text.metadata.kind == .webPage && OwnVoice(text, knowledge).isOfAgency
    /// True where `the bloc` can only be the side.
    private(set) lazy var isBlocOurs = namesOnlyOurBloc()
    /// True where `the commissioner` can only be of the side.
    private(set) lazy var isCommissionerOurs = namesOnlyOurCommissioners()
    /// The last words of names behind `Minister`, but for members' own.
    private(set) lazy var foreignMinisters = namedMinisters()
    /// What noun phrases were read as: rules ask for the same ones over and over.
    private let known = KnownActors()

    /// Makes a reader for one text.
    init(_ text: AnalysedText, _ knowledge: RuleKnowledge, speakingFor own: SubjectID? = nil) {
        self.text = text
        self.own = own ?? MinistryLine(above: text, knowledge)?.country
        self.knowledge = knowledge
        let lines = AttendanceLines(text, knowledge)
        sideLines = lines.own.lowercased()
        sideNames = lines.ownSurnames
        names = ActorReader.names(text, knowledge)
        isOfMission = MissionLine(above: text, knowledge) != nil
        people = PeopleReader(text: text, knowledge: knowledge).people()
    }

    /// Everyone a coordinated noun phrase names, in order.
    func actors(in range: Range<Int>, of reading: SentenceReading) -> [Actor] {
        known.actors(of: reading.index, range) { readAll(range, reading) }
    }

    private func readAll(_ range: Range<Int>, _ reading: SentenceReading) -> [Actor] {
        let pieces = pieces(of: range, reading)
        if let name = apposed(range, reading) { return [name] }
        // `a group representing Chile, Peru and Ecuador`: the group.
        if pieces.count > 1, let first = pieces.first,
            let gerund = first.dropFirst().first(where: {
                reading.classes[$0].contains(.gerund) && isAgent($0 - 1, reading)
            }), let group = actor(in: first.lowerBound..<gerund, of: reading)
        {
            return [group]
        }
        // `the partnerships with Egypt, Morocco and Tunisia`: a thing, whoever shares in it.
        if pieces.count > 1, let first = pieces.first, isShared(first, reading),
            actor(in: first, of: reading) == nil
        {
            return []
        }
        return pieces.indices.filter { !isPlace($0, pieces, reading) }
            .compactMap { actor(in: pieces[$0], of: reading) }
    }

    /// The one who acts in a noun phrase; nil where it names nobody.
    func actor(in range: Range<Int>, of reading: SentenceReading) -> Actor? {
        known.actor(of: reading.index, range) { read(range, reading) }
    }

    private func read(_ range: Range<Int>, _ reading: SentenceReading) -> Actor? {
        if let both = both(range, reading) { return both }
        let start = firstWord(range, reading)
        let run = start..<headEnd(start, range.upperBound, reading)
        guard !run.isEmpty else { return nil }
        if let name = apposed(range, reading) { return name }
        if let person = officeHolder(range, reading) { return actor(of: person) }
        if let person = named(behindOffice: range, reading) { return person }
        // `a number of GCC States`: the States.
        if run.count == 1, Self.quantities.contains(reading.tokens[start].folded),
            start + 2 < range.upperBound, reading.tokens[start + 1].folded == "of",
            start == 0 || !reading.tokens[start].isCapitalised
        {
            let whole = actor(in: (start + 2)..<range.upperBound, of: reading)
            guard let whole, whole.isSide else { return whole }
            // `a handful of Member States` are not the side.
            let words = plain(reading.span(start, range.upperBound - 1))
            return Actor(name: words, subject: nil, isSide: false)
        }
        let hasAgent = run.contains { reading.isCovered($0, by: .actorNoun) }
        if let joint = run.first(where: { isJoint($0, reading) }),
            joint == range.lowerBound
                || joint <= start
        {
            let words = plain(reading.span(range.lowerBound, run.upperBound - 1))
            let name = words.prefix(1).uppercased() + words.dropFirst()
            let isPair = isPair(joint, reading)
            if isPair, areOthers(run, reading) {
                return Actor(name: name, subject: nil, isSide: false)
            }
            let known = isPair ? named(name, reading) : name
            return Actor(name: known, subject: nil, isSide: true)
        }
        if run.allSatisfy({ reading.isCovered($0, by: .actorSide) }) {
            if hasAgent { return phrase(run, range.upperBound, reading, true, ActorFacts.union) }
            let isCity = run.count == 1 && reading.tokens[start].folded == "brussels"
            let name = isCity ? "Brussels" : knowledge.side
            return Actor(name: name, subject: ActorFacts.union, isSide: true)
        }
        if let title = sideTitle(run, reading) { return title }
        if isFormat(run, reading) { return nil }
        if isCabinet(run, reading) {
            let side = sideStands(in: run, reading)
            return phrase(run, range.upperBound, reading, side, nil)
        }
        if let person = person(in: run, reading) { return actor(of: person) }
        if let person = introduced(in: run, reading) { return person }
        if let named = acting(in: run, reading) {
            let isWhole = named.tokens.upperBound == run.upperBound
            if isWhole, isOfOthers(run.upperBound, range.upperBound, reading), isOurs(named.subject)
            {
                return phrase(run, range.upperBound, reading, false, nil, isOthers: true)
            }
            if isWhole, isSomeOf(named.tokens.lowerBound, range, reading), isOurs(named.subject) {
                var some = phrase(
                    (start - 1)..<run.upperBound,
                    range.upperBound,
                    reading,
                    false,
                    nil,
                    isOthers: true
                )
                some?.isCertain = true
                return some
            }
            let isLed = (named.tokens.upperBound..<run.upperBound).contains { isAgent($0, reading) }
            if !isWhole && isLed || isPartOfName(named.tokens, named.subject, run, reading) {
                let isSide = isOurs(named.subject)
                return phrase(run, range.upperBound, reading, isSide, named.subject)
            }
            // `European business associations` are not shown as `Business and industry`.
            if isWhole, named.subject.kind == .body,
                run.lowerBound < named.tokens.lowerBound
                    || run.count > 1 && run.lowerBound == named.tokens.lowerBound,
                !isOurs(named.subject),
                reading.tokens[run.upperBound - 1].folded.hasSuffix("s"),
                !reading.tokens[run.upperBound - 1].isCapitalised
            {
                return phrase(run, range.upperBound, reading, false, named.subject)
            }
            return isWhole || isPossessive(named.tokens.upperBound, reading)
                ? actor(of: named) : nil
        }
        guard hasAgent || isName(run, reading) else { return nil }
        var found = phrase(run, range.upperBound, reading, false, nil)
        found?.isCertain =
            hasAgent && !isGeneric(run, reading)
            || run.count == 1 && isCamelled(reading.tokens[start])
        return found
    }

    /// `Member States of the GCC`: of a body that is not of the side.
    private func isOfOthers(_ place: Int, _ limit: Int, _ reading: SentenceReading) -> Bool {
        guard place + 1 < limit, reading.tokens[place].folded == "of",
            let owner = acting(in: (place + 1)..<limit, reading)
        else { return false }
        return owner.subject.kind == .forum && !isOurs(owner.subject)
    }

    /// Everyone a coordinated noun phrase names, as one voice; nil where it names nobody.
    func voice(in range: Range<Int>, of reading: SentenceReading) -> Actor? {
        let all = actors(in: range, of: reading)
        guard let first = all.first, all.count > 1 else { return all.first }
        let own = all.first(where: \.isSide) ?? first
        return Actor(
            name: all.map(\.name).joined(separator: " and "),
            subject: own.subject,
            isSide: own.isSide
        )
    }

    /// The speaker named after a verb of speech that a comma parts from what is said:
    /// `…, said the federation`; nil where none is.
    func speaker(after verb: Int, of reading: SentenceReading) -> Actor? {
        guard verb > 1, verb + 1 < reading.tokens.count,
            [",", "\""].contains(reading.tokens[verb - 1].folded),
            !reading.classes[verb].isDisjoint(with: [.past, .third]),
            reading.isCovered(verb, by: .speechVerb),
            reading.tokens[verb + 1].isCapitalised
                || reading.classes[verb + 1].contains(.determiner),
            // `The chair, Ida Moreno, said that members would wait`: what is said follows.
            reading.tokens[verb + 1].folded != "that"
                || !reading.clauses.contains(where: { $0.verb.lowerBound > verb })
        else { return nil }
        var end = verb + 1
        while end < reading.tokens.count,
            ![",", ";", ":", ".", "("].contains(reading.tokens[end].folded)
        {
            end += 1
        }
        // `…, said that official`, and not `Peru, speaking for all, said that ministries lack staff`
        if reading.tokens[verb + 1].folded == "that", end - verb > 3 { return nil }
        return actor(in: (verb + 1)..<end, of: reading)
    }

    /// The owner of a noun phrase that is a thing: the Commission in `Commission proposal`.
    func owner(in range: Range<Int>, of reading: SentenceReading) -> Actor? {
        acting(in: range, reading).map(actor)
    }

    /// The actor a mention stands for, under the name to be shown.
    func actor(of mention: LocatedMention) -> Actor? {
        guard let fact = knowledge.actors[mention], fact.canAct else { return nil }
        let shown = name(mention, fact)
        let subject = mention.mention.subject
        return Actor(name: shown, subject: subject, isSide: isOurs(subject))
    }

    private func isOurs(_ subject: SubjectID) -> Bool {
        subject == own || knowledge.actors[subject]?.isSide ?? false
    }

    // MARK: - Noun phrases

    private struct Named {
        let tokens: Range<Int>
        let subject: SubjectID
        let fact: ActorFacts.Fact?
        let mention: LocatedMention
    }

    private func actor(of named: Named) -> Actor {
        Actor(
            name: named.fact.map { name(named.mention, $0) } ?? named.subject.code,
            subject: named.subject,
            isSide: isOurs(named.subject)
        )
    }

    private func name(_ mention: LocatedMention, _ fact: ActorFacts.Fact) -> String {
        if mention.mention.subject == ActorFacts.union { return knowledge.side }
        let printed = plain(mention.span)
        switch mention.mention.alias {
        case .adjective, .demonym: return fact.name
        case .abbreviation where mention.mention.subject.kind == .country:
            // A member state whose code is printed, `SE`, is known by it in such records.
            return fact.isMember && printed.utf8.count == 2 ? printed : fact.name
        default: break
        }
        if fact.name.holds(printed) || isShouted(printed) { return fact.name }
        // `a senior EU diplomat` is one of them.
        if fact.name.hasSuffix("officials"), !printed.hasSuffix("s") { return printed }
        let isDescription = printed.hasPrefix("EU ") || printed.first?.isLowercase ?? false
        return isDescription ? fact.name : printed
    }

    /// The first mention of someone who can act that no preposition governs.
    private func acting(in range: Range<Int>, _ reading: SentenceReading) -> Named? {
        guard !range.isEmpty else { return nil }
        let span = reading.span(max(0, range.lowerBound - 1), range.upperBound - 1)
        let start = reading.tokens[range.lowerBound].span.start
        var best: Named?
        for index in reading.sentence.mentions {
            let mention = text.mentions[index]
            guard span.contains(mention.span), mention.span.end > start else { continue }
            guard let fact = knowledge.actors[mention], fact.canAct else {
                continue
            }
            if let found = best, found.mention.span.end >= mention.span.end { continue }
            let first = reading.token(at: mention.span.start)
            if let found = best, found.tokens.lowerBound != first { continue }
            let end = reading.token(at: mention.span.end)
            best = Named(
                tokens: first..<end,
                subject: mention.mention.subject,
                fact: fact,
                mention: mention
            )
        }
        return best
    }

    /// True where the phrase ends in the name of a format or text: `the EU-LAC Alliance`.
    private func isFormat(_ run: Range<Int>, _ reading: SentenceReading) -> Bool {
        let end = reading.tokens[run.upperBound - 1].span.end
        let start = reading.tokens[run.lowerBound].span.start
        return reading.sentence.mentions.contains { index in
            let mention = text.mentions[index]
            guard mention.span.end == end, mention.span.end > start else { return false }
            switch mention.mention.subject.kind {
            case .instrument: return true
            case .forum: return !(knowledge.actors[mention]?.canAct ?? true)
            default: return false
            }
        }
    }

    /// `Cabinet N.`: the office, not the one it works for.
    private func isCabinet(_ run: Range<Int>, _ reading: SentenceReading) -> Bool {
        run.count > 1 && reading.tokens[run.lowerBound].folded == "cabinet"
            && reading.tokens[run.lowerBound + 1].isCapitalised
    }

    /// The person named last in a noun phrase: `Portugal's foreign minister X`.
    func person(in run: Range<Int>, _ reading: SentenceReading) -> LocatedMention? {
        let end = reading.tokens[run.upperBound - 1].span.end
        let start = reading.tokens[run.lowerBound].span.start
        for index in reading.sentence.mentions.reversed() {
            let mention = text.mentions[index]
            guard mention.mention.subject.kind == .person, mention.span.end == end,
                mention.span.start >= start, !isNested(mention, reading)
            else { continue }
            return mention
        }
        return nil
    }

    /// `Cabinet X` is the cabinet, not the person it is named for.
    private func isNested(_ mention: LocatedMention, _ reading: SentenceReading) -> Bool {
        reading.sentence.mentions.contains { index in
            let other = text.mentions[index]
            return other.span != mention.span && other.span.contains(mention.span)
                && other.mention.subject.kind == .body
        }
    }

    private func isPossessive(_ place: Int, _ reading: SentenceReading) -> Bool {
        place < reading.tokens.count
            && (reading.tokens[place].folded == "'s" || reading.tokens[place].folded == "'")
    }

    private func phrase(
        _ run: Range<Int>,
        _ limit: Int,
        _ reading: SentenceReading,
        _ isSide: Bool,
        _ subject: SubjectID?,
        isOthers: Bool = false
    ) -> Actor? {
        var end = run.upperBound
        while end + 1 < limit, joins(end, run, reading) {
            let next = firstWord((end + 1)..<limit, reading)
            let tail = headEnd(next, limit, reading)
            guard tail > next else { break }
            end = tail
        }
        guard end > run.lowerBound else { return nil }
        let words = owned(run.lowerBound..<end, reading)
        guard let first = words.first else { return nil }
        let isSideText =
            !isOthers && isSideText(words, run, end, isSide, reading)
        return Actor(
            name: first.uppercased() + words.dropFirst(),
            subject: subject,
            isSide: isSideText
        )
    }

    private func isSideText(
        _ words: String,
        _ run: Range<Int>,
        _ end: Int,
        _ isSide: Bool,
        _ reading: SentenceReading
    ) -> Bool {
        isSide || sideStands(in: run.lowerBound..<end, reading)
            || !sideLines.isEmpty
                && (sideLines.holds(words.lowercased()) || isListed(words.lowercased()))
            || text.metadata.kind == .record && (isCalledOurs(run, reading) || words == "Chair")
            || text.metadata.kind == .record
                && (run.lowerBound..<end).contains { reading.isCovered($0, by: .actorOwn) }
                && !isOfCountry(run.lowerBound..<end, reading)
    }

    private func sideStands(in range: Range<Int>, _ reading: SentenceReading) -> Bool {
        acting(in: range, reading).map { isOurs($0.subject) } ?? false
    }

    /// The words of a span with single spaces.
    func plain(_ span: TextSpan) -> String { text.text.plainWords(in: span) }
}
