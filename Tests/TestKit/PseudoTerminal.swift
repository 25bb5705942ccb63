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
    private var end: Int32
    private let emulator: OpaquePointer
    private let screen: OpaquePointer?
    private var isAtEnd = false
    private var status: ExitStatus?

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

    // MARK: Doing

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

    // MARK: Waiting

    /// Takes in what the program writes until `condition` holds.
    ///
    /// - Throws: `PseudoTerminalError.timedOut`, with the screen, after `seconds`, or as soon as
    ///   the program has ended.
    package func wait(
        until what: String,
        seconds: Double = 10,
        _ condition: (PseudoTerminal) -> Bool
    ) throws(PseudoTerminalError) {
        let deadline = Self.now() + seconds
        while !condition(self) {
            let left = deadline - Self.now()
            guard left > 0, !isAtEnd else {
                if isAtEnd, condition(self) { return }
                throw .timedOut(waitingFor: what, screen: lines)
            }
            pump(milliseconds: Int32(min(50, left * 1000 + 1)))
        }
    }

    /// Takes in what the program writes until `text` is on the screen.
    package func wait(for text: String, seconds: Double = 10) throws(PseudoTerminalError) {
        try wait(until: "“\(text)”", seconds: seconds) { terminal in
            terminal.lines.contains { $0.contains(text) }
        }
    }

    /// Takes in what the program writes until it has read all that was typed, sleeps, and has been
    /// silent for so long.
    ///
    /// - Returns: the bytes that came meanwhile.
    @discardableResult
    package func settle(milliseconds: Int = 100) -> Int {
        let before = output.count
        let deadline = Self.now() + 10
        while pump(milliseconds: Int32(milliseconds)) || (isBusy && Self.now() < deadline) {}
        return output.count - before
    }

    /// Whether the program has something to read or is running.
    private var isBusy: Bool {
        guard !isAtEnd else { return false }
        if pseudo_terminal_unread(end) > 0 { return true }
        guard let file = fopen("/proc/\(process)/stat", "r") else { return false }
        defer { fclose(file) }
        var bytes = [CChar](repeating: 0, count: 256)
        guard fgets(&bytes, Int32(bytes.count), file) != nil else { return false }
        let text = String(decoding: bytes.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard let name = text.lastIndex(of: ")") else { return false }
        return text[name...].dropFirst(2).first.map { "RD".contains($0) } ?? false
    }

    /// Waits for the program's end; kills it after `seconds`.
    @discardableResult
    package func finish(seconds: Double = 5) -> ExitStatus {
        if let status { return status }
        let deadline = Self.now() + seconds
        while Self.now() < deadline {
            if let ended = reap(WNOHANG) { return ended }
            pump(milliseconds: 5)
            if isAtEnd { usleep(500) }
        }
        kill(SIGKILL)
        return reap(0) ?? .signalled(SIGKILL)
    }

    /// Waits for the program's end and leaves what it writes unread; kills it after `seconds`.
    package func finishWithoutReading(seconds: Double) -> ExitStatus {
        let deadline = Self.now() + seconds
        while Self.now() < deadline {
            if let ended = reap(WNOHANG) { return ended }
            usleep(2000)
        }
        kill(SIGKILL)
        return reap(0) ?? .signalled(SIGKILL)
    }

    /// Waits until the program is stopped, as by Ctrl-Z.
    package func waitForStop(seconds: Double = 5) -> Bool {
        let deadline = Self.now() + seconds
        var raw: Int32 = 0
        while Self.now() < deadline {
            if waitpid(process, &raw, WNOHANG | WUNTRACED) == process {
                if raw & 0xFF == 0x7F { return true }
                status = ExitStatus(raw)
                return false
            }
            pump(milliseconds: 5)
        }
        return false
    }

    private func reap(_ options: Int32) -> ExitStatus? {
        var raw: Int32 = 0
        guard waitpid(process, &raw, options) == process else { return nil }
        while pump(milliseconds: 0) {}
        status = ExitStatus(raw)
        return status
    }

    // MARK: Reading

    /// The screen's lines, blanks at their ends left out.
    package var lines: [String] { (0..<rows).map(line) }

    /// Line `row`, blanks at its end left out.
    package func line(_ row: Int) -> String {
        var text = ""
        var column = 0
        while column < columns {
            let cell = cell(row: row, column: column)
            text += cell.text.isEmpty ? " " : cell.text
            column += max(1, cell.width)
        }
        while text.last == " " { text.removeLast() }
        return text
    }

    /// The cell at a place of the screen.
    package func cell(row: Int, column: Int) -> EmulatedCell {
        let flat = vterm_read_cell(screen, Int32(row), Int32(column))
        let text = withUnsafeBytes(of: flat.scalars) { bytes in
            var text = ""
            for scalar in bytes.bindMemory(to: UInt32.self).prefix(while: { $0 != 0 }) {
                if let scalar = Unicode.Scalar(scalar) { text.unicodeScalars.append(scalar) }
            }
            return text
        }
        return EmulatedCell(
            text: text,
            width: Int(flat.width),
            isBold: flat.is_bold != 0,
            isItalic: flat.is_italic != 0,
            isUnderlined: flat.is_underlined != 0,
            isReversed: flat.is_reversed != 0,
            foreground: flat.foreground < 0 ? nil : Int(flat.foreground),
            background: flat.background < 0 ? nil : Int(flat.background)
        )
    }

    /// Where the terminal's cursor stands.
    package var cursor: (row: Int, column: Int) {
        var place = VTermPos()
        vterm_state_get_cursorpos(vterm_obtain_state(emulator), &place)
        return (Int(place.row), Int(place.col))
    }

    /// Whether the program is on the alternate screen, by what it has written.
    package var isOnAlternateScreen: Bool { isLast("\u{1B}[?1049h", after: "\u{1B}[?1049l") }
    /// Whether the cursor is hidden, by what the program has written.
    package var isCursorHidden: Bool { isLast("\u{1B}[?25l", after: "\u{1B}[?25h") }
    /// Whether pastes are marked, by what the program has written.
    package var areMarkedPastesOn: Bool { isLast("\u{1B}[?2004h", after: "\u{1B}[?2004l") }

    /// Whether typed letters are echoed and lines edited, as in a shell.
    package var isInLineMode: Bool {
        var modes = pseudo_terminal_modes()
        guard pseudo_terminal_read_modes(end, &modes) == 0 else { return false }
        return modes.echoes != 0 && modes.edits_lines != 0
    }

    private func isLast(_ wanted: String, after other: String) -> Bool {
        let text = String(decoding: output, as: UTF8.self)
        guard let place = text.lastRange(of: wanted) else { return false }
        guard let before = text.lastRange(of: other) else { return true }
        return before < place
    }

    // MARK: Bytes

    /// Reads once what has come within so many milliseconds.
    ///
    /// - Returns: false where nothing came.
    @discardableResult
    private func pump(milliseconds: Int32) -> Bool {
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
                vterm_input_write(emulator, $0.baseAddress, count)
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

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

extension String {
    /// Where `other` begins for the last time; nil where it does not occur.
    fileprivate func lastRange(of other: String) -> Int? {
        let text = Array(utf8)
        let wanted = Array(other.utf8)
        guard text.count >= wanted.count else { return nil }
        for start in (0...(text.count - wanted.count)).reversed()
        where text[start] == wanted[0] && text[start...].starts(with: wanted) {
            return start
        }
        return nil
    }
}
