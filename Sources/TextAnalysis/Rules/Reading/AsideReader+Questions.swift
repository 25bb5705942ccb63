internal import BriefCore

/// Questions that the text answers itself, and lines that only announce a list.
extension AsideReader {
    /// `What do we bring to the table?`: a text that speaks to readers or hearers puts its questions
    /// in order to answer them.
    ///
    /// - Source: Quirk and others, 11.23: a question asserts nothing; what `why`, a negation or a
    ///   relative clause in it presupposes is asserted (11.7, 11.14); Hyland (2005), questions as
    ///   engagement markers.
    func isAnswered(_ reading: SentenceReading) -> Bool {
        guard reading.tokens.last?.folded == "?", isUnsaid(reading),
            isFollowed(reading), !isAppeal(reading)
        else { return false }
        // In the news only what leads the reader on: `What happens next?`
        guard genre == .own || isLead(reading) else { return false }
        // The question is the whole sentence, or opens one that ends in what is asked about.
        guard
            Self.questions.contains(reading.tokens[0].folded)
                || !reading.classes[0].isDisjoint(with: .auxiliary)
        else { return false }
        return reading.clauses.indices.allSatisfy { index in
            let start = reading.clauses[index].start
            let isComplement =
                start > 0
                && (start - 1...start).contains {
                    ["that", "whether", "if"].contains(reading.tokens[$0].folded)
                }
            guard index > 0 else { return isComplement || !reading.clauses[0].isNegated }
            // `Should we be worried that …`; not `the ban that …`.
            let gap = start - 1 - reading.clauses[index - 1].verb.upperBound
            return isComplement
                && (gap <= 1 || gap == 2 && reading.classes[start - 2].contains(.participle))
        }
    }

    /// `Could we meet in May?`: whoever hears it is asked, and answers himself.
    private func isAppeal(_ reading: SentenceReading) -> Bool {
        ["could", "would"].contains(reading.tokens[0].folded)
            && ["we", "you"].contains(reading.tokens[1].folded)
    }

    /// `Delegations are invited to address the following questions:`, `We therefore call on:`: what is
    /// said stands in the list that follows.
    func isAnnouncement(_ reading: SentenceReading) -> Bool {
        let last = reading.tokens.count - 2
        guard last > 1, reading.tokens[last + 1].folded == ":",
            reading.index + 1 < readings.count,
            readings[reading.index + 1].sentence.blockKind == .listItem,
            isUnsaid(reading) || voices[reading.index].actor.isSide
                || reading.clauses.contains(where: { isOfWriters($0, reading) }),
            // `The parties could not agree on:`, `Concerns remain about the following:`
            !reading.clauses.contains(where: \.isNegated),
            !reading.hits.contains(where: { Self.troubles.contains($0.cue) })
        else { return false }
        return reading.classes[last].contains(.preposition)
            || reading.tokens[..<last].contains { $0.folded == "following" }
            || reading.tokens[last].folded == "follows"
    }

    private func isOfWriters(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        clause.subject.count == 1 && reading.tokens[clause.subject.lowerBound].folded == "we"
    }

    /// Cues of what is the matter, besides what is asked.
    private static let troubles: Set<Cue> = [
        .issueContested, .issueFellShort, .issueHeldUp, .issueLacks, .issueNotYet, .issueRisk,
        .issueThreat, .issueUnconfirmed, .issueWorsens, .issueAdverse,
    ]

    private func isLead(_ reading: SentenceReading) -> Bool {
        (genre == .news || genre == .outside) && reading.clauses.count <= 1
            && ["what", "how"].contains(reading.tokens[0].folded)
            && reading.sentence.mentions.isEmpty
    }

    private static let questions: WordSet = ["what", "who", "how", "where", "when", "which"]

    /// True where another sentence stands behind one in the same paragraph, or behind one that is a
    /// paragraph, as on pages of questions and answers.
    private func isFollowed(_ reading: SentenceReading) -> Bool {
        guard reading.index + 1 < readings.count else { return false }
        let block = reading.sentence.passage.block
        return readings[reading.index + 1].sentence.passage.block == block
            || reading.index == 0 || readings[reading.index - 1].sentence.passage.block != block
    }
}
