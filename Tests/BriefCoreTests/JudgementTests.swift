import BriefCore
import Testing

@Suite struct JudgementTests {
    private let event = Claim.event(
        Event(date: PartialDate(iso: "2023-07-03"), precision: .day, status: .planned)
    )

    @Test(arguments: [
        Verdict.keep, .dismiss, .changeKind(.issue), .changeType("to-be-confirmed"),
        .changeActor("New Zealand"), .changeDate(nil, until: nil),
        .changeDate(PartialDate(iso: "2023-07-03"), until: PartialDate(iso: "2023-07-04")),
    ])
    func `a verdict is read as it was written`(verdict: Verdict) {
        #expect(Verdict(verdict.text) == verdict)
    }

    @Test(arguments: ["", "date", "date tomorrow", "kind thing", "keep it", "date 2023 2024 2025"])
    func `what is no verdict is none`(text: String) {
        #expect(Verdict(text) == nil)
    }

    @Test func `a range of days is as precise as a range`() {
        let verdict = Verdict.changeDate(
            PartialDate(iso: "2023-07-05"),
            until: PartialDate(iso: "2023-07-06")
        )
        guard case .event(let changed) = Judgement([verdict]).applied(to: event) else { return }
        #expect(changed.precision == .range)
        #expect(changed.date?.iso == "2023-07-05")
        #expect(changed.status == .planned)
    }

    @Test func `a status that is none of the kind's changes nothing`() {
        #expect(Judgement([.changeType("gap")]).applied(to: event) == event)
    }

    @Test func `the holder of an issue is the reader's`() {
        let issue = Claim.issue(OpenIssue(kind: .gap, holder: "EU", addressee: "Japan"))
        let wanted = Claim.issue(OpenIssue(kind: .gap, holder: "Canada", addressee: "Japan"))
        #expect(Judgement([.changeActor("Canada")]).applied(to: issue) == wanted)
    }

    @Test func `of two judgements the later counts, aspect by aspect`() {
        let earlier = Judgement([.dismiss, .changeType("held")], wording: "One")
        let later = Judgement([.keep])
        let both = earlier.overlaid(with: later)
        #expect(both.isKept && !both.isDismissed)
        #expect(both.type == "held")
        #expect(both.wording == "One")
    }

    @Test func `a task is read as it was written`() {
        let task = ReaderTask(who: "Anna", due: PartialDate(iso: "2026-12"), what: "call\tthem")
        let read = ReaderTask(task.text)
        #expect(read?.what == "call them")
        #expect(read?.due == task.due)
        #expect(ReaderTask("no tabs") == nil)
    }

    @Test func `a task is overdue from the day after its last`() throws {
        let task = ReaderTask(who: "", due: PartialDate(iso: "2026-12-03"))
        let last = try #require(CalendarDate(iso: "2026-12-03"))
        #expect(!task.isOverdue(asOf: last))
        #expect(task.isOverdue(asOf: last.adding(days: 1)))
        #expect(!ReaderTask(who: "").isOverdue(asOf: last))
    }
}
