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
        /// The words of the line.
        package var words = ""
        /// Where the brief has it from, as it cites it: `[3 ¶ 3]`; empty for the reader's own.
        package var place = ""

        /// Describes a line.
        package init(isOurs: Bool, answer: String? = nil) {
            self.isOurs = isOurs
            self.answer = answer
        }

        /// Describes what stands on a card beside the brief: an item of the agenda, or a sentence of
        /// a source, where its title is given.
        package init(_ words: String, in title: String? = nil, paragraph: Int? = nil) {
            self.init(isOurs: false)
            self.words = words
            place = title.map { Brief.place(in: $0, paragraph: paragraph ?? 0) } ?? ""
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

    /// The title of the readout of a meeting with some subjects, by which it is known again.
    package static func title(of names: [String], on date: CalendarDate) -> String {
        "Readout: " + Wording.row(names) + ", " + day(date)
    }

    private var day: String { Readout.day(row.meeting.date) }

    private static func day(_ date: CalendarDate) -> String {
        "\(date.day) \(months[min(max(1, date.month), 12) - 1]) \(date.year)"
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    private var header: String {
        let values: [(String, String?)] = [
            ("title", Readout.title(of: names, on: row.meeting.date)),
            ("publisher", row.meeting.service),
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
                once(log.filter(\.verb.isPromise)).map(promised)
            ),
            section("Said by us", entries(.said).filter { !isAnswer($0) }.map(said)),
            section(
                "Left aside",
                entries(.avoided).map { timed("One line of the brief\(on($0)).", $0) }
            ),
            notes,
        ].compactMap { $0 }
    }

    /// The notes, those of a card under its topic.
    private var notes: String? {
        let notes = entries(.note)
        guard !notes.isEmpty else { return nil }
        var topics = [""]
        for note in notes where !topics.contains(topic(of: note)) { topics.append(topic(of: note)) }
        let parts = topics.compactMap { topic -> String? in
            let own = notes.filter { self.topic(of: $0) == topic }
            guard !own.isEmpty else { return nil }
            let title = topic.isEmpty ? "" : "### " + Readout.escaped(topic) + "\n\n"
            return title + list(own.map { timed(sentence($0.words), $0) })
        }
        return (["## Notes"] + parts).joined(separator: "\n\n")
    }

    private func list(_ lines: [String]) -> String {
        lines.map { "- " + Readout.escaped($0) }.joined(separator: "\n")
    }

    private func section(_ title: String, _ lines: [String]) -> String? {
        guard !lines.isEmpty else { return nil }
        return "## " + title + "\n\n" + list(lines)
    }

    private func entries(_ verb: RoomEntry.Verb) -> [RoomEntry] {
        once(log.filter { $0.verb == verb })
    }

    /// What was marked twice tells no more than once.
    private func once(_ entries: [RoomEntry]) -> [RoomEntry] {
        var told: Set<[String]> = []
        return entries.filter { entry in
            entry.key.isEmpty
                || told.insert([entry.verb.rawValue, entry.key, entry.words]).inserted
        }
    }

    /// True where something that was raised was answered with it.
    private func isAnswer(_ entry: RoomEntry) -> Bool {
        log.contains { $0.verb == .raised && $0.key == entry.key }
    }

    /// What they raised: the matter is the brief's, in its words, and open unless it was answered.
    private func raised(_ entry: RoomEntry) -> String {
        let matter = matters[entry.key]
        let original = original(of: entry)
        let isOurs = original.map { $0.kind == .raisedOurs || $0.kind == .said } ?? false
        let name = original?.kind == .promised ? "the promise " : ""
        let line =
            (isOurs || matter?.isOurs ?? false ? "our line " : name)
            + "“\(bare(original?.words ?? entry.words))”"
        let start = capital(
            opening(entry) + "\(them) raised the matter of \(line)\(place(of: entry))."
        )
        guard let answer = log.first(where: { $0.verb == .said && $0.key == entry.key }) else {
            let isLeft = !log.contains { $0.verb.isPromise && $0.key == entry.key }
            return timed(start, entry, isLeft ? ReadoutLine.unanswered : nil)
        }
        // Our own line stands in the sentence before already.
        let told = matter?.isOurs ?? false ? nil : matter?.answer
        let reply = told.map { ": " + sentence(ReadoutLine.words(of: $0)) } ?? "."
        return timed(start + " \(capital(us)) answered \(them)\(reply)", answer)
    }

    /// What was promised, in the words that were noted; without any no more than on what matter.
    private func promised(_ entry: RoomEntry) -> String {
        let (who, whom) = entry.verb == .pledged ? (them, us) : (us, them)
        let start = capital(opening(entry) + "\(who) promised \(whom)")
        // Before what was promised was asked for, a mark held the words of its line.
        let isNoted = !entry.words.isEmpty && entry.words != matters[entry.key]?.words
        guard !isNoted else { return timed(start + ": " + sentence(entry.words), entry) }
        if let original = original(of: entry) {
            let words = "to follow up “\(bare(original.words))”" + place(of: entry)
            return timed(start + " " + words + ".", entry)
        }
        let place = matters[entry.key]?.place ?? ""
        let matter = place.isEmpty ? "this up" : "up " + place
        return timed(start + " to follow " + matter + ".", entry)
    }

    /// What we said: of what they may raise our line, where there is one.
    private func said(_ entry: RoomEntry) -> String {
        let matter = matters[entry.key]
        if let matter, !matter.isOurs, matter.answer == nil {
            let matter = ReadoutLine.words(of: entry.words)
            let words = "\(capital(us)) spoke to \(them) about this: " + sentence(matter)
            return timed(words, entry)
        }
        let words = ReadoutLine.words(of: matter?.answer ?? entry.words)
        return timed("\(capital(us)) said to \(them): " + sentence(words), entry)
    }

    /// `On Cables, `: the topic of an entry at the beginning of its sentence.
    private func opening(_ entry: RoomEntry) -> String {
        let topic = topic(of: entry)
        let isItem = entry.key.hasPrefix(Brief.itemKey) && !entry.verb.isPromise
        return topic.isEmpty || isItem ? "" : "On " + topic + ", "
    }

    /// The topic of an entry with its preposition; nothing where its card is that of the meeting.
    private func on(_ entry: RoomEntry) -> String {
        let topic = topic(of: entry)
        return topic.isEmpty ? "" : " on " + topic
    }

    /// The topic of an entry; empty where its card is that of the meeting.
    private func topic(of entry: RoomEntry) -> String {
        let topic = Wording.single(entry.topic)
        return topic == general ? "" : topic
    }

    /// What the line of an entry is about where it stands in a readout itself.
    private func original(of entry: RoomEntry) -> ReadoutLine? {
        ReadoutLine(matters[entry.key]?.words ?? "") ?? ReadoutLine(entry.words)
    }

    /// Where the brief has the line of an entry from, with a blank before it: never a readout, which
    /// holds no more than what stands elsewhere.
    private func place(of entry: RoomEntry) -> String {
        let place = original(of: entry)?.place ?? matters[entry.key]?.place ?? ""
        return place.isEmpty ? "" : " (\(place))"
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
        let text = Readout.unmarked(text)
        return text.last.map { ".!?…".contains($0) } ?? true ? text : text + "."
    }

    /// A text without the stop at its end.
    private func bare(_ text: String) -> String {
        let text = Readout.unmarked(text)
        return text.hasSuffix(".") ? String(text.dropLast()) : text
    }

    /// A text without the mark of a cut before or behind it: what was said was not cut.
    private static func unmarked(_ text: String) -> String {
        var text = Wording.single(text)
        if text.hasPrefix(ClauseCut.mark + " ") {
            text = String(text.dropFirst(ClauseCut.mark.count + 1))
            text = text.prefix(1).uppercased() + text.dropFirst()
        }
        if text.hasSuffix(" " + ClauseCut.mark) {
            text = String(text.dropLast(ClauseCut.mark.count + 1))
        }
        return text
    }

    /// A sentence with the time of day before its stop, as part of it, so written that analysis takes
    /// it for no date of its own.
    private func timed(_ text: String, _ entry: RoomEntry, _ state: String? = nil) -> String {
        let words = [entry.time.replacing(":", with: "."), state].compactMap(\.self)
        let time = " (" + words.joined(separator: ", ") + ")"
        guard let stop = text.last, ".!?".contains(stop) else { return text + time + "." }
        return text.dropLast() + time + String(stop)
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
