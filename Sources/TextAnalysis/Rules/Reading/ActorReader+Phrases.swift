internal import BriefCore

/// Where noun phrases begin and end, and of which pieces they are.
extension ActorReader {
    /// `Some Member States`: a part of the side that thinks otherwise than the rest.
    func isSomeOf(_ place: Int, _ range: Range<Int>, _ reading: SentenceReading) -> Bool {
        place > 0 && reading.tokens[place].folded.hasPrefix("member")
            && ["some", "several", "few", "certain", "other"]
                .contains(reading.tokens[place - 1].folded)
    }

    /// Nouns and pronouns that tell how many there are of whom they stand before.
    static let quantities: WordSet = [
        "number", "handful", "majority", "minority", "couple", "dozen", "dozens", "lot", "lots",
        "some", "several", "many", "most", "few", "scores", "group", "half", "roomful", "host",
        "range",
        "raft", "string",
    ]

    func isAgent(_ place: Int, _ reading: SentenceReading) -> Bool {
        reading.isCovered(place, by: .actorNoun)
    }

    /// `Five days later chief executive Karl Berg`: where the words behind a time begin.
    private func behindDate(_ range: Range<Int>, _ reading: SentenceReading) -> Int {
        guard range.lowerBound < range.upperBound else { return range.lowerBound }
        let start = reading.tokens[range.lowerBound].span.start
        for index in reading.sentence.dates where text.dates[index].span.start == start {
            let end = reading.token(at: text.dates[index].span.end)
            // `Friday's vote`: what it is the time of.
            guard end < range.upperBound, end > range.lowerBound,
                !["'s", "'", "-"].contains(reading.tokens[end].folded)
            else { continue }
            return end
        }
        return range.lowerBound
    }

    func firstWord(_ range: Range<Int>, _ reading: SentenceReading) -> Int {
        var start = behindDate(range, reading)
        while start < range.upperBound,
            reading.tokens[start].kind == .mark
                || !reading.classes[start].isDisjoint(with: [.determiner, .adverb, .coordinator])
                    && !reading.tokens[start].isAllCapitals
        {
            start += 1
        }
        return start
    }

    /// Where the words around the head noun end.
    func headEnd(_ start: Int, _ limit: Int, _ reading: SentenceReading) -> Int {
        var end = start
        while end < limit {
            let found = reading.classes[end]
            let token = reading.tokens[end]
            if token.kind == .mark {
                guard ["-", "&", "/", ".", "'"].contains(token.folded) else { break }
            } else if end > start, found.contains(.coordinator), !isInsideMention(end, reading) {
                break
            } else if end > start, !token.isCapitalised,
                !found.isDisjoint(with: [.preposition, .relative, .participle, .to, .subordinator])
                    // `a group representing Chile and Peru`
                    || found.contains(.gerund) && isAgent(end - 1, reading)
            {
                break
            }
            end += 1
        }
        return end
    }

    /// True for a run of capitals that is a name, not a sentence's first word.
    func isName(_ run: Range<Int>, _ reading: SentenceReading) -> Bool {
        let capitals = run.count { reading.tokens[$0].isCapitalised }
        guard capitals == run.count || capitals > 1,
            isCapped(run.upperBound - 1, reading), !isThing(run.upperBound - 1, reading)
        else {
            return false
        }
        if run.allSatisfy({
            reading.classes[$0].contains(.adverb) || reading.tokens[$0].folded.hasSuffix("ly")
        }) {
            return false
        }
        if run.count > 1 { return true }
        // `“We want …`: a capital that opens what is quoted.
        if !reading.tokens[run.lowerBound].isAllCapitals,
            !reading.classes[run.lowerBound].isDisjoint(with: [.subjectPronoun, .pronoun])
        {
            return false
        }
        if run.lowerBound > 0 { return true }
        let first = reading.tokens[run.lowerBound]
        if isCamelled(first) { return true }
        return first.isAllCapitals || names[first.key] >= 0 && reading.classes[0].isEmpty
    }

    /// `Min-jae`: the capital of a name stands before its hyphen.
    private func isCapped(_ place: Int, _ reading: SentenceReading) -> Bool {
        reading.tokens[place].isCapitalised
            || place > 1 && reading.tokens[place - 1].folded == "-"
                && !reading.tokens[place].hasSpaceBefore && reading.tokens[place - 2].isCapitalised
    }

