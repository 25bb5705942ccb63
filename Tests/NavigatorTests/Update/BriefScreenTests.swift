import BriefCore
import TerminalScreen
import Testing

@testable import Navigator

/// Going about in a brief while it is made.
@Suite struct BriefScreenTests {
    @Test
    func `a field of a brief rests on no words, which is said`() throws {
        var session = try Session()
        try session.press("g m Enter =")
        #expect(session.state.overlay == nil)
        #expect(session.state.notice?.text.hasPrefix("A field rests on no words") == true)
    }

    private func brief(_ keys: String = "") throws -> Session {
        var session = try Session()
        try session.press("g m Enter " + keys)
        return session
    }

    @Test(arguments: ["q", "h", "D", "Esc"])
    func `what changed is left for the brief`(key: String) throws {
        var session = try brief("D")
        #expect(session.state.sheet?.choice?.showsChanges == true)
        #expect(session.state.notice?.text.hasSuffix("goes back to the brief.") == true)
        try session.press(key)
        #expect(session.state.sheet?.choice?.showsChanges == false)
    }

    @Test(arguments: ["D D", "D q", "D G D", "t t t"])
    func `the brief is come back to at the row where one was`(keys: String) throws {
        var session = try brief()
        while session.state.sheet?.line?.key != "two" { try session.press("j") }
        let top = session.state.sheet?.list.viewport.top
        try session.press(keys)
        #expect(session.state.sheet?.line?.key == "two")
        #expect(session.state.sheet?.list.viewport.top == top)
    }

    @Test
    func `a row chosen in a shorter brief is kept`() throws {
        var session = try brief()
        while session.state.sheet?.line?.key != "two" { try session.press("j") }
        try session.press("t t g g j j")
        let row = session.state.sheet?.list.selected?.identity
        try session.press("t")
        #expect(session.state.sheet?.list.selected?.identity == row)
    }

    @Test
    func `what changed offers the keys that do something there, and is written as an addendum`()
        throws
    {
        var session = try brief("D")
        try session.press("j")
        #expect(try session.lines.last?.contains("reword") == false)
        #expect(try session.lines.last?.contains("export") == true)
        try session.press("S")
        #expect(try session.lines.last?.contains("Write the addendum to: addendum-") == true)
    }

    @Test
    func `words opened from a brief have the brief in their path`() throws {
        var session = try brief("G")
        for _ in 0..<60 where session.state.reader == nil { try session.press("k Enter Esc") }
        #expect(session.state.reader != nil)
        #expect(try session.lines[0].contains("Meetings › "))
    }

    @Test
    func `a line of one's own ends no group of the others`() throws {
        let rows = ["certain", "", "certain", "likely"].enumerated().map { number, group in
            SheetRow(
                kind: .line,
                part: "raised",
                heading: "If raised",
                number: number,
                key: "\(number)",
                group: group,
                words: "Words."
            )
        }
        let sheet = BriefSheet(
            row: SampleMeetings.rows[0],
            title: "Brief: Japan",
            choice: BriefChoice(),
            marking: nil,
            withheld: 0,
            version: 1,
            clearance: "",
            facts: [],
            rows: rows
        )
        let headings = SheetEntry.all(sheet).filter { $0.row != nil }.map(\.heading)
        #expect(headings == ["If raised: certain", nil, nil, "If raised: likely"])
    }

    @Test
    func `a heading is found, and Tab goes from part to part`() throws {
        var session = try brief("/")
        session.type("points to")
        try session.press("Enter")
        #expect(session.state.sheet?.line?.key == "one")
        try session.press("Tab")
        #expect(session.state.sheet?.line?.kind == .leftOut)
        try session.press("S-Tab S-Tab")
        #expect(session.state.sheet?.list.viewport.cursor == 0)
        try session.press("S-Tab")
        #expect(session.state.sheet?.list.selected?.heading == "Head of the brief")
    }

    @Test
    func `how much of a brief is hidden is said`() throws {
        var session = try brief()
        #expect(try session.line(with: "more below") != nil)
        try session.press("G")
        #expect(try session.line(with: " above") != nil)
    }

    @Test(arguments: [34, 60, 80])
    func `where one is in a brief is said however much else there is to say`(columns: Int) throws {
        var book = SampleBook.small
        let sheet = try #require(book.meetings.sheet)
        book.meetings.sheet = BriefSheet(
            row: sheet.row,
            title: sheet.title,
            choice: sheet.choice,
            marking: sheet.marking,
            withheld: 0,
            version: 1,
            clearance: sheet.clearance,
            facts: ["1,234 sources", "newest 18 Apr 2023", "the readout of this meeting left out"],
            rows: sheet.rows
        )
        var session = try Session(columns: columns, book: book)
        try session.press("g m Enter")
        #expect(try session.line(with: "more below") != nil)
        try session.press("Space")
        #expect(try session.line(with: " above") != nil)
        try session.press("G")
        #expect(try session.line(with: " above, end") != nil)
    }

    @Test
    func `a version that is not kept is not shown as one that is`() throws {
        let session = try brief()
        #expect(try session.line(with: "version 2, not kept yet") != nil)
    }

    @Test
    func `nothing changed is no addendum to write`() throws {
        var book = SampleBook.small
        let sheet = try #require(book.meetings.sheet)
        let told = SheetRow(
            kind: .told,
            part: "head",
            heading: "Changed since version 1",
            key: "remark",
            words: "Nothing changed."
        )
        book.meetings.sheet = BriefSheet(
            row: sheet.row,
            title: sheet.title,
            choice: sheet.choice,
            marking: nil,
            withheld: 0,
            version: 1,
            clearance: "",
            facts: [],
            rows: [told]
        )
        var session = try Session(book: book)
        try session.press("g m Enter D S")
        #expect(session.state.overlay == nil)
        #expect(
            session.state.notice?.text == "Nothing changed. There is no addendum to write."
        )
    }

    @Test(arguments: [
        ("tomorrow", "2024-02-02"), ("Friday", "2024-02-02"), ("3 Mar", "2024-03-03"),
    ])
    func `the day of a meeting is read as that of a task is`(text: String, iso: String) throws {
        var session = try brief()
        while session.state.sheet?.list.selected?.field != .date { try session.press("j") }
        try session.press("Enter C-u")
        #expect(try session.line(with: "Enter leaves it empty") == nil)
        session.type(text)
        try session.press("Enter")
        #expect(session.effects.last == .meeting(.change(.set(1, .date, iso))))
    }

    @Test(arguments: 60...80)
    func `a number and its paragraph stand on one line`(columns: Int) throws {
        var session = try Session(columns: columns)
        try session.press("g m Enter")
        for _ in 0..<9 { try session.press("j") }
        let text = try session.lines
        #expect(text.filter { $0.contains("[1 ¶ 2]") }.count >= 1)
        #expect(!text.contains { $0.hasSuffix("[1") || $0.hasSuffix("[1 ¶") })
    }
}
