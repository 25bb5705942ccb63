import BriefCore
import Testing

@Test(arguments: [
    ("2023-07-03", "2023-07-04", "3–4 Jul 2023"),
    ("2023-06-30", "2023-07-02", "30 Jun–2 Jul 2023"),
    ("2023-12-30", "2024-01-02", "30 Dec 2023 – 2 Jan 2024"),
    ("2023-05", "2023-06", "May–Jun 2023"),
    ("2020", "2024", "2020–2024"),
    ("2023-07-03", "2023-07-03", "3 Jul 2023"),
    ("2024-H2", "", "second half of 2024"),
    ("2024-Q1", "", "first quarter of 2024"),
    ("", "", "date unknown"),
])
func `dates are written as people write them`(start: String, end: String, shown: String) {
    #expect(DateText.shown(from: PartialDate(iso: start), until: PartialDate(iso: end)) == shown)
}

@Test
func `a source's date says how it is known`() {
    let date = PartialDate(iso: "2023-04-18")
    #expect(DateText.shown(date, basis: .inferred) == "18 Apr 2023 (inferred)")
    #expect(DateText.shown(date, basis: .stated) == "18 Apr 2023")
    #expect(DateText.shown(nil, basis: .unknown) == "date unknown")
}
