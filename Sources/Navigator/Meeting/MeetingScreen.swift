package import BriefCore
package import TerminalScreen

/// A screen for meetings: all of them, the brief of one, its room, its rehearsal.
package enum MeetingScreen: Equatable, Sendable {
    /// All meetings of the notebook, by date.
    case list(ListState<MeetingRow>)
    /// The brief of a meeting while it is made.
    case sheet(SheetState)
    /// The cards of a meeting while it is held.
    case room(RoomState)
    /// Questions to rehearse for a meeting.
    case drill(DrillState)

    /// Number of the meeting; in the list of the one under the cursor, nil for none.
    package var number: Int? {
        switch self {
        case .list(let list): list.selected?.number
        case .sheet(let sheet): sheet.number
        case .room(let room): room.number
        case .drill(let drill): drill.number
        }
    }

    /// Which brief of the meeting is meant; nil for the one that was last chosen for it.
    package var choice: BriefChoice? {
        switch self {
        case .list: nil
        case .sheet(let sheet): sheet.choice
        case .room(let room): room.choice
        case .drill(let drill): drill.choice
        }
    }

    /// The meeting as far as it is known.
    package var row: MeetingRow? {
        switch self {
        case .list(let list): list.selected
        case .sheet(let sheet): sheet.sheet?.row
        case .room(let room): room.sheet?.row
        case .drill(let drill): drill.sheet?.row
        }
    }

    /// Cursor and first visible row; nil where there is no cursor.
    package var viewport: Viewport? {
        get {
            switch self {
            case .list(let list): list.viewport
            case .sheet(let sheet): sheet.list.viewport
            case .room(let room): room.lines
            case .drill: nil
            }
        }
        set {
            guard let newValue else { return }
            switch self {
            case .list(var list):
                list.viewport = newValue
                self = .list(list)
            case .sheet(var sheet):
                sheet.list.viewport = newValue
                self = .sheet(sheet)
            case .room(var room):
                room.lines = newValue
                self = .room(room)
            case .drill: break
            }
        }
    }

    /// Where the keys go.
    package var scope: Scope {
        switch self {
        case .list: .meetings
        case .sheet: .brief
        case .room: .room
        case .drill: .rehearsal
        }
    }

    /// The same, to be asked for again; what is at hand is shown meanwhile.
    package func reloaded() -> MeetingScreen {
        switch self {
        case .list(var list):
            list.hold()
            list.reload()
            return .list(list)
        case .sheet(var sheet):
            sheet.list.hold()
            sheet.list.reload()
            return .sheet(sheet)
        case .room(var room):
            room.isAsked = false
            return .room(room)
        case .drill(var drill):
            drill.isAsked = false
            return .drill(drill)
        }
    }

    /// Stops waiting for an answer; false where another one is awaited.
    package mutating func giveUp(_ id: RequestID) -> Bool {
        switch self {
        case .list(var list):
            guard list.giveUp(id) else { return false }
            self = .list(list)
        case .sheet(var sheet):
            guard sheet.list.giveUp(id) else { return false }
            self = .sheet(sheet)
        case .room(var room):
            guard room.awaiting == id else { return false }
            room.awaiting = nil
            self = .room(room)
        case .drill(var drill):
            guard drill.awaiting == id else { return false }
            drill.awaiting = nil
            self = .drill(drill)
        }
        return true
    }
}

extension MeetingRow: SearchableRow {
    /// The meeting's number.
    package var identity: Int { number }
    /// Whom it is with, what it is and where.
    package var searchText: String {
        let values = MeetingField.allCases.map { meeting.words($0, names: names) }
        return values.filter { !$0.isEmpty }.joined(separator: " ")
    }
    /// Whom it is with.
    package var subjects: [SubjectID] { meeting.subjects }

    /// True for the meeting itself.
    package func stands(at place: ChangedPlace) -> Bool { place == .meeting(number) }

    /// Whom it is with, in a line.
    package var who: String {
        meeting.subjects.map { names[$0] ?? $0.code }.joined(separator: " × ")
    }

    /// When it is, in a line.
    package var when: String {
        [DateWording.words(meeting.date), meeting.time].compactMap { $0 }.joined(separator: ", ")
    }
}
