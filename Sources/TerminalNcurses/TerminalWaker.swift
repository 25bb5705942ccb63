private import CTerminalGuard
private import Glibc

/// Wakes the terminal's loop from any thread; many calls before it looks are one wake.
///
/// It stays usable, and does nothing, after the terminal was closed.
package struct TerminalWaker: Sendable {
    /// Readable after a call to `wake`.
    let descriptor: Int32

    /// - Throws: `TerminalError.refused` where the system has no descriptor left.
    init() throws(TerminalError) {
        descriptor = terminal_event_open()
        guard descriptor >= 0 else { throw .refused(what: "open an event", reason: reason()) }
    }

    /// Lets `nextEvents` return with the event `wake`.
    package func wake() {
        var one: UInt64 = 1
        _ = write(descriptor, &one, MemoryLayout<UInt64>.size)
    }

    /// Whether somebody called `wake` since the last time.
    func take() -> Bool {
        var count: UInt64 = 0
        return read(descriptor, &count, MemoryLayout<UInt64>.size) > 0
    }
}

/// What the system says about its last refusal.
func reason() -> String { String(cString: strerror(errno)) }
