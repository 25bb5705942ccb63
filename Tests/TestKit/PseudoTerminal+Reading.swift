private import CPseudoTerminal
internal import CVTerm

extension PseudoTerminal {
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
        EmulatedCell(vterm_read_cell(screen, Int32(row), Int32(column)))
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
}

extension EmulatedCell {
    /// A cell as the emulator has it.
    init(_ flat: vterm_flat_cell) {
        let text = withUnsafeBytes(of: flat.scalars) { bytes in
            var text = ""
            for scalar in bytes.bindMemory(to: UInt32.self).prefix(while: { $0 != 0 }) {
                if let scalar = Unicode.Scalar(scalar) { text.unicodeScalars.append(scalar) }
            }
            return text
        }
        self.init(
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
