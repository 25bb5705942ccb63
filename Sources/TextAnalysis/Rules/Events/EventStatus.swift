internal import BriefCore

/// Reads from the wording how certain an event is; never from a calendar.
struct EventStatus {
    private let context: RuleContext
    private let toBeConfirmed: Int
    private let tentative: Int
    private let pending: Int
    private let requested: Int
    private let planned: Int
    private let ongoing: Int

    /// Makes a reader for one text.
    init(_ context: RuleContext) {
        self.context = context
        toBeConfirmed = context.cue("event.to-be-confirmed")
        tentative = context.cue("event.tentative")
        pending = context.cue("event.pending")
        requested = context.cue("event.requested")
        planned = context.cue("event.planned")
        ongoing = context.cue("event.ongoing")
    }

    /// The status of what a sentence says happens around a token.
    ///
    /// - Returns: The status and the words that show it; no words where tense does.
    func status(of reading: SentenceReading, near token: Int) -> (Event.Status, [CueHit]) {
        if let hit = reading.first(toBeConfirmed) { return (.toBeConfirmed, [hit]) }
        if let hit = reading.first(tentative) { return (.tentative, [hit]) }
        let clause = clause(of: reading, near: token)
        let tense = clause.map { tenseStatus($0, reading) } ?? nil
        if tense != .held, let hit = near(pending, reading, token, 12) { return (.pending, [hit]) }
        if let hit = near(planned, reading, token, 4), hit.last < token { return (.planned, [hit]) }
        if let hit = request(reading, token, clause) { return (.requested, [hit]) }
        if isParticipleBefore(token, reading) { return (.held, []) }
        if let tense { return (tense, []) }
        if let hit = near(planned, reading, token, 6) { return (.planned, [hit]) }
        if let hit = near(ongoing, reading, token, 4) { return (.ongoing, [hit]) }
        return (fallback(reading, clause), [])
    }

    /// The clause a date belongs to: the last whose verb stands before it, else the first.
    private func clause(of reading: SentenceReading, near token: Int) -> Clause? {
        reading.clauses.last { $0.verb.lowerBound < token } ?? reading.clauses.first
    }

    private func tenseStatus(_ clause: Clause, _ reading: SentenceReading) -> Event.Status? {
        switch clause.mood {
        case .coming: return .planned
        case .advised, .needed: return .requested
        case .possible: return .tentative
        case .supposed: return .planned
        case .fact: break
        }
        if clause.tense == .past { return clause.isNegated ? .pending : .held }
        return nil
    }

    private func near(
        _ cue: Int,
        _ reading: SentenceReading,
        _ token: Int,
        _ distance: Int
    ) -> CueHit? {
        reading.all(cue).first {
            $0.last < token ? token - $0.last <= distance : $0.first - token <= distance
        }
    }

    /// An ask that governs the date: `call on X to … by`, `want … before`.
    private func request(_ reading: SentenceReading, _ token: Int, _ clause: Clause?) -> CueHit? {
        guard let hit = reading.all(requested).last(where: { $0.first < token }) else { return nil }
        guard let clause else { return hit }
        let isHead = hit.first <= clause.head && clause.head <= hit.last
        let isGerund = reading.classes[hit.first].contains(.gerund) && hit.first > clause.head
        return isHead || isGerund ? hit : nil
    }

    /// `adopted on`, `held in`: a participle right before the date, in no group.
    private func isParticipleBefore(_ token: Int, _ reading: SentenceReading) -> Bool {
        var place = token - 1
        while place > 0, !reading.classes[place].isDisjoint(with: [.preposition, .determiner]) {
            place -= 1
        }
        guard place > 0, reading.classes[place].contains(.participle) else { return false }
        return !reading.clauses.contains { $0.verb.contains(place) }
    }

    private func fallback(_ reading: SentenceReading, _ clause: Clause?) -> Event.Status {
        guard let clause else { return .held }
        return clause.isProgressive ? .ongoing : .held
    }
}
