/// One item of the agenda of a meeting.
package enum AgendaItem: Hashable, Sendable {
    /// A subject of the book.
    case subject(SubjectID)
    /// Anything else, in the reader's words.
    case words(String)

    /// Reads an item by the name and value it is written under; nil for anything else.
    init?(name: String, value: String) {
        switch name {
        case "agenda":
            guard let id = SubjectID(value) else { return nil }
            self = .subject(id)
        case "item": self = .words(value)
        default: return nil
        }
    }

    /// The name and value it is written under.
    var line: (String, String) {
        switch self {
        case .subject(let id): ("agenda", id.description)
        case .words(let words): ("item", words)
        }
    }

    /// The subject; nil for anything else.
    package var subject: SubjectID? { if case .subject(let id) = self { id } else { nil } }
    /// The words; nil for a subject.
    package var words: String? { if case .words(let words) = self { words } else { nil } }
}
