/// A meeting the reader prepares.
package struct Meeting: Hashable, Sendable {
    /// What it is with or about: countries, fora, priorities.
    package var subjects: [SubjectID]
    /// The day.
    package var date: CalendarDate
    /// The time of day, as given.
    package var time: String?
    /// What sort of meeting it is.
    package var event: String?
    /// Title of its brief; nil for one made of the subjects.
    package var title: String?
    /// Number of its brief.
    package var number: String?
    /// Where.
    package var place: String?
    /// At which level.
    package var level: String?
    /// Who takes part.
    package var participants: [String] = []
    /// What is on the agenda, in the reader's order.
    package var items: [AgendaItem] = []
    /// What we want, in the reader's words.
    package var objectives: [String] = []
    /// To whom the points are made.
    package var addressee: String?
    /// For whom the brief is.
    package var copyFor: String?
    /// Who writes it.
    package var author: String?
    /// The service that answers for it.
    package var service: String?
    /// Whom to call.
    package var contact: String?
    /// Who contributed.
    package var contributors: String?
    /// Marking of the brief, where it is higher than what is in it.
    package var marking: String?

    /// The subjects on the agenda; set anew they come before what else is on it.
    package var agenda: [SubjectID] {
        get { items.compactMap(\.subject) }
        set { items = newValue.map(AgendaItem.subject) + otherItems.map(AgendaItem.words) }
    }

    /// What else is on the agenda, in the reader's words; set anew it comes behind the subjects.
    package var otherItems: [String] {
        get { items.compactMap(\.words) }
        set { items = agenda.map(AgendaItem.subject) + newValue.map(AgendaItem.words) }
    }

    /// False for words with hours and minutes that no clock shows, such as `25:99`.
    package static func isTime(_ text: String) -> Bool {
        text.split { !$0.isNumber && $0 != ":" && $0 != "." }.allSatisfy { word in
            let parts = word.split { !$0.isNumber }
            guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]) else {
                return true
            }
            return hour <= 24 && minute < 60
        }
    }

    /// The title of a brief that has none of its own, made of the names of what it is for.
    package static func title(of names: [String]) -> String {
        "Brief: " + names.joined(separator: " × ")
    }

    /// A meeting of some subjects on a day; everything else is empty.
    package init(subjects: [SubjectID], date: CalendarDate) {
        self.subjects = subjects
        self.date = date
    }

    /// Reads a meeting as it was written: one name and value a line; nil for anything else.
    package init?(_ text: String) {
        var lines: [(String, String)] = []
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            lines.append((String(parts[0]), String(parts[1])))
        }
        let values = Dictionary(grouping: lines, by: \.0).mapValues { $0.map(\.1) }
        let subjects = (values["subject"] ?? []).compactMap { SubjectID($0) }
        guard let day = values["date"]?.first.flatMap({ CalendarDate(iso: $0) }),
            !subjects.isEmpty
        else { return nil }
        self.init(subjects: subjects, date: day)
        participants = values["participant"] ?? []
        items = lines.compactMap { AgendaItem(name: $0, value: $1) }
        objectives = values["objective"] ?? []
        for (name, path) in Meeting.fields { self[keyPath: path] = values[name]?.first }
    }

    /// The meeting as it is written.
    package var text: String {
        var lines = subjects.map { ("subject", $0.description) } + [("date", date.iso)]
        for (name, path) in Meeting.fields {
            if let value = self[keyPath: path] { lines.append((name, value)) }
        }
        lines += participants.map { ("participant", $0) }
        lines += items.map(\.line)
        lines += objectives.map { ("objective", $0) }
        return lines.map { name, value in
            let words = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return words.isEmpty ? "" : name + " " + words
        }.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// Fields of one text, by the name they are written under.
    private static var fields: [(String, WritableKeyPath<Meeting, String?>)] {
        [
            ("time", \.time), ("event", \.event), ("title", \.title), ("number", \.number),
            ("place", \.place), ("level", \.level), ("to", \.addressee), ("copy", \.copyFor),
            ("author", \.author), ("service", \.service), ("contact", \.contact),
            ("contributors", \.contributors), ("marking", \.marking),
        ]
    }
}
