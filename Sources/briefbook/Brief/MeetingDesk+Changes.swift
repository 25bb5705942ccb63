internal import BriefAssembly
internal import BriefCore
internal import BriefExport
internal import BriefStore
internal import Navigator

extension MeetingDesk {
    /// Makes a change; what is answered is on the disk.
    func apply(_ change: MeetingChange) throws -> Message {
        switch change {
        case .make(let meeting, let isDated): return try make(meeting, isDated: isDated)
        case .makeNamed(let names, let day):
            let meeting = Meeting(subjects: try subjects(names), date: day)
            let number = try desk.notebook.addMeeting(meeting)
            return .meetingMade(number, "Meeting \(number) made; u takes it back.")
        case .set(let number, let field, let text):
            return .notebookChanged(try set(field, of: number, to: text))
        case .remove(let number):
            try desk.notebook.setMeeting(number, nil)
            return .notebookChanged("Meeting taken away; u brings it back.")
        case .grade(let number, let question, let grade):
            return .notebookChanged(try keep(grade, question, number))
        case .room(let number, let entry): return .notebookChanged(try note(entry, number))
        case .kept(let promise):
            let name = BriefMemory.kept(promise.note)
            try desk.notebook.setBriefMemory(promise.meeting, name, "1")
            return .notebookChanged("Off the list; u brings it back.")
        case .version(let number, let choice):
            return .notebookChanged(try keepVersion(number, choice))
        case .clear(let number, let choice, let name):
            return .notebookChanged(try clear(number, choice, name))
        case .add(let number, let part, let words, let rows):
            return try add(words, to: part, of: number, below: rows)
        case .drop, .reword, .order, .restore:
            return .notebookChanged(try edit(change))
        }
    }

    // MARK: Meetings

    private func make(_ meeting: Meeting, isDated: Bool) throws -> Message {
        let same = try desk.notebook.meetings().first { entry in
            Set(entry.meeting.subjects) == Set(meeting.subjects)
                && (isDated
                    ? entry.meeting.date == meeting.date : entry.meeting.date >= meeting.date)
        }
        if let same { return .meetingMade(same.number, "Meeting \(same.number), made before.") }
        let number = try desk.notebook.addMeeting(meeting)
        let words =
            isDated ? "from this event" + MeetingDesk.taken(meeting) : "Enter on a field changes it"
        let passed =
            try meeting.date < Today.date()
            ? " Its day has passed: Enter on Date gives it another." : ""
        return .meetingMade(number, "Meeting \(number) made, \(words); u takes it back." + passed)
    }

    /// What of a meeting an event gave, in words; nothing where that is only its day.
    private static func taken(_ meeting: Meeting) -> String {
        let parts = [
            meeting.place == nil ? nil : "place", meeting.event == nil ? nil : "name",
            meeting.participants.isEmpty ? nil : "people", meeting.agenda.isEmpty ? nil : "agenda",
        ]
        let known = parts.compactMap(\.self)
        return known.isEmpty ? "" : ": " + known.joined(separator: ", ")
    }

    private func subjects(_ names: String) throws -> [SubjectID] {
        let choice = SubjectChoice(book: book, advice: "check the name, : finds names of the book.")
        return try choice.rows(MeetingDesk.parts(names)).map(\.id)
    }

    private static func parts(_ text: String) -> [String] {
        text.split(separator: ";").map { FindingText.oneLine(String($0)) }.filter { !$0.isEmpty }
    }

