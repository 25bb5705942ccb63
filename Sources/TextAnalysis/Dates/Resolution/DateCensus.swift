internal import BriefCore

/// Counts of the dates of a text, from which its manner is told.
struct DateCensus: Sendable {
    /// Years written out, in order.
    private var years: [Int] = []
    /// Number of those with their month.
    private var months = 0
    /// Dates like `31 May`.
    private var dayFirst = 0
    /// Dates like `May 31`.
    private var monthFirst = 0
    /// Figures that can only be read day first, or only month first.
    private var figuresDayFirst = 0
    private var figuresMonthFirst = 0
    /// Expressions that speak from the present: `today`, `last year`, `Friday`.
    private var spoken = 0

    /// Counts the expressions found in a text.
    init(_ sentences: [FoundSentence]) {
        for sentence in sentences {
            for found in sentence.found { count(found.draft) }
        }
    }

    private mutating func count(_ draft: DateDraft) {
        if draft.rule.hasPrefix("date.day-month") { dayFirst += 1 }
        if draft.rule.hasPrefix("date.month-day") { monthFirst += 1 }
        switch draft.reading {
        case .fields(let fields):
            if let year = fields.year { years.append(year) }
            if fields.year != nil, fields.month != nil { months += 1 }
            if fields.weekday != nil, fields.month == nil { spoken += 1 }
        case .figures(let figures) where !figures.isDayFirst:
            if figures.first > 12 { figuresDayFirst += 1 }
            if figures.second > 12 { figuresMonthFirst += 1 }
        // `the year` is that of a history as well.
        case .shift(let shift)
        where shift.origin == .speech
            && (shift.amount != 0 || Self.spokenRules.contains(draft.rule)):
            spoken += 1
        default: break
        }
    }

    /// Rules for words that can only speak from the present: `today`, `this week`.
    private static let spokenRules: Set<String> = ["date.today", "date.relative-unit"]

    /// True for a history: many years are written out, most of them well away from
    /// the document's own, and few words speak from the present.
    func isNarrative(_ document: PartialDate?, _ kind: SourceKind?) -> Bool {
        guard years.count >= 3, spoken * 10 <= years.count else { return false }
        guard kind == nil || kind == .other || kind == .report || kind == .webPage || kind == .note
        else { return false }
        guard let document else { return years.count >= 8 && months >= 4 }
        let away = years.filter { $0 <= document.year - 2 }.count
        return away == years.count || years.count >= 8 && away * 10 >= years.count * 6
    }

    /// The order of day and month in figures, and why.
    var order: (isMonthFirst: Bool, reason: String) {
        if figuresDayFirst > 0, figuresMonthFirst == 0 {
            return (false, "day first, as other figures in the text")
        }
        if figuresMonthFirst > 0, figuresDayFirst == 0 {
            return (true, "month first, as other figures in the text")
        }
        if monthFirst > dayFirst {
            return (true, "month first, as the text writes its other dates")
        }
        if dayFirst > 0 { return (false, "day first, as the text writes its other dates") }
        return (false, "day first, as is usual outside the United States")
    }
}
