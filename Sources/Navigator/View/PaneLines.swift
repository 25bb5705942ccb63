internal import BriefCore
internal import TerminalScreen

/// The heading and the rows of every pane as lines.
enum PaneLines {
    /// The line above a pane's rows.
    static func heading(_ frame: Arrangement.Frame, _ state: NavigatorState) -> Line {
        let width = frame.heading.columns
        switch frame.pane {
        case .index(.sources): return SourcePane.heading(list: state.indexes.sources, width: width)
        case .index(let kind):
            return IndexPane.heading(kind, list: state.indexes[kind], width: width)
        case .subject: return subjectHeading(frame, state)
        case .proof: return proofHeading(state, width: width)
        case .reader, .hits, .meeting: return Line()
        }
    }

    /// The lines of a pane's rows, or what is said where there are none.
    static func lines(_ frame: Arrangement.Frame, _ state: NavigatorState) -> [Line] {
        let isFocused = state.focus == frame.pane && state.overlay == nil
        let lines =
            switch frame.pane {
            case .index(.sources): sources(state.indexes.sources, state, frame, isFocused)
            case .index(let kind): index(kind, state, frame, isFocused)
            case .subject(let pane): subject(pane, state, frame, isFocused)
            case .proof: proof(state, frame)
            case .reader:
                state.reader.map {
                    ReaderPane.lines(
                        $0,
                        selected: state.selectedSpan,
                        state.notebook,
                        findText: state.findText,
                        frame: frame.body
                    )
                } ?? []
            case .hits: hits(state, frame, isFocused)
            case .meeting: MeetingPane.lines(state, frame, isFocused)
            }
        if let range = state.selectedRows, state.focus == frame.pane {
            return lighting(range, in: lines)
        }
        let found = isLookedThrough(frame.pane, state) ? state.findText : ""
        return lines.map { $0.lighting(text: found, "search.match") }
    }

    /// True for a list that find goes through: all panes of a subject are gone round.
    private static func isLookedThrough(_ pane: PaneID, _ state: NavigatorState) -> Bool {
        switch pane {
        case .reader, .proof: return false
        case .subject:
            if case .subject = state.focus { return true }
            return false
        case .index, .hits, .meeting: return state.focus == pane
        }
    }

    /// The lines of some rows lit, signs of the row and blanks before its words left out.
    private static func lighting(_ rows: ClosedRange<Int>, in lines: [Line]) -> [Line] {
        var row: Int?
        return lines.map { line in
            row = line.row ?? row
            guard let row, rows.contains(row) else { return line }
            return line.lighting([RowMark.width..<max(RowMark.width + 1, line.width)], selectedRole)
        }
    }

    private static let selectedRole: Role = "search.match.selected"

    /// A pane's name and number of rows; how many are hidden, and what is missing where there are
    /// none.
    private static func subjectHeading(_ frame: Arrangement.Frame, _ state: NavigatorState) -> Line
    {
        guard case .subject(let pane) = frame.pane, let subject = state.subject ?? state.preview
        else { return Line() }
        let width = frame.heading.columns
        let filter = subject.filter(of: pane)
        let count = subject.total(of: pane)
        let name = PaneTitle.name(pane)
        let isUnread = count == 0 && subject.isUnread(pane)
        let title = isUnread ? name : PaneTitle.words(name, count: count, filter: filter)
        let role: Role = state.focus == frame.pane ? "pane.title.focus" : "pane.title"
        var line = Line(" " + title, role)
        if frame.body.rows == 0, subject.isKnownEmpty(pane) {
            let words =
                isUnread
                ? PaneTitle.unread
                : PaneTitle.missing(pane, of: subject.allNames, filter: filter, state)
            line.append("  " + words, "missing")
        } else if frame.body.rows > 0 {
            let visible = subject.viewport(of: pane).visible
            line.append(PaneTitle.hidden(visible, of: count), "pane.title")
            let alone = ScreenText("  alone: z shows all panes")
            if state.isZoomed, line.width + alone.width < width { line.append(alone, "text.dim") }
        }
        return line
    }

    private static func proofHeading(_ state: NavigatorState, width: Int) -> Line {
        if let sheet = state.sheet { return SheetPane.wordsHeading(sheet) }
        let isFocused = state.focus == .proof
        var line = Line(" Proof", isFocused ? "pane.title.focus" : "pane.title")
        if let proof = state.shownProof {
            line.append("  ", "text")
            let said = state.notebook.words(on: state.notebook.judged(proof.finding))
            if let said { line.append(said.oneLine + "  ", "notice") }
            line.append(TextHeader.sourceLine(proof, width: width - line.width - 3))
        }
        return line
    }

