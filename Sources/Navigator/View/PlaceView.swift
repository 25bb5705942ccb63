internal import BriefCore
internal import TerminalScreen

/// Draws the panes of the screen that is shown.
enum PlaceView {
    static func draw(_ state: NavigatorState, _ arrangement: Arrangement, _ painter: inout Painter)
    {
        let header = arrangement.header
        painter.draw(
            Header.lines(state, width: header.columns).cut(to: header.rows, width: header.columns),
            in: header
        )
        if let divider = arrangement.divider { painter.drawDivider(in: divider) }
        for frame in arrangement.frames {
            let heading = PaneLines.heading(frame, state)
            if case .index = frame.pane {
                painter.draw(heading, in: frame.heading)
            } else {
                painter.drawHeading(heading, in: frame.heading)
            }
            painter.draw(PaneLines.lines(frame, state), in: frame.body)
        }
        if let reader = state.reader {
            let status = ReaderPane.status(
                reader,
                state.notebook,
                asOf: state.asOf,
                frame: arrangement.frame(.reader),
                width: arrangement.status.columns
            )
            painter.draw(status, in: arrangement.status)
        }
        drawCursor(state, arrangement, &painter)
    }

    /// Shows where letters typed into a search go.
    private static func drawCursor(
        _ state: NavigatorState,
        _ arrangement: Arrangement,
        _ painter: inout Painter
    ) {
        guard state.overlay == nil, let search = state.search, search.isTyping else { return }
        let column = Header.searchLabel.width + ScreenText(search.editor.head).width
        let header = arrangement.header
        guard !header.isEmpty else { return }
        painter.showCursor(row: header.row, column: min(column, header.endColumn - 1))
    }
}
