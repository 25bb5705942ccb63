internal import BriefCore
internal import TerminalScreen

extension NavigatorState {
    /// Does what a command says; each group has its own file.
    mutating func perform(_ command: Command, count: Int?, letter: Character?) -> [Effect] {
        switch command.group {
        case .moving: return move(command, count: count, letter: letter)
        case .opening: return openOrClose(command, count: count)
        case .going: goTo(command)
        case .finding: return lookFor(command, count: count)
        case .book: return workOnBook(command)
        case .selecting: return select(command, count: count)
        case .notebook: return workOnNotebook(command)
        case .meetings: return prepare(command, count: count)
        case .screen: return changeScreen(command, count: count)
        case .typing: break
        }
        return []
    }

    private mutating func move(_ command: Command, count: Int?, letter: Character?) -> [Effect] {
        if selection != nil, scope == .selecting { return select(command, count: count) }
        let times = min(max(1, count ?? 1), PendingKeys.limit)
        if case .why(var why) = overlay {
            let last = WhyCard.lastTop(why, self)
            switch command {
            case .first: why.top = 0
            case .last: why.top = last
            default:
                let lines = WhyCard.lines(for: command, in: self) * times
                why.top = min(max(0, why.top + lines), last)
            }
            overlay = .why(why)
            return []
        }
        if case .places(var card) = overlay {
            card.viewport.move(command, times: times, row: count)
            overlay = .places(card)
            return []
        }
        switch command {
        case .nextPane: stepPane(by: times)
        case .previousPane: stepPane(by: -times)
        case .nextFinding: return step(times)
        case .previousFinding: return step(-times)
        case .nextCitation: stepCitation(by: times)
        case .previousCitation: stepCitation(by: -times)
        case .nextRow: return openNeighbour(by: times)
        case .previousRow: return openNeighbour(by: -times)
        case .setMark: return setMark(letter)
        case .goToMark: goToMark(letter)
        default:
            if focusedViewport == nil {
                moveText(command, times: times)
            } else {
                moveCursor(command, times: times, row: count)
            }
        }
        return []
    }

    private mutating func moveCursor(_ command: Command, times: Int, row: Int?) {
        if room != nil { return moveInRoom(command, times: times, row: row) }
        guard var viewport = focusedViewport else { return }
        let before = viewport
        viewport.move(command, times: times, row: row)
        focusedViewport = viewport
        subject?.hasChosenPane = true
        guard viewport.cursor == before.cursor, times == 1 else { return }
        if command == .down || command == .up {
            flow(isForward: command == .down, into: SubjectState.panes)
        }
    }

    /// From the end of a subject's pane, a step further leads into the next of some panes.
    ///
    /// - Returns: false where there is none; nothing has moved then.
    @discardableResult
    private mutating func flow(isForward: Bool, into panes: [SubjectPane]) -> Bool {
        guard !isZoomed, let shown = subject, !shown.isProofFocused else { return false }
        let place = panes.firstIndex(of: shown.focus) ?? panes.count
        let rest = isForward ? panes.dropFirst(place + 1) : panes.prefix(place)
        let isFilled = { (pane: SubjectPane) in shown.total(of: pane) > 0 }
        let next = isForward ? rest.first(where: isFilled) : rest.last(where: isFilled)
        guard let next else { return false }
        subject?.focus = next
        guard var viewport = focusedViewport else { return false }
        viewport.move(to: isForward ? 0 : viewport.count - 1)
        focusedViewport = viewport
        return true
    }

    private mutating func moveText(_ command: Command, times: Int) {
        let page = textPage
        reader?.isRead = true
        switch command {
        case .down: scrollText(by: times)
        case .up: scrollText(by: -times)
        case .pageDown: scrollText(by: page * times)
        case .pageUp: scrollText(by: -page * times)
        case .halfPageDown: scrollText(by: max(1, page / 2) * times)
        case .halfPageUp: scrollText(by: -max(1, page / 2) * times)
        case .first, .last:
            // What is lit is left behind, also where the whole text is on screen.
            reader?.unlight()
            goToTextEnd(isEnd: command == .last)
        default: break
        }
    }

    /// Goes so many findings on: in the reader along the text, elsewhere along the pane.
    private mutating func step(_ count: Int) -> [Effect] {
        switch place {
        case .reader:
            var effects: [Effect] = []
            for _ in 0..<min(abs(count), 1_000) where notice == nil {
                effects = stepFinding(isForward: count > 0)
            }
            return effects
        case .proof: stepProof(by: count)
        case .subject(let shown):
            guard shown.focus != .sources else {
                notice = Notice("No findings in this pane: \(keyName(.timeline)) goes to others.")
                return []
            }
            stepRow(by: count, in: shown)
        case .index, .search, .meeting: break
        }
        return []
    }

    /// Goes so many findings on in a subject, at the end of a pane into the next one.
    private mutating func stepRow(by count: Int, in shown: SubjectState) {
        subject?[shown.focus].viewport.move(by: count)
        let isStill = subject?[shown.focus].viewport.cursor == shown[shown.focus].viewport.cursor
        let panes = SubjectState.panes.filter { $0 != .sources }
        if isStill, abs(count) > 1 || !flow(isForward: count > 0, into: panes) {
            notice = Notice("No finding \(count > 0 ? "after" : "before") this one.")
        }
        if shown.isProofFocused, let next = subject?.selectedFinding {
            subject?.proof = ProofState(next)
        }
    }
}
