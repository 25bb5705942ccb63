internal import BriefCore

extension RuleContext {
    /// True for a word by which a member's ministry, on a page of its own, sets itself against the Union:
    /// `Hungary rejects the Commission's proposal`, `We will veto the sanctions`.
    ///
    /// - Source: a member speaks for the side as long as it says what the side says; a veto is cast in the
    ///   Council, and so is always against the others.
    func isDissent(_ hit: CueHit, in reading: SentenceReading) -> Bool {
        guard genre == .own, let member = author.subject, member.kind == .country,
            let clause = reading.clauses.first(where: { $0.verb.contains(hit.first) }),
            !clause.isNegated, !clause.isPassive, let first = clause.subject.first,
            ["we", "our"].contains(reading.tokens[first].folded)
                || actors.actor(in: clause.subject, of: reading)?.subject == member
        else { return false }
        if ["veto", "vetoes", "vetoed"].contains(reading.tokens[clause.head].folded) {
            return true
        }
        return reading.sentence.mentions.contains { index in
            let mention = text.mentions[index]
            let subject = mention.mention.subject
            return mention.span.start > reading.tokens[clause.head].span.start
                && (subject == ActorFacts.union
                    || subject.kind == .body && knowledge.actors[subject]?.isSide ?? false)
        }
    }
}
