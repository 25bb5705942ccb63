internal import Glibc
internal import TerminalScreen

/// Lines on standard error, filtered like everything that reaches a terminal.
enum StandardError {
    /// Writes one line.
    static func line(_ text: String) {
        let bytes = Array((ScreenText(text).text + "\n").utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
    }
}
