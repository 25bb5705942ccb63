package import BriefCore
internal import TerminalScreen

extension NavigatorState {
    /// Opens the note on what is at hand: in the last line, or in the reader's editor where it
    /// has several lines.
    mutating func writeNote(inEditor: Bool) -> [Effect] {
        guard let (target, name) = noteTarget else { return [] }
        let known = notebook.note(on: target)
        let purpose = PromptState.Purpose.note(
            target,
            title: name,
            number: known?.slot,
            before: known?.text
        )
        return write(purpose, known?.text ?? "", inEditor: inEditor)
    }

    /// Goes on with what was being written when a session ended; lists it where there is more
    /// than one.
    mutating func goOnWriting() -> [Effect] {
        guard notebook.drafts.count == 1, let draft = notebook.drafts.first else {
            list(.drafts)
            return []
        }
        return goOn(with: draft)
    }

    /// Keeps a note, a wording or a line of a brief that is left half written as a draft.
    mutating func setAside(_ prompt: PromptState) -> [Effect] {
        guard let draft = prompt.draft, !draft.text.oneLine.isEmpty else { return [] }
        switch prompt.purpose {
        case .note, .wording, .meeting(.note), .meeting(.promise), .meeting(.reword),
            .meeting(.add):
            break
        case .meeting(.field(_, .objectives)): break
        default: return []
        }
        let key = keyName(.goOnWriting)
        notice = Notice("Set aside, not kept: \(key) goes on with it; left empty it is dropped.")
        if notebook.drafts.contains(draft) { return [] }
        notebook.drafts.append(draft)
        return [.setAside(draft)]
    }

    /// Goes on with one of the drafts.
    mutating func goOn(with draft: Draft) -> [Effect] {
        overlay = nil
        notebook.drafts.removeAll { $0 == draft }
        guard let purpose = PromptState.Purpose(draft) else {
            var paste = PasteState()
            paste.append(draft.text)
            overlay = .paste(paste)
            return [.adopt(draft)]
        }
        if case .meeting(let question) = purpose { show(.meeting(question.screen)) }
        return [.adopt(draft)] + write(purpose, draft.text, inEditor: false)
    }

    /// Forgets the draft under the cursor.
    mutating func dropDraft(_ draft: Draft) -> [Effect] {
        notebook.drafts.removeAll { $0 == draft }
        if notebook.drafts.isEmpty { overlay = nil } else { list(.drafts) }
        notice = Notice("Dropped: \(draft.name).")
        return [.dropDraft(draft)]
    }

    /// The draft under the cursor of their list; nil elsewhere.
    var listedDraft: Draft? {
        guard case .places(let card) = overlay, card.kind == .drafts,
            notebook.drafts.indices.contains(card.viewport.cursor)
        else { return nil }
        return notebook.drafts.reversed()[card.viewport.cursor]
    }

    private mutating func write(
        _ purpose: PromptState.Purpose,
        _ text: String,
        inEditor: Bool
    ) -> [Effect] {
        // Taken up again, it is not what stands there, even where it is left as it is.
        let prompt = PromptState(purpose, text: text, first: "")
        if case .note = purpose, inEditor || text.contains(where: \.isNewline) {
            return edit(prompt, text: text)
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
        if !effects.isEmpty { awaited.answer = written }
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

    /// What is being typed and not kept yet; nil for nothing, or what is not written down.
    package var draft: Draft? {
        switch overlay {
        case .prompt(let prompt): prompt.draft
        case .menu(let menu): menu.under?.draft
        case .paste(let paste): paste.draft
        case .why, .places, nil: nil
        }
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
