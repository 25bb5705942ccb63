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
        let text = context.text
        guard let published = text.metadata.published else { return [] }
        let lines = text.blocks.compactMap { block -> (Block, LocatedDate)? in
            guard !block.kind.isProse || block.kind == .listItem,
                block.span.count < Self.longest, let date = opening(block, text)
            else { return nil }
            return (block, date)
        }
        // One such line is a page's own date, or a label.
        guard lines.count > 1 else { return [] }
        return lines.compactMap { block, date in
            guard let start = date.expression.start, start.first > published.last else {
                return nil
            }
            let end = date.expression.end
            let event = Event(
                date: start,
                until: end,
                precision: end == nil ? start.precision : .range,
                status: .planned
            )
            return Finding(
                span: block.span,
                claim: .event(event),
                subjects: text.mentions(in: block.span).map(\.mention.subject)
                    .filter { $0 != ActorFacts.union },
                rule: name,
                cues: [FiredCue(date)]
            )
        }
    }

    /// Words by which a line takes back what it announces.
    private static let taken = ["cancel", "postpone", "tbc", "to be confirmed", "deferred"]

    /// The day that opens a short line that is no sentence; nil for any other line.
    private func opening(_ block: Block, _ text: AnalysedText) -> LocatedDate? {
        let dates = text.dates(in: block.span)
        guard let date = dates.first, date.span.start - block.span.start <= 4,
            date.expression.kind == .date, date.expression.start?.precision == .day,
            let last = dates.last, block.span.end - last.span.end > 12,
            text.text.bytes[block.span.end - 1] != 0x2E,
            case let words = text.text.words(in: block.span).lowercased(),
            !Self.taken.contains(where: { words.contains($0) })
        else { return nil }
        return date
    }
}
