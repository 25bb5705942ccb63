internal import BriefCore
internal import TerminalScreen

extension NavigatorState {
    /// Takes a key where letters are typed as letters.
    mutating func type(_ key: Key) -> [Effect] {
        if case .menu(let menu) = overlay, menu.editor.isEmpty, key.typed == " " {
            pageWhileTyping(1)
            return []
        }
        if scope == .query, search?.editor.isEmpty == true, key.typed == "?" {
            openMenu(.help)
            return []
        }
        if case .command(let command, _) = keys.match([key], in: scope) {
            if command.group != .typing, command != .pasteImport {
                return perform(command, count: nil, letter: nil)
            }
            return typeCommand(command)
        }
        if case .paste = overlay {
            typePasted(key)
        } else if let letter = key.typed {
            insert(String(letter))
        } else {
            tellUnbound(key)
        }
        return []
    }

    /// True where letters typed stand in a line and mean nothing else, so that those that wait may be
    /// taken in together: a text typed by a program is looked for once, not letter by letter.
    package var takesLetters: Bool {
        switch overlay {
        case .prompt, .paste: true
        case .menu(let menu): !menu.editor.isEmpty
        case .why, .places: false
        case nil: scope == .query && search?.editor.isEmpty == false
        }
    }

    /// Takes letters that were typed one after the other.
    mutating func take(letters text: String) {
        takeOver()
        if case .paste(var paste) = overlay {
            paste.append(text)
            overlay = .paste(paste)
        } else {
            insert(text)
        }
    }

    /// Says that a key means nothing while letters are typed, above the line where one is typed.
    private mutating func tellUnbound(_ key: Key) {
        let words = unboundWords([key])
        guard case .prompt(var prompt) = overlay else {
            notice = Notice(words)
            return
        }
        prompt.problem = words
        overlay = .prompt(prompt)
    }

    /// Takes a pasted text: into the line being typed, else as a new source.
    mutating func takePaste(_ text: String) {
        takeOver()
        switch overlay {
        case .paste(var paste):
            paste.append(text)
            overlay = .paste(paste)
        case .prompt, .menu: insert(text)
        case .why, .places, nil:
            if scope == .query {
                insert(text)
            } else if let reason = reasonAgainst(.pasteSource) {
                notice = Notice(reason.capitalizedFirst + ".")
            } else {
                var paste = PasteState()
                paste.append(text)
                overlay = .paste(paste)
            }
        }
    }

    mutating func typeCommand(_ command: Command) -> [Effect] {
        if overlay == nil, search?.hits.isOwedRows == true, command.isOnHits {
            search?.next = command
            return []
        }
        switch command {
        case .typeAccept: return accept()
        case .typeCancel: return cancel()
        case .typeLevel: stepLevel()
        case .typeDown: stepWhileTyping(1)
        case .typeUp: stepWhileTyping(-1)
        case .typePageDown: pageWhileTyping(1)
        case .typePageUp: pageWhileTyping(-1)
        case .pasteImport: return importPaste()
        case .typeInEditor:
            guard case .prompt(let prompt) = overlay else { break }
            return edit(prompt, text: prompt.editor.text)
        case .typeComplete: return completeAnswer()
        default: edit { $0.perform(command) }
        }
        return []
    }

    private mutating func insert(_ text: String) {
        edit { editor in
            editor.insert(text)
            return true
        }
    }

    /// Changes the line being typed and follows it where the screen does.
    private mutating func edit(_ change: (inout LineEditor) -> Bool) {
        switch overlay {
        case .prompt(var prompt):
            let before = prompt.editor.text
            guard change(&prompt.editor) else { return }
            prompt.problem = nil
            prompt.choices = []
            overlay = .prompt(prompt)
            if prompt.editor.text != before { followPrompt(prompt) }
        case .menu(var menu):
            let before = menu.editor.text
            if menu.kind == .help, before.isEmpty {
                var probe = menu.editor
                _ = change(&probe)
                if probe.text == "?" {
                    overlay = menu.under.map(Overlay.prompt)
                    return
                }
            }
            guard change(&menu.editor) else { return }
            if menu.editor.text != before { menu.viewport.move(to: 0) }
            overlay = .menu(menu)
            settleMenu()
        case .paste(var paste):
            var line = LineEditor()
            if change(&line), line.isEmpty { paste.deleteLast() }
            overlay = .paste(paste)
        case .why, .places: break
        case nil:
            guard var search, change(&search.editor) else { return }
            self.search = search
            followQuery()
        }
    }

