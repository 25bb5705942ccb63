internal import BriefCore
internal import Testing

@Suite struct MeetingTests {
    @Test(arguments: ["14:30", "9:05", "14:00–15:30", "after lunch", "", "18.15", "24:00"])
    func `a time of day is taken as given`(text: String) {
        #expect(Meeting.isTime(text))
    }

    @Test(arguments: ["25:00", "14:75", "9:00–9:60"])
    func `an hour that no clock shows is none`(text: String) {
        #expect(!Meeting.isTime(text))
    }

    @Test
    func `an agenda keeps the order in which it was given`() throws {
        let day = try #require(CalendarDate(iso: "2023-07-03"))
        var meeting = Meeting(subjects: [SubjectID(.country, "JP")], date: day)
        meeting.items = [
            .words("tour de table"), .subject(SubjectID(.priority, "chips")), .words("lunch"),
        ]
        #expect(Meeting(meeting.text) == meeting)
        #expect(meeting.words(.agenda, names: [:]) == "tour de table; chips; lunch")
    }

    @Test
    func `items of an agenda that are no subjects are kept and shown behind those that are`() throws
    {
        let japan = SubjectID(.country, "JP")
        let day = try #require(CalendarDate(iso: "2023-07-03"))
        var meeting = Meeting(subjects: [japan], date: day)
        meeting.agenda = [SubjectID(.priority, "chips")]
        meeting.otherItems = ["tour de table", "next steps, and a date"]
        #expect(Meeting(meeting.text) == meeting)
        #expect(
            meeting.words(.agenda, names: [:]) == "chips; tour de table; next steps, and a date"
        )
    }
}