    /// `EuroCham`: a capital inside a word of small letters.
    func isCamelled(_ token: Token) -> Bool {
        let bytes = text.text.bytes[token.span.start..<token.span.end]
        return !token.isAllCapitals && token.isCapitalised
            && bytes.dropFirst(2).contains { (0x41...0x5A).contains($0) }
    }

    /// `partners`, `70 countries`: friends in general, nobody in particular.
    func isGeneric(_ run: Range<Int>, _ reading: SentenceReading) -> Bool {
        run.contains { reading.isCovered($0, by: .actorGeneric) }
    }

    /// A text, format or meeting is no actor, whatever its capitals.
    func isThing(_ place: Int, _ reading: SentenceReading) -> Bool {
        ActorReader.things.contains { reading.isCovered(place, by: $0) }
    }

    private static let things: [Cue] = [.actorDocument, .pointFormat, .eventNoun]

    /// The pieces of a coordinated noun phrase.
    func pieces(of range: Range<Int>, _ reading: SentenceReading) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = range.lowerBound
        for place in range {
            let isBreak =
                reading.tokens[place].folded == ","
                || reading.classes[place].contains(.coordinator)
                    && !isInsideActor(place, reading)
                    && !isInPortfolio(place, start, range.upperBound, reading)
            guard isBreak else { continue }
            if start < place { pieces.append(start..<place) }
            start = place + 1
        }
        if start < range.upperBound { pieces.append(start..<range.upperBound) }
        return pieces
    }

    /// `Minister for Trade and Industry Ana Ruiz`: the `and` of an office's field.
    private func isInPortfolio(
        _ place: Int,
        _ start: Int,
        _ limit: Int,
        _ reading: SentenceReading
    ) -> Bool {
        let tokens = reading.tokens
        guard place + 1 < limit, tokens[place + 1].isCapitalised,
            let office = (start..<place).last(where: { Self.officers.contains(tokens[$0].folded) }),
            office + 2 < place, ["for", "of"].contains(tokens[office + 1].folded),
            tokens[(office + 2)..<place].allSatisfy(\.isCapitalised),
            !Self.officers.contains(tokens[place + 1].folded),
            !Self.addresses.contains(tokens[place + 1].folded)
        else { return false }
        let next = tokens[place + 1].span
        return !reading.sentence.mentions.contains { index in
            let mention = text.mentions[index]
            return mention.span.start == next.start
                && knowledge.actors[mention]?.canAct ?? false
        }
    }

    /// Offices that have a field: `Minister for Trade`.
    static let officers: WordSet = [
        "minister", "commissioner", "secretary", "director", "president",
        "representative",
    ]

    /// Words that open the next person: `Minister for Trade and Ms Ruiz`.
    private static let addresses: WordSet = ["ms", "mr", "mrs", "dr", "deputy"]

    /// `Minister for Science Lee Jong Ho`: the person at the end of an office with its field.
    func officeHolder(_ range: Range<Int>, _ reading: SentenceReading) -> LocatedMention? {
        guard range.count > 3,
            range.dropLast().contains(where: { place in
                Self.officers.contains(reading.tokens[place].folded)
                    && ["for", "of"].contains(reading.tokens[place + 1].folded)
            })
        else { return nil }
        return person(in: range, reading)
    }

    /// True for the `and` of `Trade and Technology Council`; not that of `Australia and New Zealand`,
    /// a region, in which each acts for itself.
    private func isInsideActor(_ place: Int, _ reading: SentenceReading) -> Bool {
        let span = reading.tokens[place].span
        return reading.sentence.mentions.contains { index in
            let mention = text.mentions[index]
            guard mention.span.contains(span) else { return false }
            return mention.mention.subject.kind != .region
                || !reading.sentence.mentions.contains { other in
                    text.mentions[other].mention.subject.kind == .country
                        && mention.span.contains(text.mentions[other].span)
                }
        }
    }

    /// `THE COUNCIL OF THE EUROPEAN UNION`: the case of a line, not of the name.
    func isShouted(_ name: String) -> Bool {
        name.utf8.count > 12 && name.contains(" ") && !name.contains(where: \.isLowercase)
    }

    func isInsideMention(_ place: Int, _ reading: SentenceReading) -> Bool {
        let span = reading.tokens[place].span
        return reading.sentence.mentions.contains { text.mentions[$0].span.contains(span) }
    }
}
