internal import BriefCore

extension AsideReader {
    /// `The panel has 40 members`, `Decisions are taken by consensus`: how a body is made up, where
    /// nothing is said to be missing.
    ///
    /// - Source: Searle, The Construction of Social Reality (1995): constitutive rules say what counts
    ///   as the body, and ask nobody for anything.
    func isStatute(_ main: Clause, _ reading: SentenceReading) -> Bool {
        guard main.mood != .advised, main.mood != .needed, main.mood != .supposed,
            isUnsaid(reading),
            let hit = reading.first(.asideStatute), !tellsOpen(after: main.head, reading),
            hit.last >= main.start, !isRestricted(main, hit, reading)
        else { return false }
        return !reading.tokens.contains { Self.weighing.contains($0.folded) }
    }

    /// `has few members that support it`, `is prepared by Russia`, `which Washington calls a tax`: what
    /// a body lacks, who in particular runs it, and what somebody says of it.
    private func isRestricted(_ main: Clause, _ hit: CueHit, _ reading: SentenceReading) -> Bool {
        let end = max(main.head + 1, min(main.end, reading.tokens.count))
        let isShort = (main.head + 1..<end).contains { place in
            let next = reading.tokens.dropFirst(place + 1).first?.folded
            return reading.tokens[place].folded == "few"
                || reading.tokens[place].folded == "no" && next != "more"
        }
        if isShort { return true }
        if reading.clauses.contains(where: {
            $0.start > main.head && $0.isSubordinate && isOfActor($0, reading)
        }) {
            return true
        }
        guard main.isPassive, Self.deciding.contains(reading.tokens[main.head].folded) else {
            return false
        }
        let behind = (hit.last + 1)..<min(reading.tokens.count, hit.last + 4)
        return reading.sentence.mentions.contains { index in
            let mention = text.mentions[index]
            return mention.mention.subject.kind == .country
                && behind.contains { mention.span.contains(reading.tokens[$0].span) }
        }
    }

    /// What is done for a body by whoever has the power to.
    private static let deciding: WordSet = ["taken", "made", "adopted", "prepared"]

    /// Words by which a number or a place is judged.
    private static let weighing: WordSet = [
        "only", "already", "too", "still", "without", "just", "vacant", "yet", "should", "must",
        "we", "our", "us",
    ]

    /// True where a clause that depends on no other says something besides the aside: `The meeting
    /// was cordial and Hungary opposed the embargo`.
    func claimsMore(_ reading: SentenceReading, isTale: Bool) -> Bool {
        reading.clauses.indices.contains { index in
            let clause = reading.clauses[index]
            if clause.isSubordinate, isOfActor(clause, reading),
                isReason(index, reading)
                    || isComplement(index, reading)
            {
                return true
            }
            guard !clause.isSubordinate, !isOfAside(index, reading),
                !isParticiple(index, reading), !isJoined(index, reading)
            else { return false }
            if clause.mood == .fact,
                clause.subject.isEmpty && isMore(clause, reading) || isReserved(clause, reading)
            {
                return false
            }
            // `as you know`; `nobody will doubt it`
            if let last = clause.subject.last, Self.anyone.contains(reading.tokens[last].folded),
                clause.mood == .coming || reading.tokens[max(0, last - 1)].folded == "as"
            {
                return false
            }
            // `She said that there were no questions`
            if reading.isCovered(clause.head, by: .speechVerb), index + 1 < reading.clauses.count,
                isOfAside(index + 1, reading)
            {
                return false
            }
            guard isTale else { return true }
            return !isPast(clause, reading) || isOfActor(clause, reading)
        }
    }

    /// True where words behind a verb show something to be open.
    func tellsOpen(after verb: Int, _ reading: SentenceReading) -> Bool {
        reading.hits.contains { $0.first > verb && Self.open.contains($0.cue) }
    }

