internal import BriefCore
internal import TerminalScreen

/// The rows of an index of countries, fora or priorities.
enum IndexPane {
    /// A column of numbers: its heading and what it counts.
    private struct Column {
        let heading: String
        let width: Int
        let kind: FindingKind?
    }

    private static let all: [Column] = [
        Column(heading: "Events", width: 6, kind: .event),
        Column(heading: "Issues", width: 6, kind: .issue),
        Column(heading: "Points", width: 6, kind: .point),
        Column(heading: "Positions", width: 9, kind: .position),
        Column(heading: "Sources", width: 7, kind: nil),
    ]
    /// Without positions and sources: names of fora are long, and keep enough room beside these.
    private static let fewer = all.filter { $0.kind != .position && $0.kind != nil }
    /// Room from which on a date says in words how it is known; `~` stands for that before.
    private static let telling = 116
    private static let findingsWidth = 9
    /// Widest name column: numbers further off are hard to read across.
    private static let nameLimit = 48

    /// The line above the rows.
    static func heading(_ kind: IndexKind, list: ListState<SubjectRow>, width: Int) -> Line {
        let room = width - RowMark.width
        let wide = isWide(room) || isMedium(room) ? nameWidth(room) : room
        let title = PaneTitle.heading(kind.title, list, width: wide)
        var fields = [RowField(title, "pane.title.focus", width: wide)]
        if isWide(room) {
            fields += columns(room).map {
                RowField($0.heading, "pane.title", width: $0.width, isRight: true)
            }
            fields.append(RowField("Newest", "pane.title", width: dateWidth(room), isRight: true))
        } else if isMedium(room) {
            fields.append(
                RowField("Findings", "pane.title", width: findingsWidth, isRight: true)
            )
        }
        var line = Line(" ", "pane.title")
        line.append(RowField.line(fields))
        return line.truncated(to: width)
    }

    /// A row, with what the reader wrote on it.
    static func line(
        _ row: SubjectRow,
        yours: String?,
        isSelected: Bool,
        isFocused: Bool,
        width: Int
    ) -> Line {
        let room = width - RowMark.width
        let role = RowMark.lead(isSelected: isSelected, isFocused: isFocused, else: "row")
        var fields = [RowField(row.name.signed(yours), role, width: nameWidth(room))]
        if isWide(room) {
            for column in columns(room) {
                let count = column.kind.map { row.counts[$0] } ?? row.sources
                fields.append(number(count, width: column.width))
            }
            let date = RowField(date(row, room), "date", width: dateWidth(room), isRight: true)
            fields.append(date)
        } else if isMedium(room) {
            fields.append(number(row.findings, width: findingsWidth))
        } else {
            fields.append(number(row.findings, width: countWidth(room)))
        }
        var line = RowMark.line(isSelected: isSelected, isFocused: isFocused)
        line.append(RowField.line(fields))
        return line.truncated(to: width)
    }

    /// What is said where the list is empty.
    static func missing(
        _ kind: IndexKind,
        filter: ListFilter,
        _ state: NavigatorState
    ) -> String {
        if !filter.isEmpty { return PaneTitle.noRows(filter, state) }
        if state.summary?.sources == 0 { return PaneTitle.emptyBook }
        return "No source in this book names any of the \(kind.title.lowercased())."
    }

    private static func number(_ count: Int, width: Int) -> RowField {
        let text = count == 0 ? "·" : Counting.number(count)
        return RowField(text, "row.count", width: width, isRight: true)
    }

    private static func date(_ row: SubjectRow, _ room: Int) -> String {
        guard let newest = row.newest else { return "date unknown" }
        if room >= telling { return DateWording.words(newest, basis: row.newestBasis) }
        return (row.newestBasis == .inferred ? "~" : "") + DateWording.words(newest)
    }

    private static func dateWidth(_ room: Int) -> Int { room >= telling ? 22 : 12 }

    private static func columns(_ room: Int) -> [Column] {
        room >= 96 ? all : fewer
    }

    private static func isWide(_ room: Int) -> Bool { room >= 76 }
    private static func isMedium(_ room: Int) -> Bool { room >= 34 && room < 76 }
    private static func countWidth(_ room: Int) -> Int { room >= 14 ? 5 : 0 }

    private static func nameWidth(_ room: Int) -> Int {
        let others: [Int]
        if isWide(room) {
            others = columns(room).map(\.width) + [dateWidth(room)]
        } else {
            others = [isMedium(room) ? findingsWidth : countWidth(room)]
        }
        return min(nameLimit, RowField.rest(of: room, beside: others))
    }
}
