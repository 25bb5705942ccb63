import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

/// Selecting words and rows to copy them.
@Suite struct SelectingTests {
    private func reading() throws -> Session {
        var session = try Session()
        try session.press("g a j Enter")
        return session
    }

    private func copied(_ session: Session) -> [String] {
        session.effects.compactMap { if case .copy(let text, _) = $0 { text } else { nil } }
    }

    @Test
    func `words are taken in one by one and copied as they stand`() throws {
        var session = try reading()
        try session.press("v")
        #expect(session.state.scope == .selecting)
        try session.press("l l y")
        #expect(copied(session) == ["Non-paper on secure"])
        #expect(session.state.scope == .reader)
    }

    @Test
    func `a selection with its source says where it stands`() throws {
        var session = try reading()
        try session.press("v j j l Y")
        let text = try #require(copied(session).first)
        #expect(text.hasPrefix("“Non-paper on secure links Chip supply"))
        #expect(text.hasSuffix("(Non-paper on secure links, date unknown, b2b2b2b2b2b2)"))
    }

    @Test
    func `a count takes in so many words, and the other end can be moved`() throws {
        var session = try reading()
        try session.press("v j 3 l o l y")
        #expect(copied(session) == ["on secure links\n\nChip supply should be"])
    }

    @Test
    func `whole lines are taken, and words again`() throws {
        var session = try reading()
        try session.press("V j y")
        let lines = try #require(copied(session).first)
        #expect(lines.hasPrefix("Non-paper on secure links\n\nChip supply should be watched"))
        #expect(lines.hasSuffix("with Korea."))
    }

    @Test(arguments: ["Esc", "q", "^G", "v"])
    func `nothing is copied where the selection is given up`(key: String) throws {
        var session = try reading()
        try session.press("v l l " + key)
        #expect(session.state.selection == nil)
        #expect(session.state.scope == .reader)
        #expect(copied(session).isEmpty)
    }

    @Test
    func `a selection ends with its screen`() throws {
        var session = try reading()
        try session.press("v l")
        session.send(.searchAsked("korea"))
        #expect(session.state.selection == nil)
    }

    @Test
    func `what is selected is lit on the screen`() throws {
        var session = try reading()
        let before = try session.screen
        try session.press("v l")
        #expect(try session.screen != before)
        #expect(try session.lines.last?.contains("y copy") == true)
    }

    @Test
    func `the text follows the end of the selection beyond the screen`() throws {
        var session = try Session(rows: 8, book: .long)
        try session.press("g a Enter v 2 0 j")
        let top = try #require(session.state.reader?.top)
        #expect(top.block > 5)
        try session.press("g g")
        #expect(session.state.reader?.top.block == 0)
    }

    @Test
    func `rows of a list are copied line by line, with their sources where asked`() throws {
        var session = try Session()
        try session.press("v j y")
        #expect(copied(session) == ["Côte d’Ivoire\nJapan"])
        try session.press("g g j Enter g t V Y")
        #expect(copied(session).last?.hasSuffix("18 Apr 2023 (inferred), ¶ 2)") == true)
    }

    @Test
    func `rows that were never on screen are copied too, and counted`() throws {
        var session = try Session(rows: 10, book: .shelf)
        try session.press("g a v G y")
        guard case .copy(let text, let rows) = session.effects.last else {
            Issue.record("nothing was copied")
            return
        }
        #expect(rows == 200)
        #expect(text.split(separator: "\n").count == 200)
    }

    @Test
    func `hits that were never on screen are copied too`() throws {
        var session = try Session(rows: 10, book: .long)
        try session.press("s")
        session.type("nothing")
        try session.press("Enter")
        try session.press("q v G y")
        guard case .copy(let text, let rows) = session.effects.last else {
            Issue.record("nothing was copied")
            return
        }
        #expect(rows == 599)
        #expect(text.contains("Paragraph 300"))
    }

    @Test
    func `rows of a list that has changed meanwhile are not copied in part`() throws {
        var session = try Session(rows: 10, book: .shelf)
        try session.press("g a v G")
        session.book = .small
        try session.press("y")
        #expect(copied(session) == [])
        #expect(session.state.notice?.text.contains("The list has changed") == true)
    }

    @Test
    func `the words of a proof can be selected`() throws {
        var session = try Session()
        try session.press("j Enter = v l y")
        #expect(copied(session) == ["The summit"])
    }

    @Test
    func `an empty list has nothing to select`() throws {
        var session = try Session(book: SampleBook(sources: [], names: [:]))
        try session.press("v")
        #expect(session.state.notice == Notice("Nothing to select here."))
    }

    @Test
    func `a screen is written to a file by its path`() throws {
        var session = try Session()
        try session.press("g w")
        session.type("index.txt")
        try session.press("Enter")
        guard case .save("index.txt", let lines) = session.effects.last else {
            Issue.record("nothing is written")
            return
        }
        #expect(lines.contains { $0.contains("Japan") })
    }

    @Test
    func `while words are selected nothing else is lit`() throws {
        var session = try Session()
        try session.press("j Enter Enter Enter v w")
        let selected = try #require(session.state.selectedSpan)
        let frame = try #require(Arrangement(session.state).frame(.reader))
        let lines = PaneLines.lines(frame, session.state)
        let roles = Set(lines.flatMap(\.runs).map(\.role))
        #expect(session.state.reader?.current?.span != selected)
        #expect(roles.contains("search.match.selected") && !roles.contains("quote.lit"))
    }
}
