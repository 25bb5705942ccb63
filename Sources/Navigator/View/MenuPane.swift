internal import TerminalScreen

/// Help, palette and the choice of a subject, narrowed as the reader types.
enum MenuPane {
    /// What is chosen from, in the first line.
    static func title(_ kind: MenuState.Kind) -> String {
        switch kind {
        case .help: "Help"
        case .palette: "Commands, subjects, sources"
        case .companion: "Together with"
        case .siblings: "Go to"
        case .visited: "Screens visited"
        case .searches: "Searches kept"
        case .status: "It is really"
        case .tags: "Tags"
        }
    }

    private static func hint(_ kind: MenuState.Kind) -> String {
        switch kind {
        case .help: "type words or a key; Esc closes"
        case .palette: "type a name, words or a key: japan, jp chips, theme, gf"
        case .companion: "type the name of another subject"
        case .siblings: "type words of its name, Tab for the list above"
        case .searches: "type words of it"
        case .visited, .status, .tags: "type words of its name"
        }
    }

    /// Cells for the heading of a group, or a command's name.
    private static let groupWidth = 16
    private static let label = ScreenText(" Narrow: ")

    /// Rows of the list there is room for.
    static func rows(in rect: Rect) -> Int {
        max(0, rect.rows - (rect.rows >= 3 ? 1 : 0) - (rect.rows >= 6 ? 1 : 0))
    }

    static func draw(
        _ menu: MenuState,
        _ state: NavigatorState,
        in rect: Rect,
        _ painter: inout Painter
    ) {
        let isHeld = state.isHeld(menu)
        let items = isHeld ? menu.listed?.items ?? [] : menu.items(for: state)
        var menu = menu
        if isHeld { menu.viewport = menu.listed?.viewport ?? Viewport() }
        var area = rect
        if rect.rows >= 3 {
            let top = area.takeTop(1)
            let old = isHeld && !items.isEmpty ? menu.listed?.text : nil
            painter.draw(prompt(menu, listedFor: old, width: top.columns), in: top)
            let column = label.width + ScreenText(menu.editor.head).width
            painter.showCursor(row: top.row, column: min(column, top.endColumn - 1))
        }
        if rect.rows >= 6 {
            let line = isHeld ? Line() : detail(menu, items, state)
            painter.draw(line, in: area.takeBottom(1))
        }
        if isHeld, items.isEmpty { return painter.draw([], in: area) }
        // Rows of what was typed before answer nothing: no cursor stands on them.
        let cursor = isHeld ? nil : menu.viewport.cursor
        painter.draw(lines(menu, items, cursor: cursor, width: area.columns), in: area)
    }

    /// All that is to be said of the command under the cursor.
    private static func detail(
        _ menu: MenuState,
        _ items: [MenuItem],
        _ state: NavigatorState
    ) -> Line {
        guard items.indices.contains(menu.viewport.cursor) else { return Line() }
        let item = items[menu.viewport.cursor]
        var line = Line(" " + item.sentence(state.keys), "text.strong")
        if case .search(let text) = item.choice, items.count == 1, !text.contains("*") {
            let word = text.oneLine.split(separator: " ").first.map(String.init) ?? ""
            line.append(" *\(word) forgives errors of typing.", "text.dim")
        }
        if let reason = item.reason {
            line.append(" Not now: " + reason + ".", "help.reason")
        }
        return line
    }

    private static func missing(_ menu: MenuState) -> String {
        let typed = menu.editor.text.oneLine
        switch menu.kind {
        case .help: return "No command with \(typed)."
        case .siblings, .visited, .status, .tags, .searches: return "Nothing with \(typed)."
        case .palette: return "No command, subject or source with \(typed)."
        case .companion:
            return typed.isEmpty
                ? "The findings here are on no other subject." : "No subject with \(typed)."
        }
    }