    private static func index(
        _ kind: IndexKind,
        _ state: NavigatorState,
        _ frame: Arrangement.Frame,
        _ isFocused: Bool
    ) -> [Line] {
        let list = state.indexes[kind]
        let width = frame.body.columns
        let missing = IndexPane.missing(kind, filter: list.filter, state)
        let shown = state.subject?.id
        return rows(of: list, missing: missing, width: width) { row, isCursor in
            [
                IndexPane.line(
                    row,
                    yours: state.notebook.words(on: .subject(row.id)),
                    isSelected: shown.map { $0 == row.id } ?? isCursor,
                    isFocused: isFocused,
                    width: width
                )
            ]
        }
    }

    private static func subject(
        _ pane: SubjectPane,
        _ state: NavigatorState,
        _ frame: Arrangement.Frame,
        _ isFocused: Bool
    ) -> [Line] {
        guard let subject = state.subject ?? state.preview else { return [] }
        let width = frame.body.columns
        let hasCursor = state.subject != nil && subject.focus == pane
        let missing = PaneTitle.missing(
            pane,
            of: subject.allNames,
            filter: subject.filter(of: pane),
            state
        )
        if pane == .sources {
            return rows(of: subject.sources, missing: missing, width: width) { row, isCursor in
                [
                    SourcePane.line(
                        row,
                        number: subject.number(of: row.key),
                        yours: state.notebook.words(on: .source(row.key)),
                        isSelected: isCursor && hasCursor,
                        isFocused: isFocused,
                        width: width
                    )
                ]
            }
        }
        let drawer = state.drawer(of: pane, in: subject, width: width)
        return rows(of: subject[pane], missing: missing, width: width) { row, isCursor in
            drawer.lines(
                row,
                isSelected: isCursor && hasCursor,
                isFocused: isFocused,
                limit: frame.rowHeight
            )
        }
    }

    private static func sources(
        _ list: ListState<SourceRow>,
        _ state: NavigatorState,
        _ frame: Arrangement.Frame,
        _ isFocused: Bool
    ) -> [Line] {
        let width = frame.body.columns
        let missing =
            list.filter.isEmpty ? PaneTitle.emptyBook : PaneTitle.noRows(list.filter, state)
        return rows(of: list, missing: missing, width: width) { row, isCursor in
            [
                SourcePane.line(
                    row,
                    number: nil,
                    yours: state.notebook.words(on: .source(row.key)),
                    isSelected: isCursor,
                    isFocused: isFocused,
                    width: width
                )
            ]
        }
    }

    private static func hits(
        _ state: NavigatorState,
        _ frame: Arrangement.Frame,
        _ isFocused: Bool
    ) -> [Line] {
        guard let search = state.search else { return [] }
        let width = frame.body.columns
        if search.asked.isEmpty || !search.hits.isLoaded {
            return SearchHelp.lines(width: width)
        }
        let missing = "No passage holds \(search.answered)."
        return rows(of: search.hits, missing: missing, width: width) { row, isCursor in
            HitPane.lines(
                row,
                yours: state.notebook.words(on: .passage(row.source, row.span)),
                isSelected: isCursor,
                isFocused: isFocused,
                height: frame.rowHeight,
                width: width
            )
        }
    }

    private static func proof(_ state: NavigatorState, _ frame: Arrangement.Frame) -> [Line] {
        if let sheet = state.sheet { return SheetPane.words(sheet, in: frame.body) }
        guard let proof = state.shownProof else {
            let words = "   The words each line rests on are shown here."
            return [Line(words, "missing").truncated(to: frame.body.columns)]
        }
        let isFocused = state.focus == .proof
        return ProofLayout(proof, frame: frame).shown(
            findText: isFocused ? state.findText : "",
            selected: isFocused ? state.selectedSpan : nil
        )
    }

    /// The rows on screen, each with whether the cursor is on it; a row that is not at hand is
    /// shown as coming.
    private static func rows<Row: SearchableRow>(
        of list: ListState<Row>,
        missing: String,
        width: Int,
        _ draw: (Row, Bool) -> [Line]
    ) -> [Line] {
        if list.total == 0 {
            let said = list.isUnread ? PaneTitle.unread : missing
            let words = list.isLoaded && list.awaiting == nil ? said : PaneTitle.reading
            let room = max(1, width - RowMark.width)
            return Line(words, "missing").wrapped(to: room, limit: SubjectStack.rowLimit).map {
                $0.indented(min(RowMark.width, width - 1)).truncated(to: width)
            }
        }
        return list.viewport.visible.flatMap { index in
            var lines =
                list.row(index).map { draw($0, index == list.viewport.cursor) }
                ?? [Line("   …", "missing")]
            if !lines.isEmpty { lines[0].row = index }
            return lines
        }
    }
}
