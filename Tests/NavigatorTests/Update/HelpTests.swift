import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

/// What is typed into help and the palette.
@Suite struct HelpTests {
    @Test(arguments: ["quit", "q", "query u"])
    func `in help every letter narrows, and Esc alone closes it`(words: String) throws {
        var session = try Session()
        let before = session.state.place
        try session.press("?")
        #expect(try session.line(with: "Esc closes") != nil)
        session.type(words)
        #expect(try session.line(with: "Narrow: \(words)") != nil)
        #expect(session.effects.isEmpty)
        try session.press("Esc")
        #expect(session.state.overlay == nil)
        #expect(session.state.place == before)
    }

    private func commands(_ session: Session) -> [Command] {
        guard case .menu(let menu) = session.state.overlay else { return [] }
        return menu.items(for: session.state).compactMap(\.command)
    }

    @Test
    func `a name that nothing answers to says how errors of typing are forgiven`() throws {
        var session = try Session()
        try session.press(":")
        session.type("zzkroea")
        #expect(try session.line(with: "*zzkroea forgives errors of typing") != nil)
    }

    @Test(arguments: [
        ("split", Command.grow), ("copy citation", .copyCited), ("save search", .keepSearch),
        ("delete note", .note), ("quotation", .copyCited), ("delete meeting", .removeMeeting),
    ])
    func `the palette finds a command by the words of other programs`(
        words: String,
        command: Command
    ) throws {
        var session = try Session()
        try session.press(":")
        session.type(words)
        #expect(commands(session).contains(command))
    }
}
