package import BriefCore
internal import TerminalScreen

extension NavigatorState {
    /// The screen for meetings that is shown; nil elsewhere.
    package var meetingScreen: MeetingScreen? {
        get { if case .meeting(let screen) = place { screen } else { nil } }
        set {
            guard let newValue, case .meeting = place else { return }
            place = .meeting(newValue)
        }
    }

    /// The brief that is being made; nil elsewhere.
    package var sheet: SheetState? {
        get { if case .sheet(let sheet) = meetingScreen { sheet } else { nil } }
        set { if let newValue, sheet != nil { meetingScreen = .sheet(newValue) } }
    }

    /// The room that is shown; nil elsewhere.
    package var room: RoomState? {
        get { if case .room(let room) = meetingScreen { room } else { nil } }
        set { if let newValue, room != nil { meetingScreen = .room(newValue) } }
    }

    /// The rehearsal that is shown; nil elsewhere.
    package var drill: DrillState? {
        get { if case .drill(let drill) = meetingScreen { drill } else { nil } }
        set { if let newValue, drill != nil { meetingScreen = .drill(newValue) } }
    }

    mutating func prepare(_ command: Command, count: Int?) -> [Effect] {
        let times = min(max(1, count ?? 1), 1_000)
        switch command {
        case .meetings: show(.meeting(.list(ListState())))
        case .brief: return makeMeeting()
        case .newMeeting: ask(.new)
        case .removeMeeting: return change { .remove($0) }
        case .addLine: askForLine()
        case .rewordLine: askForWords()
        case .dropLine: return changeLine { .drop($0, $1) }
        case .restoreLine: return changeLine { .restore($0, $1) }
        case .lineUp: return moveLine(by: -times)
        case .lineDown: return moveLine(by: times)
        case .briefLength: changeLength()
        case .briefChanges: showChanges()
        case .ceiling: ask(.ceiling, text: meetingScreen?.choice?.ceiling ?? "")
        case .export: askForFile()
        case .keepVersion: return change { .version($0, meetingScreen?.choice) }
        case .clearBrief:
            if let number = meetingScreen?.number { ask(.clear(number)) }
        case .room, .rehearse: enter(command)
        case .nextCard: room?.turn(by: times)
        case .previousCard: room?.turn(by: -times)
        case .said: return mark(.said)
        case .raised: return mark(.raised)
        case .promised: askForPromise(.promised)
        case .pledged: askForPromise(.pledged)
        case .avoided: return mark(.avoided)
        case .roomNote: askForRoomNote()
        case .noted:
            if let sheet = room?.sheet { overlay = .places(PlacesState(noted: sheet)) }
        case .leaveRoom: leaveRoom()
        case .showAnswer: showAnswer()
        case .gradeAgain: return grade(.again)
        case .gradeHard: return grade(.hard)
        case .gradeGood: return grade(.good)
        default: break
        }
        return []
    }

    /// Asks something in the last line.
    mutating func ask(_ question: MeetingQuestion, text: String = "") {
        overlay = .prompt(PromptState(.meeting(question), text: text))
    }

    private func change(_ make: (Int) -> MeetingChange) -> [Effect] {
        meetingScreen?.number.map { [.meeting(.change(make($0)))] } ?? []
    }

    private func changeLine(_ make: (Int, SheetRow) -> MeetingChange) -> [Effect] {
        guard let sheet, let line = sheet.line else { return [] }
        return [.meeting(.change(make(sheet.number, line)))]
    }

    // MARK: Making a meeting

    /// The meeting that `B` makes of what is at hand, and whether its day is that of an event;
    /// nil where nothing here can be met.
    var meetingHere: (meeting: Meeting, isDated: Bool)? {
        if case .index(let kind) = place, kind != .sources {
            guard let id = indexes[kind].selected?.id else { return nil }
            return (Meeting(subjects: [id], date: asOf), false)
        }
        let finding = currentFinding
        let named = subject?.ids ?? finding?.finding.subjects ?? []
        guard !named.isEmpty else { return nil }
        let parties = named.filter { $0.kind == .country || $0.kind == .forum }
        guard let finding, case .event(let event) = finding.claim, let date = event.date else {
            return subject == nil
                ? nil : (Meeting(subjects: parties.isEmpty ? named : parties, date: asOf), false)
        }
        var meeting = Meeting(subjects: parties.isEmpty ? named : parties, date: date.first)
        let others = finding.finding.subjects.filter { !meeting.subjects.contains($0) }
        let words = finding.words
        meeting.place = event.place ?? EventName.place(in: words)
        // Those who take part, not that it is two sides.
        meeting.participants = event.participants.filter { !$0.lowercased().contains(" sides") }
        if finding.finding.rule == Finding.recordedMeeting {
            meeting.time = ClockTimes.words(in: words)
        }
        let forum = others.filter { $0.kind == .forum }.compactMap { names[$0] }
            .first { words.isNaming($0) }
        let name = EventName.name(in: words)
        // A name in full says more than what meets, which says more than `summit`.
        meeting.event = name.flatMap { $0 == $0.lowercased() ? nil : $0 } ?? forum ?? name
        // What the day in the head does not say.
        var open: [String] = []
        if date.first != (event.until ?? date).last {
            open.append(DateWording.words(date, until: event.until))
        }
        if ![.held, .ongoing, .planned].contains(event.status) {
            open.append(event.status.rawValue.map { $0 == "-" ? " " : String($0) }.joined())
        }
        if !open.isEmpty {
            meeting.event = (meeting.event ?? "meeting") + " (" + open.joined(separator: ", ") + ")"
        }
        meeting.agenda = others.filter { $0.kind == .priority }
        return (meeting, true)
    }

