internal import Glibc

/// Hands text to the reader's clipboard.
///
/// The terminal is asked with OSC 52, which works over SSH and is only ever
/// written, never read; the text also goes to a file, as terminals may refuse.
///
/// - Source: xterm control sequences, "Operating System Commands", Ps = 52.
enum Clipboard {
    /// Longest text terminals take, in bytes before encoding.
    private static let limit = 74_994

    /// Copies, and says what was done in a line.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - rows: How many rows of a list it is; nil for anything else.
    /// - Returns: What was done.
    static func copy(_ text: String, rows: Int? = nil) -> String {
        let bytes = Array(text.utf8)
        let file = Workspace.state + "/copied.txt"
        let isFiled = PrivateFile.write(bytes, to: file)
        let copied = rows.map { FindingText.count($0, "row", "rows") + " copied" } ?? "Copied"
        var line = isFiled ? copied + " to \(Workspace.short(file))" : "Could not write \(file)"
        if bytes.count > limit {
            line += "; too long for the clipboard"
        } else if Workspace.environment("TERM") != "dumb", send(bytes) {
            line += "; clipboard too, if allowed"
        }
        return line + "."
    }

    private static func send(_ bytes: [UInt8]) -> Bool {
        let terminal = open("/dev/tty", O_WRONLY | O_NOCTTY | O_CLOEXEC)
        guard terminal >= 0 else { return false }
        defer { close(terminal) }
        let sequence = Array("\u{1B}]52;c;".utf8) + base64(bytes) + [0x07]
        return write(terminal, sequence, sequence.count) == sequence.count
    }

    private static func base64(_ bytes: [UInt8]) -> [UInt8] {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var encoded: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let part = bytes[index..<min(index + 3, bytes.count)]
            let value = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
            for place in 0..<4 {
                let digit = digits[value >> (18 - 6 * place) & 63]
                encoded.append(place <= part.count ? digit : UInt8(ascii: "="))
            }
            index += 3
        }
        return encoded
    }
}
