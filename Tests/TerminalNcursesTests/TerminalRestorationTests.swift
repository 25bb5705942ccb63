import Glibc
import TestKit
import Testing

private let demo = builtProgram(named: "terminal-demo")

/// The terminal is as it was, whatever ended the program.
@Suite struct `The terminal is given back` {
    private func started(_ view: String = "list") throws -> PseudoTerminal {
        let terminal = try PseudoTerminal(demo, [view])
        try terminal.wait(until: "the first frame") { $0.areMarkedPastesOn }
        #expect(terminal.isOnAlternateScreen)
        #expect(!terminal.isInLineMode)
        return terminal
    }

    private func expectGivenBack(_ terminal: PseudoTerminal) {
        #expect(!terminal.isOnAlternateScreen)
        #expect(!terminal.isCursorHidden)
        #expect(!terminal.areMarkedPastesOn)
        #expect(terminal.isInLineMode)
    }

    @Test func `when the program ends`() throws {
        let terminal = try started()
        terminal.send("q")
        #expect(terminal.finish() == .exited(0))
        expectGivenBack(terminal)
    }

    @Test func `when the program exits without farewell`() throws {
        let terminal = try started()
        terminal.send("E")
        #expect(terminal.finish() == .exited(7))
        expectGivenBack(terminal)
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func `when the system asks it to end`(signal: Int32) throws {
        let terminal = try started()
        terminal.kill(signal)
        #expect(terminal.finish() == .exited(0))
        expectGivenBack(terminal)
    }

    @Test(arguments: [SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGSYS, SIGQUIT])
    func `when a signal kills it`(signal: Int32) throws {
        let terminal = try started()
        terminal.kill(signal)
        #expect(terminal.finish() == .signalled(signal))
        expectGivenBack(terminal)
    }

    @Test(arguments: [("S", SIGSEGV), ("C", SIGABRT)])
    func `when it crashes by itself`(key: String, signal: Int32) throws {
        let terminal = try started()
        terminal.send(key)
        #expect(terminal.finish() == .signalled(signal))
        expectGivenBack(terminal)
    }

    @Test func `when it is suspended, and taken again when it goes on`() throws {
        // A program nobody waits for is never stopped by the terminal: a shell is in between.
        let terminal = try PseudoTerminal(
            "/bin/bash",
            ["--norc", "-i"],
            environment: pinnedEnvironment(changes: ["PS1": "prompt% "])
        )
        try terminal.wait(for: "prompt%")
        terminal.send("\(demo) list\r")
        try terminal.wait(for: "entry 21")
        terminal.send("\u{1A}")
        try terminal.wait(for: "Stopped")
        #expect(!terminal.isOnAlternateScreen)
        #expect(!terminal.isCursorHidden)
        #expect(!terminal.areMarkedPastesOn || !terminal.isOnAlternateScreen)
        terminal.send("fg\r")
        try terminal.wait(for: "entry 21")
        #expect(terminal.isOnAlternateScreen)
        terminal.send("j")
        try terminal.wait(for: " › Côte d’Ivoire and 日本, entry 1 ")
        terminal.send("q")
        try terminal.wait(until: "the shell") { !$0.isOnAlternateScreen }
        terminal.send("exit\r")
        #expect(terminal.finish() == .exited(0))
    }

    @Test func `and is taken again after it was stopped without warning`() throws {
        let terminal = try started("events")
        terminal.kill(SIGSTOP)
        #expect(terminal.waitForStop())
        terminal.resize(rows: 20, columns: 70)
        terminal.kill(SIGCONT)
        try terminal.wait(for: "resumed")
        try terminal.wait(for: "20x70")
        terminal.send("q")
        #expect(terminal.finish() == .exited(0))
        expectGivenBack(terminal)
    }

    @Test func `never by a program that was not stopped`() throws {
        let terminal = try started("events")
        terminal.send("Z")
        try terminal.wait(for: "resumed")
        #expect(terminal.isOnAlternateScreen)
        #expect(!terminal.isInLineMode)
    }

    @Test func `when it is asked to end while nobody reads what it writes`() throws {
        let terminal = try PseudoTerminal(demo, ["text"], rows: 300, columns: 500)
        try terminal.wait(until: "the first frame") { $0.areMarkedPastesOn }
        // Each of these repaints more than the line holds.
        for _ in 0..<8 { terminal.sendWithoutReading("R") }
        usleep(300_000)
        terminal.kill(SIGTERM)
        #expect(terminal.finishWithoutReading(seconds: 60) == .exited(0))
    }

    @Test func `to nobody when the line drops, and the program ends at once`() throws {
        let terminal = try started()
        terminal.hangUp()
        #expect(terminal.finish() == .exited(0))
    }

    @Test func `a wide sign on its way to a window of one column harms no reader`() throws {
        let terminal = try PseudoTerminal("/usr/bin/printf", ["한b"], rows: 3, columns: 1)
        #expect(terminal.finish() == .exited(0))
        #expect(terminal.line(1) == "b")
    }

    @Test func `to nobody when the line drops and hang-ups are ignored`() throws {
        let terminal = try PseudoTerminal("/usr/bin/env", ["--ignore-signal=HUP", demo, "list"])
        try terminal.wait(until: "the first frame") { $0.areMarkedPastesOn }
        terminal.hangUp()
        #expect(terminal.finish() == .exited(0))
    }
}
