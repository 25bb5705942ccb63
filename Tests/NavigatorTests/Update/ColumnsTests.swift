import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

/// The layout with index, subject and proof side by side and below.
@Suite struct ColumnsTests {
    @Test(arguments: [(40, 120, "j Enter ="), (24, 80, "j Enter Enter")])
    func `from a proof its subject's panes are gone to`(
        rows: Int,
        columns: Int,
        keys: String
    ) throws {
        for (key, pane) in [("k", SubjectPane.points), ("s", .sources), ("t", .timeline)] {
            var session = try Session(rows: rows, columns: columns)
            try session.press(keys + " g " + key)
            #expect(session.state.subject?.id == SampleBook.japan)
            #expect(session.state.focus == .subject(pane))
        }
    }

    private func wide() throws -> Session { try Session(rows: 40, columns: 120) }

    @Test(arguments: [
        (24, 80, LinkProfile.fast, LayoutKind.stacked), (24, 100, .fast, .columns),
        (23, 100, .fast, .stacked), (24, 99, .fast, .stacked), (50, 200, .slow, .stacked),
        (50, 200, .serial, .lite), (24, 80, .serial, .lite),
    ])
    func `the layout follows width and link`(
        rows: Int,
        columns: Int,
        link: LinkProfile,
        kind: LayoutKind
    ) throws {
        let session = try Session(rows: rows, columns: columns, link: link)
        #expect(session.state.layoutKind == kind)
    }

    @Test
    func `the layout can be chosen, as far as there is room`() throws {
        #expect(try Session(columns: 80, layout: .columns).state.layoutKind == .columns)
        #expect(try Session(columns: 60, layout: .columns).state.layoutKind == .stacked)
        #expect(try Session(rows: 50, columns: 200, layout: .lite).state.layoutKind == .lite)
        var session = try wide()
        try session.press("L")
        #expect(session.state.layout == .columns)
        try session.press("L L L")
        #expect(session.state.layout == .auto)
    }

    @Test
    func `the subject beside the index follows the cursor once the keys pause`() throws {
        var session = try wide()
        #expect(session.state.preview?.name == "Côte d’Ivoire")
        session.send(.key(.character("j")))
        #expect(session.state.preview?.name == "Côte d’Ivoire")
        #expect(session.state.awaitsPause)
        session.send(.pauseElapsed)
        #expect(session.state.preview?.name == "Japan")
        #expect(!session.state.awaitsPause)
    }

    @Test
    func `a subject of another kind is not shown beside an index`() throws {
        var session = try wide()
        session.send(.key(.character("g")))
        session.send(.key(.character("f")))
        #expect(session.state.preview == nil)
        session.send(.pauseElapsed)
        #expect(session.state.preview?.id == SampleBook.summit)
    }

    @Test(arguments: ["w", "O"], [(28, 120), (40, 120), (24, 80)])
    func `a card on a finding leaves its words in sight`(
        key: String,
        size: (rows: Int, columns: Int)
    ) throws {
        var session = try Session(rows: size.rows, columns: size.columns)
        try session.press("j Enter g k G")
        let finding = try #require(session.state.subject?.selectedFinding)
        let start = String(finding.words.prefix(12))
        try session.press(key)
        #expect(session.state.overlay != nil)
        let lines = try session.lines
        let heading = key == "w" ? " Why " : " Where else "
        let card = try #require(lines.firstIndex { $0.hasPrefix(heading) })
        let shown = lines.prefix(card).filter { $0.contains(start) }.count
        #expect(shown == (size.columns == 120 ? 2 : 1))
    }

    @Test
    func `the footer says where Tab leads in this layout`() throws {
        #expect(try wide().lines.last?.contains("Tab next pane") == true)
        #expect(try Session().lines.last?.contains("Tab next index") == true)
    }

    @Test
    func `no pane waits for a pause where none follows`() throws {
        var session = try Session()
        session.send(.key(.character("j")))
        #expect(!session.state.awaitsPause)
    }

    @Test
    func `the proof below follows the cursor in the panes`() throws {
        var session = try wide()
        try session.press("j Enter g i")
        #expect(session.state.subject?.proof?.finding.finding.claim.kind == .issue)
        #expect(try session.line(with: "It lacks the backing") != nil)
    }

    @Test
    func `what is shown beside the index is not asked for again when opened`() throws {
        var session = try wide()
        try session.press("j")
        let before = session.requests.count
        try session.press("Enter")
        let added = session.requests.dropFirst(before)
        #expect(
            added.allSatisfy { request in
                switch request {
                case .excerpt, .names: true
                default: false
                }
            }
        )
    }

    @Test
    func `the keys go to the proof and come back`() throws {
        var session = try wide()
        try session.press("j Enter =")
        #expect(session.state.focus == .proof)
        #expect(session.state.scope == .proof)
        try session.press(".")
        #expect(session.state.subject?.proof?.finding.sourceTitle == "Notiz über ein Treffen")
        try session.press("h")
        #expect(session.state.focus == .subject(.timeline))
    }

    @Test
    func `Enter on a finding opens the source at its words`() throws {
        var session = try wide()
        try session.press("j Enter g i Enter")
        #expect(session.state.reader?.current?.kind == .issue)
    }

    @Test
    func `Tab goes from the index into the subject, and on to the proof`() throws {
        var session = try wide()
        try session.press("j Tab")
        #expect(session.state.focus == .subject(.timeline))
        try session.press("S-Tab")
        #expect(session.state.focus == .proof)
        try session.press("Tab")
        #expect(session.state.focus == .subject(.timeline))
    }

    @Test
    func `a window that becomes narrow while the proof has the keys still shows it`() throws {
        var session = try wide()
        try session.press("j Enter =")
        session.send(.resized(Size(rows: 24, columns: 80)))
        #expect(try session.line(with: "dates still marked as") != nil)
        try session.press("h")
        #expect(try session.line(with: "Open issues 1") != nil)
    }
}
