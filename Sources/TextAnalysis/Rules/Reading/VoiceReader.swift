internal import BriefCore

/// Finds who speaks in each sentence of a text.
///
/// - Source: the attribution relations of Prasad and others, Attribution and its
///   annotation in the Penn Discourse TreeBank (2007): source, verb of speech,
///   quotation; and the practice of minutes, where a speaker goes on until the
///   next one is named.
struct VoiceReader {
    let text: AnalysedText
    let readings: [SentenceReading]
    let actors: ActorReader
    let genre: Genre
    let author: Actor
    var voices: [Voice] = []
    /// The last one named as a speaker; the author before anybody is.
    private var last: Actor
    /// The last one who was the subject of a sentence, for pronouns.
    private var lastSubject: Actor?
    /// The last subjects that can be a single person, for `he` and `she`.
    var people: SpokenPeople
    /// Officials and spokespeople without a name in a news text.
    var nameless = NamelessSpeakers()
    private var block = -1
    /// Whose words a mail quotes; nil before it says so.
    var sender: Actor?
    /// Whom a line without a verb names: `The Council of the European Union,`.
    private var preamble: Actor?
    /// For each sentence the subject of the one before it.
    var subjectsBefore: [Actor?] = []
    /// What is known of the paragraph in which a quotation was last looked at.
    var opening = ParagraphOpening.none

    /// The voice of each sentence.
    static func voices(
        of text: AnalysedText,
        _ readings: [SentenceReading],
        _ actors: ActorReader,
        _ genre: Genre,
        _ author: Actor
    ) -> [Voice] {
        var reader = VoiceReader(text, readings, actors, genre, author)
        reader.run()
        return reader.voices
    }

    private init(
        _ text: AnalysedText,
        _ readings: [SentenceReading],
        _ actors: ActorReader,
        _ genre: Genre,
        _ author: Actor
    ) {
        self.text = text
        self.readings = readings
        self.actors = actors
        self.genre = genre
        self.author = author
        last = author
        people = SpokenPeople(of: text)
    }

    private mutating func run() {
        voices.reserveCapacity(readings.count)
        subjectsBefore.reserveCapacity(readings.count)
        for reading in readings {
            if opensMatter(reading, behind: block) { last = author }
            block = reading.sentence.passage.block
            subjectsBefore.append(lastSubject)
            notePreamble(reading)
            noteSender(reading)
            let told = said(reading)
            let voice = forwarded(told, reading) ?? affiliated(told ?? unsaid(reading), reading)
            voices.append(voice)
            if voice.basis == .said { last = voice.actor }
            noteSubject(reading)
            notePerson(reading, voice)
            noteLater(reading)
        }
        var before: Quotation?
        nameless.rewind()
        for quotation in QuotationReader.quotations(in: text) {
            attribute(quotation, after: before)
            before = quotation
        }
        attributePullQuotes()
    }

    /// The voice of a sentence that names nobody.
    private mutating func unsaid(_ reading: SentenceReading) -> Voice {
        // Notes of a mission tell; minutes let the last speaker go on.
        guard genre == .record, last != author, !actors.isOfMission else {
            return Voice(actor: author, basis: .author, clause: nil)
        }
        guard goesOn(reading) else {
            let nobody = Actor(name: "Speaker", subject: nil, isSide: false, isCertain: false)
            return Voice(actor: nobody, basis: .continued, clause: nil)
        }
        return Voice(actor: last, basis: .continued, clause: nil)
    }

    /// False where the sentence begins with a pronoun of another gender than the last speaker's.
    private mutating func goesOn(_ reading: SentenceReading) -> Bool {
        let first = reading.clauses.first?.subject ?? 0..<0
        return first.count != 1 || people.fits(last, reading.tokens[first.lowerBound].folded)
    }

