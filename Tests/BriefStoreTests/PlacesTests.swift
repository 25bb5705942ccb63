internal import BriefCore
@testable internal import BriefStore
internal import Testing

@Suite struct PlacesTests {
    @Test func `parts of a source stand together`() {
        let row = RowKey.row(7, 12)
        #expect(RowKey.source(of: row) == 7)
        #expect(RowKey.number(of: row) == 12)
        #expect(RowKey.bounds(of: 7).first <= row)
        #expect(RowKey.bounds(of: 7).last < RowKey.row(8, 0))
    }

    @Test func `newer comes first and vague after exact of its first day`() {
        let dates: [PartialDate?] = [
            .day(CalendarDate(dayNumber: 19_600)), .day(CalendarDate(dayNumber: 19_358)),
            .month(1, of: 2023), .quarter(1, of: 2023), .half(1, of: 2023), .year(2023),
            .year(1), nil,
        ]
        let ages = dates.map { Age.of($0) }
        #expect(ages == ages.sorted())
        #expect(Set(ages).count == ages.count)
        let rising = dates.map { Age.rising($0) }
        #expect(rising.dropLast() == rising.dropLast().sorted(by: >)[...])
        #expect(rising.last == rising.max())
    }

    @Test(arguments: [0, 1, 6, 7, 8, 20])
    func `a slice is the same from either end`(total: Int) {
        let list = Array(0..<total)
        for offset in -2...(total + 2) {
            for count in 0...9 {
                let slice = Slice(offset: offset, count: count, total: total)
                let way = slice.isReversed ? list.reversed() : list
                let cut = slice.inOrder(Array(way.dropFirst(slice.skipped).prefix(slice.taken)))
                let start = min(max(0, offset), total)
                #expect(cut == Array(list[start..<min(start + count, total)]))
                #expect(slice.skipped <= total / 2 + 1)
            }
        }
    }

    @Test func `every value of a closed list has a number`() {
        #expect(Set(Codes.blockKinds) == Set(Block.Kind.allCases))
        #expect(Set(Codes.aliasKinds) == Set(SubjectEntry.AliasKind.allCases))
        #expect(Set(Codes.dateKinds) == Set(TemporalExpression.Kind.allCases))
        #expect(Set(Codes.precisions) == Set(DatePrecision.allCases))
        #expect(Set(Codes.statuses) == Set(Event.Status.allCases))
        #expect(Set(Codes.issueKinds) == Set(OpenIssue.Kind.allCases))
        #expect(Set(Codes.modalities) == Set(TalkingPoint.Modality.allCases))
        #expect(Set(Codes.audiences) == Set(TalkingPoint.Audience.allCases))
        #expect(Set(Codes.stances) == Set(Position.Stance.allCases))
    }

    @Test func `an identity is read as it was written`() {
        let identity = FindingIdentity(
            source: SourceKey("abcdef012345"),
            span: TextSpan(3, 9),
            kind: .position,
            type: "supports",
            ordinal: 2
        )
        #expect(FindingIdentity(identity.description) == identity)
        for text in ["", "a", "a 1-2 issue gap", "a 2-1 issue gap 0", "a 1-2 what gap 0"] {
            #expect(FindingIdentity(text) == nil)
        }
    }

    @Test(arguments: [
        NotebookTarget.book, .subject(.japan), .source(SourceKey("abcdef012345")),
        .passage(SourceKey("abcdef012345"), TextSpan(3, 9)),
    ])
    func `a target is read as it was written`(target: NotebookTarget) {
        #expect(NotebookTarget(target.description) == target)
    }

    @Test(arguments: [Verdict.keep, .dismiss, .changeKind(.point), .changeType("to-be-confirmed")])
    func `a verdict is read as it was written`(verdict: Verdict) {
        #expect(Verdict(verdict.text) == verdict)
        #expect(Verdict(verdict.text + " x y") != verdict)
    }
}
