internal import Dispatch
internal import Glibc
internal import Synchronization

/// A bar on standard error for work that takes longer than half a second.
///
/// Shown only where standard error is a terminal; redrawn at most ten times a
/// second, by a clock of its own, and wiped at the end, so that nothing of it stays
/// among the lines.
final class ProgressBar: Sendable {
    private struct State {
        var done = 0
        var total = 0
        var label = ""
        var isDrawn = false
        var drawn = ""
        var isRunning = false
    }

    private let state = Mutex(State())

    /// A bar that begins now; one that is not wanted is never drawn.
    init(isWanted: Bool = true) {
        guard isWanted, isatty(STDERR_FILENO) == 1, Workspace.environment("TERM") != "dumb" else {
            return
        }
        state.withLock { $0.isRunning = true }
        draw(after: .milliseconds(500))
    }

    deinit { end() }

    /// Adds to the work there is, in any unit.
    func expect(_ work: Int) {
        state.withLock { $0.total += work }
    }

    /// Adds to the work that is done.
    func advance(_ work: Int) {
        state.withLock { $0.done += work }
    }

    /// Says how much of the work is done.
    func show(done: Int, of total: Int) {
        state.withLock { state in
            state.done = done
            state.total = total
        }
    }

    /// Says in words what is going on.
    func say(_ label: String) {
        state.withLock { $0.label = label }
    }

    /// Wipes the bar while something is printed.
    func aside<Failure>(_ print: () throws(Failure) -> Void) throws(Failure) {
        try state.withLock { (state) throws(Failure) in
            ProgressBar.wipe(&state)
            try print()
        }
    }

    /// Wipes the bar for good.
    func end() {
        state.withLock { state in
            state.isRunning = false
            ProgressBar.wipe(&state)
        }
    }

    private func draw(after pause: DispatchTimeInterval) {
        DispatchQueue.global().asyncAfter(deadline: .now() + pause) { [weak self] in
            guard let self, draw() else { return }
            draw(after: .milliseconds(100))
        }
    }

    /// Draws what changed; false after the end.
    private func draw() -> Bool {
        state.withLock { state in
            guard state.isRunning else { return false }
            let line = ProgressBar.line(done: state.done, of: state.total, state.label)
            guard !state.isDrawn || line != state.drawn else { return true }
            state.isDrawn = true
            state.drawn = line
            StandardError.write("\r" + line + "\u{1B}[K")
            return true
        }
    }

    private static func wipe(_ state: inout State) {
        if state.isDrawn { StandardError.write("\r\u{1B}[K") }
        state.isDrawn = false
    }

    /// The bar: the share of the work in signs and in figures, and the label; without a share
    /// where the work is not known.
    static func line(done: Int, of total: Int, _ label: String) -> String {
        let words = Interrupt.isPressed ? "stopping; Ctrl-C again ends at once" : label
        guard total > 0 else { return words }
        let share = min(1, Double(done) / Double(total))
        let filled = Int(share * 24)
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 24 - filled)
        return "[\(bar)] \(Int(share * 100)) %  \(words)"
    }
}
