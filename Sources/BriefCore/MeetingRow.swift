/// A meeting of the notebook as a list shows it.
package struct MeetingRow: Hashable, Sendable {
    /// Its number in the notebook, from 1.
    package let number: Int
    /// The meeting.
    package let meeting: Meeting
    /// Names of the subjects it speaks of, as far as the book knows them.
    package let names: [SubjectID: String]
    /// Versions of its brief that were kept.
    package let versions: Int
    /// Things marked in the room.
    package let marks: Int

    /// Makes a row.
    package init(
        number: Int,
        meeting: Meeting,
        names: [SubjectID: String],
        versions: Int,
        marks: Int
    ) {
        self.number = number
        self.meeting = meeting
        self.names = names
        self.versions = versions
        self.marks = marks
    }
}
