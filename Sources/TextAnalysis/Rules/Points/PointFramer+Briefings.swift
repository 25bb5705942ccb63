internal import BriefCore

/// Lines of a briefing paper, which are lines because of where they stand.
extension PointFramer {
    /// The frame of a line under `Lines to take` and the like; nil for what another says or wants, a
    /// question that is put to us, and what stands nowhere in such a part.
    func briefed(_ reading: SentenceReading, _ voice: Voice) -> PointFrame? {
        let main = reading.clauses.first { !$0.isSubordinate }
        guard let part = context.part(of: reading), part != .background, reading.tokens.count > 3,
            LineLabel(reading)?.isOurs != false, !isOfOthers(main, part, reading),
            voice.actor.isSide || voice.basis == .author || voice.basis == .continued,
            reading.tokens.last?.folded != "?" || part == .lines && isAsking(reading),
            reading.tokens.last?.folded != ":"
        else { return nil }
        let side = Actor(
            name: context.knowledge.side,
            subject: ActorFacts.union,
            isSide: true
        )
        return PointFrame(
            reading: reading,
            holder: side,
            basis: .author,
            main: main,
            subject: nil,
            isFormat: false
        )
    }

    /// `Kenya might bring up visas`: what others do is wanted of no meeting, and what they say, want or
    /// might do is not for saying.
    private func isOfOthers(
        _ main: Clause?,
        _ part: BriefingParts.Part,
        _ reading: SentenceReading
    ) -> Bool {
        guard let main, !main.subject.isEmpty,
            context.actors.actors(in: main.subject, of: reading).contains(where: { !$0.isSide })
        else { return false }
        return part == .objectives || main.mood == .possible
            || reading.isCovered(main.head, by: .speechVerb)
            || reading.hits.contains {
                $0.cue.name.hasPrefix("position.") && main.verb.contains($0.first)
            }
    }

    /// `Korea claims that the rules discriminate. We do not share this view.`: what we hold against a claim
    /// is for saying, though it stands with what is only for knowing.
    ///
    /// - Source: van Eemeren and Grootendorst (2004): an antagonist's doubt is what a defence meets.
    func isRebuttal(_ reading: SentenceReading) -> Bool {
        guard reading.tokens.count < 16,
            let main = reading.clauses.first, main.subject.count <= 2,
            let first = main.subject.first, let previous = context.previous(reading),
            reading.all(.pointDefensive).contains(where: { isRejection($0, main, reading) })
        else { return false }
        let word = reading.tokens[first].folded
        let isOurs =
            word == "we"
            || context.actors.actor(in: main.subject, of: reading)?.isSide ?? false
        let isClaim =
            word == "the"
            && main.subject.last.map {
                Self.claims.contains(reading.tokens[$0].folded)
            } ?? false
        guard isOurs || isClaim || ["this", "that", "it"].contains(word) else { return false }
        let voice = context.voice(of: previous)
        return voice.basis == .said && !voice.actor.isSide
    }

    /// `We do not agree with this.`, to the end of the sentence; not `We disagree among ourselves on the
    /// reply`, nor `This is misleading, and our embassy should check it`, which are only for knowing.
    private func isRejection(_ hit: CueHit, _ main: Clause, _ reading: SentenceReading) -> Bool {
        hit.first <= main.head && main.head <= hit.last
            && reading.tokens[hit.first...hit.last].contains {
                Self.rejections.contains($0.folded)
            }
            && reading.tokens[(hit.last + 1)...].allSatisfy {
                $0.kind == .mark || Self.rejected.contains($0.folded)
            }
    }

    private static let rejections: WordSet = [
        "share", "agree", "accept", "concur", "disagree", "reject", "refute", "contest", "dispute",
        "deny", "true", "correct", "accurate", "so", "case", "founded", "untrue", "unfounded",
        "inaccurate", "incorrect", "baseless", "groundless", "misleading", "mistaken", "wrong",
    ]
    /// What is rejected, named again.
    private static let rejected: WordSet = [
        "with", "this", "that", "these", "it", "them", "the", "view", "views", "claim", "claims",
        "reading", "criticism", "assessment", "analysis", "allegation", "allegations",
    ]

    private static let claims: WordSet = [
        "claim", "allegation", "criticism", "accusation", "assertion", "charge", "argument",
    ]

    /// `Could we aim at the autumn?`: what we put to the other side.
    private func isAsking(_ reading: SentenceReading) -> Bool {
        reading.tokens.count > 2 && Self.modals.contains(reading.tokens[0].folded)
            && ["we", "you", "your"].contains(reading.tokens[1].folded)
    }

    private static let modals: WordSet = [
        "can", "could", "would", "will", "may", "might", "shall", "should",
    ]
}
