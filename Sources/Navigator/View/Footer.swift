internal import BriefCore
internal import TerminalScreen

/// The last line: a prompt, a notice, or the most useful keys of the place.
enum Footer {
    static func draw(_ state: NavigatorState, in rect: Rect, _ painter: inout Painter) {
        guard !rect.isEmpty else { return }
        switch state.overlay {
        case .prompt(let prompt): draw(prompt, hint(prompt, state), state, in: rect, &painter)
        case .menu, .why, .places, .paste, nil:
            painter.draw(line(state, width: rect.columns), in: rect)
        }
    }

    /// Says what is wrong with the answer to a prompt, on the line above it.
    static func drawProblem(_ state: NavigatorState, in body: Rect, _ painter: inout Painter) {
        guard case .prompt(let prompt) = state.overlay else { return }
        var area = body
        drawProposals(prompt, in: &area, &painter)
        let choices = prompt.choices.joined(separator: " · ")
        guard let said = prompt.problem ?? (choices.isEmpty ? nil : choices) else { return }
        let role: Role = prompt.problem == nil ? "notice" : "notice.error"
        let lines = Wrap.lines(of: said.oneLine, columns: max(1, area.columns - 2))
            .prefix(noticeLimit)
        let box = area.takeBottom(min(lines.count, area.rows))
        painter.clear(box)
        painter.draw(lines.map { Line(" " + $0.text, role) }, in: box)
    }

    /// Lists the dates that may be the answer above it.
    private static func drawProposals(
        _ prompt: PromptState,
        in area: inout Rect,
        _ painter: inout Painter
    ) {
        guard case .date = prompt.purpose, !prompt.proposals.isEmpty else { return }
        let count = min(prompt.proposals.count, max(0, area.rows / 2 - 1))
        guard count > 0 else { return }
        var box = area.takeBottom(count + 1)
        painter.clear(box)
        let title = Line(" It may be; Down takes the next into the line", "pane.title.focus")
        painter.drawHeading(title, in: box.takeTop(1))
        let width = box.columns
        let lines = prompt.proposals.prefix(count).enumerated().map { index, proposal in
            let isChosen = index == prompt.proposed
            var line = RowMark.line(isSelected: isChosen, isFocused: true)
            line.append(DateWording.words(proposal.date), "date")
            line.append("  " + proposal.reason, "text.dim")
            return line.truncated(to: width)
        }
        painter.draw(lines, in: box)
    }

    /// Lines a notice takes at most.
    private static let noticeLimit = 6

    /// Says all of a notice that is longer than the last line on lines above it.
    static func drawLongNotice(
        _ state: NavigatorState,
        in body: Rect,
        width: Int,
        _ painter: inout Painter
    ) {
        guard state.notice != nil, !isPrompting(state) else { return }
        let lines = noticeLines(state, width: width)
        guard lines.count > 1 else { return }
        var area = body
        let above = area.takeBottom(min(lines.count - 1, Self.noticeLimit - 1, body.rows))
        painter.clear(above)
        painter.draw(Array(lines.prefix(above.rows)), in: above)
    }

    private static func isPrompting(_ state: NavigatorState) -> Bool {
        if case .prompt = state.overlay { true } else { false }
    }

    /// The notice as lines; the last one holds all that is left.
    private static func noticeLines(_ state: NavigatorState, width: Int) -> [Line] {
        guard let notice = state.notice else { return [] }
        let role: Role = notice.isError ? "notice.error" : "notice"
        let lines = notice.text.split(separator: "\n").flatMap { part in
            Wrap.lines(of: String(part).oneLine, columns: max(1, width - 2))
        }
        .map { Line(" " + $0.text, role) }
        guard lines.count > Self.noticeLimit else { return lines }
        var cut = Array(lines.prefix(Self.noticeLimit))
        cut[Self.noticeLimit - 1].append(" …", role)
        return cut
    }

    /// The notice, else the keys, with the keys typed so far at the right.
    static func line(_ state: NavigatorState, width: Int) -> Line {
        if let last = noticeLines(state, width: width).last { return last }
        let pending = pendingWords(state)
        let keys = keys(for: state, width: width - ScreenText(pending).width - 1)
        return Header.spread(keys, Line(pending, "footer.key"), width: width)
    }

    /// The hints that fit, the most useful ones first.
    static func keys(for state: NavigatorState, width: Int) -> Line {
        var line = Line()
        let hints = state.keys.hints(
            in: leadsNowhere(state.overlay) ? .card : state.scope,
            where: { !tellsChanges(state) || inChanges.contains($0) }
        )
        let last = hints.last
        for hint in hints {
            var piece = Line(line.width == 0 ? " " : "   ", "footer")
            piece.append(hint.keys, "footer.key")
            piece.append(" " + hint.text, "footer")
            let reserve = last.map { $0 == hint ? 0 : 4 + $0.keys.count + $0.text.count } ?? 0
            guard line.width + piece.width + reserve <= width else { continue }
            line.append(piece)
        }
        return line
    }

    /// True for a list of places in which there is nothing to go to.
    private static func leadsNowhere(_ overlay: Overlay?) -> Bool {
        guard case .places(let card) = overlay else { return false }
        return card.entries.isEmpty || card.kind == .refused || card.kind == .noted
    }

