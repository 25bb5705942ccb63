internal import BriefCore
internal import Testing

@testable internal import TextAnalysis

@Suite struct DateMeaningTests {
    @Test(arguments: [
        ("Signed on 18 July 2022.", "2022-07-18", nil),
        ("Signed in September 2022.", "2022-09", nil),
        ("Signed in 2022.", "2022", nil),
        ("Signed in Q3 2022.", "2022-Q3", nil),
        ("Signed in the first half of 2022.", "2022-H1", nil),
        ("Signed in spring 2022.", "2022-SP", nil),
        ("Signed in winter 2022.", "2022-WI", nil),
        ("Signed in the 1990s.", "1990", "1999"),
        ("Signed in the twentieth century.", "1900", "1999"),
        ("Signed in the week of 8 May 2023.", "2023-05-08", "2023-05-14"),
        ("Held on 15 and 16 May 2023.", "2023-05-15", "2023-05-16"),
        ("Held from 28 June to 2 July 2022.", "2022-06-28", "2022-07-02"),
        ("The plan (2020-2024) holds.", "2020", "2024"),
    ])
    func `the first date has its days on the calendar`(
        _ sentence: String,
        _ start: String,
        _ end: String?
    ) throws {
        let date = try #require(DateCase.dates(sentence).first?.date.expression)
        #expect(date.start?.iso == start)
        #expect(date.end?.iso == end)
    }

    @Test(arguments: [
        "It took two weeks.", "They meet every month.", "It has now been agreed.",
        "Carthage fell in 146 BC.",
    ])
    func `what is not on the calendar has no days`(_ sentence: String) throws {
        let date = try #require(DateCase.dates(sentence).first?.date.expression)
        #expect(date.start == nil)
        #expect(date.end == nil)
    }

    @Test func `a history is resolved by the dates it comes to`() {
        let text = """
            The siege began on 4 March 1453, and on 29 May the city fell.
            Peace was made in 1454, renewed in 1455 and broken in 1460.
            In December 1461 the fleet sailed. In January it returned.
            Two days later it was gone. On 7 August 1462 news came.
            The pact of 1380 was void. On 12 August it was burnt.
            """
        let metadata = SourceMetadata(published: PartialDate(iso: "2009-12-19"))
        let values = DateCase.dates(text, metadata).map(\.date.expression.value)
        #expect(
            values == [
                "1453-03-04", "1453-05-29", "1454", "1455", "1460", "1461-12", "1462-01",
                "1462-XX-XX", "1462-08-07", "1380", "1462-08-12",
            ]
        )
    }

    @Test func `news that name far years still speak from their own date`() {
        let text = """
            The pacts of 1990, 1995, 1999, 2001, 2005, 2008, 2010 and 2012 were recalled.
            Ministers met last week and will meet on 31 May.
            """
        let metadata = SourceMetadata(published: PartialDate(iso: "2023-04-18"))
        let values = DateCase.dates(text, metadata).map(\.date.expression.value)
        #expect(values.suffix(2) == ["2023-W15", "2023-05-31"])
    }

    @Test func `in other languages only figures are dates`() {
        let text = "La réunion du 31/05/2023 (31 May) suit celle du 4.4.2022, avant 2024."
        let metadata = SourceMetadata(language: "fr")
        let words = DateCase.dates(text, metadata).map(\.words)
        #expect(words == ["31/05/2023", "4.4.2022"])
    }

    @Test func `sentences without tokens are read too`() {
        var text = AnalysedText(text: SourceText("Minutes, 16 December 2021"))
        text.sentences = [
            Sentence(
                passage: Passage(span: text.text.span, block: 0, section: nil),
                blockKind: .heading,
                tokens: []
            )
        ]
        #expect(DateTagger().dates(in: text).map(\.expression.value) == ["2021-12-16"])
    }

    @Test func `expressions come in order and never overlap`() {
        let text = String(
            repeating: "the end of last week of early May 3 to 4 the 5th of ",
            count: 40
        )
        let spans = DateCase.dates(text).map(\.date.span)
        #expect(!spans.isEmpty)
        #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.end <= $1.start })
    }

    @Test func `every rule has a name of its own and says what it reads`() {
        let names = DateRules.all.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { $0.hasPrefix("date.") })
        #expect(names.allSatisfy { DateRules.description(of: $0) != nil })
        #expect(DateRules.description(of: "date.none") == nil)
    }
}
