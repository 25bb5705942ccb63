internal import BriefCore
internal import Navigator
internal import TerminalScreen

/// The navigator as numbered plain lines, for screen readers and terminals on which
/// nothing can be placed.
///
/// After every answer the focused pane is printed. A number opens that line; other
/// input is keys, as in the full navigator: `h` goes up, `gc` to the countries, `s
/// cable` searches, `/word` finds, `:name` runs a command, `q` closes.
@MainActor
final class LinearLoop {
    private let runner: EffectRunner
    private var state: NavigatorState
    private var output = StandardOutput()
    private var queue: [Message] = []
    private var isRunning = true

    /// A loop that is ready to run.
    init(runner: EffectRunner, state: NavigatorState) {
        self.runner = runner
        self.state = state
    }

    /// Runs until the reader leaves or standard input ends.
    func run() throws {
        queue = [.started, .painted]
        settle()
        while isRunning {
            try show()
            guard let line = readLine() else { break }
            type(line.trimmingBlanks)
            settle()
        }
        try output.flush()
    }

    /// Prints the focused pane, numbers before the lines that can be opened.
    private func show() throws {
        for line in View.plainLines(state) {
            try output.line((line.number.map { "\($0)" } ?? "") + line.text)
        }
        if let notice = state.notice { try output.line(ScreenText(notice.text).text) }
        try output.verbatim("briefbook> ".utf8)
        try output.flush()
    }

    private func type(_ line: String) {
        if let number = Int(line), number > 0 {
            press(String(number) + "G")
            queue.append(.key(Key(.enter)))
            return
        }
        if line.isEmpty { return }
        press(line)
        settle()
        if state.isTyping { queue.append(.key(Key(.enter))) }
    }

    private func press(_ keys: String) {
        for character in keys { queue.append(.key(.character(character))) }
    }

    /// Works through all messages, and those they lead to; nothing runs beside.
    private func settle() {
        queue.append(.pauseElapsed)
        while isRunning, !queue.isEmpty {
            for effect in update(&state, queue.removeFirst()) { run(effect) }
        }
    }

    private func run(_ effect: Effect) {
        switch effect {
        case .load(let stamp, let request): queue.append(runner.load(stamp, request))
        case .search(let stamp, let query): queue.append(runner.searchNow(stamp, query))
        case .quit: isRunning = false
        case .write(let change): queue.append(runner.write(change))
        case .copy(let text): queue.append(.said(Clipboard.copy(text)))
        case .setPublished, .importPasted:
            queue.append(.failed("Leave and use `briefbook set` or `briefbook import -` for this."))
        case .stopWork, .useTheme, .redraw, .suspend: break
        }
    }
}

extension String {
    /// The text without blanks at its ends.
    fileprivate var trimmingBlanks: String {
        let tail = drop { $0 == " " }
        guard let last = tail.lastIndex(where: { $0 != " " }) else { return "" }
        return String(tail[...last])
    }
}
