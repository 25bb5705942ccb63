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
    static func lines(
        _ reader: ReaderState,
        selected: TextSpan? = nil,
        _ notebook: NotebookState,
        findText: String,
        frame: Rect
    ) -> [Line] {
        if reader.isLoaded, reader.window.total == 0 {
            let words =
                reader.isGone
                ? "This source is not in the book any more." : "There is no text here."
            return [Line(words, "missing")]
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
            noted: notebook.places(in: reader.source),
            place: findText.isEmpty ? nil : reader.lit.first,
            selected: selected,
            margin: TextPane.margin(in: frame.columns, blocks: reader.window.total)
        )
        return shown.map { pane.line($0).truncated(to: frame.columns) }
    }

    /// The line below the text: the finding that is lit, or what the letters mean.
    static func status(
        _ reader: ReaderState,
        _ notebook: NotebookState,
        asOf: CalendarDate,
        frame: Arrangement.Frame?,
        width: Int
    ) -> Line {
        let place = Line(" " + (frame.map { position(reader, $0.body) } ?? "") + " ", "text.dim")
        let line = facts(reader, notebook, asOf: asOf).indented(1)
        let room = max(0, width - place.width)
        var status = line.truncated(to: room)
        status.pad(to: room)
        status.append(place)
        return status.truncated(to: width)
    }

    /// How far the text on screen reaches: `all`, `top`, `end`, or the part that has been passed.
    private static func position(_ reader: ReaderState, _ frame: Rect) -> String {
        guard reader.isLoaded, reader.window.total > 0 else { return "" }
        let width = textWidth(in: frame.columns, blocks: reader.window.total)
        var layout = TextLayout(reader.window, width: width)
        let shown = layout.lines(from: reader.top, count: frame.rows)
        guard let last = shown.last(where: { !$0.text.text.isEmpty }) else { return "" }
        let isAtTop = reader.top == TextPlace(block: 0, offset: 0)
        let end = layout.lines(of: reader.window.total - 1).last
        if let end, last.block == end.block, last.span.end == end.span.end {
            return isAtTop ? "all" : "end"
        }
        return isAtTop
            ? "top" : "\((last.block + 1) * 100 / (reader.window.total + 1)) %"
    }

    private static func facts(
        _ reader: ReaderState,
        _ notebook: NotebookState,
        asOf: CalendarDate
    ) -> Line {
        var line = Line()
        if let current = reader.current {
            line.append(current.kind.letter + "  ", Role("mark." + current.kind.name))
            let finding = reader.finding.map(notebook.judged)
            let facts = finding?.claim.facts(asOf: asOf)
            let told = facts?.prefix(2).joined(separator: " · ") ?? current.kind.words
            line.append(told, "text.strong")
            if let said = finding.flatMap(notebook.words) { line.append("  " + said, "notice") }
            if let words = reader.window.words(in: current.span) {
                line.append("  “" + words.oneLine + "”", "text.dim")
            }
        } else if let place = reader.lit.first,
            let said = notebook.words(on: .passage(reader.source, place))
        {
            line.append(said, "notice")
        } else {
            for kind in [FindingKind.event, .issue, .point, .position] {
                line.append(kind.letter, Role("mark." + kind.name))
                line.append(" " + kind.words + "   ", "text.dim")
            }
        }
        return line
    }
}
