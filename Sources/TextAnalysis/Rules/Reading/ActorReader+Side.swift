internal import BriefCore

/// Who in a record is of the side, though no data file names him.
extension ActorReader {
    /// `Ms Reis`, where the head lists `Director Marta Reis` for the side.
    func isListed(_ words: String) -> Bool {
        let all = words.split(separator: " ")
        let name = all.drop { Self.addresses.contains(String($0)) }
        guard !name.isEmpty, name.count < all.count else { return false }
        return name.last.map { sideNames.contains(String($0)) } ?? false
    }

    /// Titles before a surname.
    private static let addresses: Set<String> = [
        "mr", "ms", "mrs", "dr", "director", "commissioner", "ambassador", "director-general",
        "deputy", "head",
    ]

    /// `the Commissioner`, with no name behind: the side's own, by the title.
    func sideTitle(_ run: Range<Int>, _ reading: SentenceReading) -> Actor? {
        if let last = run.last, run.count <= 2, reading.tokens[last].isCapitalised,
            Self.sideTitles.contains(reading.tokens[last].folded)
        {
            return Actor(name: plain(reading.tokens[last].span), subject: nil, isSide: true)
        }
        if let ours = newsTitle(run, reading) { return ours }
        // `the Executive Vice-President`, a title of the Commission's
        if let first = run.first, let last = run.last, run.count <= 4,
            reading.tokens[first].isCapitalised,
            ["executive", "vice"].contains(reading.tokens[first].folded),
            reading.tokens[last].folded == "president", hasVicePresident,
            run.contains(where: { reading.tokens[$0].folded == "vice" }),
            !isTied(last + 1, reading),
            first > 0 && reading.tokens[first - 1].folded == "executive"
                || reading.tokens[first].folded == "executive"
        {
            let title = plain(reading.span(first, last))
            return holder(of: .executiveVicePresident, shownAs: title)
        }
        // `Ambassador took note`, in the note of an embassy of ours.
        if isOfMission, run.count == 1, let last = run.last,
            ["ambassador", "undersigned"].contains(reading.tokens[last].folded),
            last == 0 || reading.tokens[last - 1].folded == "the", !isTied(last + 1, reading)
        {
            return Actor(name: plain(reading.tokens[last].span), subject: nil, isSide: true)
        }
        // `the Agency`, on a page of its own.
        if let last = run.last, run.count == 1, isAgencyOurs,
            OwnVoice.isAgency(last, reading.tokens)
        {
            return Actor(name: knowledge.side, subject: ActorFacts.union, isSide: true)
        }
        // `the Delegation` in a page or note of one.
        if let last = run.last, run.count == 1, reading.tokens[last].folded == "delegation",
            reading.tokens[last].isCapitalised, last > 0,
            reading.tokens[last - 1].folded == "the", !isTied(last + 1, reading),
            [.webPage, .pressRelease, .note, .record].contains(text.metadata.kind)
        {
            return Actor(name: "Delegation", subject: SubjectID(.body, "eeas"), isSide: true)
        }
        guard let first = run.last, run.count <= 2, first > 0,
            reading.tokens[first].folded == "commissioner", reading.tokens[first].isCapitalised,
            reading.tokens[run.lowerBound].folded == "the"
                || run.count == 1 && reading.tokens[first - 1].folded == "the"
        else { return nil }
        return holder(of: .commissioner, shownAs: "Commissioner")
    }

    /// `the bloc`, `the commissioner for enlargement`, in news that name the Union or its Commission and no
    /// other body that is called so.
    private func newsTitle(_ run: Range<Int>, _ reading: SentenceReading) -> Actor? {
        guard text.metadata.kind == .news, let last = run.last else { return nil }
        if reading.tokens[last].folded == "bloc", !reading.tokens[last].isCapitalised,
            isBlocOurs,
            !run.contains(where: { reading.tokens[$0].isCapitalised })
        {
            return Actor(name: knowledge.side, subject: ActorFacts.union, isSide: true)
        }
        guard isCommissionerOurs,
            let title = run.first(where: { reading.tokens[$0].folded == "commissioner" }),
            !reading.tokens[title].isCapitalised, !isTied(title + 1, reading),
            run.lowerBound == title || !reading.tokens[run.lowerBound].isCapitalised
        else { return nil }
        let words = plain(reading.span(run.lowerBound, last))
        return Actor(
            name: words.prefix(1).uppercased() + words.dropFirst(),
            subject: SubjectID(.body, "commission"),
            isSide: true
        )
    }

    /// True where the side is named and no other group of states.
    func namesOnlyOurBloc() -> Bool {
        var isNamed = false
        for mention in text.mentions {
            let subject = mention.mention.subject
            if subject == ActorFacts.union { isNamed = true }
            if subject != ActorFacts.union, subject.kind == .region || subject.kind == .forum {
                return false
            }
        }
        return isNamed
    }

