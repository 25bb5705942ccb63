import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

/// What is said of rows and words there is no room for.
@Suite struct LongListTests {
    @Test
    func `an index says how many rows are above and below`() throws {
        var session = try Session(book: .long)
        #expect(try session.line(with: "Countries 121, 101 more below") != nil)
        try session.press("PgDn")
        #expect(try session.line(with: "Countries 121, 19 above, 82 more below") != nil)
        try session.press("G")
        #expect(try session.line(with: "Countries 121, 101 above") != nil)
    }

    @Test
    func `in a narrow column signs say it`() throws {
        let session = try Session(rows: 30, columns: 100, book: .long)
        #expect(try session.line(with: "Countries 121 ↓") != nil)
    }

    @Test
    func `the index of sources says it too`() throws {
        var session = try Session(book: .shelf)
        try session.press("g s")
        #expect(try session.line(with: "Sources 200, 180 more below") != nil)
    }

    @Test
    func `so do the hits of a search`() throws {
        var session = try Session(book: .long)
        try session.press("s")
        session.type("nothing")
        #expect(try session.line(with: "passages, ") != nil)
        #expect(try session.line(with: "more below") != nil)
    }

    @Test
    func `a pane shown alone says how the others come back`() throws {
        var session = try Session()
        try session.press("j Enter z")
        #expect(try session.line(with: "Timeline 2  alone: z shows all panes") != nil)
        try session.press("z")
        #expect(try session.line(with: "alone:") == nil)
    }

    @Test
    func `so does help`() throws {
        var session = try Session(rows: 12)
        try session.press("?")
        #expect(try session.line(with: "more below") != nil)
        try session.press("PgDn")
        #expect(try session.line(with: "above, ") != nil)
    }

    @Test
    func `the reader says how much of the text has been passed`() throws {
        var session = try Session(book: .long)
        try session.press("g s Enter")
        #expect(try session.lines[22].hasSuffix(" top"))
        try session.press("PgDn PgDn")
        #expect(try session.lines[22].hasSuffix(" 2 %"))
        try session.press("G")
        #expect(try session.lines.contains { $0.hasSuffix(" end") })
    }

    @Test
    func `a text that fits is all there`() throws {
        var session = try Session(rows: 60)
        try session.press("g s Enter")
        #expect(try session.lines.contains { $0.hasSuffix(" all") })
    }

    @Test
    func `a notice longer than a line takes several`() throws {
        var session = try Session()
        let long = (1...30).map { "word\($0)" }.joined(separator: " ")
        session.send(.failed(long))
        let lines = try session.lines
        #expect(lines[21].hasPrefix(" Word1 "))
        #expect(lines[23].contains("word30"))
        try session.press("j")
        #expect(try session.lines.allSatisfy { !$0.contains("word1 ") })
    }

    @Test
    func `several things told at once stand on lines of their own`() throws {
        var session = try Session()
        session.send(.importFinished(["first text: imported", "second text: known already"]))
        let lines = try session.lines
        #expect(lines[22] == " first text: imported")
        #expect(lines[23] == " second text: known already")
    }

    @Test
    func `a notice far too long ends in a sign that there is more`() throws {
        var session = try Session()
        session.send(.failed((1...400).map { "word\($0)" }.joined(separator: " ")))
        #expect(try session.lines[23].hasSuffix(" …"))
    }
}