    /// `This page describes the obstacles that firms face`: what a clause behind the noun says of it is so.
    ///
    /// - Source: Quirk and others, 17.13: a relative clause behind a definite noun presupposes that there
    ///   is what it tells of.
    func presupposesOpen(_ reading: SentenceReading) -> Bool {
        reading.hits.contains { hit in
            guard Self.open.contains(hit.cue), hit.first > 2, hit.last + 1 < reading.tokens.count
            else { return false }
            return ["that", "which"].contains(reading.tokens[hit.last + 1].folded)
        }
    }

    /// `The talk was frank and open and Japan called for a review`, `The statement of Japan opposing the
    /// levy is available here`: how somebody stands is told beside or within it.
    func holdsStance(_ reading: SentenceReading) -> Bool {
        reading.all(.asideSentence).contains { hit in
            let isWithin = (hit.first...hit.last).contains { place in
                reading.tokens[place].folded.hasSuffix("ing") && isStance(place, reading)
            }
            guard !isWithin, hit.last + 1 < reading.tokens.count,
                reading.tokens[hit.last + 1].folded == "and"
            else { return isWithin }
            return reading.clauses.contains { clause in
                clause.start > hit.last && isStance(clause.head, reading)
                    && clause.subject.contains { reading.tokens[$0].isCapitalised }
            }
        }
    }

    private func isStance(_ place: Int, _ reading: SentenceReading) -> Bool {
        Self.stances.contains { reading.isCovered(place, by: $0) }
    }

    private static let stances: [Cue] = [
        .positionOpposes, .positionAsks, .positionWithholds, .issueAsks,
    ]

    private static let open: Set<Cue> = [
        .issueFellShort, .issueContested, .issueHeldUp, .issueWorsens, .issueNotYet, .issueThreat,
        .issueHarm,
    ]

    /// `supplied by the ports concerned`: a participle behind its noun, no verb of its own; nor is
    /// `costs` in `Travel costs are published`, before the verb that has it for its subject.
    private func isParticiple(_ index: Int, _ reading: SentenceReading) -> Bool {
        if index + 1 < reading.clauses.count, case let next = reading.clauses[index + 1],
            next.subject.isEmpty, next.verb.lowerBound == reading.clauses[index].verb.upperBound
        {
            return true
        }
        guard index > 0, let first = reading.clauses[index].subject.first else { return false }
        let before = reading.clauses[index - 1]
        return first == before.verb.upperBound && !reading.isCovered(before.head, by: .speechVerb)
    }

    /// `because the lift was out of order and two of us came late`: depends on another as the
    /// clause does that it is joined to.
    private func isJoined(_ index: Int, _ reading: SentenceReading) -> Bool {
        let start = reading.clauses[index].start
        return index > 0 && reading.clauses[index - 1].isSubordinate && start > 1
            && reading.classes[start - 1].contains(.coordinator)
            && reading.tokens[start - 2].folded != ","
    }

    /// True where a second verb of the same subject tells of the text or the meeting as well:
    /// `Figures were supplied by the ports and have not been checked`, `The talk was friendly and
    /// went on for an hour`.
    private func isMore(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        let verb = reading.tokens[clause.head].folded
        return clause.isPassive && Self.editing.contains(verb)
            || reading.isCovered(clause.head, by: .asideTelling)
            || clause.tense == .past && !clause.isNegated && Self.lasting.contains(verb)
    }

    /// `and does not bind anyone`, `and is in line with the resolution`: how far a text goes.
    private func isReserved(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        clause.isNegated && Self.reserving.contains(reading.tokens[clause.head].folded)
            || reading.tokens.dropFirst(clause.verb.upperBound).prefix(3).map(\.folded)
                == ["in", "line", "with"]
    }

    /// `It was cordial because Hungary dropped its veto`: a reason that somebody gives.
    private func isReason(_ index: Int, _ reading: SentenceReading) -> Bool {
        let start = reading.clauses[index].start
        return start > 0 && ["because", "for"].contains(reading.tokens[start - 1].folded)
    }

