internal import BriefCore
internal import BriefStore
internal import Testing

@Suite struct BookTests {
    @Test func `an imported source is listed with its counts`() throws {
        let folder = try Folder()
        let book = try Book.create(at: folder["book.db"], stamp: .test)
        var sample = Sample("Tokyo wants the cable. Nobody pays.\n\nThe summit is on 3 July 2023.")
        sample.title = "A cable"
        sample.published = .day(try #require(CalendarDate(iso: "2023-04-18")))
        sample.find(
            "Nobody pays.",
            .issue(OpenIssue(kind: .gap, holder: "EU")),
            .japan,
            .cable
        )
        sample.find(
            "The summit is on 3 July 2023.",
            .event(Event(date: PartialDate(iso: "2023-07-03"), precision: .day, status: .planned)),
            .japan
        )
        sample.find("Tokyo", .mention(Mention(.japan, alias: .capital)), .japan)
        let outcome = try book.insert(sample.source)
        #expect(outcome == .imported(SourceKey(sample.document.hash), findings: 2))
        let summary = try book.summary(current: .test)
        #expect(summary.sources == 1)
        #expect(summary.passages == 3)
        #expect(summary.findings == 2)
        #expect(summary.newest == sample.published)
        #expect(!summary.isOutdated)
        let japan = try #require(try book.subject(.japan))
        #expect(japan.counts == [.mention: 1, .event: 1, .issue: 1])
        let issues = try book.findings([.japan, .cable], pane: .issues, count: 10)
        #expect(issues.rows.map(\.finding) == [sample.findings[0]])
        #expect(issues.rows.first?.citations.first?.words == "Nobody pays.")
        let hits = try book.search("cab", isTyping: true)
        #expect(hits.map(\.text) == ["Tokyo wants the cable."])
        #expect(hits.first?.matches == [sample.span("cable")])
        let blocks = try book.blocks(of: outcome.source, count: 10)
        #expect(blocks.rows.map(\.marks.count) == [1, 1])
        let again = try Book.open(at: folder["book.db"], mode: .readOnly)
        #expect(try again.summary().sources == 1)
    }

    @Test func `findings are stepped through in both directions`() throws {
        let folder = try Folder()
        let book = try Book.create(at: folder["book.db"], stamp: .test)
        var sample = Sample("One is open. Two is open. Three is open.")
        for words in ["One is open.", "Three is open."] {
            sample.find(words, .issue(OpenIssue(kind: .gap, holder: "EU")), .japan)
        }
        let key = try book.insert(sample.source).source
        let last = sample.span("Three is open.")
        let forward = try book.mark(in: key, from: 0, isForward: true)
        #expect(forward?.span == last)
        #expect(try book.mark(in: key, from: last.start, isForward: true) == nil)
        let back = try book.mark(in: key, from: last.start, isForward: false)
        #expect(back?.span == sample.span("One is open."))
        #expect(try book.mark(in: key, from: 0, isForward: false) == nil)
    }

    @Test func `subjects named in a stretch of a source are told by place`() throws {
        let folder = try Folder()
        let book = try Book.create(at: folder["book.db"], stamp: .test)
        var sample = Sample("Tokyo waits. Seoul waits. The cable waits.")
        sample.find("Tokyo", .mention(Mention(.japan, alias: .capital)))
        sample.find("Seoul", .mention(Mention(.korea, alias: .capital)))
        sample.find("cable", .mention(Mention(.cable, alias: .term)))
        let key = try book.insert(sample.source).source
        let found = try book.mentions(in: key, within: sample.span("Seoul waits. The cable"))
        #expect(found.map(\.subject) == [.korea, .cable])
        #expect(found.first?.span == sample.span("Seoul"))
    }
}
