internal import BriefCore
internal import TerminalScreen

extension NavigatorState {
    /// Makes the focused pane larger: by so many lines, else by as many as show more of it.
    mutating func grow(by count: Int?) {
        let lines = linesWanted
        guard lines != 0 else {
            notice = Notice("All of this pane is shown.")
            return
        }
        split.grow(focus, by: min(count ?? lines ?? 1, 200))
    }

    /// Lines a subject's pane lacks to show another row, or the next line of all rows that are cut; 0
    /// where all is shown, nil in other panes and where rows are not at hand.
    private var linesWanted: Int? {
        guard case .subject(let pane) = focus, pane != .sources, let subject,
            let frame = Arrangement(self).frame(focus), frame.body.rows > 0
        else { return nil }
        let list = subject[pane]
        guard list.isLoaded, list.window.rows.count == list.total else { return nil }
        if frame.body.rows < list.total { return 1 }
        let drawer = drawer(of: pane, in: subject, width: frame.body.columns)
        let heights = list.window.rows.map { min(drawer.height(of: $0), SubjectStack.rowLimit) }
        let lines = { (limit: Int) in heights.reduce(0) { $0 + min($1, limit) } }
        if lines(frame.rowHeight) == lines(SubjectStack.rowLimit) { return 0 }
        let wanted = lines(frame.rowHeight + 1) - frame.body.rows
        return wanted > 0 ? wanted : nil
    }
}
