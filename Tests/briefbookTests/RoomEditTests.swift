import BriefCore
import Testing

@testable import BriefStore
@testable import briefbook

@Suite struct RoomEditTests {
    private let line = "Korea regretted that no contact point was named."

    private func edit(
        _ verb: RoomEntry.Verb,
        _ words: String,
        isAway: Bool = false
    ) -> NotebookEdit {
        let key = "a1a1a1a1a1a1 4-20 issue gap 0"
        let entry = RoomEntry(
            at: "2023-07-03 09:14",
            verb: verb,
            topic: "AI",
            key: key,
            words: words
        )
        return NotebookEdit(
            number: 1,
            at: "2023-07-03T07:14:00Z",
            who: "a",
            verb: .edit,
            kind: .brief,
            target: .book,
            slot: "2 room 1",
            before: isAway ? entry.text : nil,
            after: isAway ? nil : entry.text,
            document: nil,
            isOrphaned: false
        )
    }

    @Test
    func `a mark is told with its line`() {
        #expect(edit(.raised, line).roomSentence == "raised in the room, meeting 2")
        #expect(edit(.raised, line).roomWords(on: line) == "“\(line)”")
        let away = edit(.said, line, isAway: true)
        #expect(away.roomSentence == "taken away: said in the room, meeting 2")
        #expect(away.roomWords(on: "") == "“\(line)”")
    }

    @Test
    func `a promise is told with its words and the line it was made on`() {
        #expect(
            edit(.promised, "A name by May").roomWords(on: line)
                == "“A name by May”, on “\(line)”"
        )
        #expect(edit(.promised, "").roomWords(on: line) == "on “\(line)”")
        #expect(edit(.pledged, "").roomWords(on: "") == "on “AI”")
    }

    @Test
    func `the finding of a marked line is known, and of another edit none`() {
        #expect(edit(.said, line).roomFinding?.span == TextSpan(4, 20))
        #expect(edit(.said, line).roomEntry?.topic == "AI")
        #expect(edit(.said, line).meeting == nil)
    }
}
