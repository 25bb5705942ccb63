import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

/// What each screen says, told by its meaning.
@Suite struct ScreenContentTests {
    @Test
    func `the first screen counts the indexes and says how the book stands`() throws {
        let session = try Session()
        let lines = try session.lines
        #expect(lines[0].contains("3 sources, 1 date unknown"))
        let roomy = try Session(columns: 110, layout: .stacked)
        #expect(
            try roomy.lines[0].contains(
                "3 sources, newest 18 Apr 2023 (inferred), 1 date unknown"
            )
        )
        #expect(lines[1].contains("‹Countries 4›"))
        #expect(lines[1].contains("Fora 1"))
        #expect(lines[1].contains("Priorities 2"))
        #expect(lines[1].contains("Sources 3"))
        #expect(lines[1].contains("as of 1 Feb 2024"))
    }

    @Test
    func `an index row gives counts and the newest date, and how it is known`() throws {
        let narrow = try #require(try Session().line(with: "Japan"))
        #expect(narrow.split(separator: " ") == ["Japan", "2", "1", "2", "~18", "Apr", "2023"])
        let roomy = try Session(columns: 120, layout: .stacked)
        let wide = try #require(try roomy.line(with: "Japan"))
        #expect(
            wide.split(separator: " ") == [
                "Japan", "2", "1", "2", "1", "3", "18", "Apr", "2023", "(inferred)",
            ]
        )
    }

    @Test
    func `a subject whose sources have no date says so`() throws {
        #expect(try Session().line(with: "Côte d’Ivoire")?.hasSuffix("date unknown") == true)
    }

    @Test
    func `the cursor's row has the sign, the others have not`() throws {
        var session = try Session()
        try session.press("j")
        #expect(
            try session.lines.filter { $0.contains(" › ") && !$0.contains("Briefbook") }.count == 1
        )
        #expect(try session.line(with: "› Japan") != nil)
    }

    @Test
    func `a subject shows its panes with their counts`() throws {
        var session = try Session()
        try session.press("j Enter")
        for heading in [
            "Timeline 2", "Open issues 1", "Positions of others 1", "Talking points 2", "Sources 3",
        ] {
            #expect(try session.line(with: heading) != nil, "\(heading)")
        }
    }

    @Test
    func `an event shows its date as people write it, its certainty, and that it passed`() throws {
        var session = try Session(rows: 24, columns: 80)
        try session.press("j Enter")
        let line = try #require(try session.line(with: "3–4 Jul 2023 to be confirmed"))
        #expect(line.contains("passed?"))
        #expect(line.contains("[1]"))
        var wide = try Session(rows: 50, columns: 200)
        try wide.press("j Enter")
        #expect(try wide.line(with: "› 3–4 Jul")?.contains("passed, outcome unknown") == true)
    }

    @Test
    func `an event without a date says that it is unknown`() throws {
        var session = try Session()
        try session.press("j j Enter")
        #expect(try session.line(with: "date unknown ongoing") != nil)
    }

    @Test
    func `a point that is not for partners is marked`() throws {
        var session = try Session()
        try session.press("j Enter")
        #expect(try session.line(with: "Our own funding")?.contains("internal") == true)
    }

    @Test
    func `points and positions say who holds them`() throws {
        var session = try Session()
        try session.press("j Enter")
        #expect(try session.line(with: "Non-paper authors: Chip supply") != nil)
        #expect(try session.line(with: "withholds United States:") != nil)
    }

    @Test
    func `an empty pane says what is missing`() throws {
        var session = try Session()
        try session.press("Enter")
        #expect(try session.line(with: "No open issue on Côte d’Ivoire found.") != nil)
        #expect(try session.line(with: "No event on Côte d’Ivoire found.") != nil)
    }

    @Test
    func `where there is room the words of a row are shown in full`() throws {
        var session = try Session()
        try session.press("j Enter")
        #expect(try session.line(with: "talks said.") != nil)
    }

    @Test
    func `where there is none they end in an ellipsis`() throws {
        var session = try Session(rows: 16, columns: 80)
        try session.press("j Enter")
        let line = try #require(try session.line(with: "It lacks the backing of the United"))
        #expect(line.contains("…"))
    }

    @Test
    func `the proof lights exactly the words, and says source, sort, date and paragraph`() throws {
        var session = try Session()
        try session.press("j Enter g i Enter")
        #expect(
            try session.line(with: "Open issue: gap · held by Japan · since 18 Apr 2023") != nil
        )
        #expect(try session.line(with: "On Japan, United States, Submarine cables") != nil)
        #expect(try session.line(with: "· news · 18 Apr 2023 (inferred) · ¶ 2") != nil)
        #expect(
            try lit(session)
                == "It lacks the backing of the United States, a person close to the talks said."
        )
    }

    @Test
    func `words that have changed since they were cited are told`() throws {
        var session = try Session()
        try session.press("j Enter g i Enter")
        var proof = try #require(session.state.focusedProof)
        #expect(!proof.isBroken)
        let first = try #require(proof.excerpt)
        let changed = first.blocks.rows.map { block in
            ReaderBlock(
                index: block.index,
                paragraph: block.paragraph,
                block: block.block,
                text: block.text.replacing("lacks", with: "gains"),
                marks: []
            )
        }
        proof.excerpt = SourceExcerpt(
            source: first.source,
            blocks: Window(offset: 0, total: changed.count, rows: changed)
        )
        #expect(proof.isBroken)
    }

    @Test
    func `a source that is gone still gives the words`() throws {
        var session = try Session()
        try session.press("j Enter g i")
        session.book.sources = []
        try session.press("Enter")
        #expect(try session.line(with: "The source is not in the book any more.") != nil)
        #expect(try session.line(with: "It lacks the backing") != nil)
    }

    @Test
    func `the reader marks findings in the margin and numbers paragraphs`() throws {
        var session = try Session()
        try session.press("g s Enter")
        #expect(try session.line(with: "   2 E   The summit with Japan") != nil)
        #expect(try session.line(with: "     IO  as open.") != nil)
        #expect(
            try session.line(with: "E event   I open issue   P talking point   O position") != nil
        )
    }

    @Test
    func `the finding that is lit is told below the text`() throws {
        var session = try Session()
        try session.press("g s Enter . .")
        let status = try #require(try session.line(with: "I  Open issue: gap"))
        #expect(status.contains("held by Japan"))
        #expect(status.contains("“It lacks the backing"))
    }

    @Test
    func `an unknown date is asked for, with what is known about it`() throws {
        var session = try Session()
        try session.press("g s j Enter")
        #expect(try session.line(with: "Date unknown. No date is printed. D gives it.") != nil)
    }

    @Test
    func `an inferred date says why`() throws {
        var session = try Session()
        try session.press("g s Enter")
        #expect(try session.line(with: "Date: “Tuesday (18 April)”") != nil)
    }

    @Test
    func `what the analysis lacks is said in the reader`() throws {
        var session = try Session()
        try session.press("g s j j Enter")
        #expect(try session.line(with: "German: no issues or points are claimed.") != nil)
    }

    @Test
    func `undated sources are marked in their index`() throws {
        var session = try Session()
        try session.press("g s")
        #expect(
            try session.line(with: "Non-paper on secure links")?.contains("date unknown") == true
        )
    }

    @Test
    func `search lights what was typed`() throws {
        var session = try Session()
        try session.press("s")
        session.type("backing")
        #expect(try lit(session, "search.match") == "backing")
        #expect(try session.line(with: "18 Apr 2023 (inferred) · Institution updates") != nil)
    }

    @Test
    func `nothing but visible signs reaches the screen`() throws {
        let name = "Evil\u{1B}[2J\u{202E}land"
        var book = SampleBook.small
        book.names[SampleBook.japan] = name
        var session = try Session(book: book)
        for keys in ["", "Enter", "Enter"] {
            try session.press(keys)
            for scalar in try session.lines.joined().unicodeScalars {
                #expect(scalar.value >= 0x20 && scalar.value != 0x202E && scalar.value != 0x1B)
            }
        }
    }

    @Test
    func `an empty book says how to fill it`() throws {
        for columns in [80, 120] {
            let book = SampleBook(sources: [], names: [:])
            let session = try Session(rows: 30, columns: columns, book: book)
            let text = try session.lines.joined(separator: " ")
            #expect(text.contains("This book is empty."))
            #expect(text.contains("P takes in"))
        }
    }

    @Test
    func `lite has no rules`() throws {
        var session = try Session(layout: .lite)
        try session.press("j Enter")
        #expect(try !session.lines.joined().contains("─"))
        #expect(try session.line(with: "Open issues 1") != nil)
    }

    @Test
    func `in lite a step down changes the sign before two rows and nothing else`() throws {
        var session = try Session(layout: .lite)
        let before = try session.screen
        try session.press("j")
        let changed = try session.screen.changes(since: before).flatMap(\.columns)
        #expect(changed == [1, 1])
    }

    @Test
    func `the facts on a subject name its event, and no other behind the date`() throws {
        var session = try Session()
        try session.press("j Enter")
        let line = try #require(try session.line(with: "to be confirmed, passed"))
        #expect(line.contains("to be confirmed, passed: EU–Japan summit"))
        #expect(!line.contains("fora: EU–Japan"))
    }

    /// The text drawn in the style of a role, lines joined by blanks.
    private func lit(_ session: Session, _ role: Role = "quote.lit") throws -> String {
        let theme = try Theme(.dark, depth: .indexed)
        let screen = try session.screen
        var pieces: [String] = []
        for row in 0..<screen.size.rows {
            let cells = screen.line(row).filter { $0.style == theme[role] }
            if !cells.isEmpty { pieces.append(cells.map(\.text).joined()) }
        }
        return pieces.map { $0.last == " " ? String($0.dropLast()) : $0 }.joined(separator: " ")
    }
}
