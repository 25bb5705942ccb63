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
        menu.viewport.setCount(menu.items(for: self).count)
        menu.viewport.setHeight(MenuPane.rows(in: Arrangement(self).body))
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
