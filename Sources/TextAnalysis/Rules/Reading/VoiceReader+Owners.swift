internal import BriefCore

/// Whose `its lawyer` is.
extension VoiceReader {
    /// True for a sentence in which nobody goes on who spoke in the block before.
    ///
    /// In a record that is the first one under a heading, which opens another matter; notes in points
    /// leave out who speaks.
    func opensMatter(_ reading: SentenceReading, behind block: Int) -> Bool {
        guard genre == .record else { return reading.sentence.passage.block != block }
        guard reading.index > 0, reading.sentence.blockKind == .paragraph else { return false }
        let above = readings[reading.index - 1].sentence
        // `Comments`, which on a page are those of its readers: whoever writes the record comments.
        return above.blockKind == .heading
            || above.blockKind == .boilerplate && above.tokens.count == 1
                && ["comments", "comment"].contains(above.tokens[0].folded)
    }

    /// `The Commission will not wait, its negotiator said`: somebody of the side by whose he is.
    func owned(_ voice: Voice, _ index: Int, _ reading: SentenceReading) -> Voice? {
        guard index > 0, !voice.actor.isSide, let first = reading.clauses[index].subject.first,
            ["its", "their"].contains(reading.tokens[first].folded),
            let owner = owner(before: index, reading), owner.isSide
        else { return nil }
        return Voice(
            actor: Actor(name: owner.name, subject: owner.subject, isSide: true),
            basis: .said,
            clause: index
        )
    }

    /// The subject nearest before a clause of speech; nil where it is nobody, or where somebody
    /// else is named behind it.
    ///
    /// - Source: Grosz, Joshi and Weinstein, Centering (1995): a possessive takes up the subject
    ///   first, and of two that compete neither is certain.
    private func owner(before index: Int, _ reading: SentenceReading) -> Actor? {
        for clause in reading.clauses[..<index].reversed() where !clause.subject.isEmpty {
            let isPronoun =
                clause.subject.count == 1
                && ["it", "they"].contains(reading.tokens[clause.subject.lowerBound].folded)
            // `The Commission fined the bank, and the sum`: two, read as one.
            let isRunTogether = clause.subject.contains {
                reading.tokens[$0].kind == .mark && reading.tokens[$0].folded != "-"
            }
            guard !isRunTogether else { return nil }
            guard !isPronoun, let actor = actors.actor(in: clause.subject, of: reading) else {
                continue
            }
            let start = clause.verb.upperBound
            let rest = start..<max(start, reading.clauses[index].start)
            return isRivalled(actor, in: rest, reading) ? nil : actor
        }
        return nil
    }

    /// True where words behind the subject name somebody else who can have a lawyer.
    private func isRivalled(
        _ actor: Actor,
        in range: Range<Int>,
        _ reading: SentenceReading
    ) -> Bool {
        let dates = reading.sentence.dates.map { text.dates[$0].span }
        return range.contains { place in
            let token = reading.tokens[place]
            guard token.kind == .word, !dates.contains(where: { $0.contains(token.span) }) else {
                return false
            }
            if token.isCapitalised { return !isNamed(actor, token) }
            return Self.singles.contains(token.folded)
        }
    }

    /// True for a word of the subject's own name.
    private func isNamed(_ actor: Actor, _ token: Token) -> Bool {
        actor.name.holds(text.text.words(in: token.span))
    }

    /// Nouns for one body or firm.
    private static let singles: WordSet = [
        "firm", "company", "group", "bank", "agency", "ministry", "government", "union", "court",
        "association", "federation", "council", "committee", "manufacturer", "producer",
        "operator", "supplier", "carrier", "giant", "platform", "authority",
        "regulator", "party", "country",
    ]

    /// Words for what somebody thinks: `in her view`.
    static let views: WordSet = [
        "view", "opinion", "reading", "eyes", "words", "assessment", "judgement", "judgment",
        "estimate", "analysis", "experience",
    ]
}
