internal import TerminalScreen

/// How the keys typed so far can go on, above the footer.
enum HintBox {
    private static let cellWidth = 38

    static func draw(_ state: NavigatorState, in rect: Rect, _ painter: inout Painter) {
        let lines = lines(state, width: rect.columns)
        var area = rect
        let box = area.takeBottom(min(lines.count + 1, rect.rows))
        painter.clear(box)
        var rest = box
        if box.rows > 1 {
            let keys = state.pending.keys.map(\.label).joined()
            painter.drawHeading(Line(" \(keys), then", "pane.title.focus"), in: rest.takeTop(1))
        }
        painter.draw(lines, in: rest)
    }

    /// The ways on, in as many columns as fit.
    static func lines(_ state: NavigatorState, width: Int) -> [Line] {
        let ways = state.keys.continuations(of: state.pending.keys, in: state.scope)
        let columns = max(1, width / cellWidth)
        let rows = (ways.count + columns - 1) / columns
        return (0..<rows).map { row in
            var line = Line()
            for column in 0..<columns where row + column * rows < ways.count {
                let way = ways[row + column * rows]
                line.pad(to: column * cellWidth)
                line.append(" " + way.label + " ", "help.key")
                line.append(
                    ScreenText(way.command.hint).truncated(to: cellWidth - 4),
                    "help.text"
                )
            }
            return line
        }
    }
}
