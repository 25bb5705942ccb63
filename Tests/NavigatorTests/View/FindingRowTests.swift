import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

/// How the rows of findings use the room they have.
@Suite struct FindingRowTests {
    @Test
    func `a row whose words do not name its topic names it behind them`() throws {
        var session = try Session()
        try session.press("j Enter")
        #expect(try session.line(with: "talks said.")?.contains("Submarine cables") == true)
        #expect(try session.line(with: "Semiconductors") != nil)
    }

    @Test
    func `find looks through the topics too`() throws {
        var book = SampleBook.small
        book.names[SampleBook.cables] = "Undersea links"
        var session = try Session(book: book)
        try session.press("j Enter g i /")
        session.type("undersea")
        try session.press("Enter")
        #expect(session.state.notice == nil)
        #expect(session.state.subject?.focus == .issues)
    }

    @Test(arguments: [(40, 120), (50, 200), (40, 80)])
    func `no row is cut where there are lines left`(rows: Int, columns: Int) throws {
        var session = try Session(rows: rows, columns: columns)
        try session.press("j Enter")
        for frame in Arrangement(session.state).frames {
            guard case .subject(let pane) = frame.pane, pane != .sources else { continue }
            let lines = PaneLines.lines(frame, session.state)
            #expect(lines.allSatisfy { !$0.text.contains("…") })
        }
    }

    @Test(arguments: [(24, 80), (40, 120), (50, 200)])
    func `source numbers stand one column off the right edge`(rows: Int, columns: Int) throws {
        var session = try Session(rows: rows, columns: columns)
        try session.press("j Enter")
        for frame in Arrangement(session.state).frames {
            guard case .subject(let pane) = frame.pane, pane != .sources else { continue }
            for line in PaneLines.lines(frame, session.state) where line.row != nil {
                #expect(line.text.last == "]")
                #expect(line.width == frame.body.columns - 1)
            }
        }
    }

    @Test
    func `in a pane shown alone rows take the lines they need, the cursor's row too`() throws {
        var session = try Session(rows: 9, columns: 44)
        try session.press("j Enter g k z")
        #expect(try session.lines.joined().contains("…") == false)
        try session.press("j")
        #expect(try session.lines.joined().contains("notice it.") == true)
    }

    @Test
    func `words go on where the row has nothing to say behind them`() throws {
        var session = try Session(rows: 17, columns: 60, layout: .stacked)
        try session.press("j Enter g k")
        let frame = try #require(Arrangement(session.state).frame(.subject(.points)))
        #expect(frame.rowHeight == 1)
        let lines = PaneLines.lines(frame, session.state).map(\.text)
        #expect(lines.first?.contains("…  Semiconductors [2]") == true, "\(lines)")
        #expect(lines.last?.contains("… internal [2]") == true, "\(lines)")
    }

    @Test
    func `on a small screen words come before what stands beside them`() throws {
        var session = try Session(rows: 10, columns: 40, layout: .stacked)
        try session.press("j Enter")
        let frame = try #require(Arrangement(session.state).frame(.subject(.timeline)))
        for line in PaneLines.lines(frame, session.state) where line.row != nil {
            #expect(!line.text.contains("held"), "\(line.text)")
            let words = line.text.split(separator: " ").filter { $0.count > 2 }
            #expect(words.count > 3, "\(line.text)")
        }
    }
}
