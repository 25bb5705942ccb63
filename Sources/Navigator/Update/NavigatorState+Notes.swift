package import BriefCore
internal import TerminalScreen

extension NavigatorState {
    /// Opens the note on what is at hand: in the last line, or in the reader's editor where it
    /// has several lines.
    mutating func writeNote(inEditor: Bool) -> [Effect] {
        guard let (target, name) = noteTarget else { return [] }
        let known = notebook.note(on: target)
        return write(
            NoteDraft(
                target: target,
                name: name,
                number: known?.slot,
                before: known?.text,
                text: known?.text ?? ""
            ),
            inEditor: inEditor
        )
    }

    /// Goes on with the note that was being written when a session ended.
    mutating func goOnWriting() -> [Effect] {
        guard let draft = notebook.drafts.popLast() else { return [] }
        if let number = draft.room {
            show(.meeting(.room(RoomState(number: number))))
            ask(.note(number, topic: draft.name), text: draft.text)
            return [.adopt(draft)]
        }
        return [.adopt(draft)] + write(draft, inEditor: false)
    }

    private mutating func write(_ draft: NoteDraft, inEditor: Bool) -> [Effect] {
        let purpose = PromptState.Purpose.note(
            draft.target,
            title: draft.name,
            number: draft.number,
            before: draft.before
        )
        let prompt = PromptState(purpose, text: draft.text)
        if inEditor || draft.text.contains(where: \.isNewline) {
            return edit(prompt, text: draft.text)
        }
        overlay = .prompt(prompt)
        return []
    }

    /// Hands a text being typed to the reader's editor.
    mutating func edit(_ prompt: PromptState, text: String) -> [Effect] {
        guard case .note = prompt.purpose else {
            notice = Notice("Only notes are written in an editor.")
            return []
        }
        overlay = .prompt(prompt)
        return [.edit(text)]
    }

    /// Takes in what came back from the editor; nil where nothing did.
    mutating func takeEdited(_ text: String?) -> [Effect] {
        guard case .prompt(let prompt) = overlay, case .note(_, _, _, let before) = prompt.purpose
        else { return [] }
        guard let text else {
            // The last line of the screen would lose the line ends.
            if before?.contains(where: \.isNewline) == true { overlay = nil }
            return []
        }
        var written = prompt
        written.editor = LineEditor(text.trimmedEnd, limit: text.count)
        let effects = keepNote(text.trimmedEnd, written)
        if !effects.isEmpty { unkept = written }
        return effects
    }

    /// Keeps what was typed as a note.
    mutating func acceptNote(_ prompt: PromptState) -> [Effect] {
        let text = prompt.editor.text
        // Lines come from the editor; the last line of the screen must not make one of them.
        return keepNote(text.contains(where: \.isNewline) ? text.trimmedEnd : text.oneLine, prompt)
    }

    /// An empty text takes the note away; one that is as it was changes nothing.
    private mutating func keepNote(_ text: String, _ prompt: PromptState) -> [Effect] {
        guard case .note(let target, _, let number, let before) = prompt.purpose else { return [] }
        overlay = nil
        if text == before ?? "" { return [] }
        return [.write(.note(target, text, number: number, before: before))]
    }

    /// The note that is being typed and not kept yet; nil for none.
    package var draft: NoteDraft? {
        var typed: PromptState?
        if case .prompt(let prompt) = overlay { typed = prompt }
        if case .menu(let menu) = overlay { typed = menu.under }
        if let typed, let draft = typed.roomDraft { return draft }
        guard let typed, case .note(let target, let name, let number, let before) = typed.purpose,
            !typed.editor.isEmpty, typed.editor.text != before ?? ""
        else { return nil }
        return NoteDraft(
            target: target,
            name: name,
            number: number,
            before: before,
            text: typed.editor.text
        )
    }
}

extension String {
    /// The text without blanks and line ends behind it.
    fileprivate var trimmedEnd: String {
        var text = self[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
