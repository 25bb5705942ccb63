internal import BriefCore
internal import TerminalScreen

extension MeetingScreen {
    /// The names of the screens that lead here.
    var path: [String] {
        let who = row?.who.oneLine ?? number.map { "meeting \($0)" } ?? ""
        return switch self {
        case .list: ["Meetings"]
        case .sheet: ["Meetings", who]
        case .room: ["Meetings", who, "Room"]
        case .drill: ["Meetings", who, "Rehearsal"]
        }
    }

    /// True where Enter would open something.
    var hasTarget: Bool {
        switch self {
        case .list(let list): list.selected != nil
        case .sheet(let sheet): sheet.list.selected?.hasTarget ?? false
        case .room: false
        case .drill(let drill):
            drill.isShown && !(drill.question?.citations.isEmpty ?? true)
        }
    }
}

extension SheetEntry {
    /// True for a field, and for a line that rests on words of a source.
    fileprivate var hasTarget: Bool { row.map { !$0.citations.isEmpty } ?? true }
}

extension SheetRow {
    /// True where it only says that there is nothing to show.
    var isRemark: Bool { kind == .told && key == "remark" }
}

extension MeetingQuestion {
    /// The question before the line.
    var label: String {
        switch self {
        case .new: "Meeting with"
        case .field(_, let field): field.title
        case .reword: "In your words"
        case .add(_, _, let heading): "New line, " + heading.lowercased()
        case .ceiling: "Nothing marked higher than"
        case .export: "Write the brief to"
        case .clear: "Cleared by"
        case .note: "Note"
        case .promise(_, let entry): entry.verb.words.capitalizedFirst
        case .readout: "Write the readout to"
        }
    }

    /// What is said behind the answer while it is typed.
    func hint(isEmpty: Bool) -> String {
        switch self {
        case .new where isEmpty: "  names with ; between, such as Japan; TTC"
        case .field(_, .agenda) where isEmpty:
            "  subjects or other items, several with ; or , between"
        case .field(_, let field) where isEmpty && field.isList: "  several with ; between"
        case .ceiling where isEmpty:
            "  such as LIMITE; Tab lists; Enter: all"
        case .reword(_, let row) where isEmpty && row.isMissing && !row.isLeftOut:
            "  Enter leaves it so"
        case .reword where isEmpty: "  Enter goes back to the source's words"
        case .export where isEmpty: "  name.md, .txt, .html, .json, .docx or .pdf"
        case .note where isEmpty: "  who: what, such as Kim: the paper comes in May"
        case .promise where isEmpty: "  what, by when; Enter alone: this line"
        case .readout where isEmpty: "  Enter leaves without a readout"
        case .field(_, .date) where isEmpty: "  \(DateEntry.dayForms)"
        case .field(_, let field) where isEmpty && field.isRequired: ""
        case .field where isEmpty: "  Enter leaves it empty"
        default: ""
        }
    }
}

extension NavigatorState {
    /// Tells the screen for meetings how many rows it shows.
    mutating func setMeetingHeight(_ rows: Int) {
        guard var viewport = meetingScreen?.viewport, room == nil else { return }
        viewport.setHeight(rows)
        meetingScreen?.viewport = viewport
    }

    /// Goes to the nearest meeting or line that holds some words.
    mutating func findInMeetings(
        _ needle: RowNeedle,
        _ isForward: Bool,
        _ includesCursor: Bool
    ) -> Bool {
        switch meetingScreen {
        case .list(var list):
            guard list.find(needle, isForward, includesCursor) else { return false }
            meetingScreen = .list(list)
        case .sheet(var sheet):
            guard sheet.list.find(needle, isForward, includesCursor) else { return false }
            self.sheet = sheet
        case .room, .drill, nil: return false
        }
        return true
    }
}
