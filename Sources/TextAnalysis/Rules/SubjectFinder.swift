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
            var subject = text.mentions[index].mention.subject
            if !isShown(subject) { continue }
            if let own = owners.first(where: { knowledge.formats[$0] == subject }) { subject = own }
            if !found.contains(subject) { found.append(subject) }
        }
        return found
    }

    /// True where a sentence speaks of a format with another partner than its section's, and does
    /// not name that one: lists of partners run on without a break.
    private func isOfAnotherPartner(_ reading: SentenceReading, than owners: [SubjectID]) -> Bool {
        let mentions = text.mentions[reading.sentence.mentions]
        let countries = mentions.filter { $0.mention.subject.kind == .country }
        guard !countries.contains(where: { owners.contains($0.mention.subject) }) else {
            return false
        }
        return mentions.contains { format in
            knowledge.formats[format.mention.subject] != nil
                && !owners.contains(format.mention.subject)
                && countries.contains { format.span.contains($0.span) }
        }
    }

    /// The side itself and its own services own no screen of a partner.
    private func isShown(_ subject: SubjectID) -> Bool {
        if subject == ActorFacts.union { return false }
        return subject.kind != .body || !(knowledge.actors[subject]?.isSide ?? false)
    }

    private func isPartner(_ subject: SubjectID) -> Bool {
        subject.kind == .country || subject.kind == .forum
    }

    /// True where a sentence takes up the one before: `it …`, `the project …`, and
    /// `the country`, `the ministry` anywhere where it names no partner of its own.
    private func pointsBack(_ reading: SentenceReading) -> Bool {
        let isNaming = reading.sentence.mentions.contains {
            isPartner(text.mentions[$0].mention.subject)
        }
        if !isNaming,
            zip(reading.tokens, reading.tokens.dropFirst()).contains(where: {
                $0.folded == "the" && Self.definite.contains($1.folded) && !$1.isCapitalised
            })
        {
            return true
        }
        let opening = reading.tokens.lazy.filter { $0.kind == .word }.prefix(Self.openingWords)
        guard let first = opening.first, let last = Array(opening).last else { return false }
        if Self.pointers.contains(first.folded) { return true }
        // `The project …` points back, `The US administration …` does not.
        return first.folded == "the"
            && !reading.sentence.mentions.contains { index in
                let mention = text.mentions[index]
                return isPartner(mention.mention.subject) && mention.span.start < last.span.end
            }
    }

    /// Nouns that with `the` stand for the partner named before.
    private static let definite: WordSet = [
        "country", "government", "ministry", "minister", "president", "kingdom", "republic",
        "island", "islands", "summit", "meeting", "talks", "delegation", "authorities", "envoy",
    ]

    /// Words in which a sentence says what it is about.
    private static let openingWords = 4

    private static let pointers: WordSet = [
        "it", "its", "they", "their", "this", "these", "such", "he", "she", "both", "here", "there",
    ]
}
