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
        let text = context.text
        let lines = text.sentences.indices.compactMap { index in
            text.sentences[index].dates.isEmpty
                ? nil : opening(text.sentences[index], text).map { (context.readings[index], $0) }
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
    private func opening(_ sentence: Sentence, _ text: AnalysedText) -> LocatedDate? {
        let kind = sentence.blockKind
        let dates = sentence.dates
        let span = sentence.passage.span
        guard !kind.isProse || kind == .listItem, span.count < Self.longest,
            let first = dates.first, let last = dates.last,
            text.dates[first].span.start - span.start <= 4,
            span.end - text.dates[last].span.end > 12,
            text.text.bytes[span.end - 1] != 0x2E
        else { return nil }
        let date = text.dates[first]
        guard date.expression.kind == .date,
            date.expression.start?.precision == .day || isLabel(date, sentence)
        else { return nil }
        return date
    }

    /// `2027: summit in Lima`: a month or a year with a colon behind it.
    private func isLabel(_ date: LocatedDate, _ sentence: Sentence) -> Bool {
        let end = sentence.tokens.firstIndex(atOrAfter: date.span.end)
        return sentence.tokens.indices.contains(end) && sentence.tokens[end].folded == ":"
    }
}
