private import CPseudoTerminal
private import CVTerm
private import Glibc

/// A program on a terminal of its own, whose screen is read by a terminal emulator.
///
/// Nothing sleeps: every wait ends with what it waits for, or throws with the screen as it is. One
/// owner, one thread.
package final class PseudoTerminal {
    /// The program's process number.
    package let process: Int32
    /// Lines of the window.
    package private(set) var rows: Int
    /// Columns of the window.
    package private(set) var columns: Int
    /// Everything the program has written, byte for byte.
    package private(set) var output: [UInt8] = []
    var end: Int32
    let emulator: OpaquePointer
    let screen: OpaquePointer?
    var isAtEnd = false
    var status: ExitStatus?

    /// Starts `program` with `arguments` in `environment` and nothing else.
    ///
    /// - Throws: `PseudoTerminalError.notStarted`.
    package init(
        _ program: String,
        _ arguments: [String] = [],
        environment: [String: String] = pinnedEnvironment(),
        rows: Int = 24,
        columns: Int = 80
    ) throws(PseudoTerminalError) {
        var end: Int32 = -1
        let process = CStrings.with([program] + arguments) { arguments in
            CStrings.with(environment.map { "\($0.key)=\($0.value)" }) { environment in
                pseudo_terminal_spawn(
                    program,
                    arguments,
                    environment,
                    Int32(rows),
                    Int32(columns),
                    &end
                )
            }
        }
        guard process > 0 else {
            throw .notStarted(program: program, reason: String(cString: strerror(errno)))
        }
        guard let emulator = vterm_new(Int32(rows), Int32(columns)) else {
            throw .notStarted(program: program, reason: "no memory for the emulator")
        }
        self.process = process
        self.end = end
        self.rows = rows
        self.columns = columns
        self.emulator = emulator
        vterm_set_utf8(emulator, 1)
        screen = vterm_obtain_screen(emulator)
        vterm_screen_enable_altscreen(screen, 1)
        vterm_screen_reset(screen, 1)
    }

    deinit {
        if status == nil {
            Glibc.kill(-process, SIGKILL)
            Glibc.kill(process, SIGKILL)
            var status: Int32 = 0
            waitpid(process, &status, 0)
        }
        closeEnd()
        vterm_free(emulator)
    }

    /// Types `text`.
    package func send(_ text: String) {
        send(bytes: Array(text.utf8))
    }

    /// Types bytes, taking in what the program writes meanwhile: it may be too busy writing to read.
    package func send(bytes: [UInt8]) {
        var sent = 0
        while sent < bytes.count, !isAtEnd {
            var door = pollfd(fd: end, events: Int16(POLLOUT), revents: 0)
            guard poll(&door, 1, 20) > 0, door.revents & Int16(POLLOUT) != 0 else {
                pump(milliseconds: 0)
                continue
            }
            let count = bytes[sent...].prefix(1024).withUnsafeBytes {
                write(end, $0.baseAddress, $0.count)
            }
            if count <= 0 { return }
            sent += count
            while pump(milliseconds: 0) {}
        }
    }

    /// Types `text` and leaves what the program writes unread, as on a line that is stuck.
    package func sendWithoutReading(_ text: String) {
        let bytes = Array(text.utf8)
        write(end, bytes, bytes.count)
    }

    /// Bytes the program has written that are not forgotten.
    package var outputCount: Int { output.count }

    /// Forgets the first bytes of what the program has written.
    func dropOutput(_ count: Int) { output.removeFirst(count) }

    /// Gives the window another size.
    package func resize(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        vterm_set_size(emulator, Int32(max(1, rows)), Int32(max(1, columns)))
        _ = pseudo_terminal_resize(end, Int32(rows), Int32(columns))
    }

    /// Sends the program a signal.
    package func kill(_ signal: Int32) { Glibc.kill(process, signal) }

    /// Takes the terminal away, as a dropped line does.
    package func hangUp() {
        closeEnd()
        isAtEnd = true
    }

    /// Reads once what has come within so many milliseconds.
    ///
    /// - Returns: false where nothing came.
    @discardableResult
    func pump(milliseconds: Int32) -> Bool {
        if isAtEnd { return false }
        var door = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
        guard poll(&door, 1, milliseconds) > 0 else { return false }
        guard door.revents & Int16(POLLIN | POLLHUP | POLLERR) != 0 else { return false }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = read(end, &bytes, bytes.count)
        guard count > 0 else {
            isAtEnd = true
            return false
        }
        output += bytes.prefix(count)
        bytes.withUnsafeBytes { buffer in
            _ = buffer.withMemoryRebound(to: CChar.self) {
                vterm_feed(emulator, $0.baseAddress, count)
            }
        }
        answer()
        return true
    }

    /// Sends what the emulator answers to questions of the program.
    private func answer() {
        var bytes = [CChar](repeating: 0, count: 1024)
        let count = vterm_output_read(emulator, &bytes, bytes.count)
        if count > 0 { write(end, bytes, count) }
    }

    private func closeEnd() {
        if end >= 0 { close(end) }
        end = -1
    }

    static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
