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

extension ListState {
    /// True where the list has rows that are not at hand.
    var hasMore: Bool { window.rows.count < total }

    /// Puts the cursor on the first row at hand that holds a text.
    ///
    /// - Returns: false where there is none.
    mutating func findFirst(
        _ text: String,
        _ more: (Row) -> String = { _ in "" }
    ) -> Bool {
        let needle = FoldedNeedle(text)
        guard
            let row = window.rows.firstIndex(where: {
                needle.isIn($0.searchText + " " + more($0))
            })
        else { return false }
        viewport.move(to: row + window.offset)
        return true
    }

    /// Puts the cursor on the nearest row at hand that holds a text.
    ///
    /// - Returns: false where there is none.
    mutating func find(
        _ text: String,
        _ isForward: Bool,
        _ includesCursor: Bool,
        _ more: (Row) -> String = { _ in "" }
    )
        -> Bool
    {
        let filter = FoldedNeedle(text)
        let rows = window.rows.indices.filter { index in
            let row = window.rows[index]
            return filter.isIn(row.searchText + " " + more(row))
        }
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

/// A text looked for in many rows, folded once.
private struct FoldedNeedle {
    private let folded: String

    init(_ text: String) { folded = TextFold.fold(text) }

    func isIn(_ text: String) -> Bool { TextFold.contains(TextFold.fold(text), folded) }
}

extension FindingRow {
    /// The names of the priorities it is on, as far as they are known.
    func topics(_ names: [SubjectID: String]) -> String {
        finding.subjects.filter { $0.kind == .priority }.compactMap { names[$0] }
            .joined(separator: " ")
    }
}
