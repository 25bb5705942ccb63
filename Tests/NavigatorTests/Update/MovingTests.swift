import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

@Suite struct MovingTests {
    private func cursor(_ session: Session) -> Int? { session.state.focusedViewport?.cursor }

    @Test(arguments: [
        ("j", 1), ("Down Down", 2), ("j k", 0), ("3 j", 3), ("1 0 j", 3), ("G", 3), ("End", 3),
        ("G g g", 0), ("G Home", 0), ("2 G", 1), ("Space", 3), ("G b", 0), ("^D", 3),
        ("G ^U", 0), ("PgDn PgUp", 0), ("0 j", 1),
    ])
    func `moving keys in an index of four rows`(keys: String, row: Int) throws {
        var session = try Session()
        try session.press(keys)
        #expect(cursor(session) == row)
    }

    @Test
    func `a step beyond the end of a pane leads into the next that has rows`() throws {
        var session = try Session()
        try session.press("j Enter j j")
        #expect(session.state.subject?.focus == .issues)
        #expect(cursor(session) == 0)
        try session.press("k")
        #expect(session.state.subject?.focus == .timeline)
        #expect(cursor(session) == 1)
    }

    @Test
    func `a pane shown alone keeps the cursor`() throws {
        var session = try Session()
        try session.press("j Enter z j j j")
        #expect(session.state.subject?.focus == .timeline)
    }

    @Test
    func `the cursor begins in the first pane that has rows`() throws {
        var session = try Session()
        try session.press("Enter")
        #expect(session.state.subject?.name == "Côte d’Ivoire")
        #expect(session.state.subject?.focus == .points)
    }

    @Test
    func `Tab goes round the panes`() throws {
        var session = try Session()
        try session.press("j Enter Tab")
        #expect(session.state.focus == .subject(.issues))
        try session.press("S-Tab S-Tab")
        #expect(session.state.focus == .subject(.sources))
    }

    @Test(arguments: [
        ("g t", SubjectPane.timeline), ("g i", .issues), ("g o", .positions), ("g k", .points),
        ("g s", .sources),
    ])
    func `g and a letter goes to a pane`(keys: String, pane: SubjectPane) throws {
        var session = try Session()
        try session.press("j Enter Tab Tab \(keys)")
        #expect(session.state.focus == .subject(pane))
    }

    @Test
    func `an unfinished prefix is kept, shown and dropped by Esc`() throws {
        var session = try Session()
        try session.press("g")
        #expect(session.state.pending.keys == [.character("g")])
        #expect(try session.line(with: "go to the index of fora") != nil)
        try session.press("Esc")
        #expect(session.state.pending.isEmpty)
        #expect(session.state.notice == nil)
    }

    @Test
    func `a key without a meaning says where the keys are told`() throws {
        var session = try Session()
        try session.press("g ~")
        #expect(session.state.notice == Notice("g~ does nothing here. ? shows the keys."))
        try session.press("j")
        #expect(session.state.notice == nil)
    }

    @Test
    func `the reader scrolls by lines and pages and stops at both ends`() throws {
        var session = try Session(rows: 12)
        try session.press("g s Enter j")
        #expect(session.state.reader?.top == TextPlace(block: 0, offset: 65))
        try session.press("k k k")
        #expect(session.state.reader?.top == TextPlace(block: 0, offset: 0))
        try session.press("Space Space Space Space")
        let end = session.state.reader?.top
        try session.press("G")
        #expect(session.state.reader?.top == end)
        #expect(try session.line(with: "Sign up for the weekly letter") != nil)
    }

    @Test
    func `stepping through findings lights one after the other and says when there is none`() throws
    {
        var session = try Session()
        try session.press("g s Enter .")
        #expect(session.state.reader?.current?.number == 1)
        try session.press(". . .")
        #expect(session.state.reader?.current?.number == 4)
        try session.press(",")
        #expect(session.state.reader?.current?.number == 3)
        #expect(session.state.reader?.finding?.number == 3)
        try session.press("9 .")
        #expect(session.state.notice?.text.hasPrefix("No finding after this place.") == true)
    }

    @Test
    func `a finding beyond the text at hand is asked for and shown`() throws {
        var session = try Session(rows: 12, book: .long)
        try session.press("g s Enter .")
        #expect(session.requests.contains { if case .mark = $0 { true } else { false } })
        #expect(session.state.reader?.current?.number == 1)
        #expect(try session.line(with: "The one sentence that matters") != nil)
    }

    @Test
    func `the place in the text survives another width`() throws {
        var session = try Session(book: .long)
        try session.press("g s Enter 5 0 j")
        let block = try #require(session.state.reader?.top.block)
        session.send(.resized(Size(rows: 24, columns: 40)))
        session.send(.resized(Size(rows: 24, columns: 80)))
        #expect(session.state.reader?.top.block == block)
    }

    @Test
    func `two quotes go to the screen before the last jump, and back`() throws {
        var session = try Session()
        try session.press("j Enter g f ' '")
        #expect(session.state.subject?.id == SampleBook.japan)
        try session.press("' '")
        #expect(session.state.place == .index(.fora))
    }

    @Test
    func `before any jump there is nowhere to go back to`() throws {
        var session = try Session()
        try session.press("' '")
        #expect(session.state.notice?.text.hasPrefix("No marks yet") == true)
    }

    @Test
    func `rows that come in above leave the cursor on its row and line`() throws {
        var session = try Session(rows: 12, book: .long)
        try session.press("3 0 G")
        let row = try #require(session.state.indexes[.countries].selected)
        let line = session.state.indexes[.countries].viewport.cursorRow
        for number in 0..<90 {
            session.book.names[SubjectID(.country, "C\(number)")] = "A \(number)"
        }
        session.book.names[row.id] = "Zealand"
        session.send(.importFinished([]))
        let list = session.state.indexes[.countries]
        #expect(list.selected?.id == row.id)
        #expect(list.viewport.cursorRow == line)
    }

    @Test
    func `a finding key goes on into the next pane, and says where there is none`() throws {
        var session = try Session()
        try session.press("j Enter g t G .")
        #expect(session.state.subject?.focus == .issues)
        try session.press("g k G .")
        #expect(session.state.subject?.focus == .points)
        #expect(session.state.notice == Notice("No finding after this one."))
        try session.press("g t g g ,")
        #expect(session.state.notice == Notice("No finding before this one."))
    }

    @Test
    func `a count stops at the end of a pane, from wherever it starts`() throws {
        var session = try Session()
        try session.press("j Enter g t G 5 0 j")
        #expect(session.state.subject?.focus == .timeline)
        try session.press("j")
        #expect(session.state.subject?.focus == .issues)
    }

    @Test
    func `a pane alone is alone again when one comes back to it`() throws {
        var session = try Session()
        try session.press("j Enter z Enter h")
        #expect(session.state.isZoomed)
        try session.press("h Enter")
        #expect(!session.state.isZoomed)
    }

    @Test
    func `at the beginning of a text nothing is lit, so that it is selected from there`() throws {
        var session = try Session()
        try session.press("j Enter Enter Enter g g v")
        #expect(session.state.reader?.current == nil)
        guard case .text(let text) = session.state.selection else { throw NothingSelected() }
        #expect(text.anchor.start == 0)
    }

    private struct NothingSelected: Error {}
}
