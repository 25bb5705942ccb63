internal import BriefCore
internal import BriefStore
internal import Testing

/// A book of 20,000 passages, and lists cut from it in every way.
@Suite(.largeBook) struct WindowTests {
    private let large: LargeBook

    init() throws { large = try #require(LargeBook.current) }

    @Test func `the whole book is counted`() throws {
        let summary = try large.book.summary()
        #expect(summary.passages == 20_000)
        #expect(summary.sources == 100)
        #expect(summary.findings == large.findings)
        #expect(summary.undated == 10)
    }

    @Test(arguments: [SubjectPane.timeline, .issues, .points, .positions], [0, 1, 2])
    func `windows put together are the whole list in order`(
        pane: SubjectPane,
        subjects: Int
    ) throws {
        let asked = Array(LargeBook.subjects.prefix(subjects))
        let whole = try large.book.findings(asked, pane: pane, count: 100_000)
        #expect(whole.rows.count == whole.total)
        try #require(whole.total > 10)
        for row in whole.rows { #expect(Set(asked).isSubset(of: row.finding.subjects)) }
        var places: [Int] = []
        for offset in [0, 1, whole.total / 2, whole.total - 7, whole.total - 1] {
            let window = try large.book.findings(asked, pane: pane, offset: offset, count: 7)
            #expect(window.total == whole.total)
            #expect(window.rows == Array(whole.rows[offset..<min(offset + 7, whole.total)]))
            places.append(window.offset)
        }
        #expect(places == places.sorted())
    }

    @Test func `a window beyond the list is empty`() throws {
        for offset in [1_000_000, -5] {
            let window = try large.book.findings([], pane: .issues, offset: offset, count: 0)
            #expect(window.rows == [])
            #expect(window.offset == (offset < 0 ? 0 : window.total))
        }
        let unknown = SubjectID(.country, "XX")
        #expect(try large.book.findings([unknown], pane: .issues, count: 5).total == 0)
        #expect(try large.book.findings([.japan], pane: .sources, count: 5).total == 0)
    }

    @Test func `the timeline goes by date with the undated last`() throws {
        let rows = try large.book.findings([], pane: .timeline, count: 100_000).rows
        let days = rows.map { row -> Int in
            guard case .event(let event) = row.finding.claim else { return -1 }
            return event.date?.first.dayNumber ?? .max
        }
        #expect(days == days.sorted())
        #expect(days.first != .max)
        #expect(days.last == .max)
    }

    @Test func `issues go by kind and then newest first`() throws {
        let rows = try large.book.findings([], pane: .issues, count: 100_000).rows
        let places = rows.map { row -> [Int] in
            guard case .issue(let issue) = row.finding.claim else { return [] }
            return [
                OpenIssue.Kind.allCases.firstIndex(of: issue.kind) ?? -1,
                -(issue.since?.first.dayNumber ?? -1_000_000),
            ]
        }
        #expect(places == places.sorted { $0.lexicographicallyPrecedes($1) })
    }

    @Test func `positions go by who holds them`() throws {
        let rows = try large.book.findings([], pane: .positions, count: 100_000).rows
        let actors = rows.map { row -> String in
            guard case .position(let position) = row.finding.claim else { return "" }
            return position.actor
        }
        #expect(actors == actors.sorted())
    }

    @Test(arguments: Book.SourceOrder.allCases)
    func `windows on sources are cut from one list`(order: Book.SourceOrder) throws {
        let whole = try large.book.sources(order: order, count: 1000)
        #expect(whole.rows.count == 100)
        for offset in [0, 3, 50, 93, 99] {
            let window = try large.book.sources(order: order, offset: offset, count: 7)
            #expect(window.rows == Array(whole.rows[offset..<min(offset + 7, 100)]))
        }
        let dates = whole.rows.map { $0.metadata.published?.first.dayNumber ?? 0 }
        if order == .newest { #expect(dates == dates.sorted(by: >)) }
    }

    @Test func `the sources of two subjects name both`() throws {
        let asked = Array(LargeBook.subjects.prefix(2))
        let whole = try large.book.sources(of: asked, count: 1000)
        #expect(whole.rows.count == whole.total)
        let tail = try large.book.sources(of: asked, offset: whole.total - 3, count: 7)
        #expect(tail.rows == Array(whole.rows.suffix(3)))
        for row in whole.rows {
            var named: Set<SubjectID> = []
            try large.book.eachFinding(in: row.key) { named.formUnion($0.finding.subjects) }
            #expect(Set(asked).isSubset(of: named))
        }
    }

    @Test func `blocks are read from any index with their marks`() throws {
        let key = try large.book.sources(order: .added, count: 1).rows[0].key
        let whole = try large.book.blocks(of: key, count: 10_000)
        #expect(whole.rows.count == whole.total)
        let window = try large.book.blocks(of: key, offset: 20, count: 5)
        #expect(window.rows == Array(whole.rows[20..<25]))
        let row = try #require(whole.rows.first { !$0.marks.isEmpty && $0.index > 3 })
        let mark = try #require(row.marks.first)
        #expect(try large.book.blockIndex(of: key, at: mark.span.start) == row.index)
        #expect(try large.book.finding(mark.number).finding.span == mark.span)
        #expect(whole.rows.compactMap(\.paragraph) == Array(1...whole.total))
    }

    @Test func `subjects are windows in order of name or of findings`() throws {
        let names = try large.book.subjects(.country, .named, count: 100).rows
        #expect(names.map(\.name) == names.map(\.name).sorted())
        let counts = try large.book.subjects(.country, .found, order: .findings, count: 100).rows
        #expect(counts.map(\.findings) == counts.map(\.findings).sorted(by: >))
        let window = try large.book.subjects(
            .country,
            .found,
            order: .findings,
            offset: counts.count - 2,
            count: 5
        )
        #expect(window.rows == Array(counts.suffix(2)))
        for row in counts {
            let total = try SubjectPane.allCases.reduce(0) { sum, pane in
                try sum + large.book.findings([row.id], pane: pane, count: 0).total
            }
            #expect(total == row.findings)
        }
    }

    @Test func `nothing is wrong with it`() throws {
        let report = try large.book.verify()
        #expect(report.faults == [])
        #expect(report.passages == 20_000)
        #expect(report.citations == large.findings)
    }
}

/// Makes the large book once for all tests of a suite, and removes it after them.
private struct LargeBookTrait: SuiteTrait, TestScoping {
    @concurrent func provideScope(
        for test: Test,
        testCase: Test.Case?,
        performing function: @concurrent @Sendable () async throws -> Void
    ) async throws {
        let folder = try Folder()
        let large = try LargeBook(in: folder)
        try await LargeBook.$current.withValue(large) { try await function() }
        try large.book.close()
        withExtendedLifetime(folder) {}
    }
}

extension Trait where Self == LargeBookTrait {
    fileprivate static var largeBook: LargeBookTrait { LargeBookTrait() }
}

/// A hundred sources of two hundred sentences, each with its findings.
private final class LargeBook: Sendable {
    @TaskLocal static var current: LargeBook?

    static let subjects = (0..<12).map { number in
        SubjectID(.country, String(UnicodeScalar(UInt8(65 + number))) + "A")
    }

    let book: Book
    let findings: Int

    init(in folder: Folder) throws {
        book = try Book.create(at: folder["large.db"], stamp: .test)
        var random = Steps(state: 42)
        var count = 0
        let sources = try (0..<100).map { number in
            let sample = try LargeBook.sample(number, &random)
            count += sample.findings.count { ![.mention, .date].contains($0.claim.kind) }
            return sample.source
        }
        let outcomes = try book.insert(sources)
        guard outcomes.count == 100 else { throw Failure("not all sources went in") }
        findings = count
    }

    private static func sample(_ number: Int, _ random: inout Steps) throws -> Sample {
        var text = ""
        var findings: [Finding] = []
        for sentence in 0..<200 {
            let start = text.utf8.count
            text += "Sentence \(sentence) of source \(number) says what word\(random.next(50)) is."
            let span = TextSpan(start, text.utf8.count)
            let about = (0..<2).map { _ in subjects[random.next(12)] }
            if let claim = claim(&random) {
                findings.append(
                    Finding(span: span, claim: claim, subjects: about, rule: "sample.rule")
                )
            }
            text += sentence % 3 == 2 ? "\n\n" : " "
        }
        var sample = Sample(text)
        sample.findings = findings
        sample.title = "Source \(random.next(1000))"
        sample.file = "source-\(number).txt"
        if number % 10 != 0 {
            sample.published = .day(CalendarDate(dayNumber: 18_000 + random.next(900)))
        }
        return sample
    }

    private static func claim(_ random: inout Steps) -> Claim? {
        let date: PartialDate =
            switch random.next(3) {
            case 0: .year(2018 + random.next(8))
            case 1: .month(1 + random.next(12), of: 2018 + random.next(8))
            default: .day(CalendarDate(dayNumber: 18_000 + random.next(2000)))
            }
        let isDated = random.next(5) > 0
        switch random.next(6) {
        case 0:
            return .event(
                Event(
                    date: isDated ? date : nil,
                    precision: isDated ? date.precision : .undated,
                    status: .planned
                )
            )
        case 1:
            return .issue(
                OpenIssue(
                    kind: OpenIssue.Kind.allCases[random.next(9)],
                    holder: "EU",
                    since: isDated ? date : nil
                )
            )
        case 2:
            return .point(
                TalkingPoint(
                    modality: TalkingPoint.Modality.allCases[random.next(10)],
                    actor: "EU",
                    audience: .any
                )
            )
        case 3:
            return .position(
                Position(
                    actor: "actor \(random.next(9))",
                    stance: Position.Stance.allCases[random.next(5)]
                )
            )
        case 4: return .mention(Mention(subjects[random.next(12)], alias: .name))
        default: return nil
        }
    }
}

/// The same numbers in every run.
private struct Steps {
    var state: UInt64

    /// A number below the limit.
    mutating func next(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }
}
