/// Rules that read one sort of expression, and what they say of themselves.
struct DateFamily: Sendable {
    /// One plain sentence for the reader.
    let explanation: String
    /// Why it is true of the language.
    let source: String
    /// The rules, the more telling first.
    let rules: [DateRule]

    /// Every family; of two rules that take the same words the first wins.
    static let all: [DateFamily] = [
        DateFamily(
            explanation: "A date written out with its year.",
            source: timex,
            rules: ExplicitDates.rules
        ),
        DateFamily(
            explanation: "The ends of a range that share a month or year.",
            source: timex,
            rules: RangeDates.rules
        ),
        DateFamily(
            explanation: "A date in figures; day first unless the text shows otherwise.",
            source: "ISO 8601; the usage of European and American texts.",
            rules: NumericDates.rules
        ),
        DateFamily(
            explanation: "A time of day, on the day named beside it or the document's.",
            source: timex,
            rules: TimeDates.rules
        ),
        DateFamily(
            explanation: "A season, quarter, half, fiscal year or week.",
            source: timex,
            rules: PeriodDates.rules + EndedPeriods.rules
        ),
        DateFamily(
            explanation: "The beginning, middle or end of a period.",
            source: timex,
            rules: EdgeDates.rules
        ),
        DateFamily(
            explanation: "A date without its year, placed by tense and the document's date.",
            source: timex,
            rules: UnderspecifiedDates.rules
        ),
        DateFamily(
            explanation: "A day of the week near the document's date, placed by tense.",
            source: timex,
            rules: WeekdayDates.rules
        ),
        DateFamily(
            explanation: "A time counted from the document's date or the one mentioned before.",
            source: timex,
            rules: RelativeDates.rules + AgoDates.rules
        ),
        DateFamily(
            explanation: "A time that comes again.",
            source: timex,
            rules: RecurringDates.rules
        ),
        DateFamily(
            explanation: "A noun phrase about a unit of time.",
            source: timex,
            rules: PhraseDates.rules
        ),
        DateFamily(
            explanation: "A length of time.",
            source: timex,
            rules: CompoundLengths.rules + DurationDates.rules
        ),
        DateFamily(
            explanation: "A decade or century.",
            source: timex,
            rules: DecadeDates.rules
        ),
        DateFamily(
            explanation: "A time told only as past, present or future.",
            source: timex,
            rules: VagueDates.rules
        ),
    ]

    private static let timex = "ISO-TimeML (ISO 24617-1), the TIMEX3 element."
}
