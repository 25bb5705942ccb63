internal import CVTerm

extension PseudoTerminal {
    /// The screen's cells, line by line.
    package var cells: [[EmulatedCell]] {
        (0..<rows).map { row in (0..<columns).map { cell(row: row, column: $0) } }
    }

    /// The cells a terminal shows that was turned on when the program had written so many bytes.
    package func cells(since count: Int) -> [[EmulatedCell]] {
        guard let other = vterm_new(Int32(rows), Int32(columns)) else { return [] }
        defer { vterm_free(other) }
        vterm_set_utf8(other, 1)
        let screen = vterm_obtain_screen(other)
        vterm_screen_enable_altscreen(screen, 1)
        vterm_screen_reset(screen, 1)
        let bytes = output.dropFirst(count).map { CChar(bitPattern: $0) }
        vterm_feed(other, bytes, bytes.count)
        return (0..<rows).map { row in
            (0..<columns).map { column in
                EmulatedCell(vterm_read_cell(screen, Int32(row), Int32(column)))
            }
        }
    }

    /// Forgets what the program has written, as far as nothing asks for it any more.
    package func forgetOutput(keeping count: Int) {
        if output.count > count { dropOutput(output.count - count) }
    }
}
