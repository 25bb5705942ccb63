private import CTerminalGuard

/// What is switched on beside ncurses, and how everything is switched off in one breath.
struct ScreenModes {
    /// Chooses plain letters, which `OutputShortener` then takes for granted; empty where it does
    /// not.
    let letters: String
    /// Switches pastes marked as such on; empty where the terminal may not know them.
    let enter: String
    /// Switches them off.
    let leave: String
    private let restore: [UInt8]

    /// The modes of the terminal ncurses has opened.
    ///
    /// Pastes are marked where there is an alternate screen of the kind xterm has: what knows that
    /// knows, or skips, the other.
    static func ofTerminal() -> ScreenModes {
        let screen = Capability.bytes("smcup")
        let isModern = screen.holds(Array("[?1049h".utf8))
        let reset = Capability.bytes("sgr0")
        let letters = reset.last == 0x0F ? "\u{F}" : isModern ? "\u{1B}(B" : ""
        let leave = isModern ? "\u{1B}[?2004l" : ""
        var restore = Array((leave + (isModern ? MouseReport.off : "")).utf8)
        for name in ["sgr0", "op", "cnorm", "rmcup"] { restore += Capability.bytes(name) }
        if screen.isEmpty { restore += Array("\r\n".utf8) }
        return ScreenModes(
            letters: letters,
            enter: isModern ? "\u{1B}[?2004h" : "",
            leave: leave,
            restore: OutputShortener.ofTerminal().shortened(restore)
        )
    }

    /// Prepares what a fatal signal writes.
    ///
    /// - Returns: false where it is too long to be prepared.
    func setRestore() -> Bool {
        restore.withUnsafeBytes { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                terminal_guard_set_restore($0.baseAddress, $0.count) == 0
            }
        }
    }
}

extension [UInt8] {
    /// True where some bytes stand in these, one after the other.
    fileprivate func holds(_ part: [UInt8]) -> Bool {
        indices.contains { self[$0...].starts(with: part) }
    }
}
