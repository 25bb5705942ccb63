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
        let more = min(count ?? lines ?? 1, 200)
        split.grow(focus, by: more)
        growths.append(Growth(pane: focus, lines: more))
    }

    /// Makes the focused pane smaller: by so many lines, else by as many as it was last made larger
    /// by, so that this is taken back.
    mutating func shrink(by count: Int?) {
        let last = growths.popLast().flatMap { $0.pane == focus ? $0.lines : nil }
        if count != nil || last == nil { growths = [] }
        split.grow(focus, by: -min(count ?? last ?? 1, 200))
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

/// A pane made larger, and by how much.
struct Growth: Equatable, Sendable {
    /// The pane.
    let pane: PaneID
    /// Lines, of an index pairs of columns.
    let lines: Int
}