    private func makeMeeting() -> [Effect] {
        guard let (meeting, isDated) = meetingHere else { return [] }
        return [.meeting(.change(.make(meeting, isDated: isDated)))]
    }

    /// Shows the brief of a meeting that was made or found.
    mutating func showMeeting(_ number: Int, saying words: String) {
        overlay = nil
        show(.meeting(.sheet(SheetState(number: number))))
        notice = Notice(words)
    }

    // MARK: The brief

    private mutating func changeLength() {
        let lengths = ["2m", "10m", "30m"]
        choose { choice in
            let place = lengths.firstIndex(of: choice.length) ?? 0
            choice.length = lengths[(place + 1) % lengths.count]
        }
    }

    /// Shows what changed, or the brief again.
    private mutating func showChanges() {
        choose { $0.showsChanges.toggle() }
        guard sheet?.choice?.showsChanges == true else { return }
        notice = Notice("\(keyName(.close)) or \(keyName(.briefChanges)) goes back to the brief.")
    }

    /// Asks for another brief of the meeting; before the first has come there is none to change.
    mutating func choose(_ change: (inout BriefChoice) -> Void) {
        guard var choice = sheet?.choice else { return }
        sheet?.leave()
        change(&choice)
        sheet?.choice = choice
        sheet?.list.hold()
        sheet?.list.reload()
    }

    private mutating func askForLine() {
        guard let sheet, let line = sheet.line else { return }
        ask(.add(sheet.number, part: line.part, heading: line.heading))
    }

    private mutating func askForWords() {
        guard let sheet, let line = sheet.line else { return }
        // That nothing was found is nothing to begin with.
        ask(.reword(sheet.number, line), text: line.isMissing ? "" : line.words.oneLine)
    }

    private func moveLine(by count: Int) -> [Effect] {
        guard let sheet, let line = sheet.line else { return [] }
        var lines = sheet.lines(with: line)
        guard let from = lines.firstIndex(where: { $0.key == line.key }) else { return [] }
        let place = min(max(0, from + count), lines.count - 1)
        guard place != from else { return [] }
        lines.insert(lines.remove(at: from), at: place)
        return [.meeting(.change(.order(sheet.number, lines)))]
    }

    private mutating func askForFile() {
        guard let screen = meetingScreen, let number = screen.number else { return }
        let name = screen.row.map(Self.fileName) ?? "brief"
        if showsChanges, let rows = sheet?.sheet?.rows, rows.allSatisfy(\.isRemark) {
            let words = rows.map(\.words).joined(separator: " ")
            notice = Notice(words + " There is no addendum to write.")
            return
        }
        let what = showsChanges ? "addendum-" : "brief-"
        ask(.export(number), text: what + name + ".docx")
    }

    /// A name for files about a meeting: whom it is with, and the day.
    package static func fileName(_ row: MeetingRow) -> String {
        let names = row.meeting.subjects.map { (row.names[$0] ?? $0.code).lowercased() }
        let words = names.joined(separator: "-").split { !$0.isLetter && !$0.isNumber }
        return (words.map(String.init) + [row.meeting.date.iso]).joined(separator: "-")
    }

    /// Opens what the cursor is on: a field to change, the words in their source.
    mutating func openMeetingRow() {
        switch meetingScreen {
        case .list(let list):
            guard let row = list.selected else { return }
            show(.meeting(.sheet(SheetState(number: row.number))))
        case .sheet(let sheet):
            guard let entry = sheet.list.selected else { return }
            switch entry.content {
            case .field(let field, let words): ask(.field(sheet.number, field), text: words)
            case .line(let line): read(line.citations.map(\.citation))
            }
        case .drill(let drill): read(drill.question?.citations.map(\.citation) ?? [])
        case .room, nil: break
        }
    }

    /// Opens the first of some passages in its source; `)` goes on to the others.
    private mutating func read(_ places: [Citation]) {
        guard let first = places.first else { return }
        var reader = ReaderState(source: first.source, at: first.span)
        reader.round = ReaderState.Round(places: places, index: 0)
        show(.reader(reader))
    }

    /// Says why a line stands in the brief.
    mutating func tellLineReason() {
        guard let line = sheet?.line else { return }
        let reasons = line.reasons.isEmpty ? ["its part takes all of its kind"] : line.reasons
        var words = reasons.joined(separator: "; ").capitalizedFirst + "."
        if line.isOwn { words += " The words are yours." }
        if line.citations.count > 1 {
            words += " It rests on \(line.citations.count) places."
        }
        notice = Notice(words)
    }
}

extension String {
    /// True where a name stands in the text, or its initials do: `TTC`.
    fileprivate func isNaming(_ name: String) -> Bool {
        let initials = name.split(separator: " ").compactMap(\.first).filter(\.isUppercase)
        if initials.count > 1, split(whereSeparator: { !$0.isLetter }).contains(initials[...]) {
            return true
        }
        return lowercased().contains(name.lowercased())
    }
}

extension [Substring] {
    /// True where one of the words is made of these letters.
    fileprivate func contains(_ letters: ArraySlice<Character>) -> Bool {
        contains { word in word.elementsEqual(letters) }
    }
}
