import Foundation
import TestKit
import Testing

/// What the terminal does to the program, and the program to the terminal.
@Suite struct TerminalTests {
    @Test
    func `every size down to one cell is survived`() throws {
        let terminal = try ReadersDesk().opened()
        for (rows, columns) in [
            (1, 1), (2, 2), (1, 80), (24, 1), (5, 20), (3, 300), (60, 10), (24, 80),
        ] {
            terminal.resize(rows: rows, columns: columns)
            terminal.settle(milliseconds: 60)
            terminal.send("j")
        }
        try terminal.wait(for: "? help")
        #expect(terminal.hasRow("Japan"))
    }

    @Test
    func `in a window taller than the terminal's own size a repaint changes nothing`() throws {
        let terminal = try ReadersDesk().opened(rows: 45, columns: 160)
        for keys in ["/jap\r", "\r", "gt", "w", "q", "gk", "J", "gi", "\r", "q", "gc", "?", "q"] {
            terminal.send(keys)
            terminal.settle(milliseconds: 200)
            // A key that only begins a sequence takes a notice away.
            terminal.send("m\u{07}")
            terminal.settle(milliseconds: 200)
            let before = terminal.lines
            terminal.send("\u{0C}")
            terminal.settle(milliseconds: 200)
            let changed = zip(before, terminal.lines).filter { $0 != $1 }.map { [$0, $1] }
            #expect(changed == [], "after \(keys.debugDescription)")
        }
    }

    @Test
    func `suspended and resumed by a shell, the screen is whole again`() throws {
        let desk = try ReadersDesk()
        let program = builtProgram(named: "briefbook")
        // The shell gets the terminal back, says so, and continues the program.
        let terminal = try desk.shell(
            "set -m; '\(program)'; echo in the shell; sleep 0.3; fg >/dev/null"
        )
        try terminal.wait(for: "? help")
        terminal.send("\u{1A}")
        try terminal.wait(until: "the shell has the terminal") { terminal in
            String(decoding: terminal.output, as: UTF8.self).contains("in the shell")
        }
        try terminal.wait(until: "the screen is drawn again") { terminal in
            terminal.isOnAlternateScreen && terminal.line(23).contains("? help")
        }
    }

    @Test
    func `the screen can be printed plainly, to be copied by hand, and comes back`() throws {
        let terminal = try ReadersDesk().opened()
        try terminal.send("/jap\r\r", waitFor: "3–4 Jul 2023")
        try terminal.send("gigy", waitFor: "Enter goes back")
        #expect(!terminal.isOnAlternateScreen)
        let output = String(decoding: terminal.output, as: UTF8.self)
        #expect(output.contains("“The project is expensive"))
        terminal.send("\r")
        try terminal.wait(until: "the screen is drawn again") { terminal in
            terminal.isOnAlternateScreen && terminal.line(23).contains("? help")
        }
    }

    @Test
    func `a signal ends the program while the screen is printed plainly`() throws {
        let terminal = try ReadersDesk().opened()
        try terminal.send("gy", waitFor: "Enter goes back")
        terminal.kill(SIGTERM)
        #expect(terminal.finish() == .exited(128 + SIGTERM))
        #expect(!terminal.isOnAlternateScreen)
    }