    private func set(_ field: MeetingField, of number: Int, to text: String) throws -> String {
        guard var meeting = try desk.notebook.meeting(number) else { throw gone(number) }
        let before = meeting
        var remark: String?
        switch field {
        case .with: meeting.subjects = try subjects(text)
        case .agenda:
            let agenda = try AgendaReading([text], book: book)
            meeting.items = agenda.items
            remark = agenda.remark
        case .participants:
            meeting.participants = MeetingDesk.parts(
                text.contains(";") ? text : text.replacing(",", with: ";")
            )
        case .time where !Meeting.isTime(text):
            throw CommandFailure(.usage, "“\(text)” is no time of day; write it as 14:30")
        case .marking where !text.isEmpty:
            if let problem = MarkingScale.problem(with: text) {
                throw CommandFailure(.usage, problem)
            }
            meeting.marking = text
        case .objectives:
            meeting.objectives = MeetingDesk.parts(text)
            remark =
                meeting.objectives.isEmpty
                ? "the sources say what we want" : "yours stand in the place of the sources'"
        case .date:
            guard let day = CalendarDate(iso: text) else {
                throw CommandFailure(.usage, "“\(text)” is no day; write it as 2023-07-03")
            }
            meeting.date = day
        default:
            if let path = Meeting.path(field) { meeting[keyPath: path] = text.isEmpty ? nil : text }
        }
        guard !meeting.subjects.isEmpty else {
            throw CommandFailure(.usage, "a meeting is with somebody, or on something")
        }
        if meeting.text == before.text { return "\(field.title) is as it was." }
        try desk.notebook.setMeeting(number, meeting)
        if let remark { return "\(field.title) changed: \(remark)." }
        return text.isEmpty ? "\(field.title) is empty now." : "\(field.title) changed."
    }

    private func gone(_ number: Int) -> CommandFailure {
        CommandFailure(.nothingFound, "meeting \(number) is not in the notebook any more")
    }

    // MARK: Lines

    private func edit(_ change: MeetingChange) throws -> String {
        switch change {
        case .drop(let number, let row):
            if let addition = BriefMemory.addition(row.key) {
                try desk.notebook.setBriefMemory(number, BriefMemory.add(addition), nil)
            } else {
                try desk.notebook.setBriefMemory(number, BriefMemory.drop(row.key), row.anchor)
            }
            return "Left out; u brings it back."
        case .reword(let number, let row, let words):
            try reword(row, words, of: number)
            return "In your words; o shows the source's again."
        case .order(let number, let rows):
            try order(rows, of: number)
            return "Moved."
        case .restore(let number, let row): return try restore(row, of: number)
        default: return ""
        }
    }

    /// Adds a line to a part, below some of its lines.
    private func add(
        _ words: String,
        to part: String,
        of number: Int,
        below rows: [SheetRow]
    ) throws -> Message {
        guard let part = BriefPart(rawValue: part) else { return .notebookChanged("No such part.") }
        let memory = try memory(number)
        let addition = memory.nextAddition
        let key = BriefMemory.key(ofAddition: addition)
        let line = (
            name: BriefMemory.add(addition),
            text: BriefMemory.text(ofAddition: words, to: part) as String?
        )
        let order = (
            name: BriefMemory.order,
            text: Self.order(rows, key, in: memory.edits) as String?
        )
        try desk.notebook.setBriefMemory(number, rows.isEmpty ? [line] : [order, line])
        return .notebookChanged("Added; u takes it back.", at: .line(key, ofMeeting: number))
    }

    /// Lines first in their part, in this order, a line that is not among them yet behind them; the
    /// others as they were ordered before.
    private static func order(_ rows: [SheetRow], _ last: String?, in edits: BriefEdits) -> String {
        var anchors = edits.anchors
        for row in rows { anchors[row.key] = EditAnchor(row.anchor) }
        let moved = Set(rows.flatMap { [$0.key, $0.origin ?? $0.key] })
        let others = edits.order.filter { !moved.contains($0) && $0 != last }
        let keys = rows.map(\.key) + (last.map { [$0] } ?? []) + others
        return BriefMemory.text(ofOrder: keys, anchors)
    }

