package import BriefCore

/// Something about meetings to be fetched; each has its answer in ``MeetingReply``.
///
/// Without a choice the brief is the one that was last chosen for the meeting.
package enum MeetingRequest: Hashable, Sendable {
    /// All meetings; answered by `list`.
    case list
    /// The brief of a meeting while it is made, and a choice is remembered; answered by `sheet`.
    case sheet(Int, BriefChoice?)
    /// The cards of a meeting with what was noted; answered by `room`.
    case room(Int, BriefChoice?)
    /// The questions to rehearse for a meeting; answered by `drill`.
    case drill(Int, BriefChoice?)
}

/// The answer to a ``MeetingRequest``.
package enum MeetingReply: Equatable, Sendable {
    /// By date.
    case list([MeetingRow])
    /// nil where the notebook has no such meeting.
    case sheet(BriefSheet?)
    /// nil where the notebook has no such meeting.
    case room(RoomSheet?)
    /// nil where the notebook has no such meeting.
    case drill(DrillSheet?)
}

/// Work on a meeting outside of the navigator.
package enum MeetingWork: Equatable, Sendable {
    /// Change the notebook and post ``Message/notebookChanged(_:at:)``, or
    /// ``Message/meetingMade(_:_:)`` where a meeting was made.
    case change(MeetingChange)
    /// Write the brief to a file whose name tells the format, `!` behind it to write over one that is
    /// there, and post ``Message/meetingDone(_:path:)``
    /// when that has begun, ``Message/said(_:)`` when it is done.
    case export(Int, BriefChoice?, path: String)
    /// Write the readout of a meeting to a file in the same way.
    case readout(Int, path: String)
}

/// What is asked about a meeting in the last line.
package enum MeetingQuestion: Equatable, Sendable {
    /// Whom a new meeting is with.
    case new
    /// What a field is to hold.
    case field(Int, MeetingField)
    /// A line in the reader's words.
    case reword(Int, SheetRow)
    /// A line for a part.
    case add(Int, part: String, heading: String)
    /// The highest marking shown.
    case ceiling
    /// The file to write the brief to.
    case export(Int)
    /// Who clears the brief.
    case clear(Int)
    /// A line noted in the room, on a topic.
    case note(Int, topic: String)
    /// What was promised on a line of a card, by us or by them as the entry says; nothing is no
    /// more than that it was.
    case promise(Int, RoomEntry)
    /// The file to write the readout to.
    case readout(Int)

    /// True where another answer takes the place of the one that stands there; sentences and lists
    /// are gone on with.
    var takesAnother: Bool {
        switch self {
        case .ceiling, .export, .clear, .readout: true
        case .field(_, let field): MeetingQuestion.shortFields.contains(field)
        case .new, .reword, .add, .note, .promise: false
        }
    }

    /// True where the answer is the path of a file.
    var isPath: Bool {
        switch self {
        case .export, .readout: true
        case .new, .field, .reword, .add, .ceiling, .clear, .note, .promise: false
        }
    }

    /// True where the answer is a marking of the table.
    var isMarking: Bool {
        switch self {
        case .ceiling, .field(_, .marking): true
        default: false
        }
    }

    private static let shortFields: Set<MeetingField> = [
        .date, .time, .place, .level, .addressee, .number, .marking, .author, .service,
    ]
}
