internal import BriefCore
internal import TerminalScreen

extension NavigatorState {
    /// Opens help or palette over the screen.
    mutating func openMenu(_ kind: MenuState.Kind) {
        var under: PromptState?
        if case .prompt(let prompt) = overlay { under = prompt }
        overlay = .menu(MenuState(kind, scope: scope, under: under))
        seekHere()
        settleMenu()
    }

    /// Puts the cursor of a list on what is shown, or holds now, where that is among its rows.
    mutating func seekHere() {
        guard case .menu(var menu) = overlay, [.siblings, .status].contains(menu.kind)
        else { return }
        let items = menu.items(for: self)
        guard let index = items.firstIndex(where: { isHere($0) }) else { return }
        menu.viewport.setCount(items.count)
        menu.viewport.move(to: index)
        overlay = .menu(menu)
    }

    /// True for what is shown, or the index it is of.
    func isHere(_ item: MenuItem) -> Bool {
        switch item.choice {
        case .row(let count, _): count == 0
        case .place(.source(let source)):
            reader?.source == source.key
                || place == .index(.sources) && indexes.sources.selected?.key == source.key
        case .place(.subjects(let named)):
            named.ids == (subject?.ids ?? indexSubject.map { [$0] })
        case .status(let word): statusNow == word
        case .command(let command):
            siblingLevels.contains { level in
                if case .index(let kind) = level { kind.command == command } else { false }
            }
        default: false
        }
    }

    /// What the finding at hand is by the closed list of its kind; nil where there is none.
    private var statusNow: String? {
        var under = self
        under.overlay = nil
        switch under.currentFinding?.claim {
        case .event(let event): return event.status.rawValue
        case .issue(let issue): return issue.kind.rawValue
        case .point(let point): return point.modality.rawValue
        case .position(let position): return position.stance.rawValue
        case .mention, .date, nil: return nil
        }
    }

    /// The subject under the cursor of an index; nil elsewhere.
    private var indexSubject: SubjectID? {
        guard case .index(let kind) = place, kind != .sources else { return nil }
        return indexes[kind].selected?.id
    }

    /// Brings the menu's list into line with its words and the screen.
    mutating func settleMenu() {
        guard case .menu(var menu) = overlay else { return }
        let items = menu.items(for: self)
        menu.viewport.setCount(items.count)
        let body = Arrangement(self).body
        let heights = MenuPane.heights(of: items, width: body.columns)
        menu.viewport.fit(heights, in: MenuPane.rows(in: body))
        if link.isSparing, !isHeld(menu) {
            let text = menu.editor.text
            menu.listed = MenuState.Listed(text: text, items: items, viewport: menu.viewport)
        }
        overlay = .menu(menu)
    }

    /// True where the list waits until no letter follows, as a slow line is spared the names that a
    /// letter more would take away again; it comes at once where the cursor moves along it.
    func isHeld(_ menu: MenuState) -> Bool {
        link.isSparing && !isPaused && [.palette, .companion].contains(menu.kind)
            && menu.viewport.cursor == 0 && menu.listed?.text != menu.editor.text
    }

    /// True where a list waits for the keys to pause.
    var isMenuHeld: Bool { if case .menu(let menu) = overlay { isHeld(menu) } else { false } }

    /// Runs or opens the row of that number, from 1, in the list the keys go to.
    mutating func choose(row number: Int) -> [Effect] {
        var list: Viewport? {
            switch overlay {
            case .menu(let menu): menu.viewport
            case .places(let card): card.viewport
            case .why, .prompt, .paste: nil
            case nil: focusedViewport
            }
        }
        guard let list, (1...max(1, list.count)) ~= number, list.count > 0 else {
            notice = Notice("There is no line \(number) to open here.")
            return []
        }
        if case .menu(var menu) = overlay {
            menu.viewport.move(to: number - 1)
            overlay = .menu(menu)
            return obey(.typeAccept, count: nil)
        }
        return obey(.last, count: number) + obey(.open, count: nil)
    }

    /// Runs or opens what was chosen.
    mutating func choose(from menu: MenuState) -> [Effect] {
        let items = menu.items(for: self)
        guard items.indices.contains(menu.viewport.cursor) else { return [] }
        let item = items[menu.viewport.cursor]
        overlay = menu.under.map(Overlay.prompt)
        switch item.choice {
        case .form: break
        case .screen(let index, _): goBack(to: index)
        case .status(let word): return chooseStatus(word)
        case .tag(let name, _): list(.tag(name))
        case .row(let count, _): return count == 0 ? [] : openNeighbour(by: count)
        case .command(let command): return choose(command)
        case .answered(let command, let answer):
            answers.remember(menu.editor.text, .words)
            return run(command, answer: answer)
        case .place(.subjects(let named)) where menu.kind == .siblings && named.ids == subject?.ids:
            break
        case .place(let place): open(place, from: menu)
        case .search(let text), .kept(let text, _): search(for: text)
        }
        return []
    }

    private mutating func choose(_ command: Command) -> [Effect] {
        guard command.group != .typing else { return [] }
        if let sequence = keys.bindings(of: command, in: scope).first?.sequences.first,
            sequence.takesLetter, reasonAgainst(command) == nil
        {
            pending.keys = sequence.keys
            return []
        }
        return run(command)
    }

    /// Runs a command that asks for something, and gives it the answer.
    private mutating func run(_ command: Command, answer: String) -> [Effect] {
        switch command {
        case .search:
            search(for: answer)
            return []
        case .theme where themes.contains(answer):
            theme = answer
            return [.useTheme(theme)]
        case .theme:
            notice = Notice("No theme is named “\(answer)”: \(themes.joined(separator: ", ")).")
            return []
        case .layout:
            let names = LayoutChoice.allCases.map(\.rawValue).joined(separator: ", ")
            guard let wanted = LayoutChoice(rawValue: answer) else {
                notice = Notice("No layout is named “\(answer)”: \(names).")
                return []
            }
            layout = wanted
            isZoomed = false
            return []
        default:
            let effects = run(command)
            guard case .prompt(var prompt) = overlay else { return effects }
            prompt.editor.replace(with: answer)
            overlay = .prompt(prompt)
            followPrompt(prompt)
            return effects + accept(prompt)
        }
    }

    /// Opens what a name stands for; a companion together with the subject that is shown.
    private mutating func open(_ place: NamedPlace, from menu: MenuState) {
        answers.remember(menu.editor.text, .words)
        switch place {
        case .source(let source): show(.reader(ReaderState(source: source.key)))
        case .subjects(let named):
            var wanted = named
            if menu.kind == .companion, let subject {
                wanted = NamedSubjects(
                    ids: subject.ids + named.ids,
                    names: [subject.name] + subject.others.map(\.name) + named.names
                )
            }
            if let opened = SubjectState(wanted) { show(.subject(opened)) }
        }
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
