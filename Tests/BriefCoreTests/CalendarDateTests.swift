import BriefCore
import Testing

@Test(arguments: [
    ("1970-01-01", 0, 4), ("2023-04-18", 19_465, 2), ("2000-02-29", 11_016, 2),
    ("1969-12-31", -1, 3), ("2026-11-21", 20_778, 6),
])
func `days are numbered and know their weekday`(iso: String, number: Int, weekday: Int) throws {
    let date = try #require(CalendarDate(iso: iso))
    #expect(date.dayNumber == number)
    #expect(date.weekday == weekday)
    #expect(CalendarDate(dayNumber: number) == date)
    #expect(date.iso == iso)
}

@Test(arguments: [
    "2023-02-29", "2023-13-01", "2023-00-10", "2023-4-18", "18-04-2023", "", "2023-04-31",
    "0000-01-01",
])
func `a day the calendar has not is refused`(iso: String) {
    #expect(CalendarDate(iso: iso) == nil)
}

@Test
func `months are added without leaving the month`() throws {
    let date = try #require(CalendarDate(year: 2024, month: 1, day: 31))
    #expect(date.adding(months: 1).iso == "2024-02-29")
    #expect(date.adding(months: -2).iso == "2023-11-30")
    #expect(date.adding(months: 12).iso == "2025-01-31")
    #expect(date.adding(days: -31).iso == "2023-12-31")
}

@Test(arguments: [
    ("2023", "2023-01-01", "2023-12-31", DatePrecision.year),
    ("2023-H2", "2023-07-01", "2023-12-31", .half),
    ("2023-Q1", "2023-01-01", "2023-03-31", .quarter),
    ("2024-02", "2024-02-01", "2024-02-29", .month),
    ("2023-07-03", "2023-07-03", "2023-07-03", .day),
])
func `a partial date spans what it may mean`(
    iso: String,
    first: String,
    last: String,
    precision: DatePrecision
) throws {
    let date = try #require(PartialDate(iso: iso))
    #expect(date.iso == iso)
    #expect(date.first.iso == first)
    #expect(date.last.iso == last)
    #expect(date.precision == precision)
}

@Test(arguments: ["2023-Q5", "2023-H3", "2023-", "-2023", "23", "2023-07-03-01", "2023-xx", "0000"])
func `what is no date is refused`(iso: String) {
    #expect(PartialDate(iso: iso) == nil)
}
