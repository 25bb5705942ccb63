internal import BriefCore

/// The meeting a record is of, from its own date line.
struct RecordedMeetingRule: Rule {
    let name = Finding.recordedMeeting
    let explanation = "The record's own date line says when the meeting was held."
    let source = "The form of records of meetings: title, date and time, participants, summary."

    func findings(besideSentences context: RuleContext) -> [Finding] {
        let text = context.text
        guard context.genre == .record, let published = text.metadata.published,
            let (line, date) = dateLine(published, text)
        else { return [] }
        let parties = text.blocks.filter { $0.span.end <= line.start }.flatMap { block in
            text.mentions(in: block.span)
        }
        // A date line that is a sentence names the meeting itself.
        let subjects = (parties + text.mentions(in: line)).map(\.mention.subject)
            .filter { $0 != ActorFacts.union }
        let event = Event(
            date: published,
            precision: published.precision,
            status: .held,
            place: place(of: line, before: date, context),
            participants: unique(parties.compactMap { context.actors.actor(of: $0)?.name })
        )
        return [
            Finding(
                span: line,
                claim: .event(event),
                subjects: unique(subjects),
                rule: name,
                cues: [FiredCue(date)]
            )
        ]
    }

    /// `Seoul, 14 March 2023, 10:00 – 11:30`: where they met; without the hours it may be where the
    /// record was written.
    private func place(
        of line: TextSpan,
        before date: LocatedDate,
        _ context: RuleContext
    ) -> String? {
        let tokens = Tokenizer.tokens(in: context.text.text, line)
        let start = tokens.firstIndex(atOrAfter: date.span.start)
        guard start > 1, tokens[start - 1].folded == ",", start <= 5,
            tokens[..<(start - 1)].allSatisfy({ $0.kind == .word && $0.isCapitalised }),
            ClockTimes.words(in: context.text.text.words(in: line)) != nil
        else { return nil }
        let span = TextSpan(tokens[0].span.start, tokens[start - 2].span.end)
        return context.text.text.words(in: span).singleSpaced
    }

    /// The block near the top that gives the meeting's date, and that date.
    private func dateLine(
        _ published: PartialDate,
        _ text: AnalysedText
    ) -> (line: TextSpan, date: LocatedDate)? {
        let top = text.top(12)
        let dated = text.dates.first { date in
            date.expression.start == published && top.contains { $0.span.contains(date.span) }
        }
        guard let dated, let block = top.first(where: { $0.span.contains(dated.span) }) else {
            return nil
        }
        return (line(of: dated, in: block, text), dated)
    }

    /// The line with the date, where a title and the lines under it are one block.
    private func line(of date: LocatedDate, in block: Block, _ text: AnalysedText) -> TextSpan {
        let bytes = text.text.bytes
        guard !block.kind.isProse || !TextProbe(text.text).endsSentence(block.span) else {
            return block.span
        }
        let start = bytes[block.span.start..<date.span.start].lastIndex(of: 0x0A).map { $0 + 1 }
        let end = bytes[date.span.end..<block.span.end].firstIndex(of: 0x0A)
        return TextSpan(start ?? block.span.start, end ?? block.span.end)
    }

    private func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
        var seen: Set<Value> = []
        return values.filter { seen.insert($0).inserted }
    }
}
