internal import BriefCore
internal import Testing

@Suite struct ClockTimesTests {
    @Test(arguments: [
        ("Seoul, 14 March 2023, 10:00 - 11:30", "10:00 - 11:30"),
        ("19 March 2024, 14:30 – 15:45", "14:30 – 15:45"), ("Start: 9h05, hall 2", "9h05"),
        ("10:00, then lunch at 12:30", "10:00"),
    ])
    func `hours are told as they are printed`(line: String, words: String) {
        #expect(ClockTimes.words(in: line) == words)
    }

    @Test(arguments: ["Seoul, 14 March 2023", "COM(2023) 25:60", "ratio 110:203", "", "10:"])
    func `other figures are no hours`(line: String) {
        #expect(ClockTimes.words(in: line) == nil)
    }
}
