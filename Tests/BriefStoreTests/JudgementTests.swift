internal import BriefCore
@testable internal import BriefStore
internal import Testing

@Suite struct JudgementTests {
    private let folder: Folder
    private let book: Book
    private let notebook: Notebook

    init() throws {
        folder = try Folder()
        book = try Book.create(at: folder["book.db"], stamp: .test)
        notebook = try Notebook(at: folder["notebook.db"], who: "me", clock: Clock().now)
    }

    @Test func `a dismissed line stays away when a newer source leads it`() throws {
        try tell("A summit is planned.", "2023-04-18", .planned)
        let row = try #require(try timeline().rows.first)
        try notebook.setVerdict(.dismiss, of: #require(row.identity))
        #expect(try timeline().total == 0)
        try tell("The summit was held in July.", "2023-08-01", .held)
        try settle()
        #expect(try book.findings([.japan], pane: .timeline, count: 5).total == 1)
        #expect(try timeline().total == 0)
        #expect(try judgements().counted(#require(try book.subject(.japan))).counts[.event] == 0)
    }

    @Test func `dismissed findings are not counted`() throws {
        try tell("A summit is planned.", "2023-04-18", .planned)
        try tell("Nobody pays.", "2023-05-01", .held)
        let row = try #require(try timeline().rows.first)
        try notebook.setVerdict(.dismiss, of: #require(row.identity))
        let judgements = try judgements()
        let japan = try #require(try book.subject(.japan))
        #expect(japan.counts[.event] == 2)
        #expect(judgements.counted(japan).counts[.event] == 1)
        #expect(judgements.counted(try book.summary()).findings == 1)
        let source = try book.source(#require(row.citations.first).source)
        #expect(judgements.counted(source).findings == 0)
        let warned = SourceRow(
            key: source.key,
            hash: source.hash,
            digestOf: nil,
            file: "sample.txt",
            metadata: source.metadata,
            passages: 1,
            findings: 1,
            limits: [],
            warnings: ["cut here"]
        )
        #expect(judgements.counted(warned).warnings == ["cut here"])
    }

    @Test func `an event with another date stands where that puts it, and says what it was`() throws
    {
        for (words, date) in [("One.", "2023-01"), ("Two.", "2023-02"), ("Three.", "2023-03")] {
            try tell(words, date, .held, event: date)
        }
        let first = try #require(try timeline().rows.first)
        let verdict = Verdict.changeDate(PartialDate(iso: "2023-02-20"), until: nil)
        try notebook.setVerdict(verdict, of: #require(first.identity))
        let rows = try timeline().rows
        #expect(rows.map { $0.citations[0].words } == ["Two.", "One.", "Three."])
        #expect(rows[1].claim != rows[1].finding.claim)
        #expect(rows[1].finding == first.finding)
        for offset in 0..<3 {
            let one = try book.findings(
                [.japan],
                pane: .timeline,
                under: judgements(),
                offset: offset,
                count: 1
            )
            #expect(one.rows == [rows[offset]])
            #expect(one.total == 3)
        }
    }

    @Test func `a corrected finding is on no list it was not on`() throws {
        try tell("One.", "2023-01", .held)
        let first = try #require(try timeline().rows.first)
        try notebook.setVerdict(.changeType("planned"), of: #require(first.identity))
        let judgements = try judgements()
        #expect(
            try book.findings([.korea], pane: .timeline, under: judgements, count: 5).total == 0
        )
        #expect(try book.findings([.japan], pane: .issues, under: judgements, count: 5).total == 0)
    }

    @Test func `verdicts on several aspects stand together, and forgetting takes all away`() throws
    {
        try tell("One.", "2023-01", .held)
        let identity = try #require(try timeline().rows.first?.identity)
        try notebook.setVerdict(.changeType("planned"), of: identity)
        try notebook.setVerdict(.changeDate(PartialDate(iso: "2024"), until: nil), of: identity)
        try notebook.setVerdict(.keep, of: identity)
        try notebook.setWording("As we said", on: .finding(identity))
        let judgement = try #require(try timeline().rows.first?.judgement)
        #expect(judgement.isKept)
        #expect(judgement.corrected == ["status", "date", "wording"])
        try notebook.forget(identity)
        #expect(try timeline().rows.first?.judgement == nil)
        try notebook.undo()
        #expect(try timeline().rows.first?.judgement == judgement)
        #expect(try notebook.verify() == [])
    }

    private func judgements() throws -> Judgements {
        try book.judgements(of: notebook.judged())
    }

    private func timeline() throws -> Window<FindingRow> {
        try book.findings([.japan], pane: .timeline, under: judgements(), count: 5)
    }

    private func tell(
        _ words: String,
        _ date: String,
        _ status: Event.Status,
        event: String = "2023-07-03"
    ) throws {
        var sample = Sample(words)
        sample.published = PartialDate(iso: date)
        let day = PartialDate(iso: event)
        sample.find(
            words,
            .event(Event(date: day, precision: day?.precision ?? .day, status: status)),
            .japan
        )
        _ = try book.insert(sample.source)
    }

    private func settle() throws {
        try book.settle { members in
            members.map { group in
                guard group.count > 1 else { return [] }
                let numbers = group.map(\.number).sorted()
                return [
                    ThreadLink(
                        earlier: numbers[0],
                        later: numbers[1],
                        relation: .same,
                        earlierWords: [],
                        laterWords: [],
                        words: ["summit"]
                    )
                ]
            }
        }
    }
}
