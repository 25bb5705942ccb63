internal import CNCurses
internal import Glibc

/// Which letters the terminal can be sent.
enum TerminalCharset {
    /// Chooses the locale for letters, once, before the terminal is opened.
    ///
    /// - Returns: whether UTF-8 can be written; where not, ASCII is all there is.
    static func prepare(environment: [String: String]) -> Bool {
        if names8Bit(environment) { return false }
        if setlocale(LC_CTYPE, "") != nil, curses_writes_utf8() != 0 { return true }
        for name in ["C.UTF-8", "C.utf8", "en_US.UTF-8"] {
            if setlocale(LC_CTYPE, name) != nil, curses_writes_utf8() != 0 { return true }
        }
        setlocale(LC_CTYPE, "C")
        return false
    }

    /// Whether the reader asked for a character set other than UTF-8, which the terminal then
    /// expects even where the locale is not installed.
    static func names8Bit(_ environment: [String: String]) -> Bool {
        let names = ["LC_ALL", "LC_CTYPE", "LANG"]
        guard let locale = names.compactMap({ environment[$0] }).first(where: { !$0.isEmpty }),
            let dot = locale.firstIndex(of: ".")
        else { return false }
        let charset = locale[locale.index(after: dot)...].prefix { $0 != "@" }
        return charset.lowercased().filter { $0 != "-" } != "utf8"
    }
}
