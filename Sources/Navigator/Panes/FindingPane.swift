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
    /// Columns there are.
    let width: Int

    private let dateWidth: Int
    private let sortWidth: Int
    private let tailWidth: Int
    private let numberWidth: Int

    /// Columns from which there is room for everything.
    private static let roomy = 96
    /// Columns below which only words are shown.
    private static let narrow = 40

    init(_ pane: SubjectPane, of subject: SubjectState, asOf: CalendarDate, width: Int) {
        self.subject = subject
        self.pane = pane
        self.asOf = asOf
        self.width = width
        let rows = subject[pane].window.rows
        let isNarrow = width < Self.narrow
        dateWidth = pane == .timeline ? Self.widest(rows, limit: 18) { $0.dateWords } : 0
        sortWidth = isNarrow ? 0 : Self.widest(rows, limit: 16) { $0.finding.claim.sort }
        tailWidth =
            isNarrow
            ? 0
            : Self.widest(rows, limit: 24) { row in
                Self.tail(of: row, asOf: asOf, isRoomy: width >= Self.roomy)
            }
        let last = subject.sources.window.offset + subject.sources.window.rows.count
        numberWidth = isNarrow || last == 0 ? 0 : String(last).count + 2
    }

    /// A row.
    func line(_ row: FindingRow, isSelected: Bool, isFocused: Bool) -> Line {
        let lead = RowMark.lead(isSelected: isSelected, isFocused: isFocused, else: leadRole(row))
        let rest = RowField.rest(
            of: width - RowMark.width,
            beside: [dateWidth, sortWidth, tailWidth, numberWidth]
        )
        var fields: [RowField] = []
        if pane == .timeline {
            fields.append(RowField(row.dateWords, lead, width: dateWidth))
            fields.append(RowField(row.finding.claim.sort, sortRole(row), width: sortWidth))
        } else {
            fields.append(RowField(row.finding.claim.sort, lead, width: sortWidth))
        }
        fields.append(RowField(words(row), width: rest))
        let tail = Self.tail(of: row, asOf: asOf, isRoomy: width >= Self.roomy)
        fields.append(RowField(tail, tailRole, width: tailWidth, isRight: true))
        fields.append(RowField(number(row), "citation", width: numberWidth, isRight: true))
        var line = RowMark.line(isSelected: isSelected, isFocused: isFocused)
        line.append(RowField.line(fields))
        return line.truncated(to: width)
    }

    /// The words, after who holds them where that is not plain.
    private func words(_ row: FindingRow) -> Line {
        var line = Line()
        let namesHolder = pane == .points || pane == .positions || width >= Self.roomy
        if namesHolder, let holder = row.finding.claim.holder {
            line.append(holder + ": ", "actor")
        }
        line.append(row.words.oneLine, "row")
        return line
    }

    private func number(_ row: FindingRow) -> String {
        guard let source = row.citations.first?.source, let number = subject.number(of: source)
        else { return "" }
        return "[\(number)]"
    }

    private static func tail(of row: FindingRow, asOf: CalendarDate, isRoomy: Bool) -> String {
        switch row.finding.claim {
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
        switch row.finding.claim {
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
        guard case .event(let event) = row.finding.claim else { return "status" }
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

    /// The date of an event in words; empty for anything else.
    var dateWords: String {
        guard case .event(let event) = finding.claim else { return "" }
        return event.dateWords
    }
}
