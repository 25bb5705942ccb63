internal import BriefCore
internal import TerminalScreen

/// The brief of a meeting while it is made, line by line.
enum SheetPane {
    /// Columns of the names of fields.
    private static let names = 14

    /// What the brief is, and how it stands.
    static func header(_ state: SheetState, width: Int) -> [Line] {
        guard let sheet = state.sheet else { return [Line(" Meeting \(state.number)", "text.dim")] }
        var first = Line(" " + sheet.title.oneLine, "text.strong")
        let where_ = [sheet.row.when, sheet.row.meeting.place].compactMap { $0?.oneLine }
        first.append("   " + where_.joined(separator: ", "), "text.dim")
        var facts = [Line(sheet.marking?.oneLine ?? "not marked", "notice")]
        if let ceiling = sheet.choice.ceiling {
            facts.append(Line("ceiling " + ceiling.oneLine, "text.dim"))
            facts.append(Line(Counting.number(sheet.withheld) + " withheld", "text.dim"))
        } else {
            facts.append(Line("no ceiling", "text.dim"))
        }
        let isKept = sheet.version <= sheet.row.versions
        let version = "version \(sheet.version)" + (isKept ? "" : ", not kept yet")
        facts.append(Line(version, "text.dim"))
        facts.append(Line(sheet.clearance.oneLine, "text.dim"))
        let third = Line(
            " " + ([length(sheet.choice.length)] + sheet.facts).joined(separator: " · "),
            "text.dim"
        )
        let place = Line(position(of: state.list) + " ", "text.dim")
        // Where one is stays; what the brief rests on gives way.
        let room = width - place.width - 2
        let last =
            room < 4
            ? place.indented(1)
            : Header.spread(third.truncated(to: room), place, width: width)
        return [first.truncated(to: width)] + flowed(facts, width: width)
            + [last.truncated(to: width)]
    }

    /// How many rows are hidden, and where nothing follows, that; empty where all are shown.
    private static func position(of list: ListState<SheetEntry>) -> String {
        let visible = list.viewport.visible
        var hidden = PaneTitle.hiddenParts(visible, of: list.total)
        if visible.upperBound >= list.total, !hidden.isEmpty { hidden.append("end") }
        return hidden.joined(separator: ", ")
    }

    /// Facts with a dot between, on as many lines as they need to be read whole.
    private static func flowed(_ facts: [Line], width: Int) -> [Line] {
        let room = max(1, width - 1)
        var lines: [Line] = []
        for fact in facts {
            let dotted = Line(" · ", "text.dim") + fact
            if let last = lines.last, last.width + dotted.width <= room {
                lines[lines.count - 1].append(dotted)
            } else {
                lines += fact.wrapped(to: room, limit: 4)
            }
        }
        return lines.map { $0.indented(1) }
    }

    private static func length(_ name: String) -> String {
        String(name.prefix { $0.isNumber }) + " minutes"
    }

    /// Rows that stand whole in a rectangle, one at least: from the first visible one, at the end of
    /// the brief also those before it that there is room for.
    static func rows(_ state: SheetState, in rect: Rect) -> Int {
        let top = state.list.viewport.top
        let after = top..<max(top, state.list.total)
        var left = rect.rows
        let rows = count(Array(after), state, &left, width: rect.columns)
        if rows < after.count { return max(1, rows) }
        return max(1, rows + count((0..<top).reversed(), state, &left, width: rect.columns))
    }

    /// Rows that stand whole in the lines that are left.
    private static func count(
        _ indices: [Int],
        _ state: SheetState,
        _ left: inout Int,
        width: Int
    ) -> Int {
        var rows = 0
        for index in indices {
            guard let entry = state.list.row(index) else { break }
            left -= lines(entry, isSelected: false, isFocused: false, width: width).count
            if left < 0 { break }
            rows += 1
        }
        return rows
    }

    /// The rows on screen, and as much of the next one as there is room for.
    static func lines(
        _ state: SheetState,
        _ isFocused: Bool,
        in frame: Arrangement.Frame
    ) -> [Line] {
        let width = frame.body.columns
        if state.list.total == 0 {
            let isLoaded = state.list.isLoaded && state.list.awaiting == nil
            let unread = state.list.isUnread ? "The brief could not be made." : nil
            let words =
                MeetingPane.missing(isGone: state.isGone, isHere: isLoaded) ?? unread ?? ""
            return [Line("   " + words, "missing").truncated(to: width)]
        }
        let viewport = state.list.viewport
        var shown: [Line] = []
        for index in viewport.top..<state.list.total where shown.count < frame.body.rows {
            guard let entry = state.list.row(index) else { break }
            var lines = lines(
                entry,
                isSelected: index == viewport.cursor,
                isFocused: isFocused,
                width: width
            )
            let first = entry.heading == nil ? 0 : 1
            if lines.indices.contains(first) { lines[first].row = index }
            shown += lines
        }
        return shown
    }