    /// What is typed; the words that the rows below still answer, where those are others.
    private static func prompt(_ menu: MenuState, listedFor old: String?, width: Int) -> Line {
        var line = Line(label, "prompt")
        line.append(menu.editor.text, "prompt.text")
        if menu.editor.isEmpty {
            line.append("  " + hint(menu.kind), "text.dim")
        }
        if let old {
            let words = old.isEmpty ? "still all " : "still for “\(old.oneLine)” "
            return Header.spread(line, Line(words, "text.dim"), width: width)
        }
        let hidden = PaneTitle.hidden(menu.viewport.visible, of: menu.viewport.count)
        return Header.spread(line, Line(hidden.dropFirst(2) + " ", "text.dim"), width: width)
    }

    /// The commands on screen.
    static func lines(
        _ menu: MenuState,
        _ items: [MenuItem],
        cursor: Int?,
        width: Int
    ) -> [Line] {
        guard !items.isEmpty else {
            return [Line("   " + missing(menu), "missing").truncated(to: width)]
        }
        let keyWidth = keyWidth(items)
        return menu.viewport.visible.filter { items.indices.contains($0) }.flatMap { index in
            let item = items[index]
            let isSelected = index == cursor
            var fields: [RowField] = []
            if width >= 60 {
                let isNew =
                    index == menu.viewport.top || section(items[index - 1]) != section(item)
                let name = menu.kind == .help ? section(item) : item.label
                let shown = menu.kind != .help || isNew ? name : ""
                fields.append(RowField(shown, "pane.title", width: groupWidth))
            }
            fields.append(RowField(item.keys, "help.key", width: keyWidth))
            let others = fields.map(\.width)
            let rest = RowField.rest(of: width - RowMark.width, beside: others)
            fields.append(RowField(help(item, isSelected: isSelected, width: rest), width: rest))
            var line = RowMark.line(isSelected: isSelected, isFocused: true)
            line.append(RowField.line(fields))
            return ([line] + reasonLines(item, room: rest, width: width)).map {
                $0.truncated(to: width)
            }
        }
    }

    /// Lines each command takes.
    static func heights(of items: [MenuItem], width: Int) -> [Int] {
        let keyWidth = keyWidth(items)
        let others = (width >= 60 ? [groupWidth] : []) + [keyWidth]
        let rest = RowField.rest(of: width - RowMark.width, beside: others)
        return items.map { 1 + reasonLines($0, room: rest, width: width).count }
    }

    /// Why a command does nothing here, on lines of its own where it does not fit behind.
    private static func reasonLines(_ item: MenuItem, room: Int, width: Int) -> [Line] {
        guard let reason = item.reason, !fits(item, reason, in: room) else { return [] }
        let column = max(0, width - max(room, min(width, 24)))
        return Wrap.lines(of: reason, columns: max(1, width - column)).map { wrapped in
            Line(wrapped.text, "help.reason").indented(column)
        }
    }

    private static func fits(_ item: MenuItem, _ reason: String, in room: Int) -> Bool {
        ScreenText(item.words).width + 4 + ScreenText(reason).width <= room
    }

    private static func keyWidth(_ items: [MenuItem]) -> Int {
        min(22, items.reduce(0) { max($0, ScreenText($1.keys).width) })
    }

    /// The heading a command stands under in help.
    private static func section(_ item: MenuItem) -> String {
        item.reason == nil ? item.command?.group.rawValue ?? item.label : "Not here"
    }

    /// What a command does; in brackets where it does nothing now, with the reason where that fits.
    private static func help(_ item: MenuItem, isSelected: Bool, width: Int) -> Line {
        let role: Role = item.reason == nil ? "help.text" : "help.disabled"
        var words = Line(item.words, isSelected ? "row.selected" : role)
        if !item.spelling.isEmpty { words.append("  " + item.spelling, "text.dim") }
        if !item.fact.isEmpty { words.append("  " + item.fact, "text.dim") }
        guard let reason = item.reason else { return words }
        var line = Line("(", role)
        line.append(words)
        line.append(")", role)
        if fits(item, reason, in: width) { line.append("  " + reason, "help.reason") }
        return line
    }
}
