import BriefCore
import Testing

@testable import Navigator

@Suite struct DateEntryTests {
    @Test(arguments: [
        ("2023-04-18", "2023-04-18"), ("2023-04", "2023-04"), ("2023", "2023"),
        ("2023-q3", "2023-Q3"), ("18 Apr 2023", "2023-04-18"), ("18 april 2023", "2023-04-18"),
        ("1 Sept. 2023", "2023-09-01"), ("Apr 2023", "2023-04"), ("Q3 2023", "2023-Q3"),
        ("h1 2023", "2023-H1"), ("18.4.2023", "2023-04-18"), ("18/04/2023", "2023-04-18"),
        (" 3  July  2023 ", "2023-07-03"),
    ])
    func `a date is read in the forms people write`(text: String, iso: String) {
        #expect(DateEntry.date(text)?.iso == iso)
    }

    @Test(arguments: [
        "", "soon", "31 Feb 2023", "2023-13", "4/18/2023", "Ma 2023", "Q5 2023", "18 Apr 23",
        "18 Apr 2023 noon", "0000", "18.4", "-",
    ])
    func `what is no date is not read as one`(text: String) {
        #expect(DateEntry.date(text) == nil)
    }

    @Test(arguments: [
        PartialDate(iso: "2023-04-18"), PartialDate(iso: "2023-Q3"), PartialDate(iso: "2023-05"),
        PartialDate(iso: "2023"),
    ])
    func `a date is read back from the words it is shown in`(date: PartialDate?) throws {
        let date = try #require(date)
        #expect(DateEntry.date(DateWording.words(date)) == date)
    }

    @Test(arguments: [
        ("12 June", "2023-06-12"), ("june 12", "2023-06-12"), ("20 May", "2023-05-20"),
        ("19 May", "2024-05-19"), ("29 Feb", "2024-02-29"), ("today", "2023-05-20"),
        ("Tomorrow", "2023-05-21"), ("Sunday", "2023-05-21"), ("sat", "2023-05-27"),
        ("fri", "2023-05-26"),
    ])
    func `a day without a year is the next one that is called so`(text: String, iso: String) throws
    {
        let saturday = try #require(CalendarDate(year: 2023, month: 5, day: 20))
        #expect(DateEntry.coming(text, from: saturday)?.iso == iso)
    }

    @Test(arguments: [
        ("12 June", "2022-06-12"), ("20 May", "2023-05-20"), ("21 May", "2022-05-21"),
        ("today", "2023-05-20"), ("Tomorrow", "2023-05-21"), ("Sunday", "2023-05-14"),
        ("sat", "2023-05-20"), ("3 Jul 2024", "2024-07-03"),
    ])
    func `of what has been a day without a year is the last one that is called so`(
        text: String,
        iso: String
    ) throws {
        let saturday = try #require(CalendarDate(year: 2023, month: 5, day: 20))
        #expect(DateEntry.date(text, until: saturday)?.iso == iso)
        #expect(DateEntry.date("soon", until: saturday) == nil)
    }

    @Test(arguments: ["", "soon", "31 June", "June", "12", "mo", "12 June noon"])
    func `what names no day is not read as one to come`(text: String) throws {
        let saturday = try #require(CalendarDate(year: 2023, month: 5, day: 20))
        #expect(DateEntry.coming(text, from: saturday) == nil)
    }
}
