internal import BriefCore

/// What a page's calendar announces: lines that begin with their day.
struct CalendarLineRule: Rule {
    let name = "event.calendar"
    let explanation = "One of several short lines that begin with their day says what is on."
    let source =
        "The layout of web pages and programmes: under one heading, a day and a title a line."

    /// Most bytes of a line.
    private static let longest = 200

    func findings(besideSentences context: RuleContext) -> [Finding] {
        guard let published = context.text.metadata.published else { return [] }
        let lines = context.readings.compactMap { reading in
            opening(reading, context.text).map { (reading, $0) }
        }
        // One such line is a page's own date, or a label.
        guard lines.count > 1 else { return [] }
        let statuses = EventStatus(context)
        return lines.compactMap { reading, date in
            guard let start = date.expression.start, start.first > published.last else {
                return nil
            }
            let end = date.expression.end
            let token = reading.token(at: date.span.start)
            let (status, hits) = statuses.status(of: reading, near: token, on: start)
            let event = Event(
                date: start,
                until: end,
                precision: end == nil ? start.precision : .range,
                status: status
            )
            return context.finding(.event(event), reading, name, hits).adding(FiredCue(date))
        }
    }

    /// The day that opens a short line that is no sentence; nil for any other line.
    private func opening(_ reading: SentenceReading, _ text: AnalysedText) -> LocatedDate? {
        let kind = reading.sentence.blockKind
        let dates = reading.sentence.dates.map { text.dates[$0] }
        guard !kind.isProse || kind == .listItem, reading.span.count < Self.longest,
            let date = dates.first, date.span.start - reading.span.start <= 4,
            date.expression.kind == .date, date.expression.start?.precision == .day,
            let last = dates.last, reading.span.end - last.span.end > 12,
            text.text.bytes[reading.span.end - 1] != 0x2E
        else { return nil }
        return date
    }
}
