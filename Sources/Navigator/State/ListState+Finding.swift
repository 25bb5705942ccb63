internal import BriefCore
internal import TerminalScreen

extension SubjectPane {
    /// All panes from this one on, round the screen in a direction.
    func order(isForward: Bool) -> [SubjectPane] {
        let all = isForward ? SubjectState.panes : SubjectState.panes.reversed()
        let place = all.firstIndex(of: self) ?? 0
        return Array(all[place...] + all[..<place])
    }
}

extension ListState where Row: SearchableRow {
    /// True where the list has rows that are not at hand.
    var hasMore: Bool { window.rows.count < total }

    /// Puts the cursor on the first row at hand that holds a text.
    ///
    /// - Returns: false where there is none.
    mutating func findFirst(_ needle: RowNeedle) -> Bool {
        guard let row = window.rows.firstIndex(where: needle.isIn) else { return false }
        viewport.move(to: row + window.offset)
        return true
    }

    /// Puts the cursor on the nearest row at hand that holds a text.
    ///
    /// - Returns: false where there is none.
    mutating func find(_ needle: RowNeedle, _ isForward: Bool, _ includesCursor: Bool) -> Bool {
        let rows = window.rows.indices.filter { needle.isIn(window.rows[$0]) }
            .map { $0 + window.offset }
        let cursor = viewport.cursor
        let next: Int?
        if isForward {
            next = rows.first { includesCursor ? $0 >= cursor : $0 > cursor }
        } else {
            next = rows.last { $0 < cursor }
        }
        guard let next else { return false }
        viewport.move(to: next)
        return true
    }
}
