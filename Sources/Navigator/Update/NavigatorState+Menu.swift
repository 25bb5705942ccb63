internal import BriefCore
internal import TerminalScreen

extension NavigatorState {
    /// Opens help or palette over the screen.
    mutating func openMenu(_ kind: MenuState.Kind) {
        overlay = .menu(MenuState(kind, scope: scope))
        settleMenu()
    }

    /// Brings the menu's list into line with its words and the screen.
    mutating func settleMenu() {
        guard case .menu(var menu) = overlay else { return }
        let items = menu.items(for: self)
        menu.viewport.setCount(items.count)
        let body = Arrangement(self).body
        let heights = MenuPane.heights(of: items, width: body.columns)
        menu.viewport.fit(heights, in: MenuPane.rows(in: body))
        overlay = .menu(menu)
    }

    /// Runs the command chosen.
    mutating func choose(from menu: MenuState) -> [Effect] {
        let items = menu.items(for: self)
        guard items.indices.contains(menu.viewport.cursor) else { return [] }
        let item = items[menu.viewport.cursor]
        overlay = nil
        guard item.command.group != .typing else { return [] }
        if let sequence = KeyTable.bindings(of: item.command, in: scope).first?.sequences.first,
            sequence.takesLetter, reasonAgainst(item.command) == nil
        {
            pending.keys = sequence.keys
            return []
        }
        return run(item.command)
    }
}

extension Viewport {
    /// Sets the height to the entries that fit into so many lines from the first visible one, each
    /// taking lines of its own; the cursor stays in sight.
    fileprivate mutating func fit(_ heights: [Int], in lines: Int) {
        for _ in 0...max(0, lines) {
            var left = lines
            var entries = 0
            for height in heights.dropFirst(top) {
                left -= height
                if left < 0 { break }
                entries += 1
            }
            let wanted = max(min(1, lines), entries)
            if wanted == self.height { return }
            setHeight(wanted)
        }
    }
}
