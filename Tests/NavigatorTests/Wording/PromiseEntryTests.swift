import BriefCore
import Testing

@testable import Navigator

@Suite struct PromiseEntryTests {
    private let today = CalendarDate(year: 2026, month: 11, day: 24)

    @Test(arguments: [
        ("We share the calls by 31 January 2027", "2027-01-31", "We share the calls"),
        ("supply chain data by 15 Jan 2027", "2027-01-15", "supply chain data"),
        ("the data tomorrow", "2026-11-25", "the data"),
        ("by Friday, in writing", "2026-11-27", "by Friday, in writing"),
        ("a paper before March 2027.", "2027-03", "a paper"),
        ("a call on 3 December", "2026-12-03", "a call"),
    ])
    func `by when is read out of the words`(text: String, due: String, what: String) throws {
        let day = try #require(PartialDate(iso: due))
        #expect(PromiseEntry(text, today: try #require(today)) == .due(day, what))
    }

    @Test(arguments: ["a paper by mail", "what Article 2 may allow", "3 days of talks", ""])
    func `words without a day have none`(text: String) throws {
        #expect(PromiseEntry(text, today: try #require(today)) == .undated)
    }

    @Test(arguments: [
        ("the data by 31 February 2027", "31 February 2027"), ("by 31 June", "31 June"),
        ("the data by 31.2.2027", "31.2.2027"),
    ])
    func `a day that is none is told`(text: String, day: String) throws {
        #expect(PromiseEntry(text, today: try #require(today)) == .noDay(day))
    }

    @Test
    func `a promise is a task, theirs with who made it`() {
        let entry = RoomEntry(
            at: "2026-11-24 09:14",
            verb: .pledged,
            topic: "Chips",
            key: "one",
            words: "the data by 15 Jan 2027"
        )
        #expect(entry.task(of: "Japan").words == "Japan by 15 Jan 2027: the data")
        #expect(entry.told == "09:14 they promised, by 15 Jan 2027")
    }
}
