import BriefCore
import Testing

@testable import briefbook

private let asOf = CalendarDate(dayNumber: 19_600)

@Test
func `an event without a date has not passed`() {
    let event = Event(date: nil, precision: .undated, status: .requested)
    #expect(FindingText.label(.event(event), asOf: asOf) == "date unknown · requested")
}

@Test
func `white space of any kind becomes one space`() {
    #expect(FindingText.oneLine(" a\u{A0}\u{A0}b \n c ") == "a b c")
}
