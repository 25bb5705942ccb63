internal import BriefCore
@testable internal import BriefStore
internal import Testing

@Suite struct NotebookMeetingTests {
    private let folder: Folder
    private let notebook: Notebook

    init() throws {
        folder = try Folder()
        notebook = try Notebook(at: folder["n.sqlite"], who: "tester") { "2023-01-01T00:00:00Z" }
    }

    private func meeting(_ day: String) throws -> Meeting {
        let date = try #require(CalendarDate(iso: day))
        return Meeting(subjects: [SubjectID(.country, "JP")], date: date)
    }

    @Test
    func `meetings are listed by date and keep their numbers`() throws {
        #expect(try notebook.addMeeting(meeting("2023-07-03")) == 1)
        #expect(try notebook.addMeeting(meeting("2023-05-03")) == 2)
        #expect(try notebook.meetings().map(\.number) == [2, 1])
    }

    @Test
    func `a meeting taken away comes back by undo and its number is not used again`() throws {
        let number = try notebook.addMeeting(meeting("2023-07-03"))
        try notebook.setMeeting(number, nil)
        #expect(try notebook.meeting(number) == nil)
        #expect(try notebook.addMeeting(meeting("2023-08-03")) == number + 1)
        try notebook.undo()
        try notebook.undo()
        #expect(try notebook.meeting(number) == meeting("2023-07-03"))
    }

    @Test
    func `what is remembered of a brief belongs to its meeting`() throws {
        try notebook.setBriefMemory(1, "drop a", "")
        try notebook.setBriefMemory(11, "drop b", "")
        try notebook.setBriefMemory(1, "cleared", "x")
        #expect(try notebook.briefMemory(1).map(\.name) == ["drop a", "cleared"])
        try notebook.setBriefMemory(1, "drop a", nil)
        #expect(try notebook.briefMemory(1).map(\.name) == ["cleared"])
    }

    @Test
    func `a notebook that was never made has no meetings`() throws {
        #expect(try notebook.meetings().isEmpty)
        #expect(try notebook.briefMemory(1).isEmpty)
    }
}