    private static func lines(
        _ entry: SheetEntry,
        isSelected: Bool,
        isFocused: Bool,
        width: Int
    ) -> [Line] {
        let heading =
            entry.heading.map { [Line(" " + $0, "pane.title").truncated(to: width)] } ?? []
        let mark = RowMark.line(isSelected: isSelected, isFocused: isFocused)
        let lead = RowMark.lead(isSelected: isSelected, isFocused: isFocused, else: "row")
        var line = Line()
        let indent: Int
        switch entry.content {
        case .field(let field, let words):
            line.append(field.title, isSelected && isFocused ? lead : "text.dim")
            line.pad(to: names)
            line.append(words.isEmpty ? "·" : words.oneLine, lead)
            indent = names
        case .line(let row):
            indent = [.answer, .below].contains(row.kind) ? 5 : 3
            line = text(row, lead)
        }
        // Longer lines are hard to follow.
        let room = max(1, min(Arrangement.textColumns, width - RowMark.width - indent))
        // The first line hangs out by its number or name.
        let head = line.prefix(indent)
        let wrapped = wrapped(line.dropFirst(indent), places(entry.row), to: room)
        let body = wrapped.enumerated().map { index, part in
            index == 0
                ? (mark + head + part).truncated(to: width)
                : part.indented(RowMark.width + indent).truncated(to: width)
        }
        return heading + body
    }

    private static func text(_ row: SheetRow, _ lead: Role) -> Line {
        var line = Line()
        switch row.kind {
        case .line:
            let number = ScreenText("\(row.number)")
            line.append(.spaces(max(0, 2 - number.width)), "text")
            line.append("\(row.number) ", "row.count")
        case .answer, .below: line.append("   > ", "text.dim")
        case .leftOut: line.append(" - ", "text.dim")
        case .told: line.append(" · ", "text.dim")
        case .gone: line.append(" ! ", "notice")
        }
        if let marking = row.marking { line.append("(\(marking.oneLine)) ", "notice") }
        if !row.label.isEmpty { line.append(row.label.oneLine + ": ", "issue.type") }
        line.append(row.words.oneLine, row.isMissing ? "missing" : lead)
        if !row.facts.isEmpty {
            line.append(" (" + row.facts.map(\.oneLine).joined(separator: "; ") + ")", "text.dim")
        }
        let isSaid = row.facts.contains("own wording") || row.facts.contains("own line")
        if row.isOwn, !isSaid, row.kind == .line {
            line.append(" (yours)", "notice")
        }
        return line
    }

    /// Where the words of a row stand; nothing where it rests on none.
    private static func places(_ row: SheetRow?) -> Line {
        let places = (row?.citations ?? []).map { "\($0.number) \($0.citation.place)" }
        if places.isEmpty { return Line() }
        return Line(" [" + places.joined(separator: "; ") + "]", "citation")
    }

    /// Words with their places behind them, which are not divided where a line of their own holds
    /// them.
    private static func wrapped(_ words: Line, _ places: Line, to room: Int) -> [Line] {
        var lines = words.wrapped(to: room, limit: 40)
        guard places.width > 0, let last = lines.popLast() else { return lines }
        if last.width + places.width <= room || places.width > room {
            return lines + (last + places).wrapped(to: room, limit: 40)
        }
        return lines + [last, places.dropFirst(1)]
    }

    /// A row in words.
    static func spoken(_ entry: SheetEntry) -> String {
        switch entry.content {
        case .field(let field, let words):
            field.title + ": " + (words.isEmpty ? "empty" : words.oneLine)
        case .line(let row): String((text(row, "row") + places(row)).text.drop { $0 == " " })
        }
    }

    /// The heading of the words a line rests on.
    static func wordsHeading(_ state: SheetState) -> Line {
        var line = Line(" Words", "pane.title")
        guard let citation = state.line?.citations.first else { return line }
        line.append("  [\(citation.number)] " + citation.title.oneLine, "citation")
        line.append(" · " + citation.citation.place, "citation")
        return line
    }

    /// The words that the line under the cursor rests on, each with its place.
    static func words(_ state: SheetState, in rect: Rect) -> [Line] {
        let room = max(1, min(Arrangement.textColumns, rect.columns - 4))
        let citations = state.line?.citations ?? []
        guard !citations.isEmpty else {
            let words =
                state.line == nil
                ? "Enter changes the field." : "This line rests on no words of a source."
            return [Line("   " + words, "missing").truncated(to: rect.columns)]
        }
        return citations.enumerated().flatMap { index, citation in
            var lines = Wrap.lines(of: citation.citation.words.oneLine, columns: room).map {
                Line($0.text, "quote.lit").indented(3)
            }
            if index > 0 {
                let place = "[\(citation.number)] \(citation.title.oneLine)"
                lines.insert(Line("   " + place, "citation").truncated(to: rect.columns), at: 0)
            }
            return lines
        }
    }
}
