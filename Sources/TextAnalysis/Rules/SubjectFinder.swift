internal import BriefCore

/// Says which subjects a sentence is about.
struct SubjectFinder: Sendable {
    let text: AnalysedText
    let knowledge: RuleKnowledge

    /// Subjects of each sentence, in order.
    func subjects(of readings: [SentenceReading]) -> [[SubjectID]] {
        var found: [[SubjectID]] = []
        found.reserveCapacity(readings.count)
        var previous: SentenceReading?
        for reading in readings {
            found.append(reading.tokens.isEmpty ? [] : subjects(of: reading, after: previous))
            previous = reading
        }
        return found
    }

    /// Subjects of a sentence: named in it first, then owners of its section, then
    /// those of the sentence it points back to.
    private func subjects(
        of reading: SentenceReading,
        after previous: SentenceReading?
    ) -> [SubjectID] {
        let section = reading.sentence.passage.section.map { text.sections[$0].owners } ?? []
        let owners =
            !section.isEmpty && isOfAnotherPartner(reading, than: section) ? [] : section
        var found = named(in: reading, owners)
        for owner in owners where !found.contains(owner) { found.append(owner) }
        if let previous, pointsBack(reading),
            previous.sentence.passage.block == reading.sentence.passage.block
        {
            // The topic goes on with `the project` or `it`; the partner only where no section has one.
            for subject in named(in: previous, owners)
            where subject.kind == .priority || owners.isEmpty && isPartner(subject) {
                if !found.contains(subject) { found.append(subject) }
            }
        }
        return found
    }

    /// Subjects named in a sentence by place; a generic format stands for the
    /// owner's own format of that sort.
    private func named(in reading: SentenceReading, _ owners: [SubjectID]) -> [SubjectID] {
        var found: [SubjectID] = []
        for index in reading.sentence.mentions {
            let mention = text.mentions[index]
            var subject = mention.mention.subject
            if !isShown(mention) { continue }
            if knowledge.isGeneric[mention.place],
                let own = owners.first(where: { knowledge.formats[$0] == subject })
            {
                subject = own
            }
            if !found.contains(subject) { found.append(subject) }
        }
        return found
    }

    /// True where a sentence speaks of a format with another partner than its section's, and does
    /// not name that one: lists of partners run on without a break.
    private func isOfAnotherPartner(_ reading: SentenceReading, than owners: [SubjectID]) -> Bool {
        let mentions = text.mentions[reading.sentence.mentions]
        guard mentions.contains(where: { knowledge.isInstance[$0.place] }) else { return false }
        let countries = mentions.filter { $0.mention.subject.kind == .country }
        guard !countries.contains(where: { owners.contains($0.mention.subject) }) else {
            return false
        }
        return mentions.contains { format in
            knowledge.isInstance[format.place]
                && !owners.contains(format.mention.subject)
                && countries.contains { format.span.contains($0.span) }
        }
    }

    /// The side itself and its own services own no screen of a partner.
    private func isShown(_ mention: LocatedMention) -> Bool {
        switch mention.mention.subject.kind {
        case .region: mention.mention.subject != ActorFacts.union
        case .body: !(knowledge.actors[mention]?.isSide ?? false)
        default: true
        }
    }

    private func isPartner(_ subject: SubjectID) -> Bool {
        subject.kind == .country || subject.kind == .forum
    }

    /// True where a sentence takes up the one before: `it …`, `the project …`, and
    /// `the country`, `the ministry` anywhere where it names no partner of its own.
    private func pointsBack(_ reading: SentenceReading) -> Bool {
        if reading.signs.grammar.contains(.standing), standsForOther(reading),
            !reading.sentence.mentions.contains(where: {
                isPartner(text.mentions[$0].mention.subject)
            })
        {
            return true
        }
        guard let (first, last) = opening(of: reading) else { return false }
        // `We do not share this view`, `We disagree`: with what was said right before.
        if first.folded == "we", reading.cues.contains(.pointDefensive),
            reading.sentence.mentions.isEmpty, reading.tokens.count < 12
        {
            return true
        }
        if Self.pointers.contains(first.folded) { return true }
        // `The project …` points back, `The US administration …` does not.
        return first.folded == "the"
            && !reading.sentence.mentions.contains { index in
                let mention = text.mentions[index]
                return isPartner(mention.mention.subject) && mention.span.start < last.span.end
            }
    }

    /// True where a noun stands with `the` for the partner named before: `the ministry`.
    private func standsForOther(_ reading: SentenceReading) -> Bool {
        reading.tokens.indices.dropFirst().contains { place in
            reading.tokens[place - 1].folded == "the" && !reading.tokens[place].isCapitalised
                && knowledge.lexicon.signs(of: reading.tokens[place]).contains(.standing)
        }
    }

    /// The first and last of the words in which a sentence says what it is about.
    private func opening(of reading: SentenceReading) -> (first: Token, last: Token)? {
        let words = reading.tokens.lazy.filter { $0.kind == .word }
        guard var last = words.first else { return nil }
        for word in words.prefix(Self.openingWords) { last = word }
        return words.first.map { ($0, last) }
    }

    /// Words in which a sentence says what it is about.
    private static let openingWords = 4

    private static let pointers: WordSet = [
        "it", "its", "they", "their", "this", "these", "such", "he", "she", "both", "here", "there",
    ]
}
