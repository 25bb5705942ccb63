import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

/// Where reading of a text stopped, and going on there.
@Suite struct ResumingTests {
    private func read() throws -> Session {
        var session = try Session(book: .long)
        try session.press("g a Enter Space Space Space Space")
        return session
    }

    @Test
    func `a text opened again says where reading stopped, and goes on there`() throws {
        var session = try read()
        let top = try #require(session.state.reader?.top)
        try session.press("q Enter")
        #expect(session.state.reader?.top.block == 0)
        let notice = try #require(session.state.notice?.text)
        #expect(notice.hasPrefix("You stopped reading this at "))
        #expect(notice.hasSuffix("%: gr goes on there."))
        try session.press("g r")
        let lines = try session.lines
        #expect(lines.contains { $0.contains("Paragraph \(top.block) says nothing") })
    }

    @Test
    func `the place outlives the session`() throws {
        let session = try read()
        let saved = SessionState(lines: session.state.current.lines)
        #expect(saved.readingPlaces == session.state.readingPlaces)
        #expect(saved.readingPlaces.entries.count == 1)
    }

    @Test
    func `a text opened to look a place up is not thought read up to there`() throws {
        var session = try Session(book: .long)
        try session.press("Enter g i Enter Enter")
        #expect(session.state.reader != nil)
        #expect(session.state.readingPlaces.entries == [])
    }

    @Test
    func `back at the beginning nothing is remembered`() throws {
        var session = try read()
        try session.press("g g")
        #expect(session.state.readingPlaces.entries == [])
    }

    @Test
    func `only so many texts are remembered, the last read ones`() {
        var places = ReadingPlaces()
        for number in 0..<250 {
            places.keep(.init(source: SourceKey("s\(number)"), position: 1, percent: 1))
        }
        #expect(places.entries.count == 200)
        #expect(places[SourceKey("s249")] != nil)
        #expect(places[SourceKey("s0")] == nil)
    }
}
