internal import BriefCore

/// Infers the date of a document from a day of the week beside a day of the month.
///
/// `Tuesday (18 April)` fits one year in six or so. The text cannot be older than
/// the latest date it speaks of as past; the first year from there on that fits is
/// taken. Without such a past date every fitting year is as good as the other.
///
/// - Source: The calendar: a day of the month falls on the same day of the week
///   again after 5, 6 or 11 years, 12 over a century.
struct InferredDate {
    private struct Clue {
        let words: String
        let month: Int
        let day: Int
        let weekday: Int
        let tense: DateTense
    }

    /// Years a past date may lie back before it says nothing of the year: every date fits one in six,
    /// and a text that names years mostly names its own or the one before.
    private static let reach = 3

    private let text: AnalysedText

    /// Reads in a text whose dates are tagged without a document date.
    init(_ text: AnalysedText) {
        self.text = text
    }

    /// The date with its reasoning, or why there is none; nil where no day of the
    /// week stands beside a day of the month.
    func date() -> DocumentDate? {
        let clues = clues()
        guard let clue = clues.first(where: { $0.tense == .past }) ?? clues.first else {
            return nil
        }
        guard let floor = latestPast() else { return unknown(clue) }
        let years = floor.year...floor.year + InferredDate.reach
        for year in years {
            guard let date = CalendarDate(year: year, month: clue.month, day: clue.day),
                date.weekday == clue.weekday, date >= floor.first
            else { continue }
            let reason =
                "“\(clue.words)” fits \(year), the first such year after "
                + "\(DateWording.words(floor)), which is past."
            return DocumentDate(date: .day(date), basis: .inferred, reason: reason)
        }
        return unknown(clue, after: floor)
    }

    /// The years that fit, and what would have told which.
    private func unknown(_ clue: Clue, after floor: PartialDate? = nil) -> DocumentDate {
        let named = text.dates.compactMap(\.expression.start?.year).max()
        let fitting = InferredDate.years(near: floor?.year ?? named).filter { year in
            CalendarDate(year: year, month: clue.month, day: clue.day)?.weekday == clue.weekday
        }
        let why =
            floor.map { "none is soon after \(DateWording.words($0))" }
            ?? (named == nil ? "the text names no year" : "the text tells no past date before it")
        let month = DateValue.monthNames[clue.month - 1]
        return DocumentDate(
            date: nil,
            basis: .unknown,
            reason: "\(clue.day) \(month) is a \(DateValue.weekdayNames[clue.weekday - 1]) in "
                + "\(InferredDate.list(fitting)); \(why)."
        )
    }

    /// The days that the first such clue may mean, those nearest to the dates the text names first.
    func fitting() -> [DateProposal] {
        let clues = clues()
        guard let clue = clues.first(where: { $0.tense == .past }) ?? clues.first else { return [] }
        let near = latestPast()?.year ?? text.dates.compactMap(\.expression.start?.year).max()
        let days = InferredDate.years(near: near).compactMap { year in
            CalendarDate(year: year, month: clue.month, day: clue.day)
        }
        .filter { $0.weekday == clue.weekday }
        let sorted = days.sorted { left, right in
            guard let near else { return left > right }
            return abs(left.year - near) < abs(right.year - near)
        }
        let weekday = DateValue.weekdayNames[clue.weekday - 1]
        return sorted.map { day in
            DateProposal(
                date: .day(day),
                reason: "“\(clue.words)”: a \(weekday) in \(day.year)."
            )
        }
    }

    /// The years to list: around one that the text names, else of recent decades.
    private static func years(near year: Int?) -> ClosedRange<Int> {
        year.map { $0 - 8...$0 + 12 } ?? 2010...2030
    }

    private static func list(_ years: [Int]) -> String {
        guard let last = years.last else { return "no year near" }
        let others = years.dropLast().map(String.init)
        return others.isEmpty ? "\(last)" : others.joined(separator: ", ") + " and \(last)"
    }

    /// Days of the week beside days of the month whose year is not written.
    private func clues() -> [Clue] {
        var clues: [Clue] = []
        for sentence in text.sentences where sentence.blockKind.isProse && !sentence.dates.isEmpty {
            let isPartial = sentence.dates.contains {
                text.dates[$0].expression.value.hasPrefix("XXXX-")
            }
            guard isPartial else { continue }
            let words = TenseWords(sentence.tokens)
            for place in sentence.dates {
                if let clue = clue(text.dates[place], in: words) { clues.append(clue) }
            }
        }
        return clues
    }

    private func clue(_ located: LocatedDate, in words: TenseWords) -> Clue? {
        guard located.expression.value.hasPrefix("XXXX-") else { return nil }
        let parts = located.expression.value.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0] == "XXXX", let month = Int(parts[1]),
            let day = Int(parts[2]), (1...12).contains(month)
        else { return nil }
        let tokens = words.tokens
        let range = tokens.range(of: located.span)
        let weekday = tokens[range].compactMap { InferredDate.weekdays[$0.folded] }.first
        guard let weekday else { return nil }
        return Clue(
            words: text.text.words(in: located.span).singleSpaced,
            month: month,
            day: day,
            weekday: weekday,
            tense: DateTense.around(range, in: words)
        )
    }

    /// The latest date with a year that the text speaks of as past.
    private func latestPast() -> PartialDate? {
        var latest: PartialDate?
        for sentence in text.sentences where sentence.blockKind.isProse && !sentence.dates.isEmpty {
            let words = TenseWords(sentence.tokens)
            for place in sentence.dates {
                let located = text.dates[place]
                guard located.expression.kind == .date, let date = located.expression.start,
                    DateTense.around(words.tokens.range(of: located.span), in: words) == .past
                else { continue }
                if date.first > latest?.first ?? CalendarDate(dayNumber: .min) { latest = date }
            }
        }
        return latest
    }

    private static let weekdays: [Word: Int] = [
        "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
        "sunday": 7, "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4,
        "fri": 5, "sat": 6, "sun": 7,
    ]
}
