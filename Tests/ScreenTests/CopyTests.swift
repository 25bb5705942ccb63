import Foundation
import TestKit
import Testing

/// Taking words out of the program.
@Suite struct CopyTests {
    /// What the terminal was asked to put on the clipboard, the last one.
    private func clipboard(_ terminal: PseudoTerminal) -> String? {
        let output = String(decoding: terminal.output, as: UTF8.self)
        guard let start = output.range(of: "\u{1B}]52;c;", options: .backwards),
            let end = output.range(of: "\u{07}", range: start.upperBound..<output.endIndex),
            let bytes = Data(base64Encoded: String(output[start.upperBound..<end.lowerBound]))
        else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test
    func `selected words go to the clipboard and a file, and nothing is ever asked of it`() throws {
        let desk = try ReadersDesk()
        let terminal = try desk.opened()
        try terminal.send("/jap\r\r", waitFor: "3–4 Jul 2023")
        try terminal.send("gi=", waitFor: "backing of the US")
        try terminal.send("v3ly", waitFor: "Copied to")
        let words = try #require(clipboard(terminal))
        #expect(words.hasPrefix("The project"))
        #expect(words.split(separator: " ").count == 4)
        let file = desk.folder.path + "/.local/state/briefbook/copied.txt"
        #expect(try String(contentsOfFile: file, encoding: .utf8) == words)
        terminal.send("Y")
        try terminal.wait(until: "the words are copied with their source") { [self] terminal in
            clipboard(terminal)?.contains("¶ 17") == true
        }
        #expect(!String(decoding: terminal.output, as: UTF8.self).contains("\u{1B}]52;c;?"))
    }

    @Test
    func `rows selected are copied line by line`() throws {
        let terminal = try ReadersDesk().opened()
        try terminal.send("Vjj", waitFor: "y copy")
        try terminal.send("y", waitFor: "3 rows copied to")
        #expect(clipboard(terminal) == "Australia\nCanada\nIndia")
    }

    @Test
    func `the screen is written to a new file, and never over another`() throws {
        let desk = try ReadersDesk()
        let terminal = try desk.opened(columns: 240)
        let path = desk.folder.path + "/index.txt"
        try terminal.send("gw\(path)\r", waitFor: "Written to")
        #expect(try String(contentsOfFile: path, encoding: .utf8).contains("Japan"))
        try terminal.send("gw\(path)\r", waitFor: "is there already")
    }

    @Test
    func `no link is written that a terminal would open`() throws {
        let terminal = try ReadersDesk().opened()
        try terminal.send("ga\r", waitFor: "Sources › Source")
        #expect(!String(decoding: terminal.output, as: UTF8.self).contains("\u{1B}]8;"))
    }

    @Test
    func `the mouse is asked for on request only, and given back`() throws {
        let terminal = try ReadersDesk().opened()
        #expect(!String(decoding: terminal.output, as: UTF8.self).contains("[?1000h"))
        try terminal.send("\u{1B}OQ", waitFor: "[mouse]")
        try terminal.wait(until: "the mouse is asked for") {
            String(decoding: $0.output, as: UTF8.self).contains("\u{1B}[?1000h\u{1B}[?1006h")
        }
        let row = try #require(terminal.lines.firstIndex { $0.contains("Japan") }) + 1
        terminal.send("\u{1B}[<0;10;\(row)M\u{1B}[<0;10;\(row)m")
        try terminal.wait(for: "› Japan")
        terminal.send("\u{1B}[<0;10;\(row)M\u{1B}[<0;10;\(row)m")
        try terminal.wait(for: "Countries › Japan")
        terminal.send("Q")
        #expect(terminal.finish() == .exited(0))
        let output = String(decoding: terminal.output, as: UTF8.self)
        #expect(output.contains("\u{1B}[?1006l\u{1B}[?1000l"))
    }

    @Test
    func `a search is kept in the notebook and listed with its count in the next session`() throws {
        let desk = try ReadersDesk()
        let first = try desk.opened()
        try first.send("s", waitFor: "Search")
        try first.send("kind:issue", waitFor: "· ¶ ")
        try first.send("\u{1B}OR", waitFor: "Search kept")
        first.send("\u{07}Q")
        #expect(first.finish() == .exited(0))
        let next = try desk.opened()
        try next.send("gq", waitFor: "kind:issue")
        #expect(next.hasRow("passages", "kind:issue"))
    }
}
