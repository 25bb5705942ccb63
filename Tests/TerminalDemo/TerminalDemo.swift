private import Glibc
private import TerminalNcurses
private import TerminalScreen

/// A small program on the terminal, for the tests of the terminal layer.
///
/// Its argument chooses what is shown: `list` (a marker moves over rows), `text` (lines scroll over
/// the whole width), `document` (a file), `events` (what came, one line each, and how many frames were drawn).
@main
@MainActor
struct TerminalDemo {
    private let terminal: NcursesTerminal
    private let theme: Theme
    private var view: any DemoView

    static func main() {
        do {
            let terminal = try NcursesTerminal()
            let theme = try Theme(.dark, depth: terminal.depth)
            let view = demoView(Array(CommandLine.arguments.dropFirst()))
            var demo = TerminalDemo(terminal: terminal, theme: theme, view: view)
            demo.run()
        } catch {
            print("terminal-demo: \(error)")
            exit(2)
        }
    }

    private mutating func run() {
        var isRunning = true
        while isRunning {
            var screen = Screen(size: terminal.size)
            view.draw(on: &screen, theme: theme, notice: terminal.notice)
            terminal.draw(screen)
            for event in terminal.nextEvents(timeout: nil) where isRunning {
                isRunning = handle(event)
            }
        }
        terminal.close()
    }

    /// Acts on `event`; false to leave.
    private mutating func handle(_ event: TerminalEvent) -> Bool {
        view.note(event)
        switch event {
        case .hangUp, .signal(.terminate): return false
        case .key(let key): return handle(key)
        default: return true
        }
    }

    private func handle(_ key: Key) -> Bool {
        switch key {
        case .character("q"): return false
        case .character("Z"): terminal.suspend()
        case .character("R"): terminal.invalidate()
        case .character("W"):
            let waker = terminal.waker
            for _ in 0..<3 { waker.wake() }
        case .character("E"): exit(7)
        case .character("C"): abort()
        case .character("S"): kill(getpid(), SIGSEGV)
        default: break
        }
        return true
    }
}
