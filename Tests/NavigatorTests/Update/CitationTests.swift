import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

/// Going through the places one line rests on.
@Suite struct CitationTests {
    /// A book in which the first finding is told by another source too.
    private func session(layout: LayoutChoice = .auto) throws -> (Session, FindingRow, FindingRow) {
        var book = SampleBook.small
        let first = try #require(book.sources.first?.findings.first)
        let other = try #require(book.sources.last?.findings.first)
        let told = [first, other].map { row in
            Telling(
                number: row.number,
                claim: row.finding.claim,
                citation: row.citations[0],
                sourceTitle: row.sourceTitle,
                sourceDate: row.sourceDate,
                sourceBasis: row.sourceBasis
            )
        }
        book.sources[0].tell(first.number, told)
        var session = try Session(rows: 40, columns: 120, layout: layout, book: book)
        try session.press("j Enter")
        return (session, first, other)
    }

    @Test
    func `the next place a line rests on is shown, in its source, and round again`() throws {
        var (session, first, other) = try session(layout: .stacked)
        try session.press("= )")
        #expect(session.state.focusedProof?.shown == other.citations.first)
        #expect(try session.line(with: other.sourceTitle) != nil)
        #expect(session.state.notice == Notice("Place 2 of 2."))
        try session.press(")")
        #expect(session.state.focusedProof?.shown == first.citations.first)
    }

    @Test
    func `from the list the next place opens its proof`() throws {
        var (session, _, other) = try session(layout: .columns)
        try session.press(")")
        #expect(session.state.focus == .proof)
        #expect(session.state.focusedProof?.shown == other.citations.first)
    }

    @Test
    func `while a source is read the next place is read in the other one`() throws {
        var (session, first, other) = try session(layout: .stacked)
        try session.press("= Enter )")
        #expect(session.state.reader?.source == other.citations.first?.source)
        #expect(session.state.reader?.lit == other.citations.map(\.span))
        let count = session.state.history.places.count
        try session.press("(")
        #expect(session.state.reader?.source == first.citations.first?.source)
        #expect(session.state.history.places.count == count)
    }

    @Test
    func `a line that rests on one place says so`() throws {
        var session = try Session()
        try session.press("j Enter g i )")
        #expect(session.state.notice == Notice("This rests on one place only."))
    }
}

extension SampleSource {
    /// Puts other sources' tellings on a finding's line.
    mutating func tell(_ number: Int64, _ tellings: [Telling]) {
        findings = findings.map { row in
            guard row.number == number else { return row }
            return FindingRow(
                number: row.number,
                finding: row.finding,
                citations: row.citations,
                sourceTitle: row.sourceTitle,
                sourceDate: row.sourceDate,
                sourceBasis: row.sourceBasis,
                tellings: tellings
            )
        }
    }
}
