import Foundation
import TestKit
import Testing

/// What a slow line and a long text cost the reader.
@Suite struct SlowLineTests {
    /// Bytes the program writes once keys have been typed.
    private func sent(by terminal: PseudoTerminal, after keys: String) -> Int {
        let before = terminal.outputCount
        terminal.send(keys)
        terminal.settle(milliseconds: 300)
        return terminal.outputCount - before
    }

    @Test
    func `a key in a list sends a few bytes, less in lite`() throws {
        for (layout, most) in [("stacked", 60), ("lite", 30)] {
            let terminal = try ReadersDesk().opened("--layout", layout)
            terminal.settle(milliseconds: 300)
            let sent = sent(by: terminal, after: "j")
            #expect((1...most).contains(sent), "\(layout)")
        }
    }

    @Test
    func `twenty keys that waited are one frame`() throws {
        let terminal = try ReadersDesk().opened()
        terminal.settle(milliseconds: 300)
        let sent = sent(by: terminal, after: String(repeating: "jk", count: 9) + "jj")
        #expect(terminal.hasRow("›", "Canada") || terminal.hasRow("›", "India"))
        #expect((1...120).contains(sent))
    }

    @Test
    func `a line down in a text sends about what stands on it`() throws {
        let terminal = try ReadersDesk().opened()
        try terminal.send("/jap\r\r", waitFor: "3–4 Jul 2023")
        try terminal.send("gi\r\r", waitFor: "next finding")
        terminal.settle(milliseconds: 300)
        let sent = sent(by: terminal, after: "j")
        #expect((1...250).contains(sent))
    }

    @Test
    func `over a slow line letters of a search are sent at once, hits when they pause`() throws {
        let desk = try ReadersDesk(["SSH_CONNECTION": "10.0.0.1 1 10.0.0.2 22"])
        let terminal = try desk.opened()
        try terminal.send("s", waitFor: "Search:")
        terminal.settle(milliseconds: 300)
        var typed = "Search: "
        for letter in "cabl" {
            let before = terminal.outputCount
            typed.append(letter)
            try terminal.send(String(letter), waitFor: typed)
            terminal.settle(milliseconds: 50)
            #expect((1...40).contains(terminal.outputCount - before), "\(letter)")
        }
        try terminal.wait(for: "passage")
        #expect(terminal.hasRow("Search: cabl"))
    }

    @Test
    func `over a slow line letters of a name are sent at once, names when they pause`() throws {
        let desk = try ReadersDesk(["SSH_CONNECTION": "10.0.0.1 1 10.0.0.2 22"])
        let terminal = try desk.opened()
        terminal.settle(milliseconds: 300)
        try terminal.send(":", waitFor: "Narrow:")
        try terminal.wait(for: "type a name")
        terminal.settle(milliseconds: 900)
        var typed = "Narrow: "
        for letter in "kore" {
            let before = terminal.outputCount
            typed.append(letter)
            try terminal.send(String(letter), waitFor: typed)
            terminal.settle(milliseconds: 50)
            #expect((1...140).contains(terminal.outputCount - before), "\(letter)")
        }
        try terminal.wait(for: "South Korea")
    }

    @Test
    func `a serial line of 9,600 baud is slow`() throws {
        let desk = try ReadersDesk()
        let program = builtProgram(named: "briefbook")
        let terminal = try desk.shell("stty 9600; exec \(program)", rows: 40, columns: 120)
        try terminal.wait(for: "Canada")
        terminal.settle(milliseconds: 300)
        // A fast line has room for the subject beside the index.
        #expect(!terminal.text.contains("Timeline"))
    }

    @Test
    func `the first screen in lite is no more than its words`() throws {
        let desk = try ReadersDesk()
        // The built-in book is made, with a bar of its own, before it is counted.
        try desk.run("sources")
        let terminal = try desk.opened("--layout", "lite")
        terminal.settle(milliseconds: 300)
        #expect(terminal.outputCount <= 1_500)
    }

    @Test
    func `a long text is read while it is still analysed`() throws {
        let desk = try ReadersDesk()
        let line = "The EU should raise the cable with Japan before 3 May 2024 in Tokyo. "
        let text = (1...20_000).map { "Paragraph \($0)\n\n\(line)\n\n" }.joined()
        let path = try desk.folder.write("Record of a meeting\n\n" + text, to: "long.txt")
        let terminal = try PseudoTerminal(
            builtProgram(named: "briefbook"),
            ["view", path],
            environment: pinnedEnvironment(home: desk.folder.path)
        )
        try terminal.wait(for: "Paragraph 3")
        #expect(!terminal.text.contains("next finding"))
        terminal.send("G")
        try terminal.wait(for: "Paragraph 20000")
        terminal.send("Q")
        #expect(terminal.finish() == .exited(0))
    }

    /// Most memory the program has used so far, in KiB.
    private func peak(_ terminal: PseudoTerminal) throws -> Int {
        let status = try String(contentsOfFile: "/proc/\(terminal.process)/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return try #require(line?.split(separator: " ").dropFirst().first.flatMap { Int($0) })
    }

    @Test(.timeLimit(.minutes(5)), arguments: [":", "/", "s"])
    func `a text typed by a program is taken in at once, and memory stays`(key: String) throws {
        let desk = try ReadersDesk()
        let terminal = try desk.opened()
        try terminal.send(key + "korea", waitFor: "korea")
        let before = try peak(terminal)
        terminal.send(String(repeating: "zq7 ", count: 25_000))
        try terminal.send("\u{15}japan", waitFor: "japan")
        #expect(try peak(terminal) - before < 40_000)
    }
}
