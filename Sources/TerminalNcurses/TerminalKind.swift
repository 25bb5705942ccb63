/// Which terminal description to use.
enum TerminalKind {
    /// Names to try in order: `wanted` itself, then the nearest that everybody has.
    static func candidates(for wanted: String) -> [String] {
        var names = wanted.isEmpty ? [] : [wanted]
        let isModern = families.contains { wanted.hasPrefix($0) } || wanted.contains("256color")
        names +=
            isModern ? ["xterm-256color", "xterm", "vt100", "ansi"] : ["xterm", "vt100", "ansi"]
        return names
    }

    /// Terminals that read what xterm reads, though not every machine has heard of them.
    private static let families = [
        "alacritty", "contour", "foot", "ghostty", "iterm", "kitty", "konsole", "mintty", "ms-",
        "putty", "rio", "screen", "st", "tmux", "vte", "wezterm", "xterm",
    ]
}
