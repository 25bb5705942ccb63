internal import BriefCore
internal import Navigator
internal import TerminalNcurses
internal import TerminalScreen

/// Sleeps, hears, updates, paints: the one loop of the navigator.
@MainActor
final class NavigatorLoop {
    private let terminal: NcursesTerminal
    private let runner: EffectRunner
    private let mailbox: Mailbox
    private let themes: ThemeChoice
    private var theme: Theme
    private var state: NavigatorState
    private var queue = MessageQueue()
    private var lastKey: ContinuousClock.Instant?
    private var isRunning = true
    private var hasPainted = false
    private var left: NotebookTarget?
    private let sessions: SessionKeeper?
    private let saved: SessionState
    private let start: SessionState
    private var session: SessionState

    /// A loop that is ready to run.
    init(
        terminal: NcursesTerminal,
        runner: EffectRunner,
        mailbox: Mailbox,
        themes: ThemeChoice,
        theme: Theme,
        state: NavigatorState,
        sessions: SessionKeeper?,
        saved: SessionState
    ) {
        self.terminal = terminal
        self.runner = runner
        self.mailbox = mailbox
        self.themes = themes
        self.theme = theme
        self.state = state
        self.sessions = sessions
        self.saved = saved
        start = state.current
        session = start
    }

    /// Runs until the reader leaves.
    ///
    /// - Returns: The status to end with: 0, or 128 + n for the signal that ended it.
    func run(first messages: [Message]) -> Int32 {
        var status: Int32 = 0
        queue = MessageQueue(messages)
        while isRunning {
            settle()
            guard isRunning else { break }
            terminal.draw(View.screen(state, theme: theme))
            if !hasPainted {
                hasPainted = true
                runner.watchFiles()
                queue.append(.painted)
                continue
            }
            remember()
            for event in terminal.nextEvents(timeout: timeout) {
                if let ending = hear(event) { status = ending }
            }
            if timeout == .zero { queue.append(.pauseElapsed) }
        }
        terminal.close()
        runner.finish()
        sessions?.finish()
        return status
    }

    /// Has the place remembered that the reader has come to, and what is being typed.
    private func remember() {
        let now = state.current
        if now != session {
            session = now
            sessions?.keep(state.session(since: start, saved: saved))
        }
        runner.keep(state.draft)
        guard let place = state.leftAt, place != left else { return }
        left = place
        runner.leave(at: place)
    }

    /// Works through all messages, and those they lead to, before anything is painted.
    private func settle() {
        while isRunning, let message = queue.next(isTyping: state.takesLetters) {
            switch message {
            case .filesTouched where state.importing != nil:
                // What is done beside the reader says itself when it is done.
                continue
            case .filesTouched:
                queue.insertFirst(runner.takeTouch())
                continue
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
            // Keys typed ahead find what the keys before them asked for.
            let answers = update(&state, message).compactMap { runner.run($0, on: self) }
            queue.insertFirst(answers)
        }
    }

    /// How long to sleep: for ever, unless a pane waits for the keys to pause.
    private var timeout: Duration? {
        guard state.awaitsPause, let lastKey else { return nil }
        return max(.zero, state.pauseWanted - lastKey.duration(to: .now))
    }

    /// Turns an event into a message; a status where it ends the program.
    private func hear(_ event: TerminalEvent) -> Int32? {
        switch event {
        case .key(let key):
            lastKey = .now
            queue.append(.key(key))
        case .mouse(let event):
            lastKey = .now
            queue.append(.mouse(event))
        case .paste(let text): queue.append(.paste(text))
        case .resize(let size): queue.append(.resized(size))
        case .resumed: queue.append(.resumed)
        case .wake: queue += mailbox.empty()
        case .signal(.interrupt): queue.append(.key(.control("c")))
        case .hangUp:
            isRunning = false
            return 129
        case .signal(.terminate):
            isRunning = false
            return 143
        }
        return nil
    }
}

extension NavigatorLoop: FrontEnd {
    func useTheme(_ name: String) -> Message? {
        do {
            theme = try themes.theme(name, depth: terminal.depth)
            return nil
        } catch {
            return .failed(CommandFailure(error).description)
        }
    }

    func redraw() { terminal.invalidate() }

    func showPlainly(_ lines: [String]) { terminal.showPlainly(lines.map { ScreenText($0) }) }

    func stepAside(_ body: () -> Void) { terminal.stepAside(body) }

    func useMouse(_ isOn: Bool) { terminal.useMouse(isOn) }

    func suspend() { terminal.suspend() }

    func quit() { isRunning = false }
}
