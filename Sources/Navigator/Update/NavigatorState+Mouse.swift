internal import BriefCore
internal import TerminalScreen

extension NavigatorState {
    /// Lines the wheel moves at a time.
    private static var wheelLines: Int { 3 }

    /// Takes in what was done with the mouse: the wheel scrolls, a press chooses a row, and opens
    /// it where it was chosen already; the first line drops down to its siblings.
    mutating func hear(_ event: MouseEvent) -> [Effect] {
        guard isMouseOn else { return [] }
        takeOver()
        pending = PendingKeys()
        switch event.action {
        case .wheelUp: turn(by: -Self.wheelLines)
        case .wheelDown: turn(by: Self.wheelLines)
        case .press: return press(row: event.row, column: event.column)
        }
        return []
    }

    private mutating func turn(by lines: Int) {
        switch overlay {
        case .menu(var menu):
            menu.viewport.move(by: lines)
            overlay = .menu(menu)
        case .places(var card):
            card.viewport.move(by: lines.signum())
            overlay = .places(card)
        case .why(var why):
            why.top = max(0, why.top + lines)
            overlay = .why(why)
        case .prompt, .paste: break
        case nil:
            if var viewport = focusedViewport {
                viewport.scrollWindow(by: lines)
                focusedViewport = viewport
            } else {
                scrollText(by: lines)
            }
        }
    }

    private mutating func press(row: Int, column: Int) -> [Effect] {
        let arrangement = Arrangement(self)
        switch overlay {
        case .menu(let menu): return press(menu, line: row - arrangement.body.row)
        case .why, .places, .prompt, .paste: return []
        case nil: break
        }
        if !arrangement.title.isEmpty, row == arrangement.title.row {
            openMenu(.siblings)
            return []
        }
        guard let frame = arrangement.frames.first(where: { $0.body.holds(row, column) })
        else { return [] }
        let lines = PaneLines.lines(frame, self).prefix(row - frame.body.row + 1)
        return choose(lines.last { $0.row != nil }?.row, in: frame.pane)
    }

    /// Chooses the item of a menu on a line of it, and takes it where it was chosen already.
    private mutating func press(_ menu: MenuState, line: Int) -> [Effect] {
        let body = Arrangement(self).body
        let items = menu.items(for: self)
        let heights = MenuPane.heights(of: items, width: body.columns)
        var left = line - (body.rows >= 3 ? 1 : 0)
        guard left >= 0 else { return [] }
        for index in menu.viewport.visible where heights.indices.contains(index) {
            left -= heights[index]
            guard left < 0 else { continue }
            if index == menu.viewport.cursor { return choose(from: menu) }
            var menu = menu
            menu.viewport.move(to: index)
            overlay = .menu(menu)
            return []
        }
        return []
    }

    /// Puts the cursor on a row of a pane; opens the row where the cursor was there already.
    private mutating func choose(_ row: Int?, in pane: PaneID) -> [Effect] {
        if let row, focus == pane, focusedViewport?.cursor == row, search?.isTyping != true {
            return run(.open)
        }
        switch pane {
        case .index(let kind):
            guard let row else { return [] }
            if kind == .sources {
                indexes.sources.viewport.move(to: row)
            } else {
                indexes[kind].viewport.move(to: row)
                if subject != nil, let chosen = indexes[kind].selected {
                    show(.subject(SubjectState(id: chosen.id, row: chosen)))
                }
            }
        case .subject(let pane):
            if subject == nil, let preview { show(.subject(preview)) }
            subject?.focus = pane
            subject?.isProofFocused = false
            subject?.hasChosenPane = true
            guard let row, var viewport = focusedViewport else { return [] }
            viewport.move(to: row)
            focusedViewport = viewport
        case .hits:
            search?.isTyping = false
            guard let row else { return [] }
            search?.hits.viewport.move(to: row)
        case .proof:
            if subject?.proof != nil { subject?.isProofFocused = true }
        case .meeting:
            guard let row, var viewport = focusedViewport else { return [] }
            viewport.move(to: row)
            focusedViewport = viewport
        case .reader: break
        }
        return []
    }
}

extension Rect {
    /// True where a cell lies inside.
    fileprivate func holds(_ row: Int, _ column: Int) -> Bool {
        row >= self.row && row < self.row + rows && column >= self.column && column < endColumn
    }
}
