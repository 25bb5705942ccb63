internal import BriefCore
internal import Testing

@testable internal import TextAnalysis

@Suite struct DateReasonTests {
    @Test(arguments: [
        ("Leaders will gather on 31 May.", "year not printed: next 31 May after 18 April 2023"),
        ("It was kicked off in February.", "year not printed: last February before 18 April 2023"),
        (
            "The meeting has 30 June as its tentative date.",
            "year not printed: next 30 June after 18 April 2023"
        ),
        (
            "The text of 3 March stands.",
            "year not printed: the 3 March nearest to 18 April 2023"
        ),
        (
            "They are in Oslo from Tuesday (18 April) on.",
            "year not printed: 18 April is a Tuesday in 2023, near 18 April 2023"
        ),
        ("They met last October.", "last October before 18 April 2023"),
        ("Elections are scheduled for next year.", "the year after 2023"),
        ("It was agreed yesterday.", "the day before 18 April 2023"),
        ("He will speak next Wednesday.", "next Wednesday after 18 April 2023"),
        ("It snowed this past weekend.", "the weekend before 18 April 2023"),
        (
            "Third-quarter results are due soon.",
            "year not printed: last quarter 3 before 18 April 2023"
        ),
        ("It was agreed ten days ago.", "10 days before 18 April 2023"),
        ("Today we agree.", "the document's day, 18 April 2023"),
        ("He spoke on Friday.", "last Friday before 18 April 2023"),
        ("He will speak on Friday.", "next Friday after 18 April 2023"),
        ("The call is at 16:15 UTC.", "on the document's day"),
        ("Received on 31/05/2023.", "day first: there is no month 31"),
        ("Received on 05/31/2023.", "month first: there is no month 31"),
        ("Received on 03/07/2023.", "day first, as is usual outside the United States"),
    ])
    func `a reason says how a date was resolved`(_ sentence: String, _ reason: String) throws {
        let date = try #require(DateReasonTests.dates(sentence).first)
        #expect(date.expression.reason == reason)
    }

    @Test func `an event says how its year was found`() throws {
        let given = SourceMetadata(published: PartialDate(iso: "2023-05-02"))
        let found = Sample.analyser.analyse(
            Sample.document("The ministers will meet on 31 May in Riga."),
            given: given
        ).findings
        let event = try #require(found.first { $0.claim.kind == .event })
        #expect(
            event.cues.map(\.name).contains("date: year not printed: next 31 May after 2 May 2023")
        )
    }

    @Test func `a date written out needs no reason`() throws {
        let date = try #require(DateReasonTests.dates("Signed on 18 July 2022.").first)
        #expect(date.expression.reason == nil)
    }

    @Test func `a day of the week that does not agree is said`() throws {
        let date = try #require(DateReasonTests.dates("Signed on Friday, 18 July 2022.").first)
        #expect(date.expression.value == "2022-07-18")
        #expect(date.expression.reason == "18 July 2022 is a Monday, not a Friday")
    }

    @Test func `figures follow the order of dates written out in the text`() throws {
        let american = DateReasonTests.dates("Signed on July 4, 2022, received on 03/07/2023.")
        #expect(american.last?.expression.value == "2023-03-07")
        #expect(
            american.last?.expression.reason == "month first, as the text writes its other dates"
        )
    }

    @Test func `an unknown document date is given as the reason`() throws {
        let date = try #require(DateCase.dates("Leaders will gather on 31 May.").first?.date)
        #expect(date.expression.reason == "document date unknown")
        #expect(date.expression.start == nil)
    }

    private static func dates(_ sentence: String) -> [LocatedDate] {
        let metadata = SourceMetadata(published: PartialDate(iso: "2023-04-18"))
        return DateCase.dates(sentence, metadata).map(\.date)
    }
}
