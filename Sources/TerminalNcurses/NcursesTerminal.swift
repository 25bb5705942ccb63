private import CTerminalGuard
private import Glibc
package import TerminalScreen

/// The terminal of this process, drawn on with ncurses.
///
/// There is one per process, on the main thread. Signals, keys and calls from other threads all
/// arrive through `nextEvents`, which sleeps in one `poll`: an idle program neither wakes nor
/// writes. When the process dies of a signal or exits, the terminal is given back.
@MainActor
package final class NcursesTerminal: Terminal {
    /// Rows and columns there are now.
    package private(set) var size: Size
    /// Lets other threads wake `nextEvents`.
    package let waker: TerminalWaker
    private let screen: CursesScreen
    private let signals: SignalPipe
    private let fallbackSize: Size
    private let escapeDelay: Int
    private var decoder: InputDecoder
    /// As much as a terminal hands over at once.
    private var buffer = [UInt8](repeating: 0, count: 4096)
    private var pending: [TerminalEvent] = []
    /// When the decoder has waited long enough for the rest of what it was given.
    private var patienceEnd: Deadline?
    private var state = State.open
    private var isMouseOn = false

    private enum State {
        case open
        /// The terminal is gone, or going: nothing is drawn any more.
        case lost
        case closed
    }

    private static let input = STDIN_FILENO
    private static let output = STDOUT_FILENO
    private static let suspension = TerminalEvent.key(.control("z"))

    /// How long to wait for the rest of a paste or an answer that has begun, in milliseconds.
    private static let restDelay = 1000

    /// Takes the terminal on standard input and output.
    ///
    /// - Throws: `TerminalError`; the terminal is then as it was.
    package init(options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
        guard isatty(Self.input) == 1 else { throw .notATerminal("standard input") }
        guard isatty(Self.output) == 1 else { throw .notATerminal("standard output") }
        let descriptor = terminal_guard_open(Self.output)
        guard descriptor >= 0 else {
            throw .refused(what: "read the terminal's modes", reason: reason())
        }
        signals = SignalPipe(descriptor: descriptor)
        waker = try TerminalWaker()
        let environment = TerminalEnvironment.current()
        fallbackSize = environment.fallbackSize
        escapeDelay = environment.escapeDelay
        size = Self.windowSize() ?? fallbackSize
        screen = try CursesScreen(
            environment: environment,
            options: options,
            input: Self.input,
            output: Self.output,
            size: size
        )
        decoder = InputDecoder(sequences: screen.sequences)
        terminal_guard_install()
        try take()
    }

    /// How many colours it shows.
    package var depth: ColorDepth { screen.depth }
    /// Whether only ASCII can be shown, by the locale or the reader's wish.
    package var isASCIIOnly: Bool { screen.isASCIIOnly }
    /// Whether it stands at the end of a serial line that is slow.
    package var isSlow: Bool { terminal_guard_is_slow() != 0 }
    /// What the reader should know about how the terminal was opened; nil for nothing.
    package var notice: String? { screen.notice }

    /// Shows `screen`, sending what differs from the last one in one piece; nothing where the terminal
    /// is gone.
    package func draw(_ screen: Screen) {
        guard state == .open else { return }
        if !self.screen.draw(screen) { checkLine() }
    }

    /// The next `draw` repaints everything.
    package func invalidate() { screen.invalidate() }

    /// Asks the terminal to report the mouse from now on, or to keep it to itself.
    package func useMouse(_ isOn: Bool) {
        guard state == .open, isOn != isMouseOn else { return }
        isMouseOn = isOn
        writeMouse(isOn)
    }

    private func writeMouse(_ isOn: Bool) {
        let bytes = Array((isOn ? MouseReport.on : MouseReport.off).utf8)
        _ = write(Self.output, bytes, bytes.count)
    }

    /// Gives the terminal back and stops all that was started with the program, as a shell expects
    /// of Ctrl-Z; returns when continued, and at once where nobody could continue the program.
    package func suspend() { stop(withGroup: true) }

    private func stop(withGroup: Bool) {
        guard state == .open else { return }
        giveBack()
        terminal_guard_stop(withGroup ? 1 : 0)
        pending += signals.take().filter { $0 != SIGCONT }.compactMap(event)
        resume()
    }

    /// Gives the terminal back, prints lines that can be selected by hand, and waits for a line or a
    /// signal before it takes the terminal again.
    package func showPlainly(_ lines: [ScreenText]) {
        guard state == .open else { return }
        giveBack()
        let shown = screen.isASCIIOnly ? lines.map(\.ascii) : lines
        if PlainOutput(descriptor: Self.output).print(shown.map(\.text)) {
            let taken = LineWait(input: Self.input, signals: signals).run()
            resume()
            handle(taken)
            return
        }
        resume()
    }

    /// Gives the terminal back while something else has it.
    package func stepAside(_ body: () -> Void) {
        guard state == .open else { return }
        giveBack()
        body()
        resume()
    }

    /// Gives the terminal back for good; more calls do nothing.
    package func close() {
        guard state != .closed else { return }
        giveBack()
        state = .closed
    }

    /// Everything that happened, in order: at once where something waits, else within `timeout`.
    ///
    /// After a hang-up it gives that event again, at once, for ever.
    package func nextEvents(timeout: Duration?) -> [TerminalEvent] {
        let deadline = timeout.map { Deadline(after: $0) }
        while pending.isEmpty {
            guard state == .open else { return [.hangUp] }
            let waits = [deadline, patienceEnd].compactMap { $0?.millisecondsLeft }
            if read(waiting: waits.min()) { continue }
            if let patienceEnd, patienceEnd.isOver {
                self.patienceEnd = nil
                decoder.timeOut()
                pending += decoder.takeEvents()
            } else if let deadline, deadline.isOver {
                break
            }
        }
        defer { pending.removeAll() }
        return pending
    }

    /// Polls once for so many milliseconds, for ever where nil, and takes what has come.
    ///
    /// - Returns: false where the time passed and nothing came.
    private func read(waiting milliseconds: Int?) -> Bool {
        var doors = [Self.input, signals.descriptor, waker.descriptor].map {
            pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
        }
        let count = poll(&doors, nfds_t(doors.count), Int32(clamping: milliseconds ?? -1))
        if count == 0 { return false }
        // An interrupted poll has filled the signal pipe; its doors say nothing.
        if count < 0 || doors[1].revents != 0 { handleSignals() }
        if count < 0 { return true }
        if doors[0].revents & Int16(POLLIN) != 0 {
            readKeys()
        } else if doors[0].revents != 0 {
            loseLine()
        }
        if doors[2].revents != 0, waker.take() { pending.append(.wake) }
        return true
    }

    /// Bytes taken at once: no hand types as much, and what a program types is worked through and
    /// shown piece by piece, in bounded memory.
    private static let mostAtOnce = 8_192

    /// Takes the keys that are queued, so that a burst makes one frame.
    private func readKeys() {
        var taken = 0
        repeat {
            let count = Glibc.read(Self.input, &buffer, buffer.count)
            if count > 0 {
                decoder.feed(buffer.prefix(count))
                taken += count
            } else if count == 0 || errno != EINTR && errno != EAGAIN {
                pending += decoder.takeEvents()
                loseLine()
                return
            } else {
                break
            }
        } while taken < Self.mostAtOnce && hasInput
        let events = decoder.takeEvents()
        pending += events.filter { $0 != Self.suspension }
        if events.contains(Self.suspension) { suspend() }
        patienceEnd = decoder.patience.map { patience in
            Deadline(after: .milliseconds(patience == .short ? escapeDelay : Self.restDelay))
        }
    }

    private var hasInput: Bool {
        var door = pollfd(fd: Self.input, events: Int16(POLLIN), revents: 0)
        return poll(&door, 1, 0) > 0 && door.revents & Int16(POLLIN) != 0
    }

    private func handleSignals() {
        handle(signals.take())
    }

    private func handle(_ taken: [Int32]) {
        for signal in taken {
            switch signal {
            case SIGTSTP: stop(withGroup: false)
            case SIGCONT:
                screen.lose()
                resume()
            case SIGHUP: loseLine()
            default:
                if let event = event(signal) { pending.append(event) }
            }
        }
    }

    private func event(_ signal: Int32) -> TerminalEvent? {
        switch signal {
        case SIGINT: return .signal(.interrupt)
        case SIGTERM: return .signal(.terminate)
        case SIGWINCH: return updatedSize().map(TerminalEvent.resize)
        case SIGHUP:
            loseLine()
            return nil
        default: return nil
        }
    }

    private func loseLine() {
        guard state == .open else { return }
        state = .lost
        pending.append(.hangUp)
    }

    /// A frame could not be sent: the line is gone, unless the program is asked to end.
    private func checkLine() {
        screen.invalidate()
        if terminal_guard_is_ending() == 0 { loseLine() }
    }

    /// Makes the terminal ours.
    private func take() throws(TerminalError) {
        guard terminal_guard_enter() == 0 else {
            throw .refused(what: "set the terminal's modes", reason: reason())
        }
        terminal_guard_set_taken(1)
    }

    private func giveBack() {
        if isMouseOn { writeMouse(false) }
        screen.leave()
        terminal_guard_set_taken(0)
        _ = terminal_guard_leave()
    }

    private func resume() {
        do throws(TerminalError) {
            try take()
            if isMouseOn { writeMouse(true) }
            pending.append(.resumed)
            if let size = updatedSize() { pending.append(.resize(size)) }
        } catch {
            loseLine()
        }
    }

    /// The window's size where it has changed.
    private func updatedSize() -> Size? {
        let now = Self.windowSize() ?? fallbackSize
        guard now != size else { return nil }
        size = now
        screen.resize(to: now)
        return now
    }

    /// The window's size by the terminal; nil where it does not know.
    private static func windowSize() -> Size? {
        var rows: Int32 = 0
        var columns: Int32 = 0
        terminal_guard_size(&rows, &columns)
        guard rows > 0, columns > 0 else { return nil }
        return Size(rows: Int(rows), columns: Int(columns))
    }
}
