import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

@Suite struct ElsewhereTests {
    /// The first finding of the first source, answered by the first of the third.
    private func session() throws -> (Session, FindingRow, FindingRow) {
        var book = SampleBook.small
        let first = try #require(book.sources.first?.findings.first)
        let other = try #require(book.sources.last?.findings.first)
        book.answers = [first.number: [other.number]]
        var session = try Session(book: book)
        try session.press("j Enter")
        return (session, first, other)
    }

    @Test
    func `O lists what answers a finding, and Enter reads it there`() throws {
        var (session, first, other) = try session()
        try #require(session.state.subject?.selectedFinding?.number == first.number)
        try session.press("O")
        #expect(try session.lines.contains { $0.contains("answered (cable)") })
        try session.press("Enter")
        #expect(session.state.reader?.source == other.citations.first?.source)
        #expect(session.state.reader?.current?.span == other.finding.span)
        try session.press("<")
        #expect(session.state.subject?.selectedFinding?.number == first.number)
    }

    @Test
    func `O again closes the list`() throws {
        var (session, _, _) = try session()
        try session.press("O O")
        #expect(session.state.overlay == nil)
    }

    @Test
    func `without a word elsewhere that is said`() throws {
        var session = try Session()
        try session.press("j Enter O")
        #expect(try session.lines.contains { $0.contains("Nothing like it was found") })
        #expect(try session.lines.last?.contains("read there") == false)
        try session.press("Enter")
        #expect(session.state.subject != nil)
    }

    @Test
    func `a sentence that holds several findings is listed once`() throws {
        let (session, first, other) = try session()
        var card = PlacesState(first)
        let row = ThreadRow(relation: .echoes, isLater: false, words: ["cable"], other: other)
        card.add([row, row], asOf: session.state.asOf)
        #expect(card.entries.map(\.label) == ["echoes (cable)"])
    }

    @Test
    func `a source that is dated ahead has answered nothing yet`() throws {
        let (_, _, other) = try session()
        let date = try #require(other.sourceDate)
        let row = ThreadRow(relation: .answers, isLater: true, words: [], other: other)
        #expect(row.label(asOf: date.first) == "answered")
        #expect(row.label(asOf: date.first.adding(days: -1)) == "answer dated ahead")
        let line = ThreadRow(relation: .prepared, isLater: true, words: [], other: other)
        #expect(line.label(asOf: date.first) == "line prepared")
    }

    @Test
    func `other tellings of an event stand with their date and certainty`() throws {
        let (_, first, other) = try session()
        let told = [first, other].map { row in
            Telling(
                number: row.number,
                claim: .event(
                    Event(date: PartialDate(iso: "2023-07"), precision: .month, status: .tentative)
                ),
                citation: row.citations[0],
                sourceTitle: row.sourceTitle,
                sourceDate: nil,
                sourceBasis: .unknown
            )
        }
        let card = PlacesState(
            FindingRow(
                number: first.number,
                finding: first.finding,
                citations: told.map(\.citation),
                sourceTitle: first.sourceTitle,
                sourceDate: nil,
                sourceBasis: .unknown,
                tellings: told
            )
        )
        #expect(card.entries.map(\.label) == ["tells: Jul 2023, tentative"])
        #expect(card.entries.map(\.mark?.number) == [other.number])
    }

    @Test
    func `a row that other sources speak of has a plus`() throws {
        let (_, first, _) = try session()
        let linked = FindingRow(
            number: first.number,
            finding: first.finding,
            citations: first.citations,
            sourceTitle: first.sourceTitle,
            sourceDate: nil,
            sourceBasis: .unknown,
            isLinked: true
        )
        #expect(linked.isElsewhere)
        #expect(!first.isElsewhere)
    }
}
