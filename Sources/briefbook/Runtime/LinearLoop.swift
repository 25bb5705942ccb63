internal import BriefCore
internal import Navigator
internal import TerminalScreen

/// The navigator as numbered plain lines, for screen readers and terminals on which
/// nothing can be placed.
///
/// After every answer what has changed is printed. See ``LinearInput`` for what can be
/// typed.
@MainActor
final class LinearLoop {
    private let runner: EffectRunner
    private var state: NavigatorState
    private var output = StandardOutput()
    private var queue = MessageQueue()
    private var isRunning = true
    private var told: PlainPage?

    /// A loop that is ready to run.
    init(runner: EffectRunner, state: NavigatorState) {
        self.runner = runner
        self.state = state
    }

    /// Runs until the reader leaves or standard input ends; a warning is told first.
    func run(warning: String?) throws {
        try output.line(LinearInput.greeting)
        queue = MessageQueue(
            [.started, .painted] + [warning.map(Message.failed)].compactMap(\.self)
        )
        settle()
        while isRunning {
            try show()
            guard let line = readLine() else { break }
            take(line)
            settle()
        }
        try output.flush()
    }

    /// Prints what has changed, and closes what was only to be read.
    private func show() throws {
        let page = PlainPage(state)
        let lines = page.told(after: told)
        for line in lines { try output.line(ScreenText(line).text) }
        if let asked = LinearInput.question(of: state.overlay) {
            try output.line(asked)
        } else if lines.isEmpty, state.pending.keys.isEmpty, state.notice == nil {
            try output.line("Nothing has changed.")
        }
        if !state.pending.keys.isEmpty { try showContinuations() }
        if let notice = state.notice {
            for line in notice.text.split(separator: "\n") {
                try output.line(ScreenText(String(line)).text)
            }
        }
        switch state.overlay {
        case .menu(let menu) where menu.kind == .help:
            for line in LinearInput.help { try output.line(line) }
            close()
        case .why: close()
        case .places, .menu, .paste, .prompt, nil: told = page
        }
        try output.verbatim("briefbook> ".utf8)
        try output.flush()
    }

    private func showContinuations() throws {
        for way in state.keys.continuations(of: state.pending.keys, in: state.scope) {
            try output.line("\(way.label): \(way.command.help)")
        }
    }

    /// Leaves what lies over the screen; the screen below has been told before.
    private func close() {
        queue.append(.command(state.isTyping ? .typeCancel : .closeCard))
        settle()
    }

    private func take(_ line: String) {
        if case .paste = state.overlay {
            queue.append(line == "." ? .command(.pasteImport) : .paste(line + "\n"))
            return
        }
        switch state.overlay {
        case .prompt(let prompt):
            let isLeft = line == "Esc" || line.isEmpty && prompt.editor.text.isEmpty
            return isLeft ? close() : answer(line.isEmpty ? prompt.editor.text : line)
        case .menu: return choose(line)
        case .places where line.isEmpty: return close()
        case .places, .why, .paste, nil: break
        }
        switch LinearInput(line, isText: state.focusedViewport == nil, areKeys: areKeys) {
        case .messages(let messages): queue += messages
        case .unknown(let words):
            queue.append(
                .failed("“\(words)” is no key; :\(words) goes there by name, s \(words) searches.")
            )
        case .again: told = nil
        case .row(let number): queue.append(.rowChosen(number))
        case .answer(let command, let words):
            queue.append(.command(command))
            settle()
            if state.isTyping { answer(words) }
        }
    }

    /// True for one key sequence behind a count or none, and for one key several times.
    private func areKeys(_ letters: Substring) -> Bool {
        let keys = letters.drop { $0.isASCII && $0.isNumber }.map { Key.character($0) }
        if keys.allSatisfy({ $0 == keys.first }) { return true }
        return state.keys.match(state.pending.keys + keys, in: state.scope) != .none
    }

    /// Takes the row of a number out of a menu, or narrows it to rows with words.
    private func choose(_ line: String) {
        if line.isEmpty { return close() }
        if let number = Int(line) {
            queue.append(.rowChosen(number))
        } else {
            type(line)
        }
    }

    private func type(_ words: String) {
        queue += [.command(.typeEnd), .command(.typeCutToStart)]
        queue += words.map { .key(.character($0)) }
    }

    /// Gives words to what asks for them.
    private func answer(_ words: String) {
        type(words)
        settle()
        queue.append(.command(.typeAccept))
        settle()
        if case .prompt(let prompt) = state.overlay {
            close()
            if let problem = prompt.problem { queue.append(.failed(problem)) }
        }
    }

    /// Works through all messages, and those they lead to; nothing runs beside.
    private func settle() {
        queue.append(.pauseElapsed)
        while isRunning, let message = queue.next() {
            switch message {
            case .bookChanged, .importFinished:
                do {
                    try runner.reopen()
                    let name = runner.access.name(of: runner.book)
                    if name != state.bookName { queue.insertFirst([.bookNamed(name)]) }
                } catch {
                    queue.append(.failed("\(CommandFailure(error))"))
                }
            default: break
            }
            let answers = update(&state, message).compactMap { runner.run($0, on: self) }
            queue.insertFirst(answers)
        }
    }
}

/// Lines are only ever printed: there is nothing to paint or to leave.
extension LinearLoop: FrontEnd {
    func useTheme(_ name: String) -> Message? { nil }

    func redraw() { told = nil }

    func showPlainly(_ lines: [String]) { told = nil }

    func stepAside(_ body: () -> Void) { body() }

    func useMouse(_ isOn: Bool) {}

    func suspend() {}

    func quit() { isRunning = false }
}