    /// The voice of a sentence with a verb of speech, or `according to`.
    mutating func said(_ reading: SentenceReading) -> Voice? {
        if let actor = fronted(reading) { return Voice(actor: actor, basis: .said, clause: nil) }
        if let actor = labelled(reading) { return Voice(actor: actor, basis: .said, clause: nil) }
        if let preamble, reading.clauses.first?.subject.isEmpty ?? false {
            return Voice(actor: preamble, basis: .said, clause: 0)
        }
        // `Said it could offer more`, `Would suggest that …`, in the note of a mission: its own word.
        if genre == .record, actors.isOfMission, let first = reading.clauses.first {
            if first.subject.isEmpty, first.verb.lowerBound == 0,
                reading.isCovered(first.head, by: .speechVerb)
            {
                return Voice(actor: author, basis: .said, clause: 0)
            }
            if reading.isCovered(0, by: .speechVerb), reading.classes[0].contains(.past) {
                return Voice(actor: author, basis: .said, clause: nil)
            }
        }
        var framing: Voice?
        for (index, clause) in reading.clauses.enumerated() where !clause.isSubordinate {
            if genre == .record, let teller = teller(of: clause, reading) {
                return Voice(actor: teller, basis: .said, clause: index)
            }
            guard speaks(clause, reading), !clause.isPassive, !isAdded(clause, reading),
                !(clause.isNegated && clause.isPerfect), !reading.isInQuestion(clause)
            else { continue }
            // `could not confirm it`: what one cannot say, one says.
            guard
                [.fact, .supposed, .coming].contains(clause.mood)
                    || clause.mood == .possible
                        && (clause.isNegated || consents(clause, reading))
            else { continue }
            if let actor = speaker(of: clause, index, reading), isSpeaker(actor) {
                let voice = Voice(actor: actor, basis: .said, clause: index)
                if !reading.isCovered(clause.head, by: .speechFrame) { return voice }
                framing = framing ?? voice
            }
        }
        return framing
    }

    /// `Japan should come first; Tokyo has said that …`, in a text of our own: what somebody says
    /// behind a semicolon or colon does not make what stands before it theirs.
    private func isAdded(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        guard genre == .authored || genre == .own, let first = reading.clauses.first,
            first.start < clause.start, !first.subject.isEmpty
        else { return false }
        return (first.verb.upperBound..<max(first.verb.upperBound, clause.start)).contains {
            [";", ":"].contains(reading.tokens[$0].folded)
        }
    }

    /// Words by which those who sign a text speak of themselves.
    static let signing: WordSet = ["signatories", "authors", "undersigned", "sponsors"]

    private static let stances: [Cue] = [
        .positionSupports, .positionOpposes, .positionAsks, .positionWithholds, .positionPromises,
    ]

    /// In the side's own text partners in general speak with it, not beside it.
    private func isSpeaker(_ actor: Actor) -> Bool {
        actor.isCertain || genre == .news || genre == .record || genre == .outside
    }

    /// A verb of speech; in a record also one of wanting, backing or resisting.
    private func speaks(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        if reading.isCovered(clause.head, by: .speechVerb) { return true }
        // `The operators expect help`: told of them, not said by them.
        if genre == .record, feels(clause, reading) { return true }
        return genre == .record && !isMood(clause, reading)
            && !["expect", "expects"].contains(reading.tokens[clause.head].folded)
            && VoiceReader.stances.contains { reading.isCovered(clause.head, by: $0) }
    }

    private mutating func speaker(
        of clause: Clause,
        _ index: Int,
        _ reading: SentenceReading
    ) -> Actor? {
        if clause.subject.isEmpty {
            guard index > 0 else { return preamble }
            return speaker(of: reading.clauses[index - 1], index - 1, reading)
        }
        if clause.subject.count == 1 {
            let word = reading.tokens[clause.subject.lowerBound].folded
            if ["we", "i"].contains(word) { return author }
            if reading.classes[clause.subject.lowerBound].contains(.subjectPronoun), word != "both"
            {
                if let person = people.last(for: word) {
                    // `he said`, in the note of a mission: whom it met, not who writes.
                    return actors.isOfMission && person.isSide ? nil : person
                }
                guard ["it", "they", "he", "she"].contains(word) else { return nil }
                // `Lithuania is the exception: it has pressed for a label`
                if index > 0, word == "it" || word == "they",
                    [":", ";"].contains(reading.tokens[clause.start - 1].folded),
                    let named = actors.voice(in: reading.clauses[index - 1].subject, of: reading)
                {
                    return named
                }
                // A body is no `she`.
                if word == "he" || word == "she", genre == .own, text.metadata.kind == .note,
                    [lastSubject, last].allSatisfy({ $0 == nil || $0 == author })
                {
                    return nil
                }
                return [lastSubject, last].compactMap(\.self).first {
                    people.fits($0, word)
                        && (word == "it" || word == "they" || isPerson($0) || isOnlySpeaker($0))
                }
            }
        }
        if genre == .authored, let last = clause.subject.last,
            VoiceReader.signing.contains(reading.tokens[last].folded)
        {
            return author
        }
        if let first = clause.subject.first, !reading.classes[first].contains(.gerund),
            clause.subject.contains(where: { reading.isCovered($0, by: .actorDocument) })
        {
            return writer(of: clause.subject, reading)
        }
        return actors.voice(in: clause.subject, of: reading)
    }

