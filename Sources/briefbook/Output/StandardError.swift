internal import Glibc
internal import TerminalScreen

/// Lines on standard error, filtered like everything that reaches a terminal.
enum StandardError {
    /// Writes one line.
    static func line(_ text: String) {
        write(ScreenText(text).text + "\n")
    }

    /// Writes text that is known to be safe; an error here has nowhere to be told.
    static func write(_ text: String) {
        _ = Descriptor.write(Array(text.utf8), to: STDERR_FILENO)
    }
}
