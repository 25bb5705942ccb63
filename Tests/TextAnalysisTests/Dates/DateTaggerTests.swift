internal import BriefCore
internal import Testing

@testable internal import TextAnalysis

@Suite struct DateTaggerTests {
    @Test(arguments: DateCases.explicit)
    func `dates written out are read as they stand`(_ dates: DateCase) {
        #expect(dates.found == dates.expected)
    }

    @Test(arguments: DateCases.numeric)
    func `dates in figures are read in their order`(_ dates: DateCase) {
        #expect(dates.found == dates.expected)
    }

    @Test(arguments: DateCases.underspecified)
    func `dates without a year take it from the document and the tense`(_ dates: DateCase) {
        #expect(dates.found == dates.expected)
    }

    @Test(arguments: DateCases.planned)
    func `what is asked for or planned is still to come`(_ dates: DateCase) {
        #expect(dates.found == dates.expected)
    }

    @Test(arguments: DateCases.weekdays)
    func `days of the week lie near the document's day`(_ dates: DateCase) {
        #expect(dates.found == dates.expected)
    }

    @Test(arguments: DateCases.relative)
    func `relative expressions are counted from their origin`(_ dates: DateCase) {
        #expect(dates.found == dates.expected)
    }

    @Test(arguments: DateCases.ranges)
    func `the ends of a range share what they leave out`(_ dates: DateCase) {
        #expect(dates.found == dates.expected)
    }

    @Test(arguments: DateCases.durations)
    func `lengths of time keep their number and unit`(_ dates: DateCase) {
        #expect(dates.found == dates.expected)
    }

    @Test(arguments: DateCases.sets)
    func `times that come again are sets`(_ dates: DateCase) {
        #expect(dates.found == dates.expected)
    }

    @Test(arguments: DateCases.periods)
    func `seasons, quarters, halves and weeks have their codes`(_ dates: DateCase) {
        #expect(dates.found == dates.expected)
    }

    @Test(arguments: DateCases.times)
    func `times of day belong to a day and a zone`(_ dates: DateCase) {
        #expect(dates.found == dates.expected)
    }

    @Test(arguments: DateCases.edges)
    func `parts of a period are modifiers of it`(_ dates: DateCase) {
        #expect(dates.found == dates.expected)
    }

    @Test(arguments: DateCases.bounds)
    func `prepositions make bounds of dates`(_ dates: DateCase) {
        #expect(dates.found == dates.expected)
    }

    @Test(arguments: DateCases.unknownDocumentDate)
    func `an unknown document date leaves values partial`(_ dates: DateCase) {
        #expect(dates.found == dates.expected)
        let starts = DateCase.dates(dates.text).compactMap(\.date.expression.start)
        #expect(starts.isEmpty)
    }

    @Test(arguments: DateCases.traps)
    func `what only looks like a date is left alone`(_ dates: DateCase) {
        #expect(dates.found == dates.expected)
    }
}
