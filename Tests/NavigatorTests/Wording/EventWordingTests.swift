import BriefCore
import Testing

@testable import Navigator

@Suite struct EventWordingTests {
    private func event(_ status: Event.Status, _ date: String?, until: String? = nil) -> Event {
        Event(
            date: date.flatMap { PartialDate(iso: $0) },
            until: until.flatMap { PartialDate(iso: $0) },
            precision: .day,
            status: status
        )
    }

    @Test(arguments: Event.Status.allCases)
    func `only what was still to come can have passed`(status: Event.Status) throws {
        let day = try #require(CalendarDate(iso: "2023-08-01"))
        let isToCome = status != .held && status != .ongoing
        #expect(event(status, "2023-07-03").isPassed(asOf: day) == isToCome)
    }

    @Test
    func `a range has passed when its last day has`() throws {
        let during = try #require(CalendarDate(iso: "2023-07-04"))
        let after = try #require(CalendarDate(iso: "2023-07-05"))
        let summit = event(.planned, "2023-07-03", until: "2023-07-04")
        #expect(!summit.isPassed(asOf: during))
        #expect(summit.isPassed(asOf: after))
    }

    @Test
    func `a month has passed when it is over, an unknown date never`() throws {
        let within = try #require(CalendarDate(iso: "2023-07-31"))
        let after = try #require(CalendarDate(iso: "2023-08-01"))
        #expect(!event(.planned, "2023-07").isPassed(asOf: within))
        #expect(event(.planned, "2023-07").isPassed(asOf: after))
        #expect(!event(.planned, nil).isPassed(asOf: after))
    }

    @Test
    func `facts of a passed event say that its outcome is unknown`() throws {
        let day = try #require(CalendarDate(iso: "2024-01-01"))
        let claim = Claim.event(event(.toBeConfirmed, "2023-07-03", until: "2023-07-04"))
        #expect(
            claim.facts(asOf: day) == [
                "Event: 3–4 Jul 2023", "to be confirmed", "passed, outcome unknown",
            ]
        )
    }

    @Test
    func `facts of an issue say who holds it, who is asked, and since when`() throws {
        let day = try #require(CalendarDate(iso: "2024-01-01"))
        let issue = OpenIssue(
            kind: .pendingDecision,
            holder: "EU",
            addressee: "Korea",
            since: PartialDate(iso: "2023-04")
        )
        #expect(
            Claim.issue(issue).facts(asOf: day) == [
                "Open issue: pending decision", "held by EU", "asked of Korea", "since Apr 2023",
            ]
        )
    }
}
