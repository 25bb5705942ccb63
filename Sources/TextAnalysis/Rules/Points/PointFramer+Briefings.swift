internal import BriefCore

/// Lines of a briefing paper, which are lines because of where they stand.
extension PointFramer {
    /// The frame of a line under `Lines to take` and the like; nil for a line of another's, a
    /// question that is put to us, and what stands nowhere in such a part.
    func briefed(_ reading: SentenceReading, _ voice: Voice) -> PointFrame? {
        guard let part = context.part(of: reading), reading.tokens.count > 3,
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
            main: reading.clauses.first { !$0.isSubordinate },
            subject: nil,
            isFormat: false
        )
    }

    /// `Could we aim at the autumn?`: what we put to the other side.
    private func isAsking(_ reading: SentenceReading) -> Bool {
        reading.tokens.count > 2 && Self.modals.contains(reading.tokens[0].folded)
            && ["we", "you", "your"].contains(reading.tokens[1].folded)
    }

    private static let modals: WordSet = [
        "can", "could", "would", "will", "may", "might", "shall", "should",
    ]
}
