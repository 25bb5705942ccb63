import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

@Suite struct SearchTests {
    private func started() throws -> NavigatorState {
        let today = try #require(Session.today)
        var state = NavigatorState(size: Size(rows: 24, columns: 80), today: today)
        _ = update(&state, .started)
        _ = update(&state, .key(.character("s")))
        return state
    }

    private func searches(_ effects: [Effect]) -> [SearchQuery] {
        effects.compactMap { if case .search(_, let query) = $0 { query } else { nil } }
    }

    @Test
    func `each letter asks for the first hits, a pause for all to be ranked`() throws {
        var state = try started()
        let typed = update(&state, .key(.character("k")))
        #expect(searches(typed) == [SearchQuery(text: "k", hits: 0..<48, isThorough: false)])
        let more = update(&state, .key(.character("o")))
        #expect(searches(more).map(\.text) == ["ko"])
        #expect(state.awaitsPause)
        let paused = update(&state, .pauseElapsed)
        #expect(searches(paused) == [SearchQuery(text: "ko", hits: 0..<48, isThorough: true)])
        #expect(!state.awaitsPause)
        #expect(searches(update(&state, .pauseElapsed)) == [])
    }

    @Test
    func `over a slow line hits are asked for when the letters pause`() throws {
        var session = try Session(link: .slow)
        try session.press("s")
        session.type("japan")
        let first = session.state.search?.hits.total
        for letter in " cable" { session.send(.key(.character(letter))) }
        #expect(session.state.search?.hits.total == first)
        #expect(try session.lines[0].contains("passage") == false)
        #expect(try session.line(with: "No passage holds") == nil)
        #expect(session.state.awaitsPause)
        #expect(session.state.pauseWanted > NavigatorState.pause)
        session.send(.pauseElapsed)
        #expect(session.state.search?.answered == "japan cable")
    }

    @Test
    func `over a slow line what is typed behind the words acts on their hits`() throws {
        var session = try Session(link: .slow)
        try session.press("s")
        for letter in "backing" { session.send(.key(.character(letter))) }
        session.send(.key(Key(.enter)))
        let reader = try #require(session.state.reader)
        #expect(reader.window.words(in: try #require(reader.lit.first)) == "backing")
        var other = try Session(link: .slow)
        try other.press("s")
        for letter in "japan" { other.send(.key(.character(letter))) }
        other.send(.key(Key(.down)))
        #expect(other.state.search?.hits.viewport.cursor == 1)
    }

    @Test
    func `hits for words that have changed since are dropped`() throws {
        var state = try started()
        let first = update(&state, .key(.character("k")))
        guard case .search(let id, _) = first.first else {
            Issue.record("no search")
            return
        }
        _ = update(&state, .key(.character("o")))
        let hits = SampleBook.small.hits(SearchQuery(text: "k", hits: 0..<9, isThorough: false))
        let answer = SearchAnswer(
            hits: hits.rows,
            total: hits.total,
            isComplete: true,
            remarks: []
        )
        _ = update(&state, .searchReturned(id, answer, from: 0))
        #expect(state.search?.hits.isLoaded == false)
    }

    @Test
    func `Enter opens the reader at the hit with its matches lit`() throws {
        var session = try Session()
        try session.press("s")
        session.type("backing")
        try session.press("Enter")
        let reader = try #require(session.state.reader)
        #expect(reader.source.text == "a1a1a1a1a1a1")
        #expect(reader.window.words(in: try #require(reader.lit.first)) == "backing")
    }

    @Test
    func `back from a hit the list has the keys, and s the words again`() throws {
        var session = try Session()
        try session.press("s")
        session.type("japan")
        try session.press("Down Enter h")
        #expect(session.state.scope == .hits)
        #expect(session.state.focusedViewport?.cursor == 1)
        try session.press("s")
        #expect(session.state.scope == .query)
        try session.press("Esc")
        #expect(session.state.scope == .hits)
    }

    @Test
    func `Esc leaves a search nothing was opened from`() throws {
        var session = try Session()
        try session.press("j Enter s")
        session.type("jap")
        try session.press("Esc")
        #expect(session.state.subject?.id == SampleBook.japan)
    }

    @Test
    func `no words show no hits`() throws {
        var session = try Session()
        try session.press("s")
        session.type("japan")
        try session.press("^U")
        #expect(session.state.search?.hits.total == 0)
        #expect(try session.line(with: "Type words") != nil)
    }

