internal import BriefCore
@testable internal import BriefStore
internal import Testing

@Suite struct ImportTests {
    private let folder: Folder
    private let book: Book

    init() throws {
        folder = try Folder()
        book = try Book.create(at: folder["book.db"], stamp: .test)
    }

    @Test func `the same document twice is known`() throws {
        let sample = Sample("Tokyo wants the cable.")
        let first = try book.insert(sample.source)
        #expect(try book.insert(sample.source) == .known(first.source))
        #expect(try book.summary().sources == 1)
    }

    @Test func `an original takes the place of its digest`() throws {
        let (digest, original) = pair()
        let before = try book.insert(digest.source).source
        let outcome = try book.insert(original.source)
        let key = SourceKey(original.document.hash)
        #expect(outcome == .replaced(key, findings: 1, digest: before))
        #expect(throws: StoreError.unknownSource(before.text)) { try book.source(before) }
        #expect(try book.summary().sources == 1)
        #expect(try book.findings([.japan], pane: .issues, count: 5).total == 1)
        #expect(try book.verify().faults == [])
    }

    @Test func `an original takes the place of its digest within one transaction`() throws {
        let (digest, original) = pair()
        let outcomes = try book.insert([digest.source, original.source])
        #expect(
            try outcomes.map { try $0.get().source } == [
                SourceKey(digest.document.hash), SourceKey(original.document.hash),
            ]
        )
        #expect(try book.findings([], pane: .issues, count: 5).total == 1)
        #expect(try book.verify().faults == [])
    }

    @Test func `documents that come while others are written share their transaction`() throws {
        let samples = (0..<3).map { Sample("Tokyo wants cable \($0).") }
        var coming = samples[...]
        let reader = try Book.open(at: folder["book.db"], mode: .readOnly)
        var seen: [Int] = []
        let outcomes = try book.insert {
            seen.append((try? reader.summary().sources) ?? -1)
            return coming.popFirst().map { [$0.source] } ?? []
        }
        #expect(
            try outcomes.map { try $0.get().source }
                == samples.map { SourceKey($0.document.hash) }
        )
        #expect(seen == [0, 0, 0, 0])
        #expect(try reader.summary().sources == 3)
        #expect(try book.verify().faults == [])
    }

    @Test func `a finding of many long words is kept as it is`() throws {
        var sample = Sample("They met on 3 May.")
        let names = (0..<40).map { String(repeating: "n\($0)", count: 300) }
        let finding = Finding(
            span: TextSpan(0, 18),
            claim: .event(
                Event(date: nil, precision: .undated, status: .held, participants: names)
            ),
            subjects: [.japan],
            rule: "event.held"
        )
        sample.findings = [finding]
        _ = try book.insert(sample.source)
        let rows = try book.findings([.japan], pane: .timeline, count: 2).rows
        #expect(rows.map(\.finding.claim) == [finding.claim])
    }

    @Test func `a document that names another as its original is not taken for it`() throws {
        let (digest, original) = pair()
        _ = try book.insert(original.source)
        let key = SourceKey(digest.document.hash)
        #expect(try book.insert(digest.source) == .imported(key, findings: 1))
        #expect(try book.summary().sources == 2)
        #expect(try book.verify().faults == [])
    }

    @Test func `an analysis that does not fit its text is refused before anything is written`()
        throws
    {
        var sample = Sample("Short.")
        sample.findings = [
            Finding(
                span: TextSpan(2, 99),
                claim: .issue(OpenIssue(kind: .gap, holder: "EU")),
                subjects: [],
                rule: "r"
            )
        ]
        let good = Sample("Good text.")
        let wanted = StoreError.badAnalysis("sample.txt", detail: "finding at 2–99 of 6 bytes")
        #expect(throws: wanted) { try book.insert(sample.source) }
        let outcomes = try book.insert([sample.source, good.source])
        #expect(outcomes[0] == .failure(wanted))
        #expect(outcomes[1] == .success(.imported(SourceKey(good.document.hash), findings: 0)))
        #expect(try book.summary().sources == 1)
    }

    @Test func `what was read comes back as it was`() throws {
        let text = SourceText("---\ntitle: T\n---\n# T\n\nText.")
        let document = ImportedDocument(
            text: text,
            blocks: [Block(.heading, TextSpan(17, 20), level: 1)],
            frontMatter: TextSpan(4, 13),
            format: "markdown",
            encoding: "windows-1252",
            hash: String(repeating: "e", count: 64),
            byteCount: 99,
            warnings: ["one", "two"]
        )
        let given = SourceMetadata(
            title: "Given",
            published: .month(4, of: 2023),
            publishedBasis: .given,
            publishedReason: "said",
            kind: .news,
            publisher: "P",
            reference: "R 1",
            language: "en",
            marking: "LIMITE"
        )
        let analysis = Analysis(
            metadata: given,
            blocks: [Block(.heading, TextSpan(17, 20), level: 1)],
            sections: [],
            passages: [],
            findings: [],
            limits: ["no dates"]
        )
        let key = try book.insert(
            NewSource(document: document, analysis: analysis, given: given, file: "t.md")
        ).source
        let stored = try book.document(key)
        #expect(stored.document.text == text)
        #expect(stored.document.blocks == document.blocks)
        #expect(stored.document.frontMatter == document.frontMatter)
        #expect(stored.document.format == "markdown")
        #expect(stored.document.encoding == "windows-1252")
        #expect(stored.document.hash == document.hash)
        #expect(stored.document.byteCount == 99)
        #expect(stored.document.warnings == ["one", "two"])
        #expect(stored.given == given)
        let row = try book.source(key)
        #expect(row.metadata == given)
        #expect(row.limits == ["no dates"])
        #expect(row.file == "t.md")
    }

    @Test(arguments: Samples.claims)
    func `a finding comes back as it was`(claim: Claim) throws {
        var sample = Sample("Tokyo wants the cable.")
        sample.find("wants the cable", claim, .japan, .cable)
        _ = try book.insert(sample.source)
        let pane = try #require(SubjectPane.allCases.first { $0.kind == claim.kind })
        let rows = try book.findings([.cable], pane: pane, count: 5).rows
        #expect(rows.map(\.finding) == sample.findings)
        let proof = try #require(try book.proofs(of: rows[0].number).first)
        #expect(proof.citation.words == "wants the cable")
        #expect(proof.citation.paragraph == 1)
        #expect(proof.text == "Tokyo wants the cable.")
    }

    @Test func `two findings of one kind at one place have identities of their own`() throws {
        var sample = Sample("Tokyo wants the cable.")
        for _ in 0..<2 {
            sample.find("the cable", .issue(OpenIssue(kind: .gap, holder: "EU")), .japan)
        }
        sample.find("the cable", .issue(OpenIssue(kind: .risk, holder: "EU")), .japan)
        _ = try book.insert(sample.source)
        let rows = try book.findings([.japan], pane: .issues, count: 5).rows
        let identities = rows.compactMap(\.identity)
        #expect(Set(identities).count == 3)
        #expect(identities.map { FindingIdentity($0.description) } == identities)
        #expect(try book.numbers(of: identities).count == 3)
        #expect(rows.map(\.ordinal) == [0, 1, 0])
    }

    @Test func `what is given is changed without touching the rest`() throws {
        var sample = Sample("Tokyo wants the cable. Nobody pays.")
        sample.find(
            "Nobody pays.",
            .issue(OpenIssue(kind: .gap, holder: "EU", since: nil)),
            .japan
        )
        let key = try book.insert(sample.source).source
        #expect(try book.summary().undated == 1)
        let given = SourceMetadata(
            title: "New",
            published: .year(2023),
            publishedBasis: .given,
            publishedReason: "said"
        )
        try book.update(key, given: given) { stored in
            #expect(stored.given == given)
            #expect(stored.document.text == sample.document.text)
            var now = sample
            now.given = stored.given
            return now.analysis
        }
        let row = try book.source(key)
        #expect(row.metadata.title == "New")
        #expect(row.metadata.published == .year(2023))
        #expect(try book.summary().undated == 0)
        #expect(try book.summary().newest == .year(2023))
        #expect(try book.sources(filter: "new", count: 5).total == 1)
        #expect(try book.findings([.japan], pane: .issues, count: 5).total == 1)
        #expect(try book.verify().faults == [])
    }

    @Test func `removing an unknown source removes none of those named with it`() throws {
        let key = try book.insert(Sample("Tokyo wants the cable.").source).source
        let other = SourceKey("ffffffffffff")
        #expect(throws: StoreError.unknownSource("ffffffffffff")) {
            try book.remove([key, other])
        }
        #expect(try book.summary().sources == 1)
    }

    private func pair() -> (digest: Sample, original: Sample) {
        var original = Sample("The whole story. Nobody pays.")
        original.find("Nobody pays.", .issue(OpenIssue(kind: .gap, holder: "EU")), .japan)
        var digest = Sample("In short, it is open.")
        digest.find("it is open", .issue(OpenIssue(kind: .gap, holder: "EU")), .japan)
        digest.digestOf = original.document.hash
        return (digest, original)
    }
}

/// Claims of every kind that panes show, with everything they can hold.
enum Samples {
    static let claims: [Claim] = [
        .event(
            Event(
                date: .day(CalendarDate(dayNumber: 19_541)),
                until: .month(8, of: 2023),
                precision: .range,
                status: .toBeConfirmed,
                place: "Luleå",
                participants: ["EU", "United States"]
            )
        ),
        .event(Event(date: nil, precision: .undated, status: .held)),
        .event(Event(date: .half(2, of: 2023), precision: .half, status: .requested)),
        .event(Event(date: .quarter(3, of: 2023), precision: .quarter, status: .ongoing)),
        .issue(
            OpenIssue(
                kind: .pendingDecision,
                holder: "EU",
                addressee: "Council",
                since: .year(2022)
            )
        ),
        .issue(OpenIssue(kind: .gap, holder: "EU")),
        .point(TalkingPoint(modality: .defensive, actor: "Commission", audience: .internal)),
        .position(Position(actor: "United States", stance: .withholds)),
    ]
}
