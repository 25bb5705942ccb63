internal import TerminalScreen

/// Help and palette: commands with their keys, narrowed as the reader types.
enum MenuPane {
    private static let label = ScreenText(" Narrow: ")

    /// Rows of the list there is room for.
    static func rows(in rect: Rect) -> Int { max(0, rect.rows - (rect.rows >= 3 ? 1 : 0)) }

    static func draw(
        _ menu: MenuState,
        _ state: NavigatorState,
        in rect: Rect,
        _ painter: inout Painter
    ) {
        var area = rect
        if rect.rows >= 3 {
            let top = area.takeTop(1)
            painter.draw(prompt(menu), in: top)
            let column = label.width + ScreenText(menu.editor.head).width
            painter.showCursor(row: top.row, column: min(column, top.endColumn - 1))
        }
        painter.draw(lines(menu, state, width: area.columns), in: area)
    }

    private static func prompt(_ menu: MenuState) -> Line {
        var line = Line(label, "prompt")
        line.append(menu.editor.text, "prompt.text")
        if menu.editor.isEmpty {
            line.append("  type words or a key", "text.dim")
        }
        return line
    }

    /// The commands on screen.
    static func lines(_ menu: MenuState, _ state: NavigatorState, width: Int) -> [Line] {
        let items = menu.items(for: state)
        guard !items.isEmpty else {
            return [Line("   No command with \(menu.editor.text).", "missing")]
        }
        let keyWidth = min(22, items.reduce(0) { max($0, ScreenText($1.keys).width) })
        return menu.viewport.visible.filter { items.indices.contains($0) }.map { index in
            let item = items[index]
            let isSelected = index == menu.viewport.cursor
            var fields: [RowField] = []
            if width >= 60 {
                let isNew =
                    index == menu.viewport.top
                    || items[index - 1].command.group != item.command.group
                let name = menu.kind == .palette ? item.command.name : item.command.group.rawValue
                let shown = menu.kind == .palette || isNew ? name : ""
                fields.append(RowField(shown, "pane.title", width: 16))
            }
            fields.append(RowField(item.keys, "help.key", width: keyWidth))
            let others = fields.map(\.width)
            let rest = RowField.rest(of: width - RowMark.width, beside: others)
            fields.append(RowField(help(item, isSelected: isSelected), width: rest))
            var line = RowMark.line(isSelected: isSelected, isFocused: true)
            line.append(RowField.line(fields))
            return line.truncated(to: width)
        }
    }

    private static func help(_ item: MenuItem, isSelected: Bool) -> Line {
        let role: Role = item.reason == nil ? "help.text" : "help.disabled"
        var line = Line(item.command.help, isSelected ? "row.selected" : role)
        if let reason = item.reason { line.append("  (\(reason))", "help.reason") }
        return line
    }
}
