internal import BriefCore
internal import TerminalScreen

/// The lines between the title and the panes.
enum Header {
    /// What stands before the words of a search.
    static let searchLabel = ScreenText(" Search: ")

    /// The lines for the screen shown, `width` columns wide.
    static func lines(_ state: NavigatorState, width: Int) -> [Line] {
        switch state.place {
        case .index(let kind): [tabs(kind, state, width: width)]
        case .subject(let subject): [facts(subject, state, width: width)]
        case .search(let search): [query(search, width: width)]
        case .proof, .reader: TextHeader.lines(state, width: width)
        }
    }

    /// The four indexes with their counts, the one shown set apart.
    private static func tabs(_ shown: IndexKind, _ state: NavigatorState, width: Int) -> Line {
        var line = Line(" ", "text")
        for kind in IndexKind.allCases {
            let count = count(of: kind, state).map { " " + Counting.number($0) } ?? ""
            let role: Role = kind == shown ? "title.tab.focus" : "title.tab"
            line.append(kind == shown ? "‹" : " ", role)
            line.append(kind.title + count, role)
            line.append(kind == shown ? "› " : "  ", role)
        }
        return withDay(line, state, width: width)
    }

    private static func count(of kind: IndexKind, _ state: NavigatorState) -> Int? {
        guard let subjects = kind.subjects else { return state.summary?.sources }
        let list = state.indexes[kind]
        if list.isLoaded, list.filter.isEmpty { return list.total }
        return state.summary?.subjects[subjects]
    }

    /// The subject's name, what the book holds on it, and what comes next.
    private static func facts(_ subject: SubjectState, _ state: NavigatorState, width: Int) -> Line
    {
        var line = Line(" " + subject.name, "text.strong")
        var parts: [String] = []
        if let row = subject.row {
            parts = [
                count(.event, of: row, "event", "events"),
                count(.issue, of: row, "open issue", "open issues"),
                count(.position, of: row, "position", "positions"),
                count(.point, of: row, "talking point", "talking points"),
            ].compactMap { $0 }
            let newest = row.newest.map { ", newest " + DateWording.words($0) } ?? ""
            parts.append(Counting.words(row.sources, "source", "sources") + newest)
        }
        if let next = subject.nextEvent(after: state.asOf) { parts.insert(next, at: 0) }
        line.append("   " + parts.joined(separator: " · "), "text.dim")
        return withDay(line, state, width: width)
    }

    private static func count(
        _ kind: FindingKind,
        of row: SubjectRow,
        _ one: String,
        _ many: String
    ) -> String? {
        guard let count = row.counts[kind], count > 0 else { return nil }
        return Counting.words(count, one, many)
    }

    private static func query(_ search: SearchState, width: Int) -> Line {
        var line = Line(searchLabel, "prompt")
        line.append(search.editor.text, "prompt.text")
        guard !search.asked.isEmpty, search.hits.isLoaded else { return line }
        let count = search.hits.total
        var words = Counting.words(count, "passage", "passages")
        if !search.isComplete, count > 0 { words = "at least " + words }
        return spread(line, Line(words + " ", "text.dim"), width: width)
    }

    /// A line with the as-of day at its right, where there is room.
    private static func withDay(_ line: Line, _ state: NavigatorState, width: Int) -> Line {
        let isSet = state.asOf != state.today
        let words = "as of " + DateWording.words(state.asOf) + " "
        return spread(line, Line(words, isSet ? "notice" : "text.dim"), width: width)
    }

    /// Two lines in one, the second at the right; the second is left out where there is no room.
    static func spread(_ left: Line, _ right: Line, width: Int) -> Line {
        guard left.width + right.width + 2 <= width else { return left }
        var line = left
        line.pad(to: width - right.width)
        line.append(right)
        return line
    }
}

extension SubjectState {
    /// The next event that is still to come on a day, in a few words; nil where there is none or
    /// not all events are at hand.
    fileprivate func nextEvent(after day: CalendarDate) -> String? {
        let list = self[.timeline]
        guard list.filter.isEmpty, list.window.rows.count == list.total else { return nil }
        let events = list.window.rows.compactMap { row -> Event? in
            guard case .event(let event) = row.finding.claim, let date = event.date,
                date.first >= day
            else { return nil }
            return event
        }
        let next = events.min { left, right in
            (left.date?.first ?? day) < (right.date?.first ?? day)
        }
        return next.map { "next " + $0.dateWords + ", " + $0.status.words }
    }
}
