internal import BriefCore

/// The line under a record or page that says when those in it meet again.
struct NextMeetingRule: Rule {
    let name = "event.next"
    let explanation = "A line of its own gives the day of the next meeting."
    let source = "The layout of records and of calls: `Next meeting:` and a day, under the text."

    /// Most tokens of such a line.
    private static let longest = 14

    func findings(besideSentences context: RuleContext) -> [Finding] {
        guard let published = context.text.metadata.published else { return [] }
        return context.text.sentences.indices.compactMap { index in
            let sentence = context.text.sentences[index]
            guard let date = date(in: sentence, context.text),
                let start = date.expression.start, start.first > published.last
            else { return nil }
            let end = date.expression.end
            let event = Event(
                date: start,
                until: end,
                precision: end == nil ? start.precision : .range,
                status: .planned
            )
            return context.finding(.event(event), context.readings[index], name, [])
                .adding(FiredCue(date))
        }
    }

    /// The only date of a short line that begins `Next meeting:` and is no sentence.
    private func date(in sentence: Sentence, _ text: AnalysedText) -> LocatedDate? {
        let tokens = sentence.tokens
        guard !sentence.blockKind.isProse, tokens.count <= Self.longest, tokens.count > 3,
            sentence.dates.count == 1, let place = sentence.dates.first,
            tokens[0].folded == "next",
            let mark = tokens.prefix(6).firstIndex(where: { $0.folded == ":" }), mark > 1,
            Self.occasions.contains(tokens[mark - 1].folded)
        else { return nil }
        let date = text.dates[place]
        return date.expression.kind == .date && date.span.start > tokens[mark].span.start
            ? date : nil
    }

    /// What is held at a time.
    private static let occasions: WordSet = [
        "meeting", "session", "summit", "round", "call", "council", "dialogue", "review",
        "exchange",
        "committee", "ministerial", "plenary", "consultations", "talks",
    ]
}
