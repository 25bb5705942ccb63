import TestKit
import Testing

private let demo = builtProgram(named: "terminal-demo")

/// Terminals, locales and environments the program may find.
@Suite struct `The terminal's kind` {
    private func events(_ changes: [String: String]) throws -> PseudoTerminal {
        let terminal = try PseudoTerminal(
            demo,
            ["events"],
            environment: pinnedEnvironment(changes: changes)
        )
        try terminal.wait(for: "frame 1")
        return terminal
    }

    @Test(arguments: [
        ("xterm-256color", "indexed"), ("xterm", "sixteen"), ("linux", "sixteen"),
        ("vt100", "mono"),
    ])
    func `decides how many colours there are`(kind: String, depth: String) throws {
        let terminal = try events(["TERM": kind])
        #expect(terminal.line(0).hasSuffix(depth))
    }

    @Test func `shows no colours where the reader wants none`() throws {
        let terminal = try events(["NO_COLOR": "1"])
        #expect(terminal.line(0).hasSuffix("mono"))
        #expect(terminal.cell(row: 0, column: 0).isBold)
    }

    @Test(arguments: [
        ("nonesuch", "terminal “nonesuch” is not known here; drawing for xterm"),
        ("kitty-new-256color", "is not known here; drawing for xterm-256color"),
        ("", "TERM is not set; drawing for xterm"),
    ])
    func `unknown is drawn for like the nearest, and said`(kind: String, notice: String) throws {
        let terminal = try events(["TERM": kind])
        #expect(terminal.line(1).hasSuffix(notice))
    }

    @Test func `that cannot place its cursor is refused in one line`() throws {
        let terminal = try PseudoTerminal(
            demo,
            environment: pinnedEnvironment(changes: ["TERM": "dumb"])
        )
        #expect(terminal.finish() == .exited(2))
        #expect(
            terminal.line(0).hasPrefix("terminal-demo: terminal “dumb” cannot show a full screen")
        )
    }

    @Test func `must be a terminal`() throws {
        let run = try ProgramRun(demo)
        #expect(run.status == .exited(2))
        #expect(run.text.hasPrefix("terminal-demo: standard input is not a terminal"))
    }

    @Test(arguments: ["C.UTF-8", "C", "POSIX", "en_US.UTF-8", "xx_YY.utf8", ""])
    func `is drawn for in UTF-8 unless another charset is named`(locale: String) throws {
        let terminal = try PseudoTerminal(
            demo,
            environment: pinnedEnvironment(changes: ["LC_ALL": locale])
        )
        try terminal.wait(for: "Côte d’Ivoire and 日本, entry 21")
    }

    @Test(arguments: ["de_DE.ISO-8859-1", "ja_JP.eucJP", "ru_RU.KOI8-R@x"])
    func `is drawn for in ASCII where another charset is named`(locale: String) throws {
        let terminal = try PseudoTerminal(
            demo,
            environment: pinnedEnvironment(changes: ["LC_ALL": locale])
        )
        try terminal.wait(for: "Cote d'Ivoire and ? ? , entry 21")
        #expect(terminal.line(0) == " Briefbook > Countries")
        #expect(terminal.output.allSatisfy { $0 < 0x80 })
    }

    @Test func `that does not know its size is taken to be of the usual one`() throws {
        let terminal = try PseudoTerminal(demo, ["events"], rows: 0, columns: 0)
        try terminal.wait(until: "the first frame") {
            String(decoding: $0.output, as: UTF8.self).contains("24x80")
        }
    }
}
