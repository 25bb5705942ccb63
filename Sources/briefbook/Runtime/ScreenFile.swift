internal import Glibc
internal import Navigator
internal import TerminalScreen

/// Writes a screen as text to a file of the reader's.
enum ScreenFile {
    /// Writes lines to a file that is not there yet, `~` before its path for the reader's home.
    ///
    /// - Returns: what was done, or why it could not be.
    static func write(_ lines: [String], to path: String) -> Message {
        var path = path
        if path.hasPrefix("~/"), let home = Workspace.environment("HOME") {
            path = home + path.dropFirst()
        }
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            if errno == EEXIST { return .failed("\(path) is there already; name another file.") }
            return .failed("\(path): \(String(cString: strerror(errno)))")
        }
        let text = lines.map { ScreenText($0).text + "\n" }.joined()
        let fault = Descriptor.write(Array(text.utf8), to: file)
        let isClosed = close(file) == 0
        guard fault == 0, isClosed else {
            let reason = String(cString: strerror(fault == 0 ? errno : fault))
            return .failed("\(path) could not be written whole: \(reason)")
        }
        return .said("Written to \(Workspace.short(path)).")
    }
}
