internal import BriefCore
internal import TerminalScreen

/// The rows of a subject's timeline, issues, positions and talking points.
struct FindingPane {
    /// The subject the rows belong to.
    let subject: SubjectState
    /// Which of its panes.
    let pane: SubjectPane
    /// The day from which passed is reckoned.
    let asOf: CalendarDate
    /// Names of subjects, as far as they are known.
    let names: [SubjectID: String]
    /// The reader's notes.
    let notebook: NotebookState
    /// Columns there are, but for one at the right edge.
    let width: Int

    private let dateWidth: Int
    private let sortWidth: Int
    private let tailWidth: Int
    private let numberWidth: Int

    /// Widest words: longer lines are hard to read across.
    private static let wordsLimit = 140
    /// Columns from which there is room for everything.
    private static let roomy = 96
    /// Columns that the words have before anything else does.
    private static let fewest = 18
    /// Columns below which only words are shown.
    private static let narrow = 40

    init(
        _ pane: SubjectPane,
        of subject: SubjectState,
        asOf: CalendarDate,
        names: [SubjectID: String],
        notebook: NotebookState,
        width: Int
    ) {
        self.subject = subject
        self.pane = pane
        self.asOf = asOf
        self.names = names
        self.notebook = notebook
        self.width = width - (width > 1 ? 1 : 0)
        let rows = subject[pane].window.rows
        let isNarrow = width < Self.narrow
        dateWidth = pane == .timeline ? Self.widest(rows, limit: 18) { $0.dateWords } : 0
        let widestSort = isNarrow ? 0 : Self.widest(rows, limit: 16) { $0.claim.sort }
        let widestTail =
            isNarrow
            ? 0
            : Self.widest(rows, limit: 24) { row in
                Self.tail(of: row, asOf: asOf, isRoomy: width >= Self.roomy)
            }
        let sources = subject.sources
        let last =
            subject.bearings.numbers.isEmpty
            ? sources.window.offset + sources.window.rows.count : sources.total
        let mark = rows.contains(where: \.isElsewhere) ? 1 : 0
        numberWidth = isNarrow || last == 0 ? 0 : String(last).count + 2 + mark
        // Without its words a row says nothing: its status goes first, then what is behind them.
        let free = self.width - RowMark.width - dateWidth - numberWidth - 2
        tailWidth = free - widestTail < Self.fewest ? 0 : widestTail
        sortWidth = free - tailWidth - widestSort < Self.fewest ? 0 : widestSort
    }

    /// Lines a row needs for all its words.
    func height(of row: FindingRow) -> Int {
        rest(of: row) == 0 ? 1 : wrapped(row, limit: .max).count
    }

    /// A row on at most so many lines; words that do not fit end in an ellipsis.
    func lines(_ row: FindingRow, isSelected: Bool, isFocused: Bool, limit: Int) -> [Line] {
        let words = wrapped(row, limit: limit)
        var first = RowMark.line(isSelected: isSelected, isFocused: isFocused)
        let lead = RowMark.lead(isSelected: isSelected, isFocused: isFocused, else: leadRole(row))
        let room = rest(of: row)
        first.append(
            RowField.line(leads(row, lead) + [RowField(words[0], width: room)] + tails(row))
        )
        return [first.truncated(to: width)]
            + words.dropFirst().map { line in
                var below = Line()
                below.pad(to: wordsColumn)
                below.append(line)
                return below.truncated(to: width)
            }
    }

    private func leads(_ row: FindingRow, _ role: Role) -> [RowField] {
        let sort = row.claim.sort
        guard pane == .timeline else { return [RowField(sort, role, width: sortWidth)] }
        return [
            RowField(row.dateWords, role, width: dateWidth),
            RowField(sort, sortRole(row), width: sortWidth),
        ]
    }

    private func tails(_ row: FindingRow) -> [RowField] {
        let tail = Self.tail(of: row, asOf: asOf, isRoomy: width >= Self.roomy)
        return [
            RowField(tail, tailRole, width: tail.isEmpty ? 0 : tailWidth, isRight: true),
            RowField(number(row), "citation", width: numberWidth, isRight: true),
        ]
    }

    /// Cells for the words, with those of the field behind them where the row has nothing in it.
    private func rest(of row: FindingRow) -> Int {
        let tail = Self.tail(of: row, asOf: asOf, isRoomy: width >= Self.roomy)
        return RowField.rest(
            of: width - RowMark.width,
            beside: [dateWidth, sortWidth, tail.isEmpty ? 0 : tailWidth, numberWidth]
        )
    }

    /// The column the words begin in.
    private var wordsColumn: Int {
        RowMark.width + [dateWidth, sortWidth].filter { $0 > 0 }.reduce(0) { $0 + $1 + 1 }
    }

    /// The words, after who holds them where that is not plain.
    private func words(_ row: FindingRow) -> Line {
        var line = Line()
        let namesHolder = pane == .points || pane == .positions || width >= Self.roomy
        if namesHolder, let holder = row.claim.holder {
            line.append(holder + ": ", "actor")
        }
        if !row.finding.changes.isEmpty { line.append("[not settled] ", "missing") }
        line.append(row.saidWords.oneLine, "row")
        return line
    }

