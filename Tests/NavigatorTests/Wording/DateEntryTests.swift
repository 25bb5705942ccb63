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
}
