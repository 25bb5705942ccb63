import BriefCore
import Testing

@Suite struct MeetingTests {
    private func meeting() throws -> Meeting {
        let day = try #require(CalendarDate(iso: "2023-07-03"))
        var meeting = Meeting(subjects: [SubjectID(.country, "JP")], date: day)
        meeting.place = "Brussels"
        meeting.time = "10:00"
        meeting.participants = ["A. Person", "B. Person"]
        meeting.agenda = [SubjectID(.priority, "ai")]
        meeting.objectives = ["Agree on a date.", "Open the archive."]
        return meeting
    }

    @Test
    func `a meeting is read as it was written`() throws {
        let meeting = try meeting()
        #expect(Meeting(meeting.text) == meeting)
    }

    @Test
    func `line ends in a field become blanks`() throws {
        var meeting = try meeting()
        meeting.place = "Brussels\ndate 1999-01-01"
        #expect(Meeting(meeting.text)?.place == "Brussels date 1999-01-01")
        #expect(Meeting(meeting.text)?.date == meeting.date)
    }

    @Test(arguments: ["", "subject country:JP", "date 2023-07-03", "nonsense"])
    func `what is no meeting is none`(text: String) {
        #expect(Meeting(text) == nil)
    }
}
