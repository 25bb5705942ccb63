internal import BriefCore

/// Headings of panes and the words for empty ones.
enum PaneTitle {
    /// A name with the number of rows and what narrows them.
    static func words(_ name: String, count: Int, filter: ListFilter) -> String {
        let counted = name + " " + Counting.number(count)
        return filter.isEmpty ? counted : counted + ", with " + filter.text
    }

    /// How many rows stand above and below those on screen; empty where none does.
    static func hidden(_ visible: Range<Int>, of count: Int) -> String {
        let above = visible.lowerBound
        let below = count - visible.upperBound
        return (above > 0 ? ", \(Counting.number(above)) above" : "")
            + (below > 0 ? ", \(Counting.number(below)) more below" : "")
    }

    /// The same without the name, for a list whose name stands above it.
    static func narrowed(_ name: String, count: Int, filter: ListFilter) -> String {
        filter.isEmpty
            ? words(name, count: count, filter: filter)
            : Counting.number(count) + " with " + filter.text
    }

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
    static func missing(_ pane: SubjectPane, of name: String, filter: ListFilter) -> String {
        if !filter.isEmpty { return noRows(filter) }
        return switch pane {
        case .timeline: "No event on \(name) found."
        case .issues: "No open issue on \(name) found."
        case .positions: "No position of others on \(name) found."
        case .points: "No talking point on \(name) found."
        case .sources: "No source names \(name)."
        }
    }

    /// What is said where a filter leaves nothing.
    static func noRows(_ filter: ListFilter) -> String {
        "No row with \(filter.text). f and an empty line shows all."
    }

    /// What is said in a book without sources.
    static let emptyBook =
        "This book is empty. P takes in a pasted text, briefbook import FILE takes in files."
    /// What is said until rows have come.
    static let reading = "Reading…"
}
