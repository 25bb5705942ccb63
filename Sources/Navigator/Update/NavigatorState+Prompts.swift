internal import BriefCore
internal import TerminalScreen

extension NavigatorState {
    /// Does what the answer to a prompt says, or says what is wrong with it.
    mutating func accept(_ prompt: PromptState) -> [Effect] {
        let effects = obey(prompt)
        if effects.contains(where: \.isWrite) { awaited.answer = prompt }
        return effects
    }

    private mutating func obey(_ prompt: PromptState) -> [Effect] {
        let text = prompt.editor.text
        switch prompt.purpose {
        case .find(_, let isForward):
            overlay = nil
            isFindReversed = !isForward
            answers.remember(text, .words)
            if !text.isEmpty, !hasFound { return findFurther(isForward: isForward) }
            tellUnseen()
        case .filter:
            overlay = nil
            answers.remember(text, .words)
        case .date(let source, let title):
            return acceptDate(text, of: source, title: title, prompt)
        case .note: return acceptNote(prompt)
        case .wording, .days, .actor, .task, .tags: return acceptCorrection(prompt)
        case .importFile: return acceptImport(prompt)
        case .saveScreen:
            overlay = nil
            let path = text.oneLine
            return path.isEmpty ? [] : [.save(path, screenLines)]
        case .asOf:
            acceptAsOf(text, prompt)
        case .meeting(let question): return accept(question, prompt)
        }
        return []
    }

    /// Puts back what a cancelled prompt has changed.
    mutating func restore(_ prompt: PromptState) {
        switch prompt.purpose {
        case .find(let from, _):
            returnTo(from)
            findText = ""
        case .filter(let before): restore(before)
        case .note, .wording, .days, .actor, .task, .tags, .meeting:
            guard prompt.draft != nil, let sort = prompt.purpose.answers else { return }
            answers.remember(prompt.editor.text, sort)
        case .date, .asOf, .importFile, .saveScreen: break
        }
    }

    /// Shows lists as they were before one was narrowed; their rows are asked for again, as the
    /// book may have changed meanwhile.
    private mutating func restore(_ before: FilterOrigin) {
        guard before.place.isSameList(as: place) else { return }
        indexes = before.indexes
        indexes.reload()
        place = before.place.reloaded()
    }

    /// Shows what the answer would do while it is typed.
    mutating func followPrompt(_ prompt: PromptState) {
        switch prompt.purpose {
        case .find(let from, let isForward):
            returnTo(from)
            findText = prompt.editor.text
            hasFound =
                isForward
                ? findHere(isForward: true, includesCursor: true) || findInOtherPanes()
                : findHere(isForward: false, includesCursor: false)
        case .filter: narrow(to: ListFilter(prompt.editor.text))
        case .date, .asOf, .note, .wording, .days, .actor, .task, .tags, .importFile, .saveScreen,
            .meeting:
            break
        }
    }

    /// Replaces the answer by an earlier one, or a later one where negative.
    mutating func recall(in prompt: PromptState, by count: Int) {
        if !prompt.proposals.isEmpty {
            propose(in: prompt, by: -count)
            return
        }
        guard let sort = prompt.purpose.answers, !answers[sort].isEmpty else { return }
        let answers = answers[sort]
        var prompt = prompt
        if prompt.recalled == nil { prompt.typed = prompt.editor.text }
        let wanted = (prompt.recalled ?? 0) + count
        if wanted <= 0 {
            prompt.recalled = nil
            prompt.editor.replace(with: prompt.typed)
        } else {
            let back = min(wanted, answers.count)
            prompt.recalled = back
            prompt.editor.replace(with: answers[answers.count - back])
        }
        overlay = .prompt(prompt)
        followPrompt(prompt)
    }

    /// Narrows the focused list.
    mutating func narrow(to filter: ListFilter) {
        switch focus {
        case .index(.sources): indexes.sources.narrow(to: filter)
        case .index(let kind): indexes[kind].narrow(to: filter)
        case .subject(.sources): subject?.sources.narrow(to: filter)
        case .subject(let pane): subject?[pane].narrow(to: filter)
        case .proof, .reader, .hits, .meeting: break
        }
    }

    /// What the focused list is narrowed to.
    var focusedFilter: ListFilter {
        switch focus {
        case .index(.sources): indexes.sources.filter
        case .index(let kind): indexes[kind].filter
        case .subject(let pane): subject?.filter(of: pane) ?? .none
        case .proof, .reader, .hits, .meeting: .none
        }
    }

    private mutating func acceptDate(
        _ text: String,
        of source: SourceKey,
        title: String,
        _ prompt: PromptState
    ) -> [Effect] {
        let answer = text.oneLine
        let date = DateEntry.date(answer, until: asOf)
        guard date != nil || answer.lowercased() == "unknown" else {
            object(to: prompt)
            return []
        }
        overlay = nil
        holdRows()
        let said = date.map { DateWording.words($0) } ?? "unknown"
        beyondUndo.ask("The date of a source stays: \(keyName(.setDate)) gives it another.")
        notice = Notice("Setting the date of “\(title.oneLine)” to \(said)…")
        return [.setPublished(source, date)]
    }

    /// Keeps the cursors of lists that are about to change on their rows.
    mutating func holdRows() {
        indexes.sources.hold()
        for kind in IndexKind.allCases { indexes[kind].hold() }
        guard let pane = subject?.focus else { return }
        if pane == .sources {
            subject?.sources.hold()
        } else {
            subject?[pane].hold()
        }
    }

    /// Has the cursor go to what was changed, in the lists that may show it.
    mutating func seek(_ changed: ChangedPlace) {
        switch (changed, meetingScreen) {
        case (.meeting, .list(var list)):
            list.seek(changed)
            meetingScreen = .list(list)
        case (.line(_, let number), .sheet(var sheet)) where sheet.number == number:
            sheet.list.seek(changed)
            self.sheet = sheet
        case (.entry(.finding(let identity)), _):
            guard let pane = SubjectPane.allCases.first(where: { $0.kind == identity.kind })
            else { return }
            subject?[pane].seek(changed)
        case (.entry(.subject(let id)), _): indexes[IndexKind(of: id.kind)].seek(changed)
        case (.entry(.source), _):
            indexes.sources.seek(changed)
            subject?.sources.seek(changed)
        default: break
        }
    }

    private mutating func acceptAsOf(_ text: String, _ prompt: PromptState) {
        let answer = text.oneLine
        if answer.isEmpty || answer.lowercased() == "today" {
            asOf = today
        } else if let date = DateEntry.date(answer, from: today) {
            asOf = date.last
        } else {
            object(to: prompt)
            return
        }
        overlay = nil
        notice = Notice("As of \(DateWording.words(asOf)).")
    }

    private mutating func object(to prompt: PromptState) {
        var prompt = prompt
        let others = prompt.purpose == .asOf ? "today" : "unknown"
        prompt.problem = "This is no date. Write \(DateEntry.forms) or \(others)."
        overlay = .prompt(prompt)
    }
}

extension Place {
    /// True where both show the same list, whatever its rows.
    fileprivate func isSameList(as other: Place) -> Bool {
        switch (self, other) {
        case (.index(let one), .index(let two)): one == two
        case (.subject(let one), .subject(let two)): one.ids == two.ids
        default: false
        }
    }
}
