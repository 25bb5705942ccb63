internal import BriefCore

/// Who in a record is of the side, though no data file names him.
extension ActorReader {
    /// `European Commission: Digital Trade Unit`: who comes after is of the side.
    static func sideLines(_ text: AnalysedText, _ knowledge: RuleKnowledge) -> String {
        guard [.record, .note, .report, nil].contains(text.metadata.kind) else { return "" }
        let isRecord = text.metadata.kind == .record
        var lines = ""
        for block in text.top(20) where block.span.count < 400 {
            if block.kind == .heading || isTitle(block, text),
                let host = host(in: block, text, knowledge)
            {
                lines += host + "\n"
            }
            // A heading that names a service of the side is its sender: `EU Delegation Dakar`.
            let isSender = !isRecord && block.kind == .heading && block.span.count < 60
            let hasColon = text.text.bytes[block.span.start..<block.span.end].contains(0x3A)
            guard isRecord ? hasColon : isSender else { continue }
            let isSide = text.mentions(in: block.span).contains {
                $0.span.start - block.span.start < 8 && (knowledge.actors[$0]?.isSide ?? false)
            }
            let words = text.text.words(in: block.span)
            guard isRecord ? words.contains(":") : isSide else { continue }
            let listed = isSide ? [words[...]] : sidePieces(words, knowledge)
            for piece in listed {
                let plain = piece.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                lines += plain.lowercased() + "\n"
            }
        }
        return lines
    }

    /// True for a block of prose that is no sentence: a title too long for a heading.
    private static func isTitle(_ block: Block, _ text: AnalysedText) -> Bool {
        block.kind == .paragraph && !TextProbe(text.text).endsSentence(block.span)
    }

    /// `Meeting of Director N. (DG SANTE) with …`: the one of the two who is of the side.
    private static func host(
        in block: Block,
        _ text: AnalysedText,
        _ knowledge: RuleKnowledge
    ) -> String? {
        let plain = text.text.words(in: block.span).singleSpaced.lowercased()
        guard plain.hasPrefix("meeting of "), let with = plain.firstRange(of: " with ") else {
            return nil
        }
        let host = plain[..<with.lowerBound].dropFirst(11)
        let isSide = text.mentions.contains { mention in
            block.span.contains(mention.span)
                && (knowledge.actors[mention.mention.subject]?.isSide ?? false)
                && host.contains(text.text.plainWords(in: mention.span).lowercased())
        }
        return isSide || titles.contains { host.contains($0) } ? String(host) : nil
    }

    /// Titles and services of the side's hosts, folded.
    private static let titles = [
        "dg ", "director-general", "director ", "commissioner", "cabinet", "vice-president",
        "high representative", "head of unit",
    ]

    /// The pieces of a list such as `ONI: two lawyers; Cabinet Moreau: adviser` that stand
    /// behind the name of a service of the side.
    private static func sidePieces(_ words: String, _ knowledge: RuleKnowledge) -> [Substring] {
        words.split(whereSeparator: { $0.isNewline || $0 == ";" }).filter { piece in
            guard let colon = piece.lastIndex(of: ":") else { return false }
            let names = piece[..<colon].split(separator: ":")
            let words = names.last?.split(separator: " ") ?? []
            // `for the EU Delegation: …`
            let name = words.drop { prepositions.contains($0.lowercased()) }
            guard let first = name.first else { return false }
            if ["eu", "european"].contains(first.lowercased()), let second = name.dropFirst().first
            {
                return offices.contains(second.lowercased())
            }
            let subject = knowledge.actors.subject(named: name.joined(separator: " "))
            return subject.flatMap { knowledge.actors[$0]?.isSide } ?? false
                || services.contains(first.lowercased())
        }
    }

    /// Small words before the name of those listed: `for the`, `on the part of the`.
    private static let prepositions: Set<String> = ["for", "from", "the", "on", "part", "of", "by"]

    /// Nouns that with `EU` or `European` before them name a service of the side.
    private static let offices: Set<String> = [
        "delegation", "side", "office", "commission", "mission", "union", "external", "team",
        "parliament",
    ]

    /// `Ms Reis`, where the head lists `Director Marta Reis` for the side.
    func isListed(_ words: String) -> Bool {
        let all = words.split(separator: " ")
        let name = all.drop { Self.addresses.contains(String($0)) }
        guard !name.isEmpty, name.count < all.count else { return false }
        let plain = name.joined(separator: " ")
        return sideNames.contains(plain)
    }

    /// Titles before a surname.
    private static let addresses: Set<String> = [
        "mr", "ms", "mrs", "dr", "director", "commissioner", "ambassador", "director-general",
        "deputy", "head",
    ]

    /// Words that open the name of a service of the side.
    private static let services: Set<String> = ["cabinet", "dg", "eeas", "unit", "eu", "com"]

    /// `the Commissioner`, with no name behind: the side's own, by the title.
    func sideTitle(_ run: Range<Int>, _ reading: SentenceReading) -> Actor? {
        if let last = run.last, run.count <= 2, reading.tokens[last].isCapitalised,
            Self.sideTitles.contains(reading.tokens[last].folded)
        {
            return Actor(name: plain(reading.tokens[last].span), subject: nil, isSide: true)
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
        return Actor(name: "Commissioner", subject: nil, isSide: true)
    }

    /// `the Delegation of Japan`: somebody's.
    private func isTied(_ place: Int, _ reading: SentenceReading) -> Bool {
        place < reading.tokens.count
            && ["of", "from", "to"].contains(reading.tokens[place].folded)
    }

    /// Titles only the side has, as records shorten them.
    private static let sideTitles: WordSet = ["evp", "hrvp", "hod"]

    /// True for a word that means the side together with those it speaks with.
    func isJoint(_ place: Int, _ reading: SentenceReading) -> Bool {
        if reading.isCovered(place, by: .actorJoint) { return true }
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
