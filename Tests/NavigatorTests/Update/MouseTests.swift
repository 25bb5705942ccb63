import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

/// The mouse, where the reader has asked for it.
@Suite struct MouseTests {
    private func row(of text: String, in session: Session) throws -> Int {
        try #require(try session.lines.firstIndex { $0.contains(text) })
    }

    private func press(_ text: String, _ session: inout Session) throws {
        let row = try row(of: text, in: session)
        session.send(.mouse(MouseEvent(.press, row: row, column: 6)))
        session.send(.pauseElapsed)
    }

    @Test
    func `the mouse is off until asked for`() throws {
        var session = try Session()
        try press("Korea", &session)
        #expect(session.state.indexes[.countries].viewport.cursor == 0)
        try session.press("F2")
        #expect(session.effects.contains(.useMouse(true)))
        #expect(try session.lines[0].contains("[mouse]"))
        try session.press("F2")
        #expect(session.effects.last == .useMouse(false))
    }

    @Test
    func `a press chooses a row, another opens it`() throws {
        var session = try Session()
        try session.press("F2")
        try press("Korea", &session)
        #expect(session.state.indexes[.countries].viewport.cursor == 2)
        try press("Korea", &session)
        #expect(session.state.subject?.name == "Korea")
    }

    @Test
    func `a press in another pane goes there`() throws {
        var session = try Session(rows: 40, columns: 120)
        try session.press("j Enter F2")
        let frame = try #require(Arrangement(session.state).frame(.subject(.points)))
        let event = MouseEvent(.press, row: frame.body.row, column: frame.body.column + 4)
        session.send(.mouse(event))
        #expect(session.state.subject?.focus == .points)
    }

    @Test
    func `the wheel scrolls lists and texts`() throws {
        var session = try Session(rows: 10, book: .long)
        try session.press("F2")
        session.send(.mouse(MouseEvent(.wheelDown, row: 4, column: 4)))
        #expect(session.state.indexes[.countries].viewport.top == 3)
        session.send(.mouse(MouseEvent(.wheelUp, row: 4, column: 4)))
        #expect(session.state.indexes[.countries].viewport.top == 0)
        try session.press("g a Enter")
        session.send(.mouse(MouseEvent(.wheelDown, row: 4, column: 4)))
        #expect(session.state.reader?.top != TextPlace(block: 0, offset: 0))
    }

    @Test
    func `the first line drops down to siblings, of which one is chosen`() throws {
        var session = try Session()
        try session.press("j Enter F2")
        session.send(.mouse(MouseEvent(.press, row: 0, column: 14)))
        #expect(session.state.scope == .menu)
        try press("United States", &session)
        try press("United States", &session)
        #expect(session.state.subject?.name == "United States")
    }

    @Test
    func `presses anywhere do no harm`() throws {
        var session = try Session(rows: 12, columns: 40)
        try session.press("F2")
        for keys in ["j", "j Enter", "=", "Enter", "s", "?", ":"] {
            try session.press(keys)
            for row in 0..<14 {
                session.send(.mouse(MouseEvent(.press, row: row, column: row * 3)))
                session.send(.mouse(MouseEvent(.wheelDown, row: row, column: row * 3)))
            }
            #expect(try session.lines.count == 12)
        }
    }
}
