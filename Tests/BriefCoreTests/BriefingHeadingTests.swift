internal import BriefCore
internal import Testing

@Suite struct BriefingHeadingTests {
    @Test(arguments: [
        ("Objectives", BriefingHeading.objectives), ("2. Our objectives", .objectives),
        ("Lines to take", .lines), ("Key speaking points:", .lines), ("If raised", .reactive),
        ("Defensive points", .reactive), ("Key messages", .lines), ("Points to convey", .lines),
        ("Messages to convey", .lines), ("Reactive lines", .reactive),
        ("Reactive points", .reactive), ("Defensive messages", .reactive),
        ("Only if raised", .reactive), ("Objectives of the meeting", .objectives),
    ])
    func `a heading of a briefing is known`(text: String, heading: BriefingHeading) {
        #expect(BriefingHeading(text) == heading)
    }

    @Test(arguments: [
        "Their objectives", "Objectives of the Act", "Background", "Lines of credit",
        "Messages from partners", "Their key messages", "Reactive power",
        "Taken if asked",
        "If raised above this level, the quay must be fenced and the harbour office be told of it.",
    ])
    func `any other heading is none`(text: String) {
        #expect(BriefingHeading(text) == nil)
    }
}