    /// What can be done with what changed in a brief.
    private static let inChanges: Set<Command> = [.open, .export, .help]

    /// True where what changed in a brief is shown, which is not changed itself.
    private static func tellsChanges(_ state: NavigatorState) -> Bool {
        state.overlay == nil && state.sheet?.choice?.showsChanges == true
    }

    private static func pendingWords(_ state: NavigatorState) -> String {
        let count = state.pending.count.map(String.init) ?? ""
        let keys = state.pending.keys.map(\.label).joined()
        return count + keys + (keys.isEmpty ? "" : "–")
    }

    /// What is said behind the answer while it is typed; empty for nothing.
    private static func hint(_ prompt: PromptState, _ state: NavigatorState) -> String {
        if prompt.editor.isSelected, case .meeting(.readout) = prompt.purpose {
            return "   ^U Enter: none"
        }
        if prompt.editor.isSelected { return "   letters replace it, arrows keep it" }
        let isBlank = prompt.editor.text.allSatisfy(\.isWhitespace)
        switch prompt.purpose {
        case .find:
            guard !prompt.editor.isEmpty else { return "" }
            return state.notFoundHint.map { "  " + $0 } ?? ""
        case .filter where prompt.editor.isEmpty:
            return "  words or names, !word not, *word nearly so; empty for all"
        case .date where prompt.editor.isEmpty: return "  \(DateEntry.forms) or unknown"
        case .note(_, _, .some, _) where prompt.editor.isEmpty:
            return "  Enter takes the note away"
        case .days where prompt.editor.isEmpty: return "  \(DateEntry.forms) or unknown"
        case .task where isBlank && !prompt.first.isEmpty: return "  Enter takes it off the list"
        case .task where isBlank: return "  \(TaskEntry.form(today: state.asOf))"
        case .task: return "   done takes it off the list"
        case .tags where prompt.editor.isEmpty: return "  words with blanks between"
        case .wording where prompt.editor.isEmpty: return "  Enter goes back to the source's words"
        case .saveScreen where prompt.editor.isEmpty:
            return "  path of a file that is not there yet"
        case .importFile where prompt.editor.isEmpty:
            return "  path of a file or folder; Tab completes it"
        case .asOf where prompt.editor.isEmpty: return ""
        case .meeting(.promise) where prompt.editor.isEmpty:
            let line = state.room?.line?.words.oneLine
            return "  what, by when; Enter alone: " + (line.map { "“\($0)”" } ?? "this line")
        case .meeting(let question): return question.hint(isEmpty: prompt.editor.isEmpty)
        case .date, .asOf: return "   ^U empties the line"
        case .filter, .note, .days, .tags, .wording, .actor, .importFile, .saveScreen:
            return ""
        }
    }

    private static func draw(
        _ prompt: PromptState,
        _ hint: String,
        _ state: NavigatorState,
        in rect: Rect,
        _ painter: inout Painter
    ) {
        let label = ScreenText(" " + label(prompt.purpose, state) + ": ")
        let room = max(1, rect.columns - 1)
        let head = ScreenText(prompt.editor.head)
        let skipped = max(0, label.width + head.width - room)
        let role: Role = prompt.editor.isSelected ? "search.match.selected" : "prompt.text"
        var text = Line(prompt.editor.text, role)
        // How an answer that stands there is replaced is said whole or not at all.
        let isWhole = label.width + text.width + ScreenText(hint).width <= rect.columns
        if isWhole || !prompt.editor.isSelected { text.append(hint, "notice") }
        var line = Line(label, "prompt")
        if skipped == 0 {
            line.append(text)
        } else if label.width <= rect.columns / 2 {
            // What is asked stays, whatever the length of the answer.
            line.append("…", role)
            line.append(text.dropFirst(skipped + 1))
        } else {
            line.append(text)
            line = line.dropFirst(skipped)
        }
        painter.draw(line, in: rect)
        painter.showCursor(
            row: rect.row,
            column: rect.column + min(room, label.width + head.width - skipped)
        )
    }

    private static func quoted(_ title: String) -> String {
        "“" + ScreenText(title.oneLine).truncated(to: 24).text + "”"
    }

    private static func label(_ purpose: PromptState.Purpose, _ state: NavigatorState) -> String {
        switch purpose {
        case .meeting(.export) where state.sheet?.choice?.showsChanges == true:
            "Write the addendum to"
        case .find(_, let isForward): isForward ? "Find" : "Find before"
        case .filter: "Only rows with"
        case .date(_, let title):
            "Date of “" + ScreenText(title.oneLine).truncated(to: 32).text + "”"
        case .note(_, let title, _, _): "Note on " + quoted(title)
        case .wording: "In your words"
        case .days(_, let title): "Date of " + quoted(title)
        case .actor(_, let title): "Who holds " + quoted(title)
        case .task(_, let title): "To do about " + quoted(title)
        case .tags(_, let title, _): "Tags on " + quoted(title)
        case .importFile: "Import"
        case .saveScreen: "Write this screen to"
        case .asOf: "As of (empty for today)"
        case .meeting(let question): question.label
        }
    }
}