    /// Whose word a text is that a sentence names: the author's, where he writes of it himself; of one
    /// that the news tell of, whoever is named with it: `the Commission's report`.
    func writer(of range: Range<Int>, _ reading: SentenceReading) -> Actor? {
        guard genre == .news else { return author }
        // `a draft seen by Reuters`
        let end = range.first { reading.classes[$0].contains(.participle) } ?? range.upperBound
        if let owner = actors.owner(in: range.lowerBound..<end, of: reading) { return owner }
        return isSentBefore(range, reading) ? author : nil
    }

    /// `The Commission has sent a note. “…,” the note reads`: one that a sentence right before told of
    /// together with the side.
    private func isSentBefore(_ range: Range<Int>, _ reading: SentenceReading) -> Bool {
        guard let noun = range.last(where: { reading.isCovered($0, by: .actorDocument) }) else {
            return false
        }
        let word = reading.tokens[noun].folded
        return (max(0, reading.index - 3)..<reading.index).contains { index in
            readings[index].tokens.contains { $0.folded == word }
                && readings[index].sentence.mentions.contains {
                    actors.actor(of: text.mentions[$0])?.isSide ?? false
                }
        }
    }

    /// `According to X, …`, `For X, …`, `…, according to X`.
    private mutating func fronted(_ reading: SentenceReading) -> Actor? {
        if let hit = reading.first(.speechAccording), hit.last + 1 < reading.tokens.count {
            let end = phraseEnd(hit.last + 1, reading)
            if (hit.last + 1..<end).contains(where: { reading.isCovered($0, by: .actorDocument) }) {
                return writer(of: (hit.last + 1)..<end, reading)
            }
            if let actor = actors.actor(in: (hit.last + 1)..<end, of: reading) { return actor }
        }
        if reading.cues.contains(.speechVerb) {
            if let actor = aroundAside(reading) { return actor }
            for hit in reading.all(.speechVerb) {
                if let actor = actors.speaker(after: hit.first, of: reading) { return actor }
            }
        }
        if let actor = holdingView(reading) ?? viewInside(reading) { return actor }
        guard reading.tokens.first?.folded == "for", reading.tokens.count > 4 else { return nil }
        let end = phraseEnd(1, reading)
        guard end < reading.tokens.count, reading.tokens[end].folded == "," else { return nil }
        return actors.actor(in: 1..<end, of: reading)
    }

    /// `Cabinet: the rules reserve …`, in a record: the speaker, a colon, and what was said.
    private func labelled(_ reading: SentenceReading) -> Actor? {
        guard genre == .record, reading.tokens.count > 6,
            let colon = reading.tokens.prefix(5).firstIndex(where: { $0.folded == ":" }),
            colon > 0, reading.tokens[0].isCapitalised,
            let actor = actors.actor(in: 0..<colon, of: reading), !isTopic(colon, reading)
        else { return nil }
        return actor.isCertain || reading.tokens[0].isAllCapitals ? actor : nil
    }

