internal import BriefAssembly
internal import BriefCore
internal import BriefStore

extension NotebookEdit {
    /// What it noted in the room of a meeting, or took away there; nil where it is of another kind.
    var roomEntry: RoomEntry? {
        guard kind == .brief, slot.split(separator: " ").dropFirst().first == "room" else {
            return nil
        }
        return (after ?? before).flatMap { RoomEntry($0) }
    }

    /// The meeting it made, changed or took away; nil where it is of another kind.
    var meeting: Meeting? { kind == .meeting ? (after ?? before).flatMap { Meeting($0) } : nil }

    /// The finding that the line marked in the room rests on; nil where it is none, or no line.
    var roomFinding: FindingIdentity? { roomEntry.flatMap { FindingIdentity($0.key) } }

    /// Which mark was made in the room, in a line; nil for anything else.
    var roomSentence: String? {
        let parts = slot.split(separator: " ")
        if kind == .brief, parts.dropFirst().first == "kept" {
            return after == nil
                ? "the promise is to be done again" : "the promise of the room is done"
        }
        guard let entry = roomEntry else { return nil }
        let away = after == nil ? "taken away: " : ""
        return "\(away)\(entry.verb.words) in the room, meeting \(slot.prefix { $0 != " " })"
    }

    /// What was marked, the words of its line given, empty where they are not known; nil for
    /// anything else.
    func roomWords(on line: String) -> String? {
        guard let entry = roomEntry else { return nil }
        let words = entry.words.isEmpty ? nil : "“" + FindingText.oneLine(entry.words) + "”"
        let place = "“" + (line.isEmpty ? FindingText.oneLine(entry.topic) : line) + "”"
        return switch entry.verb {
        case .said, .raised, .avoided: words ?? place
        case .promised, .pledged, .note:
            [words, "on " + place].compactMap(\.self).joined(separator: ", ")
        }
    }

    /// The words of the line of a brief that it changed; nil where it is of another kind or they are
    /// not known.
    var briefWords: String? {
        guard let words = briefEdit?.words, !words.isEmpty else { return nil }
        return "“\(words)”"
    }
}