    @Test
    func `words that stand nowhere are said to stand nowhere`() throws {
        var session = try Session()
        try session.press("s")
        session.type("atlantis")
        #expect(try session.line(with: "No passage holds atlantis.") != nil)
    }

    @Test
    func `the number of hits is said, and whether there may be more`() throws {
        var session = try Session()
        try session.press("s")
        for letter in "japan" { session.send(.key(.character(letter))) }
        #expect(try session.line(with: "at least 3 passages") != nil)
        session.send(.pauseElapsed)
        #expect(try session.line(with: " 3 passages") != nil)
        #expect(try session.line(with: "at least") == nil)
    }

    @Test(arguments: [20, 40, 80])
    func `the words found are inside the line`(columns: Int) throws {
        var session = try Session(columns: columns)
        try session.press("s")
        session.type("backing")
        #expect(try session.lines.dropFirst(2).contains { $0.contains("backing") })
    }

    @Test
    func `from a hit the next finding is the one that holds it, then the one after`() throws {
        var session = try Session()
        try session.press("s")
        session.type("backing")
        try session.press("Enter .")
        #expect(session.state.reader?.current?.number == 2)
        try session.press(".")
        #expect(session.state.reader?.current?.number == 3)
    }

    @Test
    func `from a hit the finding before is the one before it, not before the screen`() throws {
        var session = try Session()
        try session.press("s")
        session.type("seoul")
        try session.press("Enter ,")
        #expect(session.state.reader?.current?.number == 5)
    }

    @Test
    func `why at a hit inside a finding explains that one`() throws {
        var session = try Session()
        try session.press("s")
        session.type("backing")
        try session.press("Enter w")
        #expect(try session.line(with: "Rule: sample-rule") != nil)
        #expect(session.state.reader?.current?.number == 2)
    }

    @Test(arguments: [
        ("\"nothing like it", "The quotation mark is open"),
        ("-cable", "Words not wanted alone find nothing"),
    ])
    func `words that find nothing as they stand say how to write them`(
        words: String,
        advice: String
    ) throws {
        var session = try Session()
        try session.press("s")
        session.type(words)
        #expect(try session.lines[2].contains(advice))
    }

    @Test
    func `what is to be said of a search stands above its hits`() throws {
        var book = SampleBook.small
        book.remarks = ["2 sources without a date are left out"]
        var session = try Session(book: book)
        try session.press("s")
        session.type("japan")
        #expect(try session.lines[2].contains("2 sources without a date are left out."))
        #expect(try session.lines[3].contains("Japan"))
    }

    @Test
    func `a hit says in which form it was found, and its paragraph`() throws {
        let hit = SearchHit(
            source: SourceKey("a1a1a1a1a1a1"),
            sourceTitle: "A very long title that would need all the columns there are",
            sourceDate: nil,
            sourceBasis: .unknown,
            span: TextSpan(0, 16),
            text: "They met in Kiev",
            matches: [TextSpan(12, 16)],
            forms: ["Kiev"],
            paragraph: 7
        )
        let lines = HitPane.lines(
            hit,
            yours: nil,
            isSelected: true,
            isFocused: true,
            height: 2,
            width: 60
        )
        #expect(lines[1].text.contains("¶ 7"))
        #expect(lines[1].text.hasSuffix("as Kiev"))
        #expect(lines[1].width <= 60)
        #expect(hit.spoken.hasSuffix("¶ 7, found as Kiev)"))
    }

    @Test
    func `a search is kept and let go with one key, while typing and at its hits`() throws {
        var session = try Session()
        try session.press("s")
        session.type("japan")
        try session.press("F3")
        #expect(session.effects.last == .write(.search("japan", isKept: true)))
        session.book.notebook = NotebookView(searches: ["japan"])
        session.send(.notebookChanged("Search kept."))
        try session.press("F3")
        #expect(session.effects.last == .write(.search("japan", isKept: false)))
    }

    @Test
    func `searches kept are listed with their counts and searched again`() throws {
        var book = SampleBook.small
        book.notebook = NotebookView(searches: ["japan", "korea"])
        var session = try Session(book: book)
        session.send(.painted)
        try session.press("g q")
        #expect(try session.line(with: "3 passages") != nil)
        session.type("korea")
        try session.press("Enter")
        #expect(session.state.search?.asked == "korea")
        #expect(session.state.search?.hits.total ?? 0 > 0)
    }

