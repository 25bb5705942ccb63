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
        self.terminal = terminal_output_open(terminal)
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
    ///   - correction: what is replaced in this frame only.
    ///   - patience: how long to wait for a line that takes nothing; for ever where nil, but never
    ///     longer than until the program is asked to end.
    /// - Returns: whether everything was sent; false where the line is stuck or gone.
    func send(
        head: String = "",
        tail: String = "",
        correction: OutputShortener = OutputShortener(rules: []),
        patience: Duration? = nil
    ) -> Bool {
        let frame = shortener.shortened(correction.shortened(collect()))
        let bytes = Array(head.utf8) + frame + Array(tail.utf8)
        let deadline = patience.map { Deadline(after: $0) }
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                write(terminal, $0.baseAddress, $0.count)
            }
            if count > 0 {
                sent += count
            } else if count == 0 || errno != EINTR && errno != EAGAIN {
                return false
            } else if !waitForRoom(until: deadline) {
                return false
            }
        }
        return true
    }

    /// Waits until the line takes bytes again.
    ///
    /// - Returns: false where it is gone, the time is over, or the program is asked to end.
    private func waitForRoom(until deadline: Deadline?) -> Bool {
        if deadline == nil, terminal_guard_is_ending() != 0 { return false }
        let milliseconds = deadline.map { min($0.millisecondsLeft, Self.look) } ?? Self.look
        var door = pollfd(fd: terminal, events: Int16(POLLOUT), revents: 0)
        _ = poll(&door, 1, Int32(milliseconds))
        if door.revents & Int16(POLLHUP | POLLERR) != 0 { return false }
        return deadline.map { !$0.isOver } ?? true
    }

    /// How often a stuck line is looked at, in milliseconds: a signal may come just before `poll`.
    private static let look = 200

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
