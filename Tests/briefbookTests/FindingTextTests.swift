import BriefCore
import Testing

@testable import briefbook

private let asOf = CalendarDate(dayNumber: 19_600)

@Test(arguments: [
    (Event.Status.planned, "2023-05-31", true),
    (.planned, "2023-12-31", false),
    (.held, "2023-05-31", false),
    (.tentative, "2023", false),
])
func `only what was to come and is past counts as passed`(
    status: Event.Status,
    date: String,
    passed: Bool
) {
    let date = PartialDate(iso: date)
    let event = Event(date: date, precision: date?.precision ?? .undated, status: status)
    #expect(FindingText.isPassed(event, asOf: asOf) == passed)
}

@Test
func `an event without a date has not passed`() {
    let event = Event(date: nil, precision: .undated, status: .requested)
    #expect(!FindingText.isPassed(event, asOf: asOf))
    #expect(FindingText.label(.event(event), asOf: asOf) == "date unknown · requested")
}

@Test
func `white space of any kind becomes one space`() {
    #expect(FindingText.oneLine(" a\u{A0}\u{A0}b \n c ") == "a b c")
}
