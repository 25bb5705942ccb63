internal import BriefCore
internal import TerminalScreen

/// One card a topic, in large calm type.
enum RoomPane {
    /// The card as lines of a rectangle: the line under the cursor whole, the others around it as
    /// far as there is room.
    static func lines(_ room: RoomState, in rect: Rect) -> [Line] {
        let (margin, width) = MeetingPane.measure(rect.columns)
        if let words = MeetingPane.missing(isGone: room.isGone, isHere: room.sheet != nil) {
            return [Line(), Line(words, "missing").indented(margin).truncated(to: rect.columns)]
        }
        guard let card = room.shown else {
            return [Line(), Line(empty, "missing").indented(margin).truncated(to: rect.columns)]
        }
        let isRoomy = rect.rows >= roomy
        let head = title(card, room, width: width) + (isRoomy ? [Line()] : [])
        let space = space(room, in: rect, width: width)
        var (body, below) = window(card, room, width: width, rows: space, isRoomy: isRoomy)
        let foot = last(room, width: width, below: below)
        while body.count < space { body.append(Line()) }
        let shown = (isRoomy ? [Line()] : []) + head + body + foot
        return shown.map { $0.indented(margin).truncated(to: rect.columns) }
    }

    private static let silent = "The sources have no line on it."
    private static let empty = "The brief has no line to say. n notes what is said all the same."

    /// The topic in wide letters where it fits, and which card it is.
    private static func title(_ card: RoomCard, _ room: RoomState, width: Int) -> [Line] {
        let count = room.sheet?.cards.count ?? 0
        let place = ScreenText("\(room.card + 1) of \(count)")
        let name = card.topic.oneLine.uppercased()
        let wide = name.map(String.init).joined(separator: " ")
        let room = width - place.width - 3
        let fits = ScreenText(wide).width <= room
        var line = Line(fits ? wide : ScreenText(name).truncated(to: max(1, room)).text, "heading")
        line.pad(to: width - place.width)
        line.append(place, "text.dim")
        return [line]
    }

    /// The last thing noted, on the last line, and how many lines of the card stand below it.
    private static func last(_ room: RoomState, width: Int, below: Int = 0) -> [Line] {
        let more = below > 0 ? Line("\(below) more below", "text.dim") : Line()
        guard let entry = room.sheet?.log.last else {
            return [Header.spread(Line(), more, width: width)]
        }
        var line = Line(entry.told, "notice")
        line.append("  " + room.about(entry).oneLine, "text.dim")
        let room = max(0, width - more.width - (below > 0 ? 2 : 0))
        return [Header.spread(line.truncated(to: room), more, width: width)]
    }

    /// Lines of the card around the one under the cursor, which begins as far up as it must, and how
    /// many of the card begin below them.
    private static func window(
        _ card: RoomCard,
        _ room: RoomState,
        width: Int,
        rows: Int,
        isRoomy: Bool
    ) -> (lines: [Line], below: Int) {
        var all: [Line] = []
        var starts: [Int] = []
        var start = 0
        var end = 0
        for (index, line) in card.lines.enumerated() {
            let isSelected = index == room.lines.cursor
            if isSelected { start = all.count }
            let isNew = index == 0 || card.lines[index - 1].use != line.use
            if let heading = line.use.heading, isNew { all.append(Line(heading, "pane.title")) }
            starts.append(all.count)
            all += block(line, room.marks(of: line), isSelected: isSelected, width: width)
            if isSelected { end = all.count }
            if isRoomy || isSelected, index < card.lines.count - 1 { all.append(Line()) }
        }
        if card.isSilent { all += Line(silent, "missing").wrapped(to: width, limit: rows) }
        // A line taller than the screen is read in parts.
        let top =
            end - start > rows
            ? start + min(room.scrolled, end - start - rows) : max(0, end - rows)
        let below = starts.count { $0 >= top + rows }
        return (Array(all.dropFirst(top)).cut(to: rows, width: width), below)
    }

    /// Rows of the line under the cursor that stand below the screen.
    static func hidden(_ room: RoomState, in rect: Rect) -> Int {
        guard let line = room.line else { return 0 }
        let (_, width) = MeetingPane.measure(rect.columns)
        let height = block(line, room.marks(of: line), isSelected: true, width: width).count
        let isFirst = room.lines.cursor == 0
        let use = isFirst ? nil : room.shown?.lines[room.lines.cursor - 1].use
        let heading = line.use.heading == nil || use == line.use ? 0 : 1
        return max(0, height + heading - space(room, in: rect, width: width) - room.scrolled)
    }

    /// Rows there are for the lines of a card.
    static func space(_ room: RoomState, in rect: Rect, width: Int) -> Int {
        let isRoomy = rect.rows >= roomy
        return max(1, rect.rows - 1 - last(room, width: width).count - (isRoomy ? 2 : 0))
    }

    /// Rows from which on blank lines stand between lines.
    private static let roomy = 16

    private static func block(
        _ line: RoomCard.Line,
        _ marks: [RoomEntry],
        isSelected: Bool,
        width: Int
    ) -> [Line] {
        let room = max(1, width - RowMark.width)
        let role: Role = isSelected ? "text.strong" : "text.dim"
        var words = Line(line.words.oneLine, role)
        for mark in RoomEntry.told(marks) { words.append("  " + mark, "notice") }
        var lines = words.wrapped(to: room, limit: 40)
        if !line.answer.isEmpty {
            let answer = Line("→ " + line.answer.oneLine, isSelected ? "text" : "text.dim")
            lines += answer.wrapped(to: max(1, room - 2), limit: 40).map { $0.indented(2) }
        }
        return lines.enumerated().map { index, part in
            index == 0
                ? RowMark.line(isSelected: isSelected, isFocused: true) + part
                : part.indented(RowMark.width)
        }
    }

    /// The card in words.
    static func spoken(_ room: RoomState) -> [String] {
        guard let card = room.shown else { return [empty] }
        let count = room.sheet?.cards.count ?? 0
        return ["Card \(room.card + 1) of \(count): \(card.topic.oneLine)"]
            + card.lines.enumerated().map { index, line in
                let here = index == room.lines.cursor ? "here: " : ""
                let use = line.use.heading.map { $0.lowercased() + ": " } ?? ""
                let answer = line.answer.isEmpty ? "" : ", our line: " + line.answer.oneLine
                let marks = RoomEntry.told(room.marks(of: line)).map { ", " + $0 }.joined()
                return here + use + line.words.oneLine + answer + marks
            } + (card.isSilent ? [silent] : [])
    }
}

extension RoomCard.Line.Use {
    /// The heading over lines of this use; nil for what is simply said.
    var heading: String? {
        switch self {
        case .say: nil
        case .ifRaised: "If raised"
        case .avoid: "Avoid"
        case .source: "In the sources"
        case .item: nil
        }
    }
}