    @Test
    func `a dropped line ends the program within a second`() throws {
        let terminal = try ReadersDesk().opened()
        let start = Date()
        terminal.hangUp()
        #expect([.exited(129), .signalled(SIGHUP)].contains(terminal.finish()))
        #expect(Date().timeIntervalSince(start) < 2)
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func `a signal ends the program with its number and a clean terminal`(signal: Int32) throws {
        let terminal = try ReadersDesk().opened()
        terminal.kill(signal)
        #expect(terminal.finish() == .exited(128 + signal))
        if signal == SIGTERM { #expect(!terminal.isOnAlternateScreen) }
    }

    @Test
    func `Ctrl-C on an idle screen ends nothing`() throws {
        let terminal = try ReadersDesk().opened()
        terminal.send("\u{03}")
        terminal.settle()
        try terminal.send("?", waitFor: "Help")
    }

    @Test
    func `idle writes nothing`() throws {
        let terminal = try ReadersDesk().opened()
        terminal.settle(milliseconds: 300)
        #expect(terminal.settle(milliseconds: 700) == 0)
    }

    @Test
    func `without colour no colour is sent`() throws {
        let terminal = try ReadersDesk(["NO_COLOR": "1"]).opened()
        terminal.send("jjj")
        terminal.settle()
        let colours = (0..<24).flatMap { row in (0..<80).map { terminal.cell(row: row, column: $0) }
        }
        .filter { $0.foreground != nil || $0.background != nil }
        #expect(colours.isEmpty)
    }

    @Test(arguments: ["dark", "light", "mono"])
    func `every theme that is shipped draws`(theme: String) throws {
        let terminal = try ReadersDesk().opened("--theme", theme)
        #expect(terminal.hasRow("› "))
    }

    @Test
    func `an unknown theme is told before the screen is taken`() throws {
        let terminal = try ReadersDesk().open("--theme", "nonsense")
        #expect(terminal.finish() == .exited(78))
        #expect(terminal.text.contains("nonsense"))
        #expect(!terminal.isOnAlternateScreen)
    }

    @Test(arguments: [
        "xterm-256color", "xterm", "screen", "tmux-256color", "linux", "vt100", "xterm-nonsense",
    ])
    func `every terminal type shows the book`(term: String) throws {
        let terminal = try ReadersDesk(["TERM": term]).open()
        try terminal.wait(for: "Japan")
    }

    @Test
    func `ASCII only means ASCII only`() throws {
        let terminal = try ReadersDesk().opened("--ascii")
        try terminal.send("/jap\r", waitFor: "Japan")
        terminal.send("\r")
        terminal.settle(milliseconds: 300)
        #expect(terminal.output.allSatisfy { $0 < 0x80 })
    }

    @Test
    func `plain lines lead to the proof and tell nothing twice`() throws {
        let desk = try ReadersDesk()
        let run = try desk.run("--linear", input: ":japan\ngi\n1\ns submarine\n1\n?\nQ\n")
        #expect(run.status == .exited(0))
        let lines = run.text.split(separator: "\n").map(String.init)
        #expect(lines.filter { $0.contains("Countries > Japan") }.count == 2)
        #expect(lines.contains { $0.hasPrefix("The words: “The project is expensive") })
        #expect(lines.contains { $0.hasPrefix("submarine: 1 passage") })
        #expect(lines.contains { $0.contains("EURACTIV revealed") })
        #expect(lines.contains("a number: open the line of that number"))
    }

    @Test
    func `what is listed over a screen is chosen by number line by line`() throws {
        let desk = try ReadersDesk()
        let run = try desk.run(
            "--linear",
            input: ":japan\ngi\na call them first\ngn\n1\ngj\nxyzzy\njapan\n1\nQ\n"
        )
        let lines = run.text.split(separator: "\n").map(String.init)
        #expect(lines.contains { $0.hasPrefix("1 call them first, ") })
        #expect(lines.contains("briefbook> Nothing fits “xyzzy”."))
        let visited = try #require(lines.firstIndex { $0.hasSuffix("> Screens visited") })
        #expect(lines[..<visited].contains { $0.hasSuffix("Countries > Japan > Source") })
        #expect(lines[visited...].contains("briefbook> Countries > Japan"))
    }

    @Test
    func `a date is given and a text typed in line by line`() throws {
        let desk = try ReadersDesk()
        try desk.folder.write("A note\n\nThe EU will meet Japan on 3 June.\n", to: "note.txt")
        try desk.run("import", "--empty", "note.txt")
        let typed = "P\nRecord of a call\n\n2 May 2023\n\nNorway will host talks.\n.\n"
        let run = try desk.run("--linear", input: "ga\n1\nD 2023-05-12\n" + typed + "Q\n")
        #expect(run.text.contains("12 May 2023 (given)"))
        #expect(run.text.contains("imported"))
        #expect(try desk.run("countries").text.contains("Norway"))
    }

    @Test
    func `plain lines are read without a screen`() throws {
        let desk = try ReadersDesk()
        let run = try desk.run("--linear", input: "gc\n/jap\n\nq\n")
        #expect(run.status == .exited(0))
        #expect(run.text.contains("Japan"))
        #expect(!run.output.contains(0x1B))
        #expect(run.text.contains("? lists what can be typed"))
    }
}
