internal import TerminalScreen

/// Lines of plain text for people, safe to show on any terminal.
///
/// Every piece passes the filter of `ScreenText`, so that no document can command
/// the terminal through a title, a file name or an error.
struct Report {
    /// How a piece is set where colour is allowed.
    enum Face {
        case plain, strong, dim
    }

    private var output = StandardOutput()
    private let isColoured: Bool
    private let columns: Int

    /// A report to standard output.
    init(color: ColorChoice) {
        isColoured = color.allows(terminal: StandardOutput.isTerminal)
        columns = StandardOutput.isTerminal ? StandardOutput.columns : 100
    }

    /// Adds a line.
    mutating func line(_ text: String = "", _ face: Face = .plain) throws(CommandFailure) {
        try output.line(dressed(ScreenText(text).text, face))
    }

    /// Adds all lines of a text, blank ones too, whatever ends them.
    mutating func lines(of text: String) throws(CommandFailure) {
        for part in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            try line(String(part))
        }
    }

    /// Adds a label and a text beside it, wrapped and indented under itself.
    mutating func entry(
        _ label: String,
        _ text: String,
        indent: Int = 4,
        tail: String = ""
    ) throws(CommandFailure) {
        try output.line("  " + dressed(ScreenText(label).text, .strong) + dressed(tail, .dim))
        let width = max(20, columns - indent)
        for part in Wrap.lines(of: text, columns: width) {
            try output.line(String(repeating: " ", count: indent) + part.text.text)
        }
    }

    /// Adds a text on as many lines as it needs, the later ones indented further.
    mutating func wrapped(
        _ text: String,
        indent: Int,
        _ face: Face = .plain
    ) throws(CommandFailure) {
        let width = max(20, columns - indent - 2)
        for (index, part) in Wrap.lines(of: text, columns: width).enumerated() {
            let blanks = String(repeating: " ", count: indent + (index == 0 ? 0 : 2))
            try output.line(blanks + dressed(part.text.text, face))
        }
    }

    /// Writes everything.
    mutating func finish() throws(CommandFailure) {
        try output.flush()
    }

    private func dressed(_ text: String, _ face: Face) -> String {
        guard isColoured, !text.isEmpty else { return text }
        switch face {
        case .plain: return text
        case .strong: return "\u{1B}[1m" + text + "\u{1B}[0m"
        case .dim: return "\u{1B}[2m" + text + "\u{1B}[0m"
        }
    }
}
