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
        self.room?.hasNoted = true
        return [.meeting(.change(.room(room.number, entry)))]
    }

    mutating func askForRoomNote() {
        guard let room else { return }
        ask(.note(room.number, topic: room.shown?.topic ?? ""))
    }

    /// Reads on in a line taller than the screen, or back.
    ///
    /// - Returns: false where the cursor is to move instead.
    mutating func scrollRoom(_ command: Command) -> Bool {
        guard let room, let frame = Arrangement(self).frame(.meeting) else { return false }
        let page = max(1, frame.body.rows / 2)
        switch command {
        case .down:
            let hidden = RoomPane.hidden(room, in: frame.body)
            guard hidden > 0 else { return false }
            self.room?.scrolled += min(page, hidden)
        case .up:
            guard room.scrolled > 0 else { return false }
            self.room?.scrolled = max(0, room.scrolled - page)
        default: return false
        }
        return true
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