    /// `Thank you, and let me be clear that we cannot accept it`: what stands behind `that` where
    /// no verb of the aside governs it.
    private func isComplement(_ index: Int, _ reading: SentenceReading) -> Bool {
        let start = reading.clauses[index].start
        guard start > 0, reading.tokens[start - 1].folded == "that",
            !reading.hits.contains(where: { Self.saying.contains($0.cue) && $0.last == start - 2 })
        else { return false }
        return index == 0
            || reading.clauses[index - 1].verb.upperBound < start - 1
                && !isOfAside(index - 1, reading)
    }

    /// True where words of an aside are a clause's own, or lead it.
    private func isOfAside(_ index: Int, _ reading: SentenceReading) -> Bool {
        let clause = reading.clauses[index]
        if isOfText(clause, reading) || isKept(clause, reading) || isOfSetting(clause, reading)
            || isExtent(clause, reading)
        {
            return true
        }
        let subject = clause.subject.first.map { reading.tokens[$0].folded }
        if subject == nil || subject == "i", isLife(clause, reading) { return true }
        if subject == nil || subject == "he" || subject == "she", isOfLife(clause, reading) {
            return true
        }
        if clause.subject.contains(where: { reading.isCovered($0, by: .asideKin) }) { return true }
        return reading.hits.contains { hit in
            Self.saying.contains(hit.cue) && !isPlace(hit, reading)
                && (reading.clause(at: hit.first) == index
                    || hit.first < clause.verb.upperBound && hit.last >= clause.start)
                && leads(hit, clause, reading)
        }
    }

    /// False where words stand before a verb and a comma parts them from it, but for an adverbial:
    /// `For reasons of space, ports are not discussed`.
    private func leads(_ hit: CueHit, _ clause: Clause, _ reading: SentenceReading) -> Bool {
        guard hit.last < clause.verb.lowerBound else { return true }
        return !reading.classes[hit.first].isDisjoint(with: [.preposition, .subordinator])
            || !(hit.last..<clause.verb.lowerBound).contains { reading.tokens[$0].kind == .mark }
    }

    /// `From this rostrum I call on Peru to sign`: where it is said tells nothing of what is said.
    private func isPlace(_ hit: CueHit, _ reading: SentenceReading) -> Bool {
        hit.cue == .asideStage
            && reading.classes[max(0, hit.first - 1)...hit.first].contains {
                $0.contains(.preposition)
            }
    }

    /// `it had to be set up again`, `I could not find my way out`: goes on with a tale.
    private func isPast(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        clause.tense == .past && !clause.isPerfect
            || clause.verb.contains { reading.tokens[$0].folded == "could" }
    }

    /// True where somebody acts who is of the matters the book is of.
    private func isOfActor(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        guard let first = clause.subject.first, let last = clause.subject.last else { return false }
        if reading.tokens[first].folded == "we" { return true }
        let span = reading.span(first, last)
        return clause.subject.contains { place in
            [.actorNoun, .actorSide, .actorOwn, .actorJoint].contains {
                reading.isCovered(place, by: $0)
            }
        }
            || reading.sentence.mentions.contains { text.mentions[$0].span.overlaps(span) }
    }

    private static let anyone: WordSet = ["nobody", "anybody", "everybody", "everyone", "you"]

    /// How long a meeting takes.
    private static let lasting: WordSet = [
        "went", "lasted", "ran", "took", "continued", "began", "started", "overran",
    ]

    private static let reserving: WordSet = ["bind", "prejudge", "constitute", "replace"]

    /// What is done with what a text prints.
    private static let editing: WordSet = [
        "checked", "verified", "audited", "updated", "adjusted", "rounded", "edited", "translated",
        "corrected", "weighted", "weighed", "counted", "included", "shown", "tested", "printed",
    ]

    /// Cues whose words alone make a clause an aside.
    private static let saying: Set<Cue> = [
        .asideSentence, .asideStage, .asideMeasure, .asideStatute,
    ]

    /// True for a clause of the past with a pronoun for people as its subject.
    func isOfPerson(_ main: Clause, _ reading: SentenceReading) -> Bool {
        main.subject.count == 1 && main.tense == .past
            && ["he", "she", "they"].contains(reading.tokens[main.subject.lowerBound].folded)
    }
}
