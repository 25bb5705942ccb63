import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

/// Panes made larger and smaller by the reader.
@Suite struct SplitTests {
    private func rows(_ pane: PaneID, _ session: Session) -> Int {
        Arrangement(session.state).frame(pane)?.body.rows ?? 0
    }

    private func columns(_ pane: PaneID, _ session: Session) -> Int {
        Arrangement(session.state).frame(pane)?.body.columns ?? 0
    }

    @Test
    func `the index beside a subject grows and shrinks`() throws {
        var session = try Session(rows: 40, columns: 120)
        let before = columns(.index(.countries), session)
        try session.press("+ +")
        #expect(columns(.index(.countries), session) == before + 4)
        try session.press("5 -")
        #expect(columns(.index(.countries), session) == before - 6)
        try session.press("g =")
        #expect(columns(.index(.countries), session) == before)
    }

    @Test
    func `the proof below grows at the cost of what is above`() throws {
        var session = try Session(rows: 40, columns: 120)
        try session.press("j Enter =")
        let before = rows(.proof, session)
        try session.press("3 +")
        #expect(rows(.proof, session) == before + 3)
    }

    @Test
    func `a pane among those stacked takes lines from the largest`() throws {
        var session = try Session(rows: 20, columns: 80)
        try session.press("j Enter g k")
        let before = rows(.subject(.points), session)
        try session.press("+ +")
        #expect(rows(.subject(.points), session) == before + 2)
    }

    @Test(arguments: ["+ -", "3 + 3 -", "4 + -"])
    func `a pane made larger and smaller again is as it was`(keys: String) throws {
        var session = try Session(rows: 20, columns: 80)
        try session.press("j Enter g k")
        let before = try session.lines
        try session.press(keys)
        #expect(try session.lines == before)
    }

    @Test
    func `what was made larger more than once is taken back step by step`() throws {
        var session = try Session(rows: 40, columns: 120)
        let before = columns(.index(.countries), session)
        try session.press("2 + 3 + -")
        #expect(columns(.index(.countries), session) == before + 4)
        try session.press("-")
        #expect(columns(.index(.countries), session) == before)
    }

    @Test(arguments: ["+", "-"])
    func `no size can be made to break the screen`(key: String) throws {
        for size in [(5, 20), (16, 72), (24, 80), (40, 120)] {
            var session = try Session(rows: size.0, columns: size.1, layout: .columns)
            for place in ["", "j Enter", "="] {
                try session.press(place + " 2 0 0 " + key)
                #expect(try session.lines.count == size.0)
                let frames = Arrangement(session.state).frames
                #expect(frames.allSatisfy { $0.body.rows >= 0 && $0.body.columns >= 0 })
            }
        }
    }

    @Test
    func `shrunk lines go to what lacks them`() {
        let heights = SplitSizes.heights(
            [6, 2, 4],
            wanted: [6, 5, 4],
            changes: [-2, 0, 0],
            spare: 0
        )
        #expect(heights == [4, 4, 4])
    }

    @Test
    func `the index can be shown alone`() throws {
        var session = try Session(rows: 40, columns: 120)
        try session.press("z")
        #expect(Arrangement(session.state).frames.count == 1)
        try session.press("z")
        #expect(Arrangement(session.state).frames.count > 1)
    }

    @Test
    func `a pane that shows all is made no larger`() throws {
        var session = try Session(rows: 24, columns: 100, layout: .stacked)
        try session.press("j Enter g i")
        let before = session.state.split
        try session.press("+")
        #expect(session.state.split == before)
        #expect(session.state.notice == Notice("All of this pane is shown."))
    }

    /// Lines of a pane of a subject that are cut.
    private func cut(_ pane: SubjectPane, _ session: Session) -> Int {
        guard let frame = Arrangement(session.state).frame(.subject(pane)) else { return 0 }
        return PaneLines.lines(frame, session.state).count { $0.text.contains("…") }
    }

    @Test
    func `a pane whose rows are cut unfolds them, as far as there are words`() throws {
        var session = try Session(rows: 17, columns: 80, layout: .stacked)
        try session.press("j Enter g k")
        let before = cut(.points, session)
        #expect(before > 0)
        try session.press("+")
        #expect(cut(.points, session) < before)
        for _ in 0..<6 { try session.press("+") }
        #expect(cut(.points, session) == 0)
        #expect(session.state.notice == Notice("All of this pane is shown."))
    }

    @Test
    func `a pane that hides rows shows one more`() throws {
        var session = try Session(rows: 14, columns: 80, layout: .stacked)
        try session.press("j Enter g a h j Enter g k")
        let before = rows(.subject(.points), session)
        #expect(before == 1)
        try session.press("+")
        #expect(rows(.subject(.points), session) == 2)
    }
}
