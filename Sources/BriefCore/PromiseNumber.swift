/// Which promise of which meeting's room.
package struct PromiseNumber: Hashable, Sendable {
    /// Number of the meeting.
    package let meeting: Int
    /// Number of what was noted in its room.
    package let note: Int

    /// Names a promise.
    package init(meeting: Int, note: Int) {
        self.meeting = meeting
        self.note = note
    }
}
