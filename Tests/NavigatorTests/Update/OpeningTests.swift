import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

@Suite struct OpeningTests {
    @Test
    func `the ways in which keys go on are shown when no further key has come`() throws {
        var session = try Session(link: .slow)
        session.send(.key(.character("g")))
        #expect(try session.line(with: "g, then") == nil)
        #expect(session.state.awaitsPause)
        #expect(session.state.pauseWanted > NavigatorState.pause)
        session.send(.pauseElapsed)
        #expect(try session.line(with: "g, then") != nil)
        session.send(.key(.character("f")))
        #expect(session.state.place == .index(.fora))
    }

    @Test
    func `Tab passes over panes without rows`() throws {
        var session = try Session(layout: .stacked)
        try session.press(":")
        session.type("united")
        try session.press("Enter g i Tab")
        #expect(session.state.subject?.focus == .positions)
        try session.press("Tab")
        #expect(session.state.subject?.focus == .sources)
        try session.press("Tab")
        #expect(session.state.subject?.focus == .issues)
        try session.press("S-Tab S-Tab f")
        session.type("zzz")
        try session.press("Enter g i Tab")
        #expect(session.state.subject?.focus == .positions)
    }

    @Test
    func `starting asks for what is on screen and nothing else`() throws {
        let today = try #require(Session.today)
        var state = NavigatorState(size: Size(rows: 24, columns: 80), today: today)
        #expect(
            update(&state, .started) == [
                .load(RequestID(1), .summary),
                .load(RequestID(2), .subjects(.country, .none, rows: 0..<20)),
            ]
        )
        #expect(update(&state, .pauseElapsed) == [])
    }

    /// Opens a subject by its name, as in the palette.
    private func open(_ name: String, _ session: inout Session) throws {
        try session.press(":")
        session.type(name)
        try session.press("Enter")
    }

    @Test
    func `an index left for a subject opened by name is found as it was when that is closed`()
        throws
    {
        var session = try Session()
        try session.press("j j")
        let row = session.state.indexes[.countries].selected?.id
        try open("japan", &session)
        #expect(session.state.subject?.id == SampleBook.japan)
        try session.press("q")
        #expect(session.state.indexes[.countries].selected?.id == row)
        try open("japan", &session)
        try session.press("h")
        #expect(session.state.indexes[.countries].selected?.id == SampleBook.japan)
    }

    @Test(arguments: [("japan", 1), ("korea", 2)])
    func `the way up from a subject opened by name elsewhere leads to its row`(
        name: String,
        row: Int
    ) throws {
        var session = try Session()
        try session.press("g f")
        try open(name, &session)
        try session.press("h")
        #expect(session.state.place == .index(.countries))
        #expect(session.state.indexes[.countries].viewport.cursor == row)
        try session.press("j k <")
        #expect(session.state.indexes[.countries].viewport.cursor == row)
    }

    @Test
    func `Enter goes from the index to the subject, its proof and the source`() throws {
        var session = try Session()
        try session.press("j Enter")
        #expect(session.state.subject?.id == SampleBook.japan)
        try session.press("Enter")
        #expect(session.state.focusedProof?.shown?.paragraph == 2)
        try session.press("Enter")
        #expect(session.state.reader?.source.text == "a1a1a1a1a1a1")
        #expect(session.state.reader?.current?.kind == .event)
    }

    @Test
    func `up leads the same way back, to the row one came from`() throws {
        var session = try Session()
        try session.press("j Enter Enter Enter h h h")
        #expect(session.state.place == .index(.countries))
        #expect(session.state.indexes[.countries].selected?.name == "Japan")
    }

    @Test
    func `up from a subject reached by other ways leads to its index`() throws {
        var session = try Session()
        try session.press("j Enter g f h")
        #expect(session.state.place == .index(.countries))
        try session.press("g f Enter")
        #expect(session.state.subject?.id == SampleBook.summit)
        try session.press("h")
        #expect(session.state.place == .index(.fora))
    }

    @Test
    func `back and forward walk the screens visited`() throws {
        var session = try Session()
        try session.press("g f g p <")
        #expect(session.state.place == .index(.fora))
        try session.press("<")
        #expect(session.state.place == .index(.countries))
        try session.press("2 >")
        #expect(session.state.place == .index(.priorities))
    }

    @Test
    func `back from the first screen says that there is none before`() throws {
        var session = try Session()
        try session.press("<")
        #expect(session.state.notice == Notice("No screen before this one."))
    }

    @Test
    func `q closes one screen after the other and quits at the first`() throws {
        var session = try Session()
        try session.press("j Enter Enter q q")
        #expect(session.state.place == .index(.countries))
        #expect(session.effects == [])
        try session.press("q")
        #expect(session.effects == [.quit])
    }

    @Test
    func `Q quits from anywhere`() throws {
        var session = try Session()
        try session.press("j Enter Enter Q")
        #expect(session.effects == [.quit])
    }

    @Test
    func `Tab in an index shows the next index, Shift-Tab the one before`() throws {
        var session = try Session()
        try session.press("Tab")
        #expect(session.state.place == .index(.fora))
        try session.press("S-Tab S-Tab")
        #expect(session.state.place == .index(.sources))
    }

    @Test
    func `a source opened from the index begins at its beginning, nothing lit`() throws {
        var session = try Session()
        try session.press("g s Enter")
        #expect(session.state.reader?.top == TextPlace(block: 0, offset: 0))
        #expect(session.state.reader?.current == nil)
    }

    @Test
    func `a source opened from a subject's sources is the one under the cursor`() throws {
        var session = try Session()
        try session.press("j Enter g s j Enter")
        #expect(session.state.reader?.source.text == "b2b2b2b2b2b2")
    }

    @Test
    func `the next finding's proof is shown without going back, and the cursor goes with it`()
        throws
    {
        var session = try Session()
        try session.press("j Enter Enter .")
        let proof = try #require(session.state.focusedProof)
        #expect(proof.finding.sourceTitle == "Notiz über ein Treffen")
        #expect(proof.excerpt?.source.key.text == "c3c3c3c3c3c3")
        try session.press("h")
        #expect(session.state.subject?[.timeline].viewport.cursor == 1)
    }

    @Test
    func `after the last finding of a pane it is said that none follows`() throws {
        var session = try Session()
        try session.press("j Enter Enter . .")
        #expect(
            session.state.notice
                == Notice("No finding after this one in its list; Enter opens the text.")
        )
    }

    @Test
    func `a finding with several places shows them one after the other`() throws {
        let finding = try #require(SampleBook.small.sources.first?.findings.first)
        let other = try #require(SampleBook.small.sources.last?.findings.first)
        var proof = ProofState(
            FindingRow(
                number: 1,
                finding: finding.finding,
                citations: finding.citations + other.citations,
                sourceTitle: "",
                sourceDate: nil,
                sourceBasis: .unknown
            )
        )
        proof.step(by: 1)
        #expect(proof.shown?.source == other.citations.first?.source)
        proof.step(by: 1)
        #expect(proof.citation == 0)
        proof.step(by: -1)
        #expect(proof.citation == 1)
    }

    @Test
    func `a mark comes back to its screen`() throws {
        var session = try Session()
        try session.press("j Enter g i m a g p ' a")
        #expect(session.state.subject?.id == SampleBook.japan)
        #expect(session.state.subject?.focus == .issues)
    }

    @Test
    func `a mark that was never set is said to be missing`() throws {
        var session = try Session()
        try session.press("m a ' b")
        #expect(session.state.notice == Notice("No such mark. There are: a"))
    }
}
