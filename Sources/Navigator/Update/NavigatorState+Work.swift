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
        let question = LastSaid.Question(command: .removeSource, source: source.key)
        guard saidBefore.question == question else {
            said.question = question
            let again = "\(keyName(.removeSource)) again: take it out of the book for good."
            let words = ["“\(title)” and all that was found in it.", writtenWords(on: source.key)]
            notice = Notice((words.compactMap(\.self) + [again]).joined(separator: " "))
            return []
        }
        beyondUndo.ask("A source taken out stays out: import it again.")
        notice = Notice("Taking out “\(title)”…")
        return [.removeSource(source.key, title: title)]
    }

    /// What the reader has written on a source and its words, which loses its place with them; nil
    /// for nothing.
    private func writtenWords(on source: SourceKey) -> String? {
        let counts = notebook.written(on: source)
        if counts.total == 0 { return nil }
        let verb = counts.total == 1 ? "loses its" : "lose their"
        return "\(counts.words) of yours on it \(verb) place."
    }

    /// Has undo say that what is taken in stays.
    mutating func stayTakenIn() {
        let key = keyName(.removeSource)
        beyondUndo.ask("What is taken in stays: \(key) in the list of sources takes it out.")
    }

    /// Notes whether an import that is over has put something into the book.
    mutating func hearTaken(_ isTaken: Bool) {
        if isTaken { beyondUndo.succeed() } else { beyondUndo.fail() }
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

    /// What waited for the answer to a change of the notebook, which has come: the one place where
    /// it is let go.
    mutating func takeAwaited() -> Awaited {
        defer { awaited = Awaited() }
        return awaited
    }

    /// True where nothing lies over the screen but the list a prompt was asked from.
    private func isFree(for prompt: PromptState) -> Bool {
        switch overlay {
        case .places(let card): card.kind == prompt.under?.kind
        case .menu, .why, .prompt, .paste: false
        case nil: true
        }
    }

    /// Says what went wrong, above the last line while an answer is typed in it; an answer that
    /// could not be written stands there again.
    mutating func tellFailure(_ text: String) {
        // What begins with a path stays as it is: its letters are its name.
        let words = text.contains("/") ? text : text.capitalizedFirst
        notice = Notice(words, isError: true)
        let awaited = takeAwaited()
        if awaited.isRefusal { askForCandidatesAgain() }
        if let answer = awaited.answer, isFree(for: answer) { overlay = .prompt(answer) }
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
