import TestKit
import Testing

/// Walking through the built-in book as a reader does.
@Suite struct WalkTests {
    @Test(arguments: [(24, 80), (40, 120), (50, 200)])
    func `what stands between the EU and Japan is a few keys away`(rows: Int, columns: Int) throws {
        let terminal = try ReadersDesk().opened(rows: rows, columns: columns)
        try terminal.wait(for: "Japan")
        try terminal.send("/jap\r", waitFor: "› Japan")
        try terminal.send("\r", waitFor: "3–4 Jul 2023")
        #expect(terminal.hasRow("3–4 Jul 2023", "to be confirmed"))
        // The index may have shown the subject's first lines before it was opened.
        try terminal.wait(until: "issues and positions are shown") { terminal in
            terminal.hasRow("gap") && terminal.hasRow("withholds")
                && terminal.hasRow("United States")
        }
        try terminal.send("gk", waitFor: "Talking points")
        try terminal.wait(until: "a talking point names who holds it") { terminal in
            terminal.hasRow("aim", "European Commission")
        }
    }

    @Test
    func `an open issue opens the words that prove it`() throws {
        let terminal = try ReadersDesk().opened()
        try terminal.send("/jap\r", waitFor: "› Japan")
        try terminal.send("\r", waitFor: "3–4 Jul 2023")
        try terminal.send("gi", waitFor: "Open issues")
        try terminal.send("=", waitFor: "Proof")
        try terminal.wait(for: "backing of the US and Canada")
        #expect(terminal.hasRow("18 Apr 2023 (inferred)"))
    }

    @Test
    func `why names the rule`() throws {
        let terminal = try ReadersDesk().opened()
        try terminal.send("/jap\r", waitFor: "› Japan")
        try terminal.send("\r", waitFor: "3–4 Jul 2023")
        try terminal.send("giw", waitFor: "issue.")
    }

    @Test
    func `the reader marks findings in the margin and jumps between them`() throws {
        let terminal = try ReadersDesk().opened()
        try terminal.send("/jap\r", waitFor: "› Japan")
        try terminal.send("\r", waitFor: "3–4 Jul 2023")
        try terminal.send("=", waitFor: "Proof")
        try terminal.send("\r", waitFor: "3–4 Jul 2023 · to be confirmed")
        let before = terminal.text
        terminal.send(".")
        try terminal.wait(until: "another finding is lit") { $0.text != before }
    }

    @Test
    func `search shows hits as one types and opens the text there`() throws {
        let terminal = try ReadersDesk().opened(rows: 24, columns: 200)
        try terminal.send("s", waitFor: "Search")
        try terminal.send("submar", waitFor: "submarine cable")
        try terminal.send("\r\r", waitFor: "Arctic")
    }

    @Test
    func `the palette opens what two subjects share, by any of their names`() throws {
        let terminal = try ReadersDesk().opened()
        try terminal.send(":jp chips", waitFor: "Semiconductors")
        try terminal.send("\r", waitFor: "Countries › Japan › Semiconductors")
        try terminal.wait(until: "the talking point they share is shown") { terminal in
            terminal.hasRow("aim", "European Commission")
        }
        try terminal.send("h&", waitFor: "Together with")
        try terminal.send("arctic\r", waitFor: "Countries › Japan › ")
    }

    @Test
    func `a filter finds rows by the names of their subjects`() throws {
        let terminal = try ReadersDesk().opened()
        try terminal.send("/jap\r\r", waitFor: "3–4 Jul 2023")
        try terminal.send("gifwashington\r", waitFor: "with washington")
        #expect(terminal.hasRow("gap"))
    }

    @Test
    func `back and forward go where one was`() throws {
        let terminal = try ReadersDesk().opened()
        try terminal.send("/jap\r", waitFor: "› Japan")
        try terminal.send("\r", waitFor: "3–4 Jul 2023")
        try terminal.send("<", waitFor: "Countries")
        try terminal.wait(until: "the index is shown") {
            !$0.hasRow("3–4 Jul 2023", "to be confirmed")
        }
        try terminal.send(">", waitFor: "3–4 Jul 2023")
    }

    @Test
    func `help and footer name the keys`() throws {
        let terminal = try ReadersDesk().opened()
        #expect(terminal.hasRow("Enter open", "? help"))
        try terminal.send("?", waitFor: "Help")
        try terminal.send("search", waitFor: "search the whole book")
    }

    @Test
    func `an unfinished key shows what may follow`() throws {
        let terminal = try ReadersDesk().opened()
        try terminal.send("g", waitFor: "priorities")
    }

    @Test
    func `all four indexes are there with counts`() throws {
        let terminal = try ReadersDesk().opened()
        try terminal.send("gf", waitFor: "Trade and Technology Council")
        try terminal.send("gp/semic\r", waitFor: "› Semiconductors")
        try terminal.send("ga", waitFor: "date unknown")
        try terminal.send("gc", waitFor: "United States")
    }

    @Test
    func `q closes and ends, and the terminal is as before`() throws {
        let terminal = try ReadersDesk().opened()
        #expect(terminal.isOnAlternateScreen)
        terminal.send("Q")
        #expect(terminal.finish() == .exited(0))
        #expect(!terminal.isOnAlternateScreen)
        #expect(!terminal.isCursorHidden)
    }
}
