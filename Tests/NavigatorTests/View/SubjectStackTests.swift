import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

@Suite struct SubjectStackTests {
    @Test(arguments: [
        ([3, 4, 2], 20, [3, 4, 2]), ([3, 40, 2], 15, [3, 10, 2]), ([40, 40, 40], 10, [4, 3, 3]),
        ([1, 50, 50], 11, [1, 5, 5]), ([1, 1, 1], 2, [1, 1, 0]), ([5], 0, [0]), ([], 9, []),
    ])
    func `small panes get what they want, the others share the rest`(
        wanted: [Int],
        total: Int,
        heights: [Int]
    ) {
        #expect(SubjectStack.heights(wanted, in: total) == heights)
    }

    @Test
    func `the panes do not move when the cursor goes to another`() throws {
        var session = try Session(rows: 20, columns: 80)
        try session.press("j Enter")
        let before = Arrangement(session.state)
        try session.press("Tab Tab j")
        #expect(Arrangement(session.state) == before)
    }

    @Test
    func `positions stand beside the issues where the screen is wide`() throws {
        var session = try Session(rows: 50, columns: 200)
        try session.press("j Enter")
        let arrangement = Arrangement(session.state)
        let issues = try #require(arrangement.frame(.subject(.issues)))
        let positions = try #require(arrangement.frame(.subject(.positions)))
        #expect(issues.heading.row == positions.heading.row)
        #expect(issues.heading.endColumn < positions.heading.column)
    }

    @Test
    func `an empty pane leaves its room to the one beside it`() throws {
        var session = try Session(rows: 50, columns: 200)
        try session.press("Enter")
        let arrangement = Arrangement(session.state)
        let issues = try #require(arrangement.frame(.subject(.issues)))
        let points = try #require(arrangement.frame(.subject(.points)))
        #expect(issues.heading.columns == points.heading.columns)
        #expect(issues.body.rows == 0)
    }

    @Test
    func `stacked, every pane has the whole width`() throws {
        var session = try Session(rows: 50, columns: 200, layout: .stacked)
        try session.press("j Enter")
        for frame in Arrangement(session.state).frames { #expect(frame.body.columns == 200) }
    }
}
