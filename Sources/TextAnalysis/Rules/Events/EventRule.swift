internal import BriefCore

/// An event with the date its sentence gives.
struct EventRule: Rule {
    /// The name, for those who must know what this rule made.
    static let rule = "event.dated"

    let name = EventRule.rule
    let explanation = "Something happens on a date that the same sentence gives."
    let source =
        "Pustejovsky and others, TimeML (2003): an event, a time expression, and the link between them."

    func apply(to text: AnalysedText, context: RuleContext) -> [Finding] {
        let dates = EventDates(context)
        let statuses = EventStatus(context)
        let parts = EventParts(context)
        var found: [Finding] = []
        for reading in context.readings where !reading.sentence.dates.isEmpty {
            var seen: Set<EventDate> = []
            for date in dates.dates(of: reading) where seen.insert(date).inserted {
                let (status, hits) = statuses.status(of: reading, near: date.token, on: date.start)
                let event = Event(
                    date: date.start,
                    until: date.end,
                    precision: date.precision,
                    status: status,
                    place: parts.place(in: reading),
                    participants: parts.participants(in: reading)
                )
                found.append(context.finding(.event(event), reading, name, hits).adding(date.cue))
            }
        }
        return found
    }
}
