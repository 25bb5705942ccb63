import BriefCore
import Testing

@Suite struct DateWordingTests {
    @Test(arguments: [
        ("2023-04-18", "18 Apr 2023"),
        ("2023-09", "Sep 2023"),
        ("2023-Q3", "Q3 2023"),
        ("2023-H1", "1st half 2023"),
        ("2023-H2", "2nd half 2023"),
        ("2023", "2023"),
    ])
    func `a date is shown as precisely as it is known`(iso: String, words: String) {
        #expect(DateWording.words(PartialDate(iso: iso)) == words)
    }

    @Test(arguments: [
        ("2023-07-03", "2023-07-04", "3–4 Jul 2023"),
        ("2023-06-30", "2023-07-02", "30 Jun–2 Jul 2023"),
        ("2022-12-30", "2023-01-02", "30 Dec 2022–2 Jan 2023"),
        ("2023-03", "2023-04", "Mar–Apr 2023"),
        ("2023-Q1", "2023-Q2", "Q1–Q2 2023"),
        ("2021", "2027", "2021–2027"),
        ("2022-11", "2023", "Nov 2022–2023"),
        ("2023-07-03", "2023-07-03", "3 Jul 2023"),
    ])
    func `a range says once what its ends share`(start: String, end: String, words: String) {
        #expect(
            DateWording.words(PartialDate(iso: start), until: PartialDate(iso: end)) == words
        )
    }

    @Test
    func `an unknown date is said to be unknown`() {
        #expect(DateWording.words(nil) == "date unknown")
        #expect(DateWording.words(nil, until: nil) == "date unknown")
        #expect(DateWording.words(nil, basis: .inferred) == "date unknown")
    }

    @Test(arguments: [
        (DateBasis.stated, "Apr 2023"),
        (.inferred, "Apr 2023 (inferred)"),
        (.given, "Apr 2023 (given)"),
    ])
    func `a source's date says how it is known`(basis: DateBasis, words: String) {
        #expect(DateWording.words(PartialDate(iso: "2023-04"), basis: basis) == words)
    }
}