    @Test
    func `without searches kept that is said`() throws {
        var session = try Session()
        try session.press("g q")
        #expect(session.state.notice == Notice("No search is kept yet: F3 keeps one."))
    }

    @Test
    func `what is to be said of a search is said whole`() throws {
        var book = SampleBook.small
        book.remarks = [
            "“kind:foo” means nothing; " + String(repeating: "such as report, ", count: 8) + "end"
        ]
        var session = try Session(book: book)
        try session.press("s")
        session.type("korea")
        #expect(try session.line(with: "end.") != nil)
    }

    @Test
    func `a remark there is no room for says that it goes on`() throws {
        var book = SampleBook.small
        book.remarks = [
            "“kind:foo” means nothing; " + String(repeating: "such as report, ", count: 12) + "end"
        ]
        var session = try Session(rows: 16, columns: 60, book: book)
        try session.press("s")
        session.type("korea")
        #expect(try session.line(with: "end.") == nil)
        let header = Arrangement(session.state).header
        #expect(try session.lines[header.row + header.rows - 1].hasSuffix(" …"))
    }

    @Test
    func `where no passage is found, Enter says so`() throws {
        var session = try Session()
        try session.press("s")
        session.type("atlantis")
        try session.press("Enter")
        #expect(session.state.notice == Notice("No passage to open."))
    }

    @Test
    func `in a proof its words are told to be there already`() throws {
        var session = try Session()
        try session.press("j Enter Enter =")
        #expect(session.state.notice == Notice("These are the words, in their place."))
    }

    @Test
    func `past the last pane one is told that the first ones come again`() throws {
        var session = try Session()
        try session.press("j Enter g i /")
        session.type("backing")
        try session.press("Enter n")
        #expect(session.state.subject?.focus == .positions)
        #expect(session.state.notice == nil)
        try session.press("n")
        #expect(session.state.subject?.focus == .issues)
        #expect(session.state.notice == Notice("Past the end: on from the beginning."))
        try session.press("N")
        #expect(session.state.subject?.focus == .positions)
        #expect(session.state.notice == Notice("Past the beginning: on from the end."))
    }

    @Test
    func `what is looked for is lit in all panes of a subject, and in no other list`() throws {
        var session = try Session(rows: 40, columns: 120)
        try session.press("j Enter g i /")
        session.type("backing")
        try session.press("Enter")
        #expect(try lit(.subject(.issues), session) && lit(.subject(.positions), session))
        try session.press("= /")
        session.type("united")
        try session.press("Enter")
        #expect(try !lit(.subject(.issues), session) && !lit(.index(.countries), session))
    }

    private func lit(_ pane: PaneID, _ session: Session) throws -> Bool {
        let frame = try #require(Arrangement(session.state).frame(pane))
        return PaneLines.lines(frame, session.state).flatMap(\.runs)
            .contains { $0.role == "search.match" }
    }

    @Test
    func `words found behind the end of their row are told`() throws {
        var session = try Session(rows: 14, columns: 50, layout: .stacked)
        try session.press("j Enter g i /")
        session.type("close to the talks")
        try session.press("Enter")
        #expect(try session.line(with: "It lacks")?.contains("close to") == false)
        #expect(session.state.notice?.text.contains("close to the talks") == true)
        #expect(session.state.notice?.text.hasPrefix("…") == true)
    }

    @Test
    func `a subject's name that the row found does not show is told`() throws {
        var book = SampleBook.small
        book.others[SampleBook.cables] = ["atlantis line"]
        var session = try Session(book: book)
        try session.press("j Enter g i /")
        session.type("atlantis")
        try session.press("Enter")
        #expect(session.state.notice == Notice("On Submarine cables."))
    }

    @Test
    func `the place find has gone to is told from the others`() throws {
        var session = try Session()
        try session.press("g a Enter /")
        session.type("japan")
        try session.press("Enter n")
        let frame = try #require(Arrangement(session.state).frame(.reader))
        let runs = PaneLines.lines(frame, session.state).flatMap(\.runs)
        let lit = runs.filter { $0.text.text == "Japan" }.map(\.role)
        #expect(lit == ["search.match", "search.match.current"])
    }
}
