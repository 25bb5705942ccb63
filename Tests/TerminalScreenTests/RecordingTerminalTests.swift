import TerminalScreen
import Testing

@MainActor
@Suite struct `A terminal in memory` {
    @Test func `hands out its events and then hangs up`() {
        let terminal = RecordingTerminal(
            size: Size(rows: 2, columns: 9),
            batches: [[.key(.character("j"))], [.resize(Size(rows: 3, columns: 9))]]
        )
        #expect(terminal.nextEvents(timeout: nil) == [.key(.character("j"))])
        #expect(terminal.nextEvents(timeout: nil) == [.resize(Size(rows: 3, columns: 9))])
        #expect(terminal.size.rows == 3)
        #expect(terminal.nextEvents(timeout: nil) == [.hangUp])
    }

    @Test func `keeps what was drawn`() {
        let terminal = RecordingTerminal(size: Size(rows: 1, columns: 9))
        var screen = Screen(size: terminal.size)
        screen.put("shown", row: 0, column: 0, style: .plain)
        terminal.draw(screen)
        #expect(terminal.screens.map(\.lines) == [["shown"]])
    }
}