    private mutating func typePasted(_ key: Key) {
        guard case .paste(var paste) = overlay else { return }
        switch key.code {
        case .enter: paste.append("\n")
        case .tab: paste.append("\t")
        default:
            guard let letter = key.typed else { return tellUnbound(key) }
            paste.append(String(letter))
        }
        overlay = .paste(paste)
    }

    private mutating func accept() -> [Effect] {
        switch overlay {
        case .prompt(let prompt): return accept(prompt)
        case .menu(let menu): return choose(from: menu)
        case .why, .places, .paste: break
        case nil: openHit()
        }
        return []
    }

    private mutating func cancel() -> [Effect] {
        switch overlay {
        case .prompt(let prompt):
            overlay = prompt.under.map(Overlay.places)
            restore(prompt)
            return setAside(prompt)
        case .menu(let menu): overlay = menu.under.map(Overlay.prompt)
        case .why, .places, .paste: overlay = nil
        case nil: leaveQuery()
        }
        return []
    }

    private mutating func stepWhileTyping(_ count: Int) {
        switch overlay {
        case .prompt(let prompt): recall(in: prompt, by: -count)
        case .menu(var menu):
            menu.viewport.move(by: count)
            overlay = .menu(menu)
            settleMenu()
        case .why, .places, .paste: break
        case nil:
            if count < 0, search?.hits.viewport.cursor == 0 {
                recallSearch()
            } else {
                search?.hits.viewport.move(by: count)
            }
        }
    }

    /// Goes on with what is typed as far as there is one way to.
    private mutating func completeAnswer() -> [Effect] {
        guard case .prompt(var prompt) = overlay else { return [] }
        if prompt.purpose.isPath { return [.completePath(prompt.editor.text)] }
        let typed = prompt.editor.text
        if case .meeting(let question) = prompt.purpose, question.isMarking {
            let names = MarkingScale.names.filter { $0.hasPrefix(typed.uppercased()) }
            let start = names.commonStart
            let text = start.count > typed.count ? start : typed
            complete(typed, with: text, names.count > 1 || text == typed ? names : [])
            return []
        }
        prompt.problem = "Nothing here can be completed."
        overlay = .prompt(prompt)
        return []
    }

    /// Chooses from the list that the one chosen from stands in.
    private mutating func stepLevel() {
        guard case .menu(var menu) = overlay, menu.kind == .siblings else { return }
        var under = self
        under.overlay = nil
        menu.level = (menu.level + 1) % max(1, under.siblingLevels.count)
        menu.editor.replace(with: "")
        menu.viewport.move(to: 0)
        overlay = .menu(menu)
        seekHere()
        settleMenu()
    }

    private mutating func pageWhileTyping(_ count: Int) {
        switch overlay {
        case .menu(var menu):
            menu.viewport.page(by: count)
            overlay = .menu(menu)
            settleMenu()
        case .prompt, .why, .places, .paste: break
        case nil: search?.hits.viewport.page(by: count)
        }
    }

    private mutating func importPaste() -> [Effect] {
        guard case .paste(let paste) = overlay else { return [] }
        guard paste.text.contains(where: { !$0.isWhitespace }) else {
            notice = Notice("There is no text yet: paste or type it first.", isError: true)
            return []
        }
        overlay = nil
        stayTakenIn()
        return beginWork(.importPasted(paste.text), named: "pasted text")
    }
}
