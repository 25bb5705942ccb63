internal import BriefCore

/// A date in words of one of the languages of ``MonthNames``.
struct PrintedDate {
    /// The day.
    let day: CalendarDate
    /// Indices of its tokens, half-open.
    let tokens: Range<Int>

    /// The first such date among tokens; nil where there is none.
    init?(in tokens: [Token]) {
        for index in tokens.indices {
            guard let month = MonthNames.number(of: tokens[index]),
                let (day, start) = PrintedDate.day(in: tokens, before: index),
                let (year, end) = PrintedDate.year(in: tokens, after: index),
                let date = CalendarDate(year: year, month: month, day: day)
            else { continue }
            self.day = date
            self.tokens = start..<end
            return
        }
        return nil
    }

    /// The dates of these sentences, as the tagger gives its own.
    static func dates(in sentences: [Sentence]) -> [LocatedDate] {
        sentences.compactMap { sentence in
            guard let date = PrintedDate(in: sentence.tokens) else { return nil }
            let tokens = sentence.tokens[date.tokens]
            guard let first = tokens.first, let last = tokens.last else { return nil }
            return LocatedDate(
                span: TextSpan(first.span.start, last.span.end),
                expression: TemporalExpression(
                    kind: .date,
                    value: date.day.iso,
                    mod: nil,
                    start: .day(date.day),
                    end: nil,
                    reason: nil
                ),
                rule: "date.day-month-year"
            )
        }
    }

    /// The day before a month, `3`, `3.`, `1er`, `5 de`, and where it stands.
    private static func day(in tokens: [Token], before month: Int) -> (Int, Int)? {
        var index = month - 1
        while index >= 0, [".", "de", "di", "do"].contains(tokens[index].folded) { index -= 1 }
        guard index >= 0, month - index <= 3 else { return nil }
        let digits = tokens[index].folded.prefix { $0 &- 0x30 < 10 }
        let rest = Word(tokens[index].folded.dropFirst(digits.count))
        guard let day = Word(digits).number, (1...31).contains(day),
            rest.isEmpty || endings.contains(rest)
        else { return nil }
        return (day, index)
    }

    /// The year after a month, `2023`, `de 2023`, and the index behind it.
    private static func year(in tokens: [Token], after month: Int) -> (Int, Int)? {
        var index = month + 1
        while index < tokens.count, ["de", "del", ","].contains(tokens[index].folded) { index += 1 }
        guard index < tokens.count, index - month <= 2, tokens[index].span.count == 4,
            let year = tokens[index].folded.number, (1500...2200).contains(year)
        else { return nil }
        return (year, index + 1)
    }

    /// What may be glued to the figures of a day.
    private static let endings: WordSet = ["er", "º", "o", "°", "."]
}
