internal import BriefCore
internal import TerminalScreen

extension NavigatorState {
    /// Keeps a correction of a finding, a task or tags, or says what is wrong with the answer.
    mutating func acceptCorrection(_ prompt: PromptState) -> [Effect] {
        let text = prompt.editor.text.oneLine
        switch prompt.purpose {
        case .wording(let identity, let title):
            overlay = nil
            let isOwn = !text.isEmpty && text != title
            awaited.remark = isOwn ? twinWords : nil
            return [.write(.wording(identity, isOwn ? text : ""))]
        case .actor(let identity, _):
            guard !text.isEmpty else { return object(to: prompt, "Write who holds it.") }
            overlay = nil
            if text == prompt.first { return [] }
            return [.write(.verdict(identity, .changeActor(text)))]
        case .days(let identity, _):
            guard let verdict = DateEntry.days(text, from: asOf) else {
                return object(
                    to: prompt,
                    "This is no date. Write \(DateEntry.forms), two dates with – between, or unknown."
                )
            }
            overlay = nil
            if text == prompt.first { return [] }
            return [.write(.verdict(identity, verdict))]
        case .task(let target, _):
            guard !text.isEmpty, text.lowercased() != "done" else {
                overlay = prompt.under.map(Overlay.places)
                if notebook.task(on: target) != nil { return [.write(.task(target, nil))] }
                if !text.isEmpty { notice = Notice("There was nothing to do about this.") }
                return []
            }
            guard let task = TaskEntry.task(text, today: asOf) else {
                let form = TaskEntry.form(today: asOf)
                return object(to: prompt, "No date follows “by”. Write: \(form)")
            }
            overlay = prompt.under.map(Overlay.places)
            let isPast = task.due.map { $0.last < asOf } ?? false
            awaited.remark = isPast ? "Its day is past." : nil
            return [.write(.task(target, task))]
        case .tags(let target, _, let before):
            overlay = nil
            return [.write(.tags(target, Self.tagNames(text), before: before))]
        default: return []
        }
    }

    /// The tags a text names, in order, none twice, with or without `#`.
    private static func tagNames(_ text: String) -> [String] {
        var names: [String] = []
        for word in text.split(whereSeparator: { " ,".contains($0) }) {
            let name = String(word.drop { $0 == "#" })
            if !name.isEmpty, !names.contains(name) { names.append(name) }
        }
        return names.sorted()
    }

    private mutating func object(to prompt: PromptState, _ problem: String) -> [Effect] {
        var prompt = prompt
        prompt.problem = problem
        overlay = .prompt(prompt)
        return []
    }

    /// Sets the status chosen from the closed list.
    mutating func chooseStatus(_ word: String) -> [Effect] {
        currentFinding?.named.map { [.write(.verdict($0, .changeType(word)))] } ?? []
    }
}

extension DateEntry {
    /// The verdict a text means: a date, two with a dash between, or `unknown`; nil for none.
    static func days(_ text: String, from first: CalendarDate) -> Verdict? {
        if text.lowercased() == "unknown" { return .changeDate(nil, until: nil) }
        if let single = date(text, from: first) { return .changeDate(single, until: nil) }
        let ends = text.split(separator: "–").map(String.init)
        let parts = ends.count == 2 ? ends : text.components(at: " - ")
        guard parts.count == 2, let start = date(parts[0], from: first),
            let until = date(parts[1], from: first),
            start.first <= until.last
        else { return nil }
        return .changeDate(start, until: until)
    }
}

extension String {
    /// The parts before and after the first place a text stands; only one where it does not.
    fileprivate func components(at separator: String) -> [String] {
        guard let place = firstRange(of: separator) else { return [self] }
        return [String(self[..<place.lowerBound]), String(self[place.upperBound...])]
    }

    private func firstRange(of other: String) -> Range<Index>? {
        for start in indices where self[start...].hasPrefix(other) {
            return start..<index(start, offsetBy: other.count)
        }
        return nil
    }
}

extension FindingRow {
    /// The days of an event as they are typed.
    var typedDays: String {
        guard case .event(let event) = claim, let date = event.date else { return "" }
        let start = DateWording.words(date)
        return event.until.map { start + " – " + DateWording.words($0) } ?? start
    }
}
