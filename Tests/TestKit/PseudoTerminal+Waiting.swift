private import CPseudoTerminal
private import Glibc

extension PseudoTerminal {
    /// Takes in what the program writes until `condition` holds.
    ///
    /// - Throws: `PseudoTerminalError.timedOut`, with the screen, after `seconds`, or as soon as
    ///   the program has ended.
    package func wait(
        until what: String,
        seconds: Double = 60,
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
    package func wait(for text: String, seconds: Double = 60) throws(PseudoTerminalError) {
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
        let deadline = Self.now() + 60
        while pump(milliseconds: Int32(milliseconds)) || (isBusy && Self.now() < deadline) {}
        return output.count - before
    }

    /// Whether the program has something to read or one of its threads is running.
    private var isBusy: Bool {
        guard !isAtEnd else { return false }
        if pseudo_terminal_unread(end) > 0 { return true }
        return threadStates.contains { "RD".contains($0) }
    }

    /// What the system says each thread of the program is doing: R for running, T for stopped.
    private var threadStates: [Character] {
        guard let folder = opendir("/proc/\(process)/task") else { return [] }
        defer { closedir(folder) }
        var states: [Character] = []
        while let entry = readdir(folder) {
            let thread = withUnsafePointer(to: &entry.pointee.d_name) { name in
                name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if let state = Self.state(in: "/proc/\(process)/task/\(thread)/stat") {
                states.append(state)
            }
        }
        return states
    }

    private static func state(in path: String) -> Character? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes = [CChar](repeating: 0, count: 256)
        guard fgets(&bytes, Int32(bytes.count), file) != nil else { return nil }
        let text = String(decoding: bytes.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard let name = text.lastIndex(of: ")") else { return nil }
        return text[name...].dropFirst(2).first
    }

    /// Waits for the program's end; kills it after `seconds`.
    @discardableResult
    package func finish(seconds: Double = 60) -> ExitStatus {
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
    package func waitForStop(seconds: Double = 60) -> Bool {
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

    /// Whether the program has ended or let go of its terminal.
    package var hasEnded: Bool { isAtEnd || status != nil || reap(WNOHANG) != nil }

    /// Lets a program go on that was stopped, as by Ctrl-Z.
    package func continueStopped() {
        guard !isAtEnd, threadStates.contains("T") else { return }
        Glibc.kill(process, SIGCONT)
        settle(milliseconds: 100)
    }

    private func reap(_ options: Int32) -> ExitStatus? {
        var raw: Int32 = 0
        guard waitpid(process, &raw, options) == process else { return nil }
        while pump(milliseconds: 0) {}
        status = ExitStatus(raw)
        return status
    }
}
