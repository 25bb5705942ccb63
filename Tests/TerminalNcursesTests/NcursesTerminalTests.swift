import Glibc
import TestKit
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
        #expect(terminal.cell(row: 0, column: 1).isBold)
        #expect(terminal.cell(row: 1, column: 3).isBold)
        #expect(terminal.cell(row: 2, column: 64).foreground == 246)
        #expect(terminal.isCursorHidden)
        terminal.send("j")
        try terminal.wait(for: " › Côte d’Ivoire and 日本, entry 1 ")
        terminal.send("q")
        #expect(terminal.finish() == .exited(0))
    }

    @Test func `scrolls and shows the same as a new drawing`() throws {
        let terminal = try PseudoTerminal(demo, ["text"], rows: 12, columns: 50)
        try terminal.wait(for: "q back")
        for keys in ["jjj", "k", " ", "jjjjj", "kkkk", "  ", "k"] {
            terminal.send(keys)
            terminal.settle(milliseconds: 60)
        }
        let scrolled = terminal.lines
        terminal.send("R")
        terminal.settle()
        #expect(terminal.lines == scrolled)
        #expect(scrolled[1] != "")
    }

    @Test(arguments: ["list", "text"], ["xterm-256color", "linux", "vt100"])
    func `shows the same as a new drawing after any walk`(view: String, kind: String) throws {
        let environment = pinnedEnvironment(changes: ["TERM": kind])
        let terminal = try PseudoTerminal(demo, [view], environment: environment)
        try terminal.wait(until: "the first frame") { $0.line(23) != "" }
        var seed: UInt32 = 11
        for step in 0..<60 {
            seed = seed &* 1_664_525 &+ 1_013_904_223
            if step % 20 == 19 {
                let size = (8 + Int(seed >> 24) % 30, 20 + Int(seed >> 16) % 90)
                terminal.resize(rows: size.0, columns: size.1)
                terminal.settle(milliseconds: 40)
            }
            let count = 1 + Int(seed >> 20) % 3
            terminal.send(
                String(repeating: ["j", "k", " ", "j"][Int(seed >> 28) % 4], count: count)
            )
            terminal.settle(milliseconds: 2)
        }
        terminal.send("jjkk")
        terminal.settle()
        let walked = terminal.lines
        terminal.send("R")
        terminal.settle()
        #expect(terminal.lines == walked)
    }

    @Test func `takes any size of window`() throws {
        let terminal = try PseudoTerminal(demo, ["list"], rows: 1, columns: 1)
        terminal.settle()
        for (rows, columns) in [(24, 80), (1, 1), (2, 300), (200, 3), (5, 5), (24, 80)] {
            terminal.resize(rows: rows, columns: columns)
            terminal.settle(milliseconds: 60)
        }
        try terminal.wait(for: "entry 21")
        #expect(terminal.line(23) == " Enter open   = proof   / find   ? help")
        terminal.send("q")
        #expect(terminal.finish() == .exited(0))
    }

    @Test func `tells of a new size once`() throws {
        let terminal = try PseudoTerminal(demo, ["events"])
        try terminal.wait(for: "frame 1, 24x80")
        terminal.resize(rows: 10, columns: 60)
        try terminal.wait(for: "resize 10x60")
        #expect(terminal.line(0) == "frame 2, 10x60, indexed")
        terminal.kill(SIGWINCH)
        terminal.settle()
        #expect(terminal.line(0) == "frame 2, 10x60, indexed")
    }

    @Test func `draws one frame for many queued keys`() throws {
        let terminal = try PseudoTerminal(demo, ["events"])
        try terminal.wait(for: "frame 1,")
        terminal.send(String(repeating: "j", count: 20))
        try terminal.wait(for: "frame 2,")
        terminal.settle()
        #expect(terminal.line(0).hasPrefix("frame 2,"))
        #expect(terminal.lines.count { $0 == "key j" } == 20)
    }

    @Test func `writes nothing while nothing happens`() throws {
        let terminal = try PseudoTerminal(demo, ["events"])
        try terminal.wait(for: "frame 1,")
        #expect(terminal.settle(milliseconds: 400) == 0)
    }

    @Test func `writes nothing where a key changes nothing`() throws {
        let terminal = try PseudoTerminal(demo, ["list"])
        try terminal.wait(for: "entry 21")
        terminal.settle()
        terminal.send("k")
        #expect(terminal.settle(milliseconds: 200) == 0)
    }

    @Test func `tells a lone Esc from a key that begins with it`() throws {
        let terminal = try PseudoTerminal(demo, ["events"])
        try terminal.wait(for: "frame 1,")
        terminal.send("\u{1B}")
        try terminal.wait(for: "key Esc")
        terminal.send("\u{1B}OB")
        try terminal.wait(for: "key Down")
    }

    @Test func `waits for the rest of a key as long as it is told`() throws {
        let environment = pinnedEnvironment(changes: ["ESCDELAY": "1000"])
        let terminal = try PseudoTerminal(demo, ["events"], environment: environment)
        try terminal.wait(for: "frame 1,")
        terminal.send("\u{1B}")
        terminal.settle(milliseconds: 300)
        terminal.send("[B")
        try terminal.wait(for: "key Down")
    }

    @Test func `takes a paste as one event and answers as none`() throws {
        let terminal = try PseudoTerminal(demo, ["events"])
        try terminal.wait(for: "frame 1,")
        #expect(terminal.areMarkedPastesOn)
        terminal.send("\u{1B}[?62;c\u{1B}]11;rgb:0/0/0\u{7}\u{1B}[200~q\rq\u{1B}[201~x")
        try terminal.wait(for: "key x")
        #expect(terminal.line(3) == "paste 3 q␊q")
        #expect(terminal.line(4) == "")
    }

    @Test func `takes a paste of five megabytes`() throws {
        let terminal = try PseudoTerminal(demo, ["events"])
        try terminal.wait(for: "frame 1,")
        let line = String(repeating: "agreed language ", count: 64) + "\r"
        terminal.send("\u{1B}[200~" + String(repeating: line, count: 5120) + "\u{1B}[201~")
        try terminal.wait(for: "paste 5248000 agreed")
    }

    @Test func `hears other threads, once for many calls`() throws {
        let terminal = try PseudoTerminal(demo, ["events"])
        try terminal.wait(for: "frame 1,")
        terminal.send("W")
        try terminal.wait(for: "wake")
        terminal.settle()
        #expect(terminal.lines.count { $0 == "wake" } == 1)
    }

    @Test func `shows the cursor where the screen has it, and hides it again`() throws {
        let terminal = try PseudoTerminal(demo, ["events"])
        try terminal.wait(for: "frame 1,")
        terminal.send("c")
        try terminal.wait(for: "key c")
        terminal.settle()
        #expect(!terminal.isCursorHidden)
        #expect(terminal.cursor == (2, 5))
        terminal.send("x")
        try terminal.wait(for: "key x")
        terminal.settle()
        #expect(terminal.isCursorHidden)
    }

    @Test func `tells Ctrl-C and Ctrl-backslash as keys`() throws {
        let terminal = try PseudoTerminal(demo, ["events"])
        try terminal.wait(for: "frame 1,")
        terminal.send("\u{3}")
        try terminal.wait(for: "key ^C")
        terminal.send("\u{1C}")
        try terminal.wait(for: "key ^\\")
    }

    @Test func `hears an interrupt that another program sends`() throws {
        let terminal = try PseudoTerminal(demo, ["events"])
        try terminal.wait(for: "frame 1,")
        terminal.kill(SIGINT)
        try terminal.wait(for: "signal interrupt")
    }

    @Test func `takes the keys that end or stop a program as text in a paste`() throws {
        let terminal = try PseudoTerminal(demo, ["events"])
        try terminal.wait(for: "frame 1,")
        terminal.send("\u{1B}[200~a\u{3}b\u{1A}c\u{1C}d\u{1B}[201~")
        try terminal.wait(for: "paste 7 a")
        terminal.send("j")
        try terminal.wait(for: "key j")
    }
}