    /// The words on at most so many lines, with the topic behind them where there is room.
    private func wrapped(_ row: FindingRow, limit: Int) -> [Line] {
        let room = min(rest(of: row), Self.wordsLimit)
        var lines = words(row).wrapped(to: room, limit: limit)
        let note = notebook.words(on: row, isBrief: true)
        // The words come before what they are about, which may take two fifths of a full line.
        let free = room - (lines.last?.width ?? 0)
        let most = limit == 1 ? max(room * 2 / 5, free) : room
        let topic = [note, topic(of: row, limit: most - 2)].compactMap { $0 == "" ? nil : $0 }
            .joined(separator: "  ")
        if topic.isEmpty { return lines.map { $0.truncated(to: room) } }
        guard var last = lines.popLast() else { return [] }
        var tail = Line("  " + topic, "text.dim")
        if last.width + tail.width > room, lines.count + 1 < limit {
            return (lines + [last, Line(topic, "text.dim")]).map { $0.truncated(to: room) }
        }
        // The reader's own words stay in sight, whatever that costs of the others.
        if let note, last.width + tail.width > room {
            tail = Line("  " + note, "text.dim").truncated(to: max(room / 2, room - last.width))
        }
        let left = room - tail.width
        // A row of one line names its topic even where that costs some words.
        if last.width <= left || (limit == 1 || note != nil) && left >= room / 2 {
            last = last.truncated(to: left)
            last.append(tail)
        }
        return (lines + [last]).map { $0.truncated(to: room) }
    }

    /// The names of up to two priorities that the words themselves do not name, as far as they
    /// fit into so many cells.
    private func topic(of row: FindingRow, limit: Int) -> String {
        let priorities = row.finding.subjects.filter {
            $0.kind == .priority && !subject.ids.contains($0)
        }
        if priorities.isEmpty { return "" }
        let words = TextFold.fold(row.words.oneLine)
        let unnamed = priorities.compactMap { names[$0] }.filter { name in
            let folded = TextFold.fold(name)
            let stem = folded.last == "s" ? String(folded.dropLast()) : folded
            return !TextFold.contains(words, stem)
        }
        let both = unnamed.prefix(2).joined(separator: ", ")
        if ScreenText(both).width <= limit { return both }
        return unnamed.prefix(2).first { ScreenText($0).width <= limit } ?? ""
    }

    private func number(_ row: FindingRow) -> String {
        guard let source = row.citations.first?.source, let number = subject.number(of: source)
        else { return "" }
        let marked = subject[pane].window.rows.contains(where: \.isElsewhere)
        return "[\(number)]" + (row.isElsewhere ? "+" : marked ? " " : "")
    }

    private static func tail(of row: FindingRow, asOf: CalendarDate, isRoomy: Bool) -> String {
        switch row.claim {
        case .event(let event):
            guard event.isPassed(asOf: asOf) else { return "" }
            return isRoomy ? "passed, outcome unknown" : "passed?"
        case .issue(let issue):
            guard isRoomy, let since = issue.since else { return "" }
            return "since " + DateWording.words(since)
        case .point(let point):
            return point.audience == .internal ? "internal" : ""
        case .position, .date, .mention:
            return ""
        }
    }

    private func leadRole(_ row: FindingRow) -> Role {
        switch row.claim {
        case .event(let event):
            if event.date == nil { return "date.unsure" }
            return event.isPassed(asOf: asOf) ? "date.passed" : "date"
        case .issue: return "issue.type"
        case .point: return "point.modality"
        case .position: return "position.stance"
        case .date, .mention: return "row"
        }
    }

    private func sortRole(_ row: FindingRow) -> Role {
        guard case .event(let event) = row.claim else { return "status" }
        return Role("status." + event.status.rawValue)
    }

    private var tailRole: Role {
        switch pane {
        case .timeline: "date.unsure"
        case .points: "point.internal"
        case .issues, .positions, .sources: "citation"
        }
    }

    private static func widest(
        _ rows: [FindingRow],
        limit: Int,
        _ words: (FindingRow) -> String
    ) -> Int {
        min(limit, rows.reduce(0) { max($0, ScreenText(words($1)).width) })
    }
}

extension FindingRow {
    /// The words it rests on.
    var words: String { citations.first?.words ?? "" }

    /// The reader's own words for it, else those it rests on.
    var saidWords: String { judgement?.wording ?? words }

    /// The date of an event in words; empty for anything else.
    var dateWords: String {
        guard case .event(let event) = claim else { return "" }
        return event.dateWords
    }
}

extension NavigatorState {
    /// What draws the rows of a subject's pane that is so many columns wide.
    func drawer(of pane: SubjectPane, in subject: SubjectState, width: Int) -> FindingPane {
        FindingPane(
            pane,
            of: subject,
            asOf: asOf,
            names: names,
            notebook: notebook,
            width: width
        )
    }
}
