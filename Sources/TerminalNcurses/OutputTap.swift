private import CTerminalGuard
internal import Glibc

/// Stands in for the terminal behind ncurses: collects what it writes and sends each frame in one
/// piece.
///
/// ncurses writes after every move of its cursor: a frame would be dozens of small writes, each a
/// packet of its own on a slow line. It also never learns that a line is stuck or gone.
struct OutputTap {
    /// What ncurses is given to write to.
    let stream: UnsafeMutablePointer<FILE>
    /// Takes out of what ncurses writes what changes nothing.
    var shortener = OutputShortener(rules: [])
    private let memory: Int32
    private let terminal: Int32

    /// A tap whose bytes go to the descriptor `terminal`.
    ///
    /// - Throws: `TerminalError.refused`.
    init(terminal: Int32) throws(TerminalError) {
        self.terminal = terminal
        memory = terminal_memory_open()
        guard memory >= 0, let stream = fdopen(memory, "w") else {
            throw .refused(what: "open memory for the screen", reason: reason())
        }
        self.stream = stream
    }

    /// Forgets what was collected.
    func discard() { _ = collect() }

    /// Sends what was collected between `head` and `tail`.
    ///
    /// - Parameters:
    ///   - head: bytes of our own to go first.
    ///   - tail: bytes of our own to go last.
    ///   - isEnding: asked when a signal comes while the line is stuck; true gives up.
    /// - Returns: whether everything was sent; false where the terminal is gone too.
    func send(head: String = "", tail: String = "", isEnding: () -> Bool) -> Bool {
        let bytes = Array(head.utf8) + shortener.shortened(collect()) + Array(tail.utf8)
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                write(terminal, $0.baseAddress, $0.count)
            }
            if count > 0 {
                sent += count
            } else if count < 0, errno == EAGAIN {
                var door = pollfd(fd: terminal, events: Int16(POLLOUT), revents: 0)
                if poll(&door, 1, -1) < 0, errno == EINTR, isEnding() { return false }
            } else if count == 0 || errno != EINTR || isEnding() {
                return false
            }
        }
        return true
    }

    private func collect() -> [UInt8] {
        let count = Int(lseek(memory, 0, SEEK_CUR))
        guard count > 0 else { return [] }
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { room, filled in
            filled = max(0, pread(memory, room.baseAddress, count, 0))
        }
        lseek(memory, 0, SEEK_SET)
        ftruncate(memory, 0)
        return bytes
    }
}
