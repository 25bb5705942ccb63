import TestKit
import Testing

/// Going from place to place in the built-in book.
@Suite struct MovingTests {
    @Test
    func `n reads the next hit of a search in whatever source it stands`() throws {
        let terminal = try ReadersDesk().opened()
        try terminal.send("s", waitFor: "Search")
        try terminal.send("semiconductor", waitFor: "passages")
        try terminal.send("\r", waitFor: "Search › Source")
        try terminal.send("n", waitFor: "Hit 2 of")
        try terminal.send("N", waitFor: "Hit 1 of")
    }

    @Test
    func `the path drops down to its siblings, Tab to the list above`() throws {
        let terminal = try ReadersDesk().opened()
        try terminal.send("/jap\r\r", waitFor: "3–4 Jul 2023")
        try terminal.send("gb", waitFor: "Go to › Countries")
        try terminal.send("\t", waitFor: "Go to › Indexes")
        try terminal.send("fora\r", waitFor: "Briefbook › Fora")
    }

    @Test
    func `a pane is made larger, shown alone, and as before`() throws {
        let terminal = try ReadersDesk().opened(rows: 40, columns: 120)
        try terminal.send("/jap\r\r", waitFor: "3–4 Jul 2023")
        terminal.settle(milliseconds: 300)
        let before = terminal.text
        terminal.send("gk5+")
        try terminal.wait(until: "the panes have moved") { $0.text != before }
        try terminal.send("z", waitFor: "alone: z shows all panes")
        terminal.send("zg=")
        try terminal.wait(until: "all panes are shown") { $0.hasRow("Timeline") }
    }

    @Test
    func `a mark, two quotes, back and forward lead to where one was`() throws {
        let terminal = try ReadersDesk().opened()
        try terminal.send("/jap\r\rma", waitFor: "Marked with a")
        try terminal.send("gf", waitFor: "Briefbook › Fora")
        try terminal.send("''", waitFor: "Countries › Japan")
        try terminal.send("''", waitFor: "Briefbook › Fora")
        try terminal.send("'a", waitFor: "Countries › Japan")
        try terminal.send("<", waitFor: "Briefbook › Fora")
        try terminal.send(">", waitFor: "Countries › Japan")
    }

    @Test
    func `counts, ends, pages and half pages move in lists and texts`() throws {
        let terminal = try ReadersDesk().opened()
        try terminal.send("3j", waitFor: "› Indonesia")
        try terminal.send("G", waitFor: "› United States")
        try terminal.send("gg", waitFor: "› Australia")
        try terminal.send("ga\r", waitFor: "Sources › Source")
        terminal.settle(milliseconds: 200)
        let top = terminal.text
        terminal.send(" \u{04}2j")
        try terminal.wait(until: "the text has moved") { $0.text != top }
        terminal.send("gg")
        try terminal.wait(until: "the text is at its beginning") { $0.text == top }
    }

    @Test
    func `arrows, Home, End and the page keys move as the letters do`() throws {
        let terminal = try ReadersDesk().opened()
        try terminal.send("\u{1B}[B\u{1B}[B", waitFor: "› India")
        try terminal.send("\u{1B}[A", waitFor: "› Canada")
        try terminal.send("\u{1B}[F", waitFor: "› United States")
        try terminal.send("\u{1B}[H", waitFor: "› Australia")
        try terminal.send("\u{1B}[C", waitFor: "Countries › Australia")
        try terminal.send("\u{1B}[D", waitFor: "Tab next")
        try terminal.send("ga\r", waitFor: "Sources › Source")
        terminal.settle(milliseconds: 200)
        let top = terminal.text
        terminal.send("\u{1B}[6~")
        try terminal.wait(until: "the text has moved") { $0.text != top }
        terminal.send("\u{1B}[5~")
        try terminal.wait(until: "the text is at its beginning") { $0.text == top }
    }

    @Test
    func `a pane beside another follows the cursor, and lines lead on to the next one`() throws {
        let terminal = try ReadersDesk().opened(rows: 40, columns: 120)
        try terminal.send("/jap\r", waitFor: "› Japan")
        try terminal.wait(for: "3–4 Jul 2023")
        try terminal.send("\t", waitFor: "Countries › Japan")
    }
}
