internal import BriefCore
internal import TerminalScreen

extension NavigatorState {
    /// Goes into the room of the meeting at hand, or begins its rehearsal.
    mutating func enter(_ command: Command) {
        guard let screen = meetingScreen, let number = screen.number else { return }
        if command == .room {
            show(.meeting(.room(RoomState(number: number, choice: screen.choice))))
        } else {
            show(.meeting(.drill(DrillState(number: number, choice: screen.choice))))
        }
    }

    /// Notes what was done with the line under the cursor.
    mutating func mark(_ verb: RoomEntry.Verb) -> [Effect] {
        guard let room, let card = room.shown, let line = room.line else { return [] }
        let words = line.words
        let entry = RoomEntry(at: "", verb: verb, topic: card.topic, key: line.key, words: words)
        return note(entry, of: room.number)
    }

    /// Asks what was promised: the line says what it was about, not what was said.
    mutating func askForPromise(_ verb: RoomEntry.Verb) {
        guard let room, let card = room.shown, let line = room.line else { return }
        let entry = RoomEntry(at: "", verb: verb, topic: card.topic, key: line.key, words: "")
        ask(.promise(room.number, entry))
    }

    /// Notes something of the room.
    mutating func note(_ entry: RoomEntry, of number: Int) -> [Effect] {
        room?.hasNoted = true
        return [.meeting(.change(.room(number, entry)))]
    }

    mutating func askForRoomNote() {
        guard let room else { return }
        ask(.note(room.number, topic: room.shown?.topic ?? ""))
    }

    /// Goes along the lines of a card; in one taller than the screen each step reads on first, or
    /// back.
    mutating func moveInRoom(_ command: Command, times: Int, row: Int?) {
        guard let rect = Arrangement(self).frame(.meeting)?.body else { return }
        switch command {
        case .down, .up:
            for _ in 0..<times {
                guard let before = room else { return }
                stepInRoom(isDown: command == .down, in: rect)
                let isStill = room?.lines == before.lines && room?.scrolled == before.scrolled
                if isStill { return }
            }
        default:
            room?.lines.move(command, times: times, row: row)
            room?.scrolled = 0
            guard command == .last, row == nil, let last = room else { return }
            room?.scrolled = RoomPane.hidden(last, in: rect)
        }
    }

    private mutating func stepInRoom(isDown: Bool, in rect: Rect) {
        guard let room else { return }
        let page = max(1, rect.rows / 2)
        let hidden = isDown ? RoomPane.hidden(room, in: rect) : room.scrolled
        if hidden == 0 {
            self.room?.lines.move(by: isDown ? 1 : -1)
        } else {
            self.room?.scrolled += min(page, hidden) * (isDown ? 1 : -1)
        }
    }

    /// Leaves the room; where something was noted, asks first where the readout goes.
    mutating func leaveRoom() {
        guard let room else { return }
        if room.hasNoted || !(room.sheet?.log.isEmpty ?? true) {
            ask(.readout(room.number), text: room.sheet?.path ?? "")
        } else {
            history.close()
        }
    }

    /// Shows the answer; where no question is left, begins again with all.
    mutating func showAnswer() {
        guard let drill else { return }
        if drill.question == nil {
            self.drill?.beginWithAll()
        } else {
            self.drill?.isShown = true
        }
    }

    /// Notes how well the answer was known, and goes on.
    mutating func grade(_ grade: DrillGrade) -> [Effect] {
        guard let drill, drill.isShown, let question = drill.question else { return [] }
        self.drill?.grade(grade)
        return [.meeting(.change(.grade(drill.number, question, grade)))]
    }

    /// What is done on a brief or a room is done: its prompt goes, and the room with it.
    mutating func finishMeetingWork(_ words: String, path: String) {
        if case .prompt(let prompt) = overlay, case .meeting(let question) = prompt.purpose {
            overlay = nil
            if case .readout = question {
                answers.remember(path, .path)
                readoutPath = path
                if room != nil { history.close() }
            }
        }
        notice = Notice(words)
    }

    /// Takes away the prompt whose answer was kept.
    mutating func closeMeetingPrompt() {
        if case .prompt(let prompt) = overlay, case .meeting = prompt.purpose { overlay = nil }
    }
}