    /// `In the Forum's reading, …`, `In its view, …`.
    private mutating func holdingView(_ reading: SentenceReading) -> Actor? {
        guard reading.tokens.first?.folded == "in", reading.tokens.count > 5 else { return nil }
        let end = phraseEnd(1, reading)
        guard end < min(12, reading.tokens.count), reading.tokens[end].folded == ",",
            VoiceReader.views.contains(reading.tokens[end - 1].folded), end > 2
        else { return nil }
        let owner = end - 2
        if let actor = self.owner(by: reading.tokens[owner].folded) { return actor }
        guard reading.tokens[owner].folded == "'s" || reading.tokens[owner].folded == "'" else {
            return nil
        }
        return actors.actor(in: 1..<owner, of: reading)
    }

    /// Whose view a sentence gives in passing: `A decision would, in her view, be premature`.
    private mutating func viewInside(_ reading: SentenceReading) -> Actor? {
        guard
            let view = reading.tokens.indices.dropFirst(3).first(where: { place in
                reading.tokens[place - 3].kind == .mark
                    && reading.tokens[place - 2].folded == "in"
                    && reading.tokens[place - 3].folded == ","
                    && place + 1 < reading.tokens.count
                    && reading.tokens[place + 1].folded == ","
                    && VoiceReader.views.contains(reading.tokens[place].folded)
            })
        else { return nil }
        return owner(by: reading.tokens[view - 1].folded)
    }

    /// Whom a possessive pronoun takes up; nil for other words.
    private mutating func owner(by word: Word) -> Actor? {
        switch word {
        case "her", "his": people.last(for: word) ?? (people.fits(last, word) ? last : nil)
        case "its", "their": lastSubject ?? last
        default: nil
        }
    }

    func phraseEnd(_ start: Int, _ reading: SentenceReading) -> Int {
        var end = start
        while end < reading.tokens.count,
            ![",", ";", ":", ".", "("].contains(reading.tokens[end].folded)
        {
            end += 1
        }
        return end
    }

    /// Takes note of a line that is nothing but a name and a comma.
    private mutating func notePreamble(_ reading: SentenceReading) {
        // `Minister, Excellencies,`: those who are spoken to.
        guard text.metadata.kind != .speech, text.metadata.kind != .letter,
            reading.clauses.isEmpty, (2...12).contains(reading.tokens.count),
            let last = reading.tokens.last, last.folded == "," || last.folded == ":"
        else { return }
        let range = 0..<(reading.tokens.count - 1)
        if let actor = actors.actor(in: range, of: reading) { preamble = actor }
    }

    private mutating func noteSubject(_ reading: SentenceReading) {
        guard let clause = reading.clauses.first(where: { !$0.subject.isEmpty }),
            let first = clause.subject.first,
            // `its members`: the one they belong to goes on being spoken of.
            !reading.classes[first].contains(.possessive),
            let actor = actors.actor(in: clause.subject, of: reading)
        else { return }
        lastSubject = actor
    }

    /// Takes note of a subject that can be one person: `our main contact, Ms Diallo`.
    private mutating func notePerson(_ reading: SentenceReading, _ voice: Voice) {
        // `“No,” the spokeswoman replied. She …`: who speaks behind what she says.
        if voice.basis == .said, let index = voice.clause, index > 0,
            case let subject = reading.clauses[index].subject,
            subject.contains(where: { VoiceReader.isOfPerson(reading.tokens[$0].folded) })
        {
            people.note(voice.actor)
            return
        }
        // `“…,” said Ida Moreno, a liberal.`
        if voice.basis == .said, voice.clause == nil, voice.actor != author,
            isPerson(voice.actor)
        {
            people.note(voice.actor)
            return
        }
        if genre == .own, let met = actors.met(in: reading) {
            people.note(met)
            return
        }
        guard let clause = reading.clauses.first(where: { !$0.subject.isEmpty }),
            let actor = actors.actor(in: clause.subject, of: reading), actor != author
        else { return }
        let isOffice = clause.subject.contains {
            VoiceReader.offices.contains(reading.tokens[$0].folded)
        }
        if isOffice || isPerson(actor) { people.note(actor) }
    }

    /// True for somebody shown under a name that is not a country's or a body's own.
    private func isPerson(_ actor: Actor) -> Bool {
        guard !actor.isPerson, let subject = actor.subject else { return true }
        switch subject.kind {
        case .person: return true
        case .body: return actors.knowledge.actors[subject]?.name != actor.name
        default: return false
        }
    }
}
