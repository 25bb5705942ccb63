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
    /// What the marked lines of the brief are, by key.
    package let matters: [String: Matter]
    /// The day it is written; a meeting after that was not held yet.
    package let today: CalendarDate
    /// Marking of the brief; nil for none.
    package let marking: String?
    /// Whose meeting it was, such as `EU`.
    package let side: String

    /// A line of the brief as the room shows it.
    package struct Matter: Hashable, Sendable {
        /// True for what we say or leave aside, false for what they may raise.
        package let isOurs: Bool
        /// Our line on what they may raise; nil where none was found.
        package let answer: String?

        /// Describes a line.
        package init(isOurs: Bool, answer: String? = nil) {
            self.isOurs = isOurs
            self.answer = answer
        }
    }

    /// Gathers what a readout is made of.
    package init(
        row: MeetingRow,
        log: [RoomEntry],
        matters: [String: Matter],
        marking: String?,
        today: CalendarDate,
        side: String = "EU"
    ) {
        self.row = row
        self.log = log
        self.matters = matters
        self.today = today
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
            ("published", min(today, row.meeting.date).iso), ("basis", "stated"),
            ("kind", "record"),
            ("language", "en"), ("marking", marking),
        ]
        let lines = values.compactMap { name, value in
            value.map { name + ": " + Readout.quoted($0) }
        }
        return (["---"] + lines + ["---"]).joined(separator: "\n")
    }

    private var opening: String {
        let place = row.meeting.place.map { " in " + Wording.single($0) } ?? ""
        // What stands in brackets was known of it before.
        let given = row.meeting.event.map { $0.prefix { $0 != "(" } }.map {
            Wording.single(String($0))
        }
        let event =
            given.flatMap { $0.isEmpty || $0 == "meeting" ? nil : $0 }
            ?? "meeting of \(us) with \(them)"
        let name = event.lowercased().hasPrefix("the ") ? capital(event) : "The " + event
        let status =
            today < row.meeting.date
            ? "is planned for \(day)\(place). What follows was noted before it."
            : "was held on \(day)\(place)."
        var lines = [
            "# Readout: " + Readout.escaped(who), Readout.escaped(name + " " + status),
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
            section(
                "Promised",
                log.filter { [.promised, .pledged].contains($0.verb) }.map(promised)
            ),
            section("Said by us", entries(.said).filter { !isAnswer($0) }.map(said)),
            section(
                "Left aside",
                entries(.avoided).map { "One line of the brief\(on($0)). " + time($0) }
            ),
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
    private func isAnswer(_ entry: RoomEntry) -> Bool {
        log.contains { $0.verb == .raised && $0.key == entry.key }
    }

    /// What they raised: an open issue, but for what was answered.
    private func raised(_ entry: RoomEntry) -> String {
        let matter = matters[entry.key]
        let answer = log.first { $0.verb == .said && $0.key == entry.key }
        // The words of a line of ours are not what they said.
        let isOurs = matter?.isOurs ?? false
        let words = isOurs ? "." : ": " + sentence(entry.words)
        guard let answer else {
            let topic = isOurs ? on(entry) + ", the matter of our line “\(bare(entry.words))”." : ""
            return "\(capital(them)) raised an open issue"
                + (isOurs ? topic : on(entry) + words)
                + " \(capital(us)) has yet to answer \(them)\(on(entry)). " + time(entry)
        }
        let told = isOurs ? entry.words : matter?.answer
        let reply = told.map { ": " + sentence($0) } ?? "."
        return "\(capital(them)) raised a matter\(on(entry))\(words) \(capital(us)) answered "
            + "\(them)\(reply) " + time(answer)
    }

    private func promised(_ entry: RoomEntry) -> String {
        let (who, whom) = entry.verb == .pledged ? (them, us) : (us, them)
        return "\(capital(who)) promised \(whom) to follow up\(on(entry)): "
            + sentence(entry.words) + " A date is yet to be set. " + time(entry)
    }

    /// What we said: of what they may raise our line, where there is one.
    private func said(_ entry: RoomEntry) -> String {
        let matter = matters[entry.key]
        if let matter, !matter.isOurs, matter.answer == nil {
            return "\(capital(us)) spoke to \(them) about this: " + sentence(entry.words) + " "
                + time(entry)
        }
        let words = matter?.answer ?? entry.words
        return "\(capital(us)) said to \(them): " + sentence(words) + " " + time(entry)
    }

    /// The topic of an entry with its preposition; nothing where its card is that of the meeting.
    private func on(_ entry: RoomEntry) -> String {
        entry.topic.isEmpty || entry.topic == general ? "" : " on " + entry.topic
    }

    // MARK: Words

    /// The title of the card on no topic of its own.
    private var general: String { row.meeting.title ?? Meeting.title(of: names) }

    private var names: [String] { row.meeting.subjects.map { row.names[$0] ?? $0.code } }

    private var who: String { Wording.row(names) }

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

    /// A text without the stop at its end.
    private func bare(_ text: String) -> String {
        let text = Wording.single(text)
        return text.hasSuffix(".") ? String(text.dropLast()) : text
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