    /// True where the Commission is named, and no commissioner of police or privacy.
    func namesOnlyOurCommissioners() -> Bool {
        guard
            text.mentions.contains(where: {
                $0.mention.subject == SubjectID(.body, "commission")
            })
        else { return false }
        return !text.sentences.contains { sentence in
            sentence.tokens.indices.dropFirst().contains { place in
                sentence.tokens[place].folded == "commissioner"
                    && Self.watching.contains(sentence.tokens[place - 1].folded)
            }
        }
    }

    private static let watching: WordSet = [
        "police", "privacy", "information", "protection", "high", "rights", "election", "county",
    ]

    /// `Executive Vice-President of the Commission`, or one known to be of the side: whom the bare title
    /// takes up; firms have such presidents too.
    func namesVicePresident() -> Bool {
        if text.metadata.kind == .record, introducesVicePresident() { return true }
        return text.mentions.contains { mention in
            let subject = mention.mention.subject
            guard subject.kind == .person || subject == SubjectID(.body, "commission"),
                actor(of: mention)?.isSide ?? false
            else { return false }
            let start = mention.span.start
            let title = TextSpan(max(0, start - 48), mention.span.end)
            let words = String(decoding: text.text.bytes[title.start..<title.end], as: UTF8.self)
                .lowercased()
            return words.holds("vice-president") || words.holds("vice president")
        }
    }

    /// `led by Executive Vice-President Ida Moreno`: in a record a name without a firm behind it is one
    /// of those who met.
    private func introducesVicePresident() -> Bool {
        text.sentences.contains { sentence in
            let tokens = sentence.tokens
            return tokens.indices.dropLast().contains { place in
                guard place > 1, tokens[place].folded == "president",
                    tokens[place - 1].folded == "-", tokens[place - 2].folded == "vice",
                    tokens[place + 1].kind == .word, tokens[place + 1].isCapitalised
                else { return false }
                let next = tokens[(place + 1)...].first { $0.kind != .word || !$0.isCapitalised }
                return next?.folded != "of"
            }
        }
    }

    /// `the Delegation of Japan`: somebody's.
    private func isTied(_ place: Int, _ reading: SentenceReading) -> Bool {
        place < reading.tokens.count
            && ["of", "from", "to"].contains(reading.tokens[place].folded)
    }

    /// Titles only the side has, as records shorten them.
    private static let sideTitles: WordSet = ["evp", "hrvp", "hod"]

    /// `The EU and Palau met. The partners set up a mechanism`, and in what both write; not `the
    /// partners in ASEAN`.
    ///
    /// - Source: Halliday and Hasan, Cohesion in English (1976), 6.1: a general noun behind `the` takes
    ///   up those who were named together.
    private func isBothPartners(_ place: Int, _ reading: SentenceReading) -> Bool {
        guard reading.tokens[place].folded == "partners", place > 0,
            ["the", "two"].contains(reading.tokens[place - 1].folded),
            [.jointStatement, .pressRelease, .webPage].contains(text.metadata.kind),
            text.metadata.kind == .jointStatement || saysTwoPartners || takesUpParties(reading)
        else { return false }
        return place + 1 >= reading.tokens.count
            || !["of", "from", "in", "for", "at", "across", "that", "who", "which"]
                .contains(reading.tokens[place + 1].folded)
    }

    /// True for a word that means the side together with those it speaks with.
    func isJoint(_ place: Int, _ reading: SentenceReading) -> Bool {
        if reading.isCovered(place, by: .actorJoint) || isBothPartners(place, reading) {
            return true
        }
        switch text.metadata.kind {
        // Elsewhere those who take part in something are others.
        case .jointStatement, .pressRelease, .webPage:
            // `ministers of the region` are not those who meet.
            let next = place + 1 < reading.tokens.count ? reading.tokens[place + 1].folded : ""
            // `Ministers endorsed it`: those who met; `the leaders` may be others told of before.
            if text.metadata.kind != .jointStatement, place > 0,
                ["ministers", "leaders"].contains(reading.tokens[place].folded)
            {
                return false
            }
            return reading.isCovered(place, by: .actorMembers)
                && !["of", "from", "in", "for", "at", "across"].contains(next)
        default: return false
        }
    }

    /// `Both agreed`: the two parties, where a text has two, of what only two who meet can do.
    func both(_ range: Range<Int>, _ reading: SentenceReading) -> Actor? {
        guard range.count == 1, case let place = range.lowerBound,
            reading.tokens[place].folded == "both", place + 1 < reading.tokens.count,
            reading.isCovered(place + 1, by: .speechAgree),
            reading.classes[place + 1].contains(.past),
            [.record, .pressRelease, .jointStatement].contains(text.metadata.kind),
            case let name = named("Both", reading), name != "Both"
        else { return nil }
        return Actor(name: name, subject: nil, isSide: true)
    }

