internal import BriefCore
internal import TerminalScreen

extension SubjectState {
    /// Puts the cursor of a timeline that is longer than its pane on the next event, going through
    /// the timeline until that has come.
    mutating func seekNextEvent(on day: CalendarDate) {
        guard let waiting = seekRow, Self.panes.allSatisfy(isLoaded) else { return }
        var list = self[.timeline]
        let view = list.viewport
        if list.total > Self.seekLimit, list.filter.isEmpty, view.cursor == waiting,
            view.height > 0
        {
            goToNextEvent(on: day)
            return
        }
        guard view.cursor == waiting, view.height > 0, view.height < list.total,
            list.total <= Self.seekLimit, list.filter.isEmpty
        else {
            if list.awaiting == nil { seekRow = nil }
            return
        }
        guard list.awaiting == nil, !list.window.rows.isEmpty else { return }
        let end = list.window.offset + list.window.rows.count
        let nearest = list.window.rows.nearestEvent(to: day)
        if nearest?.isNext != true, end < list.total, nearest?.index == end - 1 - list.window.offset
        {
            list.viewport.move(to: end + list.window.rows.count / 2 - view.height / 2)
            seekRow = list.viewport.cursor
        } else {
            list.viewport.show(list.window.offset + (nearest?.index ?? 0), below: 1)
            seekRow = nil
        }
        self[.timeline] = list
    }

    /// Puts the cursor on the next event once those around the day have come.
    private mutating func goToNextEvent(on day: CalendarDate) {
        guard bearings.day == day, let around = bearings.around else { return }
        seekRow = nil
        guard let nearest = around.rows.nearestEvent(to: day) else { return }
        self[.timeline].viewport.show(around.offset + nearest.index, below: 1)
    }

    /// Events gone through at most: of a longer timeline those around the day are asked for.
    private static let seekLimit = 150

    /// The priorities that the findings at hand are on besides.
    var priorities: Set<SubjectID> {
        var found: Set<SubjectID> = []
        for pane in Self.panes where pane != .sources {
            for row in self[pane].window.rows {
                found.formUnion(row.finding.subjects.filter { $0.kind == .priority && $0 != id })
            }
        }
        return found
    }
}

extension Viewport {
    /// Puts the cursor on an entry so many lines below the top, as far as the list goes.
    fileprivate mutating func show(_ index: Int, below lines: Int) {
        move(to: index)
        scrollWindow(by: cursorRow - min(lines, max(0, height - 1)))
        move(to: index)
    }
}
