package import BriefCore

/// The skeleton of a meeting's readout, made of what was noted in the room.
///
/// Markdown with a header that an import reads, in plain sentences whose dates, open issues and
/// promises the analysis finds. The reader completes it.
package struct Readout {
    /// The meeting.
    package let row: MeetingRow
    /// What was noted, in order.
    package let log: [RoomEntry]
    /// Our answers to what they may raise, by the key of the line.
    package let answers: [String: String]
    /// Marking of the brief; nil for none.
    package let marking: String?
    /// Whose meeting it was, such as `EU`.
    package let side: String

    /// Gathers what a readout is made of.
    package init(
        row: MeetingRow,
        log: [RoomEntry],
        answers: [String: String],
        marking: String?,
        side: String = "EU"
    ) {
        self.row = row
        self.log = log
        self.answers = answers
        self.marking = marking
        self.side = side
    }

    /// The whole text.
    package var text: String {
        ([header, opening] + sections).joined(separator: "\n\n") + "\n"
    }

    // MARK: Above

    private var day: String {
        let date = row.meeting.date
        return "\(date.day) \(Readout.months[min(max(1, date.month), 12) - 1]) \(date.year)"
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    private var header: String {
        let values: [(String, String?)] = [
            ("title", "Readout: " + who + ", " + day), ("publisher", row.meeting.service),
            ("published", row.meeting.date.iso), ("basis", "stated"), ("kind", "record"),
            ("language", "en"), ("marking", marking),
        ]
        let lines = values.compactMap { name, value in
            value.map { name + ": " + Readout.quoted($0) }
        }
        return (["---"] + lines + ["---"]).joined(separator: "\n")
    }

    private var opening: String {
        let place = row.meeting.place.map { " in " + Wording.single($0) } ?? ""
        var lines = [
            "# Readout: " + Readout.escaped(who),
            Readout.escaped("The meeting of \(us) with \(them) was held on \(day)\(place)."),
        ]
        if !row.meeting.participants.isEmpty {
            lines.append(
                Readout.escaped("Participants: " + row.meeting.participants.joined(separator: "; "))
                    + "."
            )
        }
        return lines.joined(separator: "\n\n")
    }

    // MARK: Sections

    private var sections: [String] {
        [
            section("Raised by the other side", entries(.raised).map(raised)),
            section("Promised", entries(.promised).map(promised)),
            section("Said by us", entries(.said).filter { !isAnswer($0) }.map(said)),
            section("Left aside", entries(.avoided).map { $0.topic + " " + time($0) }),
            section("Notes", entries(.note).map { sentence($0.words) + " " + time($0) }),
        ].compactMap { $0 }
    }

    private func section(_ title: String, _ lines: [String]) -> String? {
        guard !lines.isEmpty else { return nil }
        return "## " + title + "\n\n"
            + lines.map { "- " + Readout.escaped($0) }
            .joined(separator: "\n")
    }

    private func entries(_ verb: RoomEntry.Verb) -> [RoomEntry] { log.filter { $0.verb == verb } }

    /// True where something that was raised was answered with it.
    private func isAnswer(_ entry: RoomEntry) -> Bool { answers[entry.key] != nil }

    private func raised(_ entry: RoomEntry) -> String {
        let answer = log.first { $0.verb == .said && $0.key == entry.key }
        guard let answer, let words = answers[entry.key], !words.isEmpty else {
            return "\(capital(them)) raised an open issue on \(entry.topic): "
                + sentence(entry.words) + " \(capital(us)) has yet to answer it. " + time(entry)
        }
        return "\(capital(them)) spoke of \(entry.topic): " + sentence(entry.words)
            + " \(capital(us)) answered \(them): " + sentence(words) + " " + time(answer)
    }

    private func promised(_ entry: RoomEntry) -> String {
        "\(capital(us)) promised \(them) to follow up on \(entry.topic). It is about this: "
            + sentence(entry.words) + " A date is yet to be set. " + time(entry)
    }

    private func said(_ entry: RoomEntry) -> String {
        "\(capital(us)) said to \(them): " + sentence(entry.words) + " " + time(entry)
    }

    // MARK: Words

    private var who: String { Wording.row(row.meeting.subjects.map { row.names[$0] ?? $0.code }) }

    private var us: String { Wording.name(side) }

    /// Those we met; members of what we met in where no country is named.
    private var them: String {
        let countries = row.meeting.subjects.filter { $0.kind == .country }
        let named = (countries.isEmpty ? row.meeting.subjects : countries).map {
            Wording.name(row.names[$0] ?? $0.code)
        }
        return (countries.isEmpty ? "members of " : "") + Wording.row(named)
    }

    private func capital(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    /// A text that ends as a sentence does.
    private func sentence(_ text: String) -> String {
        let text = Wording.single(text)
        return text.last.map { ".!?…".contains($0) } ?? true ? text : text + "."
    }

    /// The time of day, so written that analysis takes it for no date of its own.
    private func time(_ entry: RoomEntry) -> String {
        "(" + entry.time.replacing(":", with: ".") + ")"
    }

    /// A value of the header, in quotes where its signs would mean something there.
    private static func quoted(_ text: String) -> String {
        let text = Wording.single(text)
        let isPlain = text.allSatisfy { $0.isLetter || $0.isNumber || " -.,".contains($0) }
        guard !isPlain || text.first.map({ !$0.isLetter && !$0.isNumber }) ?? true else {
            return text
        }
        let inner = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "\"" + inner + "\""
    }

    /// A text whose signs mean nothing in Markdown.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for letter in Wording.single(text) {
            if "\\`*_<>[]#|~".contains(letter) { escaped.append("\\") }
            escaped.append(letter)
        }
        return escaped
    }
}
