internal import BriefCore

/// An event the text reports with no time.
struct UndatedEventRule: Rule {
    /// The name, for those who must know what this rule made.
    static let rule = "event.undated"

    let name = UndatedEventRule.rule
    let explanation = "Something has happened or is to happen; the text gives no date for it."
    let source = "Pustejovsky and others, TimeML (2003): events need no time expression."

    let signs = Signs(.eventMilestone, .eventPlanned)

    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding] {
        guard
            let clause = reading.clauses.first(where: {
                (isTold($0) && reading.isCovered($0.head, by: .eventMilestone)
                    || isPlanned($0, reading, context)) && !reading.isInQuestion($0)
                    && !isSupposed($0, reading)
            })
        else { return [] }
        let parts = EventParts(context)
        let (status, hits) = EventStatus(context).status(of: reading, near: clause.head + 1)
        let event = Event(
            date: nil,
            precision: .undated,
            status: status,
            place: parts.place(in: reading),
            participants: parts.participants(in: reading)
        )
        let cue = reading.hits.filter { $0.cue == .eventMilestone }.prefix(1)
        return [context.finding(.event(event), reading, name, Array(cue) + hits)]
    }

    /// `A visit is planned`: the subject is an event, the verb puts it ahead.
    private func isPlanned(
        _ clause: Clause,
        _ reading: SentenceReading,
        _ context: RuleContext
    ) -> Bool {
        let scheduled: [Word] = [
            "planned", "scheduled", "foreseen", "due", "expected", "envisaged",
        ]
        guard clause.mood == .fact, clause.tense == .present,
            scheduled.contains(reading.tokens[clause.head].folded)
                || reading.isCovered(clause.head, by: .eventPlanned)
        else { return false }
        return clause.subject.contains { reading.isCovered($0, by: .eventNoun) }
    }

    /// `if it did not meet`, `unless they sign`: not told to happen.
    private func isSupposed(_ clause: Clause, _ reading: SentenceReading) -> Bool {
        clause.isSubordinate && clause.start > 0
            && ["if", "unless", "whether", "lest"]
                .contains(reading.tokens[clause.start - 1].folded)
    }

    /// Told as a fact past or to come, not as a habit.
    private func isTold(_ clause: Clause) -> Bool {
        switch clause.mood {
        case .fact: clause.tense == .past
        case .coming: true
        case .advised, .needed, .possible, .supposed: false
        }
    }
}
