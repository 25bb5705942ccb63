/// What a reader writes down of a meeting, in the order in which it is shown.
package enum MeetingField: String, CaseIterable, Sendable {
    case with, date, time, event, place, level, participants, agenda, objectives, addressee
    case title, number, marking, author, service, contact, contributors, copyFor

    /// What it is called.
    package var title: String {
        switch self {
        case .with: "With"
        case .date: "Date"
        case .time: "Time"
        case .event: "Event"
        case .place: "Place"
        case .level: "Level"
        case .participants: "Participants"
        case .agenda: "Agenda"
        case .objectives: "What we want"
        case .addressee: "Points go to"
        case .title: "Title"
        case .number: "Number"
        case .marking: "Marking"
        case .author: "Author"
        case .service: "Service"
        case .contact: "Contact"
        case .contributors: "Contributors"
        case .copyFor: "Copy for"
        }
    }

    /// True where it holds several things with semicolons between.
    package var isList: Bool {
        [.with, .participants, .agenda, .objectives].contains(self)
    }

    /// True where a meeting cannot be without it.
    package var isRequired: Bool { self == .with || self == .date }
}

extension Meeting {
    /// A field of one text; nil for fields that are something else.
    package static func path(_ field: MeetingField) -> WritableKeyPath<Meeting, String?>? {
        switch field {
        case .with, .date, .participants, .agenda, .objectives: nil
        case .time: \.time
        case .event: \.event
        case .place: \.place
        case .level: \.level
        case .addressee: \.addressee
        case .title: \.title
        case .number: \.number
        case .marking: \.marking
        case .author: \.author
        case .service: \.service
        case .contact: \.contact
        case .contributors: \.contributors
        case .copyFor: \.copyFor
        }
    }

    /// What a field holds, as a reader types it; empty for nothing.
    ///
    /// - Parameters:
    ///   - field: The field.
    ///   - names: Names of subjects; one that is missing is shown by its code.
    /// - Returns: The words, in one line.
    package func words(_ field: MeetingField, names: [SubjectID: String]) -> String {
        let list = { (ids: [SubjectID]) in
            ids.map { names[$0] ?? $0.code }.joined(separator: "; ")
        }
        switch field {
        case .with: return list(subjects)
        case .date: return DateWording.words(date)
        case .participants: return participants.joined(separator: "; ")
        case .agenda:
            let words = items.map { item in
                item.words ?? item.subject.map { names[$0] ?? $0.code } ?? ""
            }
            return words.joined(separator: "; ")
        case .objectives: return objectives.joined(separator: "; ")
        default: return Meeting.path(field).flatMap { self[keyPath: $0] } ?? ""
        }
    }
}
