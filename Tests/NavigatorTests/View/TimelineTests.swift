import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

/// Where the timeline of a subject opens, and what its panes say of rows that are hidden.
@Suite struct TimelineTests {
    private func session(asOf text: String, rows: Int = 24) throws -> Session {
        var session = try Session(rows: rows, book: .calendar)
        try session.press("A ^U")
        session.type(text)
        try session.press("Enter Enter")
        return session
    }

    @Test(arguments: [("15 Apr 2020", 15), ("1 Jan 2010", 0), ("1 Jan 2030", 99)])
    func `a timeline too long for its pane opens at the next event, else at the last`(
        day: String,
        row: Int
    ) throws {
        let list = try #require(try session(asOf: day).state.subject?[.timeline])
        #expect(list.viewport.cursor == row)
        #expect(list.viewport.visible.contains(row))
    }

    @Test
    func `a pane says how many rows it hides`() throws {
        let session = try session(asOf: "15 Apr 2020")
        let view = try #require(session.state.subject?[.timeline].viewport)
        #expect(view.top == 14)
        let below = 100 - view.visible.upperBound
        #expect(try session.line(with: "Timeline 100, 14 above, \(below) more below") != nil)
    }

    @Test
    func `a timeline that fits opens at its beginning`() throws {
        var session = try Session()
        try session.press("j Enter")
        #expect(session.state.subject?[.timeline].viewport.cursor == 0)
        #expect(try session.line(with: "more below") == nil)
    }

    @Test
    func `the header says the next event before all else`() throws {
        var session = try Session()
        try session.press("A ^U")
        session.type("1 May 2023")
        try session.press("Enter j Enter")
        #expect(try session.lines[1].hasPrefix(" Japan   next 3–4 Jul 2023, to be confirmed"))
    }
}
