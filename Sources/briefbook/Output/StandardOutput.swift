internal import Glibc

/// Buffered standard output that notices a closed pipe.
///
/// A reader that goes away (`briefbook countries | head -1`) ends the program
/// silently with status 141, as the shell reports a broken pipe; everything the
/// reader still wanted has been written before.
struct StandardOutput {
    private var buffer: [UInt8] = []

    /// Adds one line, its newline included.
    mutating func line(_ text: String) throws(CommandFailure) {
        buffer.append(contentsOf: text.utf8)
        buffer.append(UInt8(ascii: "\n"))
        if buffer.count >= 1 << 16 { try flush() }
    }

    /// Adds text as it is.
    mutating func verbatim(_ bytes: some Sequence<UInt8>) throws(CommandFailure) {
        buffer.append(contentsOf: bytes)
        if buffer.count >= 1 << 16 { try flush() }
    }

    /// Writes what is held back; call it once at the end.
    mutating func flush() throws(CommandFailure) {
        let code = Descriptor.write(buffer, to: STDOUT_FILENO)
        buffer.removeAll(keepingCapacity: true)
        if code == EPIPE { throw CommandFailure(.closedPipe, "") }
        guard code == 0 else {
            throw CommandFailure(
                .inputOutput,
                "standard output: \(String(cString: strerror(code))); free space or choose another target"
            )
        }
    }

    /// True where standard output is a terminal.
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Columns of the terminal, or 80 where it does not say or is none.
    static var columns: Int {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }
}