    private func reword(_ row: SheetRow, _ words: String, of number: Int) throws {
        if let addition = BriefMemory.addition(row.key), let part = BriefPart(rawValue: row.part) {
            let text = BriefMemory.text(ofAddition: words, to: part)
            return try desk.notebook.setBriefMemory(number, BriefMemory.add(addition), text)
        }
        let text = BriefMemory.text(ofWording: words, EditAnchor(row.anchor))
        let before = row.origin.map { [(name: BriefMemory.reword($0), text: nil as String?)] } ?? []
        try desk.notebook.setBriefMemory(
            number,
            before + [(name: BriefMemory.reword(row.key), text: text)]
        )
    }

    private func order(_ rows: [SheetRow], of number: Int) throws {
        let text = Self.order(rows, nil, in: try memory(number).edits)
        try desk.notebook.setBriefMemory(number, BriefMemory.order, text)
    }

    private func restore(_ row: SheetRow, of number: Int) throws -> String {
        if let addition = BriefMemory.addition(row.key) {
            try desk.notebook.setBriefMemory(number, BriefMemory.add(addition), nil)
            return "Your line is away; u brings it back."
        }
        let edits = try memory(number).edits
        let keys = [row.key, row.origin].compactMap { $0 }
        let changed = keys.flatMap { key in
            (edits.dropped.contains(key) ? [BriefMemory.drop(key)] : [])
                + (edits.reworded[key] == nil ? [] : [BriefMemory.reword(key)])
        }
        guard !changed.isEmpty else { return "You have changed nothing of this line." }
        try desk.notebook.setBriefMemory(number, changed.map { (name: $0, text: nil) })
        return "As it was before your change; u brings that back."
    }

    // MARK: Versions

    private func keepVersion(_ number: Int, _ choice: BriefChoice?) throws -> String {
        let choice = try choice ?? desk.choice(of: number)
        guard let made = try made(number, choice) else { throw gone(number) }
        let hash = made.brief.manifest.hash
        if try memory(number).versions.last?.hash == hash {
            return "Version \(made.brief.head.version) is kept already."
        }
        try desk.notebook.setBriefMemory(
            number,
            BriefMemory.version(made.brief.head.version),
            BriefMemory.text(
                of: made.brief,
                length: BriefLength(rawValue: choice.length) ?? .medium
            )
        )
        return "Version \(made.brief.head.version) kept."
    }

    private func clear(_ number: Int, _ choice: BriefChoice?, _ name: String) throws -> String {
        guard let made = try made(number, choice) else { throw gone(number) }
        let clearance = BriefMemory.Clearance(
            hash: made.brief.manifest.hash,
            name: name,
            date: DateWording.words(try Today.date())
        )
        try desk.notebook.setBriefMemory(number, BriefMemory.cleared, clearance.text)
        return "Cleared by \(name); any change of the brief ends that."
    }

    // MARK: Room and rehearsal

    private func note(_ entry: RoomEntry, _ number: Int) throws -> String {
        let entry = RoomEntry(
            at: try Today.date().iso + " " + Today.clock,
            verb: entry.verb,
            topic: entry.topic,
            key: entry.key,
            words: entry.words
        )
        try desk.notebook.setBriefMemory(number, try memory(number).nextNote, entry.text)
        guard let promise = entry.promise else {
            return "\(entry.time) \(entry.verb.words); u takes it back."
        }
        let day = promise.date == nil ? ", no day read" : ""
        return "\(entry.told)\(day); gu lists it, u takes it back."
    }

    private func keep(
        _ grade: DrillGrade,
        _ question: DrillQuestion,
        _ number: Int
    ) throws -> String {
        guard let meeting = try desk.notebook.meeting(number) else { throw gone(number) }
        let today = try Today.date()
        let record = DrillRecord.after(question.record, grade, on: today, meeting: meeting.date)
        try desk.notebook.setBriefMemory(number, BriefMemory.drill(question.key), record.text)
        return record.due == today
            ? "It comes again today." : "It comes again on \(DateWording.words(record.due))."
    }
}
