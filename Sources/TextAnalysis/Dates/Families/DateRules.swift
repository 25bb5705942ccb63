/// Every rule of the tagger.
enum DateRules {
    /// The rules, family by family; of two that take the same words the first wins.
    static let all: [DateRule] =
        ExplicitDates.rules + RangeDates.rules + NumericDates.rules + TimeDates.rules
        + PeriodDates.rules + EdgeDates.rules + UnderspecifiedDates.rules + WeekdayDates.rules
        + RelativeDates.rules + RecurringDates.rules + DurationDates.rules + DecadeDates.rules
        + VagueDates.rules

    /// Rules that read figures only, for texts in other languages than English.
    static let numeric: [DateRule] = NumericDates.rules
}
