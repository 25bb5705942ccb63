internal import BriefCore
@testable internal import BriefStore
internal import Testing

@Suite struct ThreadTests {
    private let folder: Folder
    private let book: Book

    init() throws {
        folder = try Folder()
        book = try Book.create(at: folder["book.db"], stamp: .test)
    }

    @Test func `what two sources tell is one line, with the newest word`() throws {
        try tellTwice()
        let timeline = try book.findings([.japan], pane: .timeline, count: 5)
        #expect(timeline.total == 1)
        let row = try #require(timeline.rows.first)
        #expect(
            row.citations.map(\.words) == ["The summit was held in July.", "A summit is planned."]
        )
        #expect(row.tellings.map(\.sourceDate?.iso) == ["2023-08-01", "2023-04-18"])
        guard case .event(let event) = row.finding.claim else { throw Failure("no event") }
        #expect(event.status == .held)
        #expect(event.date?.iso == "2023-07-03")
        #expect(event.place == "Tokyo")
        #expect(try book.subject(.japan)?.counts[.event] == 1)
        #expect(try book.verify().faults == [])
    }

    @Test func `a line stands on the lists of all its tellings' subjects`() throws {
        try tellTwice()
        #expect(try book.findings([.cable], pane: .timeline, count: 5).total == 1)
        #expect(try book.findings([.cable, .japan], pane: .timeline, count: 5).total == 1)
        #expect(try book.findings([], pane: .timeline, count: 5).total == 1)
    }

    @Test func `a finding that follows another shows the tellings too`() throws {
        try tellTwice()
        let lead = try #require(try book.findings([.japan], pane: .timeline, count: 1).rows.first)
        let follower = try #require(lead.tellings.last)
        let row = try book.finding(follower.number)
        #expect(row.tellings == lead.tellings)
        #expect(row.finding.claim == follower.claim)
    }

    @Test func `removing a source leaves the others' lines`() throws {
        let keys = try tellTwice()
        try book.remove([keys[1]])
        let rows = try book.findings([.japan], pane: .timeline, count: 5).rows
        #expect(rows.map(\.finding.claim.typeName) == ["planned"])
        #expect(rows.first?.tellings == [])
        #expect(try book.isUnsettled())
        #expect(try book.verify().faults == [])
    }

    @Test func `removing the middle of three joins the rest anew`() throws {
        let keys = try tellTwice()
        var third = Sample("Leaders looked back on the summit of 3 July.")
        third.published = PartialDate(iso: "2023-09")
        third.find(third.text, event(.held, "2023-07-03", nil), .japan)
        _ = try book.insert(third.source)
        try settle()
        #expect(
            try book.findings([.japan], pane: .timeline, count: 5).rows.first?.tellings.count == 3
        )
        try book.remove([keys[1]])
        try settle()
        let rows = try book.findings([.japan], pane: .timeline, count: 5).rows
        #expect(rows.map(\.tellings.count) == [2])
        #expect(try book.verify().faults == [])
    }

    @Test func `a line that falls apart leaves what another subject's links join`() throws {
        var numbers: [Int64] = []
        let tells: [[SubjectID]] = [[.japan], [.japan], [.japan, .cable], [.cable]]
        for (index, subjects) in tells.enumerated() {
            var sample = Sample("Source \(index + 1) tells of the summit.")
            sample.published = PartialDate(iso: "2023-0\(index + 1)")
            sample.findings = [
                Finding(
                    span: sample.span(sample.text),
                    claim: event(.planned, "2023-07-03", nil),
                    subjects: subjects,
                    rule: "sample.rule"
                )
            ]
            let key = try book.insert(sample.source).source
            try book.eachFinding(in: key) { numbers.append($0.number) }
        }
        try settle(numbers, [(0, 1), (1, 2)], or: [(2, 3)])
        #expect(try book.findings([], pane: .timeline, count: 9).rows.map(\.tellings.count) == [4])
        var more = Sample("Tokyo is calm.")
        more.find("Tokyo is calm.", .issue(OpenIssue(kind: .need, holder: "EU")), .japan)
        _ = try book.insert(more.source)
        try settle(numbers, [(0, 1)], or: [(2, 3)])
        let rows = try book.findings([], pane: .timeline, count: 9).rows
        #expect(rows.map(\.tellings.count) == [2, 2])
        #expect(try book.verify().faults == [])
    }

    @Test func `days that contradict each other are not one line by a vague one between`() throws {
        var numbers: [Int64] = []
        for (index, day) in ["2023-07", "2023-07-03", "2023-07-20"].enumerated() {
            var sample = Sample("Source \(index + 1) tells of a summit.")
            sample.published = PartialDate(iso: "2023-0\(index + 1)")
            sample.find(sample.text, event(.planned, day, nil), .japan)
            let key = try book.insert(sample.source).source
            try book.eachFinding(in: key) { numbers.append($0.number) }
        }
        try settle(numbers, [(0, 1), (0, 2)], or: [])
        let rows = try book.findings([.japan], pane: .timeline, count: 9).rows
        #expect(rows.map(\.tellings.count).sorted() == [0, 2])
        #expect(try book.verify().faults == [])
    }

    @Test func `two findings of one source never share a line`() throws {
        var sample = Sample("A summit is planned. Another summit is planned.")
        sample.find("A summit is planned.", event(.planned, "2023-07", nil), .japan)
        sample.find("Another summit is planned.", event(.planned, "2023-07", nil), .japan)
        _ = try book.insert(sample.source)
        try tellTwice()
        let rows = try book.findings([.japan], pane: .timeline, count: 9).rows
        #expect(rows.count == 2)
        for row in rows {
            #expect(Set(row.citations.map(\.source)).count == row.citations.count)
        }
        #expect(try book.verify().faults == [])
    }

    @Test func `a matter taken up again is read from both ends`() throws {
        var first = Sample("Nobody pays for the cable.")
        first.published = PartialDate(iso: "2022")
        first.find(first.text, .issue(OpenIssue(kind: .gap, holder: "EU")), .japan)
        var second = Sample("The cable is paid for.")
        second.published = PartialDate(iso: "2023")
        let claim = TalkingPoint(modality: .achievement, actor: "EU", audience: .external)
        second.find(second.text, .point(claim), .japan)
        _ = try book.insert([second.source, first.source])
        try settle(.answers)
        let issue = try #require(try book.findings([.japan], pane: .issues, count: 1).rows.first)
        let point = try #require(try book.findings([.japan], pane: .points, count: 1).rows.first)
        let answers = try book.threads(of: issue.number)
        #expect(answers.map(\.relation) == [.answers])
        #expect(answers.first?.isLater == true)
        #expect(answers.first?.other.number == point.number)
        #expect(answers.first?.words == ["cable"])
        #expect(try book.threads(of: point.number).first?.isLater == false)
        #expect(try book.threads(of: point.number).first?.other.number == issue.number)
        #expect(try book.verify().faults == [])
    }

    @Test func `settling again changes nothing`() throws {
        try tellTwice()
        let before = try book.findings([.japan], pane: .timeline, count: 5)
        #expect(try book.settle { _ in [] } == 0)
        var more = Sample("Tokyo is calm.")
        more.find("Tokyo is calm.", .issue(OpenIssue(kind: .need, holder: "EU")), .japan)
        _ = try book.insert(more.source)
        #expect(try settle() > 0)
        #expect(try book.findings([.japan], pane: .timeline, count: 5) == before)
    }

    @Test func `a stop leaves the rest for the next time`() throws {
        var sample = Sample("A summit is planned.")
        sample.find(sample.text, event(.planned, "2023-07", nil), .japan)
        _ = try book.insert(sample.source)
        #expect(try book.settle(isStopped: { true }, find: { $0.map { _ in [] } }) == 0)
        #expect(try book.isUnsettled())
        #expect(try settle() == 1)
        #expect(try !book.isUnsettled())
    }

    @Test func `a rebuilt book is linked`() throws {
        let keys = try tellTwice()
        try book.close()
        let samples = Dictionary(uniqueKeysWithValues: zip(keys, ThreadTests.samples))
        try Book.rebuild(
            at: folder["book.db"],
            stamp: .test,
            subjects: [],
            analyse: { documents in
                documents.compactMap { samples[SourceKey($0.document.hash)]?.analysis }
            },
            link: { $0.map { ThreadTests.links($0, .same) } }
        )
        let rebuilt = try Book.open(at: folder["book.db"], mode: .readOnly)
        #expect(try rebuilt.findings([.japan], pane: .timeline, count: 5).total == 1)
        #expect(try rebuilt.verify().faults == [])
    }

    @Test func `a line that leads nothing is a fault`() throws {
        try tellTwice()
        try book.close()
        try folder.sql("book.db", "UPDATE telling SET lead = finding")
        let damaged = try Book.open(at: folder["book.db"], mode: .readOnly)
        #expect(try damaged.verify().faults != [])
    }

    private static let samples: [Sample] = {
        var planned = Sample("A summit is planned.")
        planned.published = PartialDate(iso: "2023-04-18")
        planned.find(planned.text, event(.planned, "2023-07-03", "Tokyo"), .japan, .cable)
        var held = Sample("The summit was held in July.")
        held.published = PartialDate(iso: "2023-08-01")
        held.find(held.text, event(.held, "2023-07", nil), .japan)
        return [planned, held]
    }()

    @discardableResult
    private func tellTwice() throws -> [SourceKey] {
        let keys = try ThreadTests.samples.map { try book.insert($0.source).source }
        try settle()
        return keys
    }

    @discardableResult
    private func settle(_ relation: ThreadLink.Relation = .same) throws -> Int {
        try book.settle { $0.map { ThreadTests.links($0, relation) } }
    }

    /// Links findings by their places in a list: some among a subject's, others elsewhere.
    private func settle(
        _ numbers: [Int64],
        _ first: [(Int, Int)],
        or second: [(Int, Int)]
    ) throws {
        try book.settle { subjects in
            subjects.map { members in
                let own = Set(members.map(\.number))
                let pairs = own.contains(numbers[0]) ? first : second
                return pairs.filter { own.contains(numbers[$0.0]) && own.contains(numbers[$0.1]) }
                    .map { pair in
                        ThreadLink(
                            earlier: numbers[pair.0],
                            later: numbers[pair.1],
                            relation: .same,
                            earlierWords: [],
                            laterWords: [],
                            words: ["summit"]
                        )
                    }
            }
        }
    }

    /// Links each finding to the next one of another source.
    private static func links(
        _ members: [ThreadMember],
        _ relation: ThreadLink.Relation
    ) -> [ThreadLink] {
        let sorted = members.sorted {
            ($0.date?.first.dayNumber ?? 0, $0.number) < ($1.date?.first.dayNumber ?? 0, $1.number)
        }
        var links: [ThreadLink] = []
        for (index, later) in sorted.enumerated() {
            for earlier in sorted[..<index]
            where earlier.source != later.source
                && (relation != .same || earlier.finding.claim.kind == later.finding.claim.kind)
            {
                links.append(
                    ThreadLink(
                        earlier: earlier.number,
                        later: later.number,
                        relation: relation,
                        earlierWords: [earlier.finding.span],
                        laterWords: [later.finding.span],
                        words: ["cable"]
                    )
                )
            }
        }
        return links
    }

    private static func event(_ status: Event.Status, _ date: String, _ place: String?) -> Claim {
        let date = PartialDate(iso: date)
        return .event(
            Event(date: date, precision: date?.precision ?? .undated, status: status, place: place)
        )
    }

    private func event(_ status: Event.Status, _ date: String, _ place: String?) -> Claim {
        ThreadTests.event(status, date, place)
    }
}
