internal import BriefCore
internal import TerminalScreen

extension NavigatorState {
    /// Does what the answer to a question about a meeting says; the prompt stays until it is done.
    mutating func accept(_ question: MeetingQuestion, _ prompt: PromptState) -> [Effect] {
        let text = prompt.editor.text.oneLine
        let choice = meetingScreen?.choice
        switch question {
        case .new where text.isEmpty, .add where text.isEmpty, .clear where text.isEmpty,
            .export where text.isEmpty, .note where text.isEmpty:
            overlay = nil
            return []
        case .readout where text.isEmpty:
            overlay = nil
            history.close()
            notice = Notice("No readout was written; what you noted stays with the meeting.")
            return []
        case .new: return [.meeting(.change(.makeNamed(text, on: asOf)))]
        case .field(let number, let field): return acceptField(field, of: number, text, prompt)
        case .reword(let number, let row):
            if text == row.words.oneLine || text.isEmpty && row.isMissing && !row.isLeftOut {
                overlay = nil
                return []
            }
            let change: MeetingChange =
                text.isEmpty ? .restore(number, row) : .reword(number, row, text)
            return [.meeting(.change(change))]
        case .add(let number, let part, _):
            let above = sheet?.linesAbove(in: part) ?? []
            return [.meeting(.change(.add(number, part: part, text, below: above)))]
        case .ceiling:
            if !text.isEmpty, let problem = MarkingScale.problem(with: text) {
                var prompt = prompt
                prompt.problem = problem + "."
                overlay = .prompt(prompt)
                return []
            }
            overlay = nil
            choose { $0.ceiling = text.isEmpty ? nil : text }
            return []
        case .export(let number):
            answers.remember(text, .path)
            return [.meeting(.export(number, choice, path: text))]
        case .clear(let number):
            return [.meeting(.change(.clear(number, choice, name: text)))]
        case .note(let number, let topic):
            let entry = RoomEntry(at: "", verb: .note, topic: topic, key: "", words: text)
            return note(entry, of: number)
        case .promise(let number, let entry):
            if case .noDay(let day) = PromiseEntry(text, today: today) {
                var prompt = prompt
                let form = DateWording.words(today.adding(days: 7))
                prompt.problem = "“\(day)” is no day. Write: by \(form)"
                overlay = .prompt(prompt)
                return []
            }
            return note(entry.saying(text), of: number)
        case .readout(let number): return [.meeting(.readout(number, path: text))]
        }
    }

    private mutating func acceptField(
        _ field: MeetingField,
        of number: Int,
        _ text: String,
        _ prompt: PromptState
    ) -> [Effect] {
        var prompt = prompt
        if field == .date {
            guard let date = DateEntry.date(text, from: asOf), case .day(let day) = date else {
                prompt.problem =
                    text.isEmpty
                    ? "A meeting has a day: Esc leaves the one it has."
                    : "This is no day. Write it as \(DateEntry.dayForms)."
                overlay = .prompt(prompt)
                return []
            }
            return [.meeting(.change(.set(number, field, day.iso)))]
        }
        if text.isEmpty, field.isRequired {
            prompt.problem = "A meeting is with somebody, or on something."
            overlay = .prompt(prompt)
            return []
        }
        return [.meeting(.change(.set(number, field, text)))]
    }

    /// Asks for what the screen for meetings lacks.
    mutating func fetchMeeting(_ effects: inout [Effect]) {
        guard var screen = meetingScreen else { return }
        let id = stamp()
        var request: MeetingRequest?
        switch screen {
        case .list(var list):
            guard list.wanted() != nil else { return }
            list.ask(id, 0..<Self.all)
            screen = .list(list)
            request = .list
        case .sheet(var sheet):
            guard sheet.list.wanted() != nil else { return }
            sheet.list.ask(id, 0..<Self.all)
            screen = .sheet(sheet)
            request = .sheet(sheet.number, sheet.choice)
        case .room(var room):
            guard !room.isAsked else { return }
            room.isAsked = true
            room.awaiting = id
            screen = .room(room)
            request = .room(room.number, room.choice)
        case .drill(var drill):
            guard !drill.isAsked else { return }
            drill.isAsked = true
            drill.awaiting = id
            screen = .drill(drill)
            request = .drill(drill.number, drill.choice)
        }
        meetingScreen = screen
        if let request { effects.append(.load(id, .meeting(request))) }
    }

    /// More rows than a meeting's screen ever has: all of them are asked for at once.
    private static var all: Int { 1_000_000 }

    /// Puts an answer where it was asked for.
    mutating func takeMeeting(_ reply: MeetingReply, for id: RequestID) {
        let today = today
        _ = history.changeFirst { place in
            guard case .meeting(var screen) = place, screen.take(reply, for: id, today: today)
            else { return false }
            place = .meeting(screen)
            return true
        }
        if case .places(var card) = overlay, card.kind == .noted, let sheet = room?.sheet {
            card.show(sheet)
            overlay = .places(card)
        }
    }
}

extension MeetingScreen {
    fileprivate mutating func take(
        _ reply: MeetingReply,
        for id: RequestID,
        today: CalendarDate
    ) -> Bool {
        switch (self, reply) {
        case (.list(var list), .list(let rows)):
            let isFirst = !list.isLoaded
            guard list.take(Window(offset: 0, total: rows.count, rows: rows), for: id)
            else { return false }
            // Those that are over stand above; the next one is wanted.
            let next = rows.firstIndex { $0.meeting.date >= today } ?? rows.count - 1
            if isFirst { list.viewport.move(to: next) }
            self = .list(list)
        case (.sheet(var state), .sheet(let sheet)):
            guard state.take(sheet, for: id) else { return false }
            self = .sheet(state)
        case (.room(var state), .room(let sheet)):
            guard state.take(sheet, for: id) else { return false }
            self = .room(state)
        case (.drill(var state), .drill(let sheet)):
            guard state.take(sheet, for: id, today: today) else { return false }
            self = .drill(state)
        default: return false
        }
        return true
    }
}
