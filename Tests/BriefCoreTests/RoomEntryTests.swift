import BriefCore
import Testing

@Suite struct RoomEntryTests {
    @Test
    func `an entry is read as it was written`() {
        let entry = RoomEntry(
            at: "2023-07-03 09:14",
            verb: .promised,
            topic: "Cables",
            key: "a b 1-2",
            words: "A survey."
        )
        #expect(RoomEntry(entry.text) == entry)
        #expect(entry.time == "09:14")
    }

    @Test
    func `line ends and tabs in words do not break the line`() {
        let entry = RoomEntry(at: "t", verb: .note, topic: "", key: "", words: "one\ttwo\nthree")
        #expect(RoomEntry(entry.text)?.words == "one two three")
    }

    @Test(arguments: ["", "a\tb", "t\tshouted\tx\ty\tz"])
    func `what is no entry is not read`(text: String) {
        #expect(RoomEntry(text) == nil)
    }
}
