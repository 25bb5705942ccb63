internal import BriefCore

extension NavigatorState {
    /// Takes the file or folder that was named into the book.
    mutating func acceptImport(_ prompt: PromptState) -> [Effect] {
        let path = prompt.editor.text.trimmedBlanks
        overlay = nil
        guard !path.isEmpty else { return [] }
        answers.remember(path, .path)
        stayTakenIn()
        return beginWork(.importFile(path), named: path)
    }

    /// Takes the source at hand out of the book, once that is asked for again.
    mutating func removeSource() -> [Effect] {
        guard let source = currentSource else { return [] }
        let title = source.title.oneLine
        guard wasQuestioned == .removeSource else {
            questioned = .removeSource
            let again = "\(keyName(.removeSource)) again: take it out of the book for good."
            notice = Notice("“\(title)” and all that was found in it. \(again)")
            return []
        }
        beyondUndo = "A source taken out stays out: import it again."
        notice = Notice("Taking out “\(title)”…")
        return [.removeSource(source.key, title: title)]
    }

    /// Has undo say that what is taken in stays.
    mutating func stayTakenIn() {
        beyondUndo =
            "What is taken in stays: \(keyName(.removeSource)) in the list of sources takes it out."
    }

    /// Notes what an import refused or cut; what is said of it where not all of that can be read in
    /// the last lines of the screen.
    mutating func hear(_ refused: [RefusedFile]?, _ told: [String]) -> [String] {
        guard let refused else { return told }
        self.refused = refused
        guard refused.count > 1, var sum = told.first else { return told }
        if sum.last == "." { sum.removeLast() }
        let line = "\(sum); \(keyName(.imported)) lists all \(refused.count)."
        return [line] + told.dropFirst()
    }

    /// Goes on with what is typed as far as there is one way to, and shows the names that begin so.
    mutating func complete(_ typed: String, with text: String, _ choices: [String]) {
        guard case .prompt(var prompt) = overlay, prompt.editor.text == typed else { return }
        if text != typed { prompt.editor.replace(with: text) }
        prompt.problem = nil
        prompt.choices = choices
        if text == typed, choices.isEmpty { prompt.problem = "Nothing begins so." }
        overlay = .prompt(prompt)
    }

    /// Says what went wrong, above the last line while an answer is typed in it.
    mutating func tellFailure(_ text: String) {
        remark = nil
        notice = Notice(text, isError: true)
        if overlay == nil, let unkept { overlay = .prompt(unkept) }
        unkept = nil
        guard case .prompt(var prompt) = overlay else { return }
        prompt.problem = text
        overlay = .prompt(prompt)
    }

    /// Says why nothing was imported, and asks for the path again where nothing else is asked.
    mutating func tellFailedImport(_ text: String, path: String?) {
        notice = Notice(text, isError: true)
        guard let path, overlay == nil else { return }
        var prompt = PromptState(.importFile, text: path, first: "")
        prompt.problem = text
        overlay = .prompt(prompt)
    }

    /// Begins work beside the reader, behind what goes on there.
    mutating func beginWork(_ effect: Effect, named name: String) -> [Effect] {
        works.append(name)
        if importing?.done ?? 0 == 0 { showWork() }
        return [effect]
    }

    /// Notes that one of the works beside the reader is done; others may be waiting.
    mutating func finishImport() {
        if !works.isEmpty { works.removeFirst() }
        showWork()
    }

    private mutating func showWork() {
        let total = works.count > 1 ? works.count : nil
        importing = works.first.map { ImportProgress(done: 0, total: total, file: $0) }
    }
}

extension String {
    /// The text without blanks around it.
    fileprivate var trimmedBlanks: String {
        var text = drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
