internal import BriefCore
internal import TerminalScreen

/// Headings of panes and the words for empty ones.
enum PaneTitle {
    /// A name with the number of rows and what narrows them.
    static func words(_ name: String, count: Int, filter: ListFilter) -> String {
        let counted = name + " " + Counting.number(count)
        return filter.isEmpty ? counted : counted + ", with " + filter.text
    }

    /// How many rows stand above and below those on screen; empty where none does.
    static func hidden(_ visible: Range<Int>, of count: Int) -> String {
        hiddenParts(visible, of: count).map { ", " + $0 }.joined()
    }

    /// The same, each side for itself.
    static func hiddenParts(_ visible: Range<Int>, of count: Int) -> [String] {
        let above = visible.lowerBound
        let below = count - visible.upperBound
        return (above > 0 ? ["\(Counting.number(above)) above"] : [])
            + (below > 0 ? ["\(Counting.number(below)) more below"] : [])
    }

    /// A heading for a list in so many columns: how many rows it has and what narrows them, and,
    /// as far as there is room, how many are hidden.
    static func heading(_ name: String, _ list: ListState<some SearchableRow>, width: Int) -> String
    {
        if list.total == 0, list.isUnread { return name }
        let title = words(name, count: list.total, filter: list.filter)
        let visible = list.viewport.visible
        let ways = [hidden(visible, of: list.total), arrows(visible, of: list.total), ""]
        return ways.map { title + $0 }.first { ScreenText($0).width <= width } ?? title
    }

    /// How many rows are hidden, in signs.
    private static func arrows(_ visible: Range<Int>, of count: Int) -> String {
        let above = visible.lowerBound
        let below = count - visible.upperBound
        return (above > 0 ? " ↑\(Counting.number(above))" : "")
            + (below > 0 ? " ↓\(Counting.number(below))" : "")
    }

    /// What is said where rows could not be read: that there are none is not known.
    static let unread = "This could not be read from the book."

    /// The name of a subject's pane.
    static func name(_ pane: SubjectPane) -> String {
        switch pane {
        case .timeline: "Timeline"
        case .issues: "Open issues"
        case .positions: "Positions of others"
        case .points: "Talking points"
        case .sources: "Sources"
        }
    }

    /// What is said in a subject's pane without rows.
    static func missing(
        _ pane: SubjectPane,
        of name: String,
        filter: ListFilter,
        _ state: NavigatorState
    ) -> String {
        if !filter.isEmpty { return noRows(filter, state) }
        return switch pane {
        case .timeline: "No event on \(name) found."
        case .issues: "No open issue on \(name) found."
        case .positions: "No position of others on \(name) found."
        case .points: "No talking point on \(name) found."
        case .sources: "No source names \(name)."
        }
    }

    /// What is said where a filter leaves nothing.
    static func noRows(_ filter: ListFilter, _ state: NavigatorState) -> String {
        "No row with \(filter.text). \(state.keyName(.showAll)) shows all."
    }

    /// What is said in a book without sources.
    static let emptyBook =
        "This book is empty. P takes in a pasted text, briefbook import FILE takes in files."
    /// What is said until rows have come.
    static let reading = "Reading…"
}
