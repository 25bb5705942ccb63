/// A change of a meeting or of its brief that a reader asks for.
package enum MeetingChange: Hashable, Sendable {
    /// Writes a new meeting down, such as one made of an event; one with the same subjects that is there is
    /// taken instead: on the same day where that is an event's, else the next one.
    case make(Meeting, isDated: Bool)
    /// Writes a new meeting down with those whose names were typed, set apart by semicolons.
    case makeNamed(String, on: CalendarDate)
    /// Sets a field to what was typed; empty takes it away.
    case set(Int, MeetingField, String)
    /// Takes a meeting away.
    case remove(Int)
    /// Leaves a line of the brief out.
    case drop(Int, SheetRow)
    /// Puts a line into other words.
    case reword(Int, SheetRow, String)
    /// Adds a line to a part.
    case add(Int, part: String, String, below: [SheetRow])
    /// Puts the lines of a part into this order.
    case order(Int, [SheetRow])
    /// Takes what the reader changed of a line away, or an added line.
    case restore(Int, SheetRow)
    /// Keeps the brief as a version.
    case version(Int, BriefChoice?)
    /// Clears the brief as it is, in a name.
    case clear(Int, BriefChoice?, name: String)
    /// Notes something in the room; the time is filled in.
    case room(Int, RoomEntry)
    /// Says that what was promised in a room is done.
    case kept(PromiseNumber)
    /// Notes how well an answer was known.
    case grade(Int, DrillQuestion, DrillGrade)
}

/// Which brief of a meeting is meant.
package struct BriefChoice: Hashable, Sendable {
    /// How long it may take to read, such as `10m`.
    package var length: String
    /// Highest marking shown; nil for no ceiling.
    package var ceiling: String?
    /// True to show only what changed since the version that was kept last.
    package var showsChanges = false

    /// Chooses a brief.
    package init(length: String = "10m", ceiling: String? = nil) {
        self.length = length
        self.ceiling = ceiling
    }
}
