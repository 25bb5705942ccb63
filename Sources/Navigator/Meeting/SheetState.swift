package import BriefCore
internal import TerminalScreen

/// The brief of a meeting while it is made.
package struct SheetState: Equatable, Sendable {
    /// Number of the meeting.
    package let number: Int
    /// Which brief of it is shown; nil until the one last chosen has come.
    package var choice: BriefChoice?
    /// The brief; nil until it has come.
    package var sheet: BriefSheet?
    /// Its fields and lines, with the cursor.
    package var list = ListState<SheetEntry>()
    /// True where the notebook has no such meeting.
    package var isGone = false
    /// Where the reader was before another brief was asked for; nil once that is shown again.
    private var left: Left?

    private struct Left: Equatable, Sendable {
        /// What stood under the cursor.
        let identity: String
        /// The line of the screen the cursor was on.
        let line: Int
        /// How many rows were on screen.
        let height: Int
        /// Where the cursor was put in a brief without it.
        var cursor: Int?
    }

    /// The brief of a meeting, nothing of it at hand.
    package init(number: Int) {
        self.number = number
    }

    /// The line under the cursor; nil on a field of the meeting.
    package var line: SheetRow? { list.selected?.row }

    /// The lines that share a part with one, in their order, answers left out.
    package func lines(with row: SheetRow) -> [SheetRow] {
        (sheet?.rows ?? []).filter { $0.kind == .line && $0.part == row.part }
    }

    /// The lines of a part down to the one under the cursor, in their order, answers left out.
    package func linesAbove(in part: String) -> [SheetRow] {
        let cursor = list.viewport.cursor - list.window.offset
        return list.window.rows.prefix(max(0, cursor + 1)).compactMap(\.row)
            .filter { $0.kind == .line && $0.part == part }
    }

    /// Goes so many parts on, earlier where negative, to their first rows; round at the ends.
    package mutating func step(parts count: Int) {
        let starts = list.window.rows.indices.filter { list.window.rows[$0].heading != nil }
        guard !starts.isEmpty else { return }
        let part = starts.lastIndex { $0 + list.window.offset <= list.viewport.cursor } ?? 0
        let place = ((part + count) % starts.count + starts.count) % starts.count
        list.viewport.move(to: starts[place] + list.window.offset)
    }

    /// Notes where the reader is before another brief is asked for, in which that may be missing:
    /// of what changed, and of a shorter brief where the cursor has not been moved, one comes back
    /// to where one was.
    mutating func leave() {
        if choice?.showsChanges == true, left != nil { return }
        if let left, left.cursor == list.viewport.cursor { return }
        let viewport = list.viewport
        left = list.selected.map {
            Left(identity: $0.identity, line: viewport.cursorRow, height: viewport.height)
        }
    }

    private mutating func comeBack() {
        guard let left, choice?.showsChanges != true else { return }
        guard let index = list.window.rows.firstIndex(where: { $0.identity == left.identity })
        else {
            self.left?.cursor = list.viewport.cursor
            return
        }
        list.viewport.setHeight(left.height)
        list.viewport.move(to: index)
        list.viewport.scrollWindow(by: list.viewport.cursorRow - left.line)
        list.viewport.move(to: index)
        self.left = nil
    }

    /// Takes a brief in; the cursor stays on its line.
    package mutating func take(_ sheet: BriefSheet?, for id: RequestID) -> Bool {
        let entries = sheet.map(SheetEntry.all) ?? []
        let rows = Window(offset: 0, total: entries.count, rows: entries)
        guard list.take(rows, for: id) else { return false }
        isGone = sheet == nil
        self.sheet = sheet
        choice = sheet?.choice
        comeBack()
        return true
    }
}

/// A row of the brief's screen.
package struct SheetEntry: SearchableRow {
    /// What it shows.
    package enum Content: Hashable, Sendable {
        /// A field of the meeting with what it holds.
        case field(MeetingField, String)
        /// A line of the brief.
        case line(SheetRow)
    }

    /// What it shows.
    package let content: Content
    /// The heading above it; nil where it stands under the one before.
    package let heading: String?
    /// What stays the same when the brief is made anew.
    package let identity: String

    /// The line of the brief; nil for a field.
    package var row: SheetRow? { if case .line(let row) = content { row } else { nil } }
    /// The field; nil for a line.
    package var field: MeetingField? {
        if case .field(let field, _) = content { field } else { nil }
    }

    /// The words that find looks through.
    package var searchText: String {
        let words =
            switch content {
            case .field(let field, let words): [field.title, words]
            case .line(let row): [row.label, row.words] + row.facts
            }
        return ([heading ?? ""] + words).joined(separator: " ")
    }

    /// True for the line itself, under the name it has or had.
    package func stands(at place: ChangedPlace) -> Bool {
        guard case .line(let key, _) = place, let row else { return false }
        return row.key == key || row.origin == key
    }

    /// All rows of a brief: the meeting, part by part, what else stands above the brief; of what
    /// changed only that.
    package static func all(_ sheet: BriefSheet) -> [SheetEntry] {
        if sheet.choice.showsChanges { return lines(sheet) }
        let split = MeetingField.allCases.firstIndex(of: .addressee) ?? 0
        return fields(MeetingField.allCases[..<split], under: "The meeting", sheet) + lines(sheet)
            + fields(MeetingField.allCases[split...], under: "Head of the brief", sheet)
    }

    private static func fields(
        _ fields: ArraySlice<MeetingField>,
        under heading: String,
        _ sheet: BriefSheet
    ) -> [SheetEntry] {
        fields.map { field in
            SheetEntry(
                content: .field(field, sheet.row.meeting.words(field, names: sheet.row.names)),
                heading: field == fields.first ? heading : nil,
                identity: "field " + field.rawValue
            )
        }
    }

    private static func lines(_ sheet: BriefSheet) -> [SheetEntry] {
        var entries: [SheetEntry] = []
        var heading = ""
        var group = ""
        for row in sheet.rows {
            var shown: String?
            // A line of the reader's own belongs to no group, and ends none.
            let isOther = row.group != group && row.kind == .line && !row.group.isEmpty
            if row.heading != heading || isOther {
                shown = row.heading + (row.group.isEmpty ? "" : ": " + row.group.lowercased())
                if row.heading != heading, !row.remark.isEmpty {
                    shown = (shown ?? "") + " · " + row.remark
                }
                if row.kind == .line || row.heading != heading { group = row.group }
                heading = row.heading
            }
            entries.append(
                SheetEntry(
                    content: .line(row),
                    heading: shown,
                    identity: [row.part, "\(row.kind)", row.key].joined(separator: " ")
                )
            )
        }
        return entries
    }
}
