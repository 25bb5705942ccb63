internal import BriefCore

/// The occasion of a quotation, from the line that says whose it is and when.
struct BylineEventRule: Rule {
    let name = "event.byline"
    let explanation = "The line under a quotation says who spoke, on which occasion and when."
    let source = "The typography of pull quotes: a dash, the speaker, the occasion, the date."

    func findings(besideSentences context: RuleContext) -> [Finding] {
        let text = context.text
        return text.blocks.compactMap { block in
            guard block.span.count < 240, text.isDashed(block),
                let date = text.dates(in: block.span).first,
                let start = date.expression.start
            else { return nil }
            let mentions = text.mentions(in: block.span)
            guard let person = mentions.first(where: { $0.mention.subject.kind == .person }),
                person.span.start - block.span.start < 24
            else { return nil }
            let event = Event(
                date: start,
                until: date.expression.end,
                precision: date.expression.end == nil ? start.precision : .range,
                status: .held,
                participants: [context.actors.actor(of: person)?.name].compactMap { $0 }
            )
            let subjects = mentions.map(\.mention.subject).filter { $0 != ActorFacts.union }
            return Finding(
                span: block.span,
                claim: .event(event),
                subjects: subjects,
                rule: name,
                cues: [FiredCue(date)]
            )
        }
    }
}
