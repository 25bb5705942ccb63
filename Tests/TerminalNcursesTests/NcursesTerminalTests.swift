private import Glibc
private import TestKit
import Testing

private let demo = builtProgram(named: "terminal-demo")

@Suite struct `The terminal` {
    @Test func `draws a screen and follows keys`() throws {
        let terminal = try PseudoTerminal(demo, ["list"])
        try terminal.wait(for: "entry 21")
        #expect(terminal.line(0) == " Briefbook › Countries")
        #expect(
            terminal.line(1) == " › Côte d’Ivoire and 日本, entry 0                              0"
        )
        terminal.send("j")
        try terminal.wait(for: " › Côte d’Ivoire and 日本, entry 1")
        terminal.send("q")
        #expect(terminal.finish() == .exited(0))
    }
}