    /// `The ministers agreed`, `The partners set up a mechanism`: a word for exactly two.
    func isPair(_ place: Int, _ reading: SentenceReading) -> Bool {
        if reading.isCovered(place, by: .actorJoint) || isBothPartners(place, reading) {
            return true
        }
        guard text.metadata.kind == .jointStatement else { return false }
        let word = reading.tokens[place].folded
        return word == "ministers" || word == "leaders"
            || word == "co" && reading.tokens.dropFirst(place + 2).first?.folded == "chairs"
    }

    /// True for the word that ties a name to its noun: `head of the unit`, `spokesperson for the
    /// Commission`.
    func joins(_ place: Int, _ run: Range<Int>, _ reading: SentenceReading) -> Bool {
        switch reading.tokens[place].folded {
        case "of": true
        case "for", "at", "from", "in":
            Self.envoys.contains(reading.tokens[run.upperBound - 1].folded)
        default: false
        }
    }

    /// Nouns for those who speak in the name of somebody.
    private static let envoys: WordSet = [
        "spokesperson", "spokesman", "spokeswoman", "spokespeople", "official", "officials",
        "diplomat", "diplomats", "representative", "representatives", "source", "sources",
    ]

    /// `We called on the minister`: whom the writer met; nil for any other sentence.
    func met(in reading: SentenceReading) -> Actor? {
        guard let clause = reading.clauses.first(where: { !$0.subject.isEmpty }),
            ["we", "i"].contains(reading.tokens[clause.subject.lowerBound].folded),
            clause.subject.count == 1
        else { return nil }
        let start = clause.verb.upperBound
        guard start < reading.tokens.count else { return nil }
        let object = reading.classes[start].contains(.preposition) ? start + 1 : start
        let end =
            reading.tokens[start...].firstIndex { $0.kind == .mark && $0.folded != "-" }
            ?? reading.tokens.count
        guard object < end, let actor = actor(in: object..<end, of: reading), !actor.isSide else {
            return nil
        }
        return actor
    }

    /// `the Information Regulator`, where the vocabulary knows regulators: the longer name is meant.
    func isPartOfName(
        _ tokens: Range<Int>,
        _ subject: SubjectID,
        _ run: Range<Int>,
        _ reading: SentenceReading
    ) -> Bool {
        let first = tokens.lowerBound
        guard first > run.lowerBound, subject.kind == .body else { return false }
        return reading.tokens[first - 1].isCapitalised && reading.tokens[first].isCapitalised
            && reading.classes[first - 1].isEmpty
    }

    /// `our adviser`, in a record of our own; not `our partners`.
    func isCalledOurs(_ run: Range<Int>, _ reading: SentenceReading) -> Bool {
        (max(0, run.lowerBound - 1)...run.lowerBound).contains {
            reading.tokens[$0].folded == "our"
        }
            && !run.contains { reading.isCovered($0, by: .actorGeneric) }
            && !run.contains { ActorReader.foreigners.contains(reading.tokens[$0].folded) }
    }

    /// Those who are ours to speak of, but do not speak for us.
    private static let foreigners: WordSet = [
        "interlocutor", "interlocutors", "counterpart", "counterparts", "host", "hosts", "contact",
        "contacts", "source", "sources", "competitor", "competitors", "rival", "rivals", "friend",
        "friends", "neighbour", "neighbours", "guest", "guests", "visitor", "visitors",
    ]

    /// `companies in Lima and Quito`: the second place stands where the first does.
    func isPlace(
        _ index: Int,
        _ pieces: [Range<Int>],
        _ reading: SentenceReading
    ) -> Bool {
        guard index > 0, isNamed(pieces[index], reading) else { return false }
        let before = pieces[index - 1]
        guard let last = before.last(where: { reading.classes[$0].contains(.preposition) }),
            last > before.lowerBound, last + 1 < before.upperBound,
            ActorReader.placing.contains(reading.tokens[last].folded)
        else { return false }
        return ((last + 1)..<before.upperBound).allSatisfy {
            reading.tokens[$0].isCapitalised || reading.classes[$0].contains(.determiner)
        }
    }

    /// True for a noun phrase that ends in a preposition and a name: `the accords with Egypt`.
    func isShared(_ piece: Range<Int>, _ reading: SentenceReading) -> Bool {
        guard let last = piece.last(where: { reading.classes[$0].contains(.preposition) }),
            last > piece.lowerBound, last + 1 < piece.upperBound
        else { return false }
        return ["with", "between", "for", "from"].contains(reading.tokens[last].folded)
            && reading.tokens[piece.upperBound - 1].isCapitalised
    }

    private func isNamed(_ piece: Range<Int>, _ reading: SentenceReading) -> Bool {
        reading.tokens[piece].allSatisfy(\.isCapitalised)
    }

    private static let placing: WordSet = ["in", "from", "across", "between", "outside", "near"]
}
