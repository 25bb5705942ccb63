private import Glibc
internal import TerminalScreen

/// What the environment says about the terminal.
struct TerminalEnvironment {
    /// The variables.
    let variables: [String: String]

    /// The variables of this process that matter here.
    static func current() -> TerminalEnvironment {
        var variables: [String: String] = [:]
        for name in names {
            if let value = getenv(name) { variables[name] = String(cString: value) }
        }
        return TerminalEnvironment(variables: variables)
    }

    /// The terminal's name; empty where there is none.
    var terminal: String { variables["TERM"] ?? "" }

    /// Whether the reader wants no colours.
    ///
    /// - Source: no-color.org.
    var refusesColor: Bool { variables["NO_COLOR"].map { !$0.isEmpty } ?? false }

    /// Milliseconds to wait after Esc for the rest of a key: `ESCDELAY` where it is set, else 100
    /// over SSH and 25 at home.
    ///
    /// With less than 10 the arrows of many terminals would be cut into letters that mean something
    /// else; with more than 1000, which ncurses waits by itself, Esc would seem not to work.
    var escapeDelay: Int {
        if let text = variables["ESCDELAY"], let delay = Int(text), delay >= 0 {
            return min(max(10, delay), 1000)
        }
        return variables["SSH_CONNECTION"].map { !$0.isEmpty } ?? false ? 100 : 25
    }

    /// The size to take where the terminal does not know its own: `LINES` and `COLUMNS`, or 24x80.
    var fallbackSize: Size {
        Size(rows: positive("LINES") ?? 24, columns: positive("COLUMNS") ?? 80)
    }

    private func positive(_ name: String) -> Int? {
        guard let size = variables[name].flatMap({ Int($0) }) else { return nil }
        return TerminalEnvironment.sizes.contains(size) ? size : nil
    }

    /// Takes out of the environment of this process sizes that no terminal has: ncurses believes
    /// them, and a screen of them would fill the memory.
    func dropAbsurdSizes() {
        for name in ["LINES", "COLUMNS"] where variables[name] != nil && positive(name) == nil {
            unsetenv(name)
        }
    }

    /// Lines or columns a terminal may have.
    private static let sizes = 1...1_000

    private static let names = [
        "TERM", "NO_COLOR", "ESCDELAY", "SSH_CONNECTION", "LINES", "COLUMNS", "LC_ALL",
        "LC_CTYPE", "LANG",
    ]
}
