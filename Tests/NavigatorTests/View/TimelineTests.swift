import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

/// Where the timeline of a subject opens, and what its panes say of rows that are hidden.
@Suite struct TimelineTests {
    private func session(asOf text: String, rows: Int = 24) throws -> Session {
        var session = try Session(rows: rows, book: .calendar)
        try session.press("A ^U")
        session.type(text)
        try session.press("Enter Enter")
        return session
    }

    @Test(arguments: [("15 Apr 2020", 15), ("1 Jan 2010", 0), ("1 Jan 2030", 99)])
    func `a timeline too long for its pane opens at the next event, else at the last`(
        day: String,
        row: Int
    ) throws {
        let list = try #require(try session(asOf: day).state.subject?[.timeline])
        #expect(list.viewport.cursor == row)
        #expect(list.viewport.visible.contains(row))
    }

    @Test
    func `a pane says how many rows it hides`() throws {
        let session = try session(asOf: "15 Apr 2020")
        let view = try #require(session.state.subject?[.timeline].viewport)
        #expect(view.top == 14)
        let below = 100 - view.visible.upperBound
        #expect(try session.line(with: "Timeline 100, 14 above, \(below) more below") != nil)
    }

    @Test
    func `a timeline that fits opens at its beginning`() throws {
        var session = try Session()
        try session.press("j Enter")
        #expect(session.state.subject?[.timeline].viewport.cursor == 0)
        #expect(try session.line(with: "more below") == nil)
    }

    @Test
    func `the header says the next event before all else`() throws {
        var session = try Session()
        try session.press("A ^U")
        session.type("1 May 2023")
        try session.press("Enter j Enter")
        #expect(try session.lines[1].hasPrefix(" Japan   next 3–4 Jul 2023, to be confirmed"))
    }

    /// One source a month from January 2010 on, each with an event of its first day on Japan.
    private var years: SampleBook {
        let sources = (0..<400).map { index in
            let date = PartialDate(iso: "\(2010 + index / 12)-" + twoDigits(index % 12 + 1) + "-01")
            return SampleSource(
                "\(String(1000 + index))aaaaaaaa",
                SourceMetadata(title: "Round \(index)", published: date, language: "en"),
                firstNumber: Int64(index + 1),
                text: [(.paragraph, "Round \(index) is on that day.")],
                said: [
                    SampleSource.Said(
                        "Round \(index) is on that day.",
                        .event(Event(date: date, precision: .day, status: .planned)),
                        [SampleBook.japan]
                    )
                ]
            )
        }
        return SampleBook(sources: sources, names: [SampleBook.japan: "Japan"])
    }

    private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    @Test
    func `a long timeline opens at the next event, and the header names it`() throws {
        var session = try Session(book: years)
        session.send(.painted)
        try session.press("Enter")
        // Session.today is 1 February 2024, the first of the rounds to come.
        #expect(session.state.subject?[.timeline].viewport.cursor == 169)
        #expect(try session.lines[1].contains("next 1 Feb 2024"))
        #expect(try session.line(with: "Round 169") != nil)
    }

    @Test
    func `rows of many sources have their numbers`() throws {
        var session = try Session(book: years)
        session.send(.painted)
        try session.press("Enter")
        #expect(try session.line(with: "Round 169")?.contains("[170]") == true)
        try session.press("G")
        #expect(try session.line(with: "Round 399")?.contains("[400]") == true)
    }

    @Test
    func `a subject with more findings than are compared says so`() throws {
        var session = try Session(book: years)
        try session.press("Enter")
        #expect(try session.lines[1].contains("newest 200 findings merged"))
        try session.press("O")
        #expect(try session.line(with: "among the newest 200 findings on the subject") != nil)
    }
}
