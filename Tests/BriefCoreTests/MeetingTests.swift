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
}
