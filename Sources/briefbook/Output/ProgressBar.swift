internal import Glibc

/// A bar on standard error for work that takes longer than half a second.
///
/// Shown only where standard error is a terminal; redrawn at most ten times a
/// second and wiped at the end, so that nothing of it stays among the lines.
struct ProgressBar {
    private let total: Int
    private let started = ProgressBar.now()
    private var drawn = 0.0
    private let isTerminal = isatty(STDERR_FILENO) == 1

    /// A bar for work of so many units; 0 shows no bar.
    init(total: Int) {
        self.total = total
    }

    /// Redraws the bar where it is time to.
    mutating func show(done: Int, of total: Int? = nil, label: String) {
        let total = total ?? self.total
        let now = ProgressBar.now()
        guard isTerminal, total > 0, now - started > 0.5, now - drawn > 0.1 else { return }
        drawn = now
        let share = min(1, Double(done) / Double(total))
        let filled = Int(share * 24)
        let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: 24 - filled)
        ProgressBar.write("\r[\(bar)] \(Int(share * 100)) %  \(label)\u{1B}[K")
    }

    /// Wipes the bar where one was drawn.
    func clear() {
        if drawn > 0 { ProgressBar.write("\r\u{1B}[K") }
    }

    private static func write(_ text: String) {
        let bytes = Array(text.utf8)
        _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
