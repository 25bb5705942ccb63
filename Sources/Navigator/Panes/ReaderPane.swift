internal import BriefCore
internal import TerminalScreen

/// The text of a source with its findings in the margin.
enum ReaderPane {
    /// Columns the text itself is wrapped in.
    static func textWidth(in columns: Int, blocks: Int) -> Int {
        let room = columns - TextPane.margin(in: columns, blocks: blocks)
        return max(1, min(Arrangement.textColumns, room - (room > 4 ? 1 : 0)))
    }

    /// The lines on screen.
    static func lines(_ reader: ReaderState, findText: String, frame: Rect) -> [Line] {
        if reader.isLoaded, reader.window.total == 0 {
            return [Line("There is no text here.", "missing")]
        }
        let width = textWidth(in: frame.columns, blocks: reader.window.total)
        var layout = TextLayout(reader.window, width: width)
        let shown = layout.lines(from: reader.top, count: frame.rows)
        if shown.isEmpty { return [Line(PaneTitle.reading, "missing")] }
        let pane = TextPane(
            lit: (reader.current.map { [$0.span] } ?? []),
            found: reader.lit,
            findText: findText,
            current: reader.current,
            margin: TextPane.margin(in: frame.columns, blocks: reader.window.total)
        )
        return shown.map { pane.line($0).truncated(to: frame.columns) }
    }

    /// The line below the text: the finding that is lit, or what the letters mean.
    static func status(_ reader: ReaderState, asOf: CalendarDate, width: Int) -> Line {
        var line = Line()
        if let current = reader.current {
            line.append(current.kind.letter + "  ", Role("mark." + current.kind.name))
            let facts = reader.finding?.finding.claim.facts(asOf: asOf)
            let told = facts?.prefix(2).joined(separator: " · ") ?? current.kind.words
            line.append(told, "text.strong")
            if let words = reader.window.words(in: current.span) {
                line.append("  “" + words.oneLine + "”", "text.dim")
            }
        } else {
            for kind in [FindingKind.event, .issue, .point, .position] {
                line.append(kind.letter, Role("mark." + kind.name))
                line.append(" " + kind.words + "   ", "text.dim")
            }
        }
        return line.indented(1).truncated(to: width)
    }
}
