import TestKit
import Testing

private let demo = builtProgram(named: "terminal-demo")

/// Bytes on the line at 80x24, by which a slow line feels fast or slow.
@Suite struct `The bytes of a frame` {
    /// Types each of `keys` and counts the bytes until line 1 of the screen begins as it should.
    private func bytes(
        of keys: [(key: String, shown: String)],
        line: Int,
        view: String,
        kind: String
    ) throws -> [Int] {
        let environment = pinnedEnvironment(changes: ["TERM": kind])
        let terminal = try PseudoTerminal(demo, [view], environment: environment)
        try terminal.wait(until: "the first frame") { $0.line(1) != "" && $0.line(23) != "" }
        terminal.settle()
        return try keys.map { step in
            let before = terminal.output.count
            terminal.send(step.key)
            try terminal.wait(until: step.shown) { $0.line(line).hasPrefix(step.shown) }
            terminal.settle()
            return terminal.output.count - before
        }
    }

    @Test(arguments: ["xterm-256color", "tmux-256color", "linux"])
    func `are at most 60 for a line down in a list`(kind: String) throws {
        let keys = [("j", " › Côte"), ("j", "   Côte"), ("k", " › Côte")]
        for count in try bytes(of: keys, line: 2, view: "list", kind: kind) {
            #expect(count <= 60)
        }
    }

    @Test(arguments: ["xterm-256color", "tmux-256color", "linux"])
    func `are at most 150 for a line of text over the whole width`(kind: String) throws {
        let keys = [("j", "  1 "), ("j", "  2 "), ("j", "  3 "), ("k", "  2 "), ("j", "  3 ")]
        for count in try bytes(of: keys, line: 1, view: "text", kind: kind) {
            #expect(count <= 150)
        }
    }

    @Test func `hold no command strings, not even after a pause`() throws {
        let terminal = try PseudoTerminal(demo, ["list"])
        try terminal.wait(for: "entry 21")
        terminal.send("ZjjZq")
        #expect(terminal.finish() == .exited(0))
        let output = terminal.output
        #expect(
            !zip(output, output.dropFirst()).contains {
                $0 == 0x1B && [0x5D, 0x50, 0x5F].contains($1)
            }
        )
    }
}
