internal import BriefCore

/// An event with the date its sentence gives.
struct EventRule: Rule {
    /// The name, for those who must know what this rule made.
    static let rule = "event.dated"

    let name = EventRule.rule
    let explanation = "Something happens on a date that the same sentence gives."
    let source =
        "Pustejovsky and others, TimeML (2003): an event, a time expression, and the link between them."

    let signs = Signs(grammar: .dated)

    func findings(in reading: SentenceReading, _ context: RuleContext) -> [Finding] {
        let dates = EventDates(context).dates(of: reading)
        guard !dates.isEmpty else { return [] }
        let statuses = EventStatus(context)
        let parts = EventParts(context)
        let place = parts.place(in: reading)
        let participants = parts.participants(in: reading)
        var found: [Finding] = []
        for (index, date) in dates.enumerated() where !dates[..<index].contains(date) {
            let (status, hits) = statuses.status(of: reading, near: date.token, on: date.start)
            let event = Event(
                date: date.start,
                until: date.end,
                precision: date.precision,
                status: status,
                place: place,
                participants: participants
            )
            found.append(context.finding(.event(event), reading, name, hits).adding(date.cue))
        }
        return found
    }
}
