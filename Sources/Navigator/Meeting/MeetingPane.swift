internal import BriefCore
internal import TerminalScreen

/// The lines of the screens for meetings.
enum MeetingPane {
    /// The lines above the rows.
    static func header(_ screen: MeetingScreen, _ state: NavigatorState, width: Int) -> [Line] {
        switch screen {
        case .list(let list):
            [Line(" " + PaneTitle.heading("Meetings", list, width: width), "pane.title.focus")]
        case .sheet(let sheet): SheetPane.header(sheet, width: width)
        case .room, .drill: []
        }
    }

    /// The lines of the rows, or what is said where there are none.
    static func lines(
        _ state: NavigatorState,
        _ frame: Arrangement.Frame,
        _ isFocused: Bool
    ) -> [Line] {
        let width = frame.body.columns
        switch state.meetingScreen {
        case .list(let list): return rows(list, state, isFocused, width: width)
        case .sheet(let sheet): return SheetPane.lines(sheet, isFocused, in: frame)
        case .room(let room): return RoomPane.lines(room, in: frame.body)
        case .drill(let drill): return DrillPane.lines(drill, state, in: frame.body)
        case nil: return []
        }
    }

    /// The rows in words, for lines that are read out.
    static func spoken(_ state: NavigatorState) -> [PlainPage.Row] {
        switch state.meetingScreen {
        case .list(let list):
            return list.viewport.visible.compactMap { index in
                list.row(index).map {
                    PlainPage.Row(number: index + 1, text: words($0, state).joined(separator: ", "))
                }
            }
        case .sheet(let sheet):
            return sheet.list.viewport.visible.compactMap { index in
                sheet.list.row(index).map { entry in
                    let heading = entry.heading.map { $0 + ": " } ?? ""
                    return PlainPage.Row(
                        number: index + 1,
                        text: heading + SheetPane.spoken(entry)
                    )
                }
            }
        case .room(let room): return text(RoomPane.spoken(room))
        case .drill(let drill): return text(DrillPane.spoken(drill, state))
        case nil: return []
        }
    }

    private static func text(_ lines: [String]) -> [PlainPage.Row] {
        lines.map { PlainPage.Row(number: nil, text: $0) }
    }

    /// What is said while a meeting is not at hand; nil where it is.
    static func missing(isGone: Bool, isHere: Bool) -> String? {
        if isGone { return "This meeting is not in the notebook any more." }
        return isHere ? nil : PaneTitle.reading
    }

    /// Paragraphs in the middle of a rectangle, in lines no wider than one reads with ease.
    static func measure(_ columns: Int) -> (margin: Int, width: Int) {
        let width = min(66, max(1, columns - 4))
        return (margin: max(0, (columns - width) / 2), width: width)
    }

    private static func rows(
        _ list: ListState<MeetingRow>,
        _ state: NavigatorState,
        _ isFocused: Bool,
        width: Int
    ) -> [Line] {
        guard list.total > 0 else {
            let none = "No meetings yet: a makes one, or B on an event of a timeline."
            let said = list.isUnread ? "The notebook could not be read." : none
            let words = list.isLoaded && list.awaiting == nil ? said : PaneTitle.reading
            return Line(words, "missing").wrapped(to: max(1, width - 3), limit: 3).map {
                $0.indented(3)
            }
        }
        return list.viewport.visible.map { index in
            guard let row = list.row(index) else { return Line("   …", "missing") }
            let isSelected = index == list.viewport.cursor
            var line = RowMark.line(isSelected: isSelected, isFocused: isFocused)
            let parts = words(row, state)
            line.append(parts[0] + "  ", row.meeting.date < state.asOf ? "date.passed" : "date")
            let role = RowMark.lead(isSelected: isSelected, isFocused: isFocused, else: "row")
            line.append(parts[1], role)
            // What there is no room for is left out, not cut.
            for part in parts.dropFirst(2)
            where line.width + 2 + ScreenText(part).width <= width {
                line.append("  " + part, "text.dim")
            }
            line.row = index
            return line.truncated(to: width)
        }
    }

    /// When it is, whom it is with, and what else is known, in short.
    private static func words(_ row: MeetingRow, _ state: NavigatorState) -> [String] {
        let days = row.meeting.date.dayNumber - state.asOf.dayNumber
        let left =
            switch days {
            case 0: "today"
            case 1: "tomorrow"
            case 2...: "in \(days) days"
            default: "passed"
            }
        let versions = row.versions == 0 ? nil : Counting.words(row.versions, "version", "versions")
        let marks =
            row.marks == 0 ? nil : Counting.words(row.marks, "mark", "marks") + " in the room"
        return [row.when, row.who.oneLine]
            + [row.meeting.event, row.meeting.place, left, versions, marks].compactMap {
                $0?.oneLine
            }
    }
}
