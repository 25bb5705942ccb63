internal import TerminalScreen

/// A text being pasted: what to do, how much there is, and its last lines.
enum PastePane {
    static func draw(_ paste: PasteState, in rect: Rect, _ painter: inout Painter) {
        var area = rect
        if rect.rows >= 3 {
            painter.draw(heading(paste), in: area.takeTop(1))
        }
        let lines = lastLines(paste.text, rows: area.rows, width: area.columns)
        painter.draw(lines.map { Line($0, "text") }, in: area)
        guard let last = lines.last else { return }
        painter.showCursor(
            row: area.row + max(0, min(lines.count, area.rows) - 1),
            column: min(last.width, max(0, area.columns - 1))
        )
    }

    private static func heading(_ paste: PasteState) -> Line {
        guard !paste.text.isEmpty else {
            return Line(" Paste or type a text; ^D takes it into the book.", "prompt")
        }
        let count = Counting.words(paste.text.count, "letter", "letters")
        var line = Line(" " + count + "; ^D takes them into the book.", "prompt")
        if paste.isCut { line.append(" The rest was too long and is left out.", "notice.error") }
        return line
    }

    /// The end of the text as it wraps; only as much of it is wrapped as can be seen.
    private static func lastLines(_ text: String, rows: Int, width: Int) -> [ScreenText] {
        guard rows > 0, width > 0 else { return [] }
        let end = text.utf8.suffix(rows * width * 4)
        let lines = Wrap.lines(of: String(decoding: end, as: UTF8.self), columns: width)
        return lines.suffix(rows).map(\.text)
    }
}
