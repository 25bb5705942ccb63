internal import BriefCore
internal import TerminalScreen

/// A list of places over the lower part of the screen.
enum PlacesCard {
    /// Lines of one entry: why a file was refused takes a line more.
    private static func height(_ card: PlacesState) -> Int { card.kind == .refused ? 3 : 2 }

    static func draw(
        _ card: PlacesState,
        _ state: NavigatorState,
        in rect: Rect,
        _ painter: inout Painter
    ) {
        var box = box(card, in: rect)
        painter.clear(box)
        if box.rows > 1 {
            painter.drawHeading(Line(" " + title(card), "pane.title.focus"), in: box.takeTop(1))
        }
        painter.draw(lines(card, width: rect.columns), in: box)
    }

    /// Entries there is room for.
    static func rows(_ card: PlacesState, in rect: Rect) -> Int {
        max(1, (box(card, in: rect).rows - 1) / height(card))
    }

    static func lines(_ card: PlacesState, width: Int) -> [Line] {
        let entries = card.entries
        guard !entries.isEmpty else {
            return [Line("   " + missing(card), "missing")]
        }
        return card.viewport.visible.filter { entries.indices.contains($0) }.flatMap { index in
            let entry = entries[index]
            var first = RowMark.line(
                isSelected: index == card.viewport.cursor,
                isFocused: true
            )
            first.append(entry.label, "row")
            if card.kind == .refused {
                return [first.truncated(to: width)] + refusal(entry, width: width)
            }
            var second = Line()
            second.pad(to: RowMark.width + 2)
            let place = ScreenText("  \(entry.about), \(entry.dates)")
            if entry.words.isEmpty, first.width + place.width > width {
                return [first.truncated(to: width), put(entry, behind: second, width: width)]
            }
            if !entry.words.isEmpty { second.append(words(entry, card), "text") }
            if !(entry.about + entry.dates).isEmpty { first.append("  ", "text.dim") }
            return [put(entry, behind: first, width: width), second.truncated(to: width)]
        }
    }

    /// Columns below which the beginning of a title says nothing.
    private static let shortest = 4

    /// A line with what its entry is about behind it: dates stay whole where titles are cut, unless
    /// the line itself leaves them no room.
    private static func put(_ entry: PlacesState.Entry, behind line: Line, width: Int) -> Line {
        let gap = entry.about.isEmpty || entry.dates.isEmpty ? "" : ", "
        let dates = Line(gap + entry.dates, "text.dim")
        let room = width - dates.width
        guard room >= line.width + shortest else {
            return (line + Line(entry.about, "text.dim") + dates).truncated(to: width)
        }
        return (line + Line(entry.about, "text.dim")).truncated(to: room) + dates
    }

    /// Why a file was refused, on the two lines it has.
    private static func refusal(_ entry: PlacesState.Entry, width: Int) -> [Line] {
        let indent = RowMark.width + 2
        let parts = Wrap.lines(of: entry.words.oneLine, columns: max(1, width - indent - 2))
        return (0..<2).map { index in
            var line = Line()
            line.pad(to: indent)
            guard parts.indices.contains(index) else { return line }
            line.append(parts[index].text + (index == 1 && parts.count > 2 ? " …" : ""), "text")
            return line
        }
    }

    static func title(_ card: PlacesState) -> String {
        let count = card.entries.count
        return switch card.kind {
        case .elsewhere: "Where else"
        case .notes:
            card.verdicts == 0
                ? "Notes \(count)" : "Notes \(count - card.verdicts), verdicts \(card.verdicts)"
        case .tasks: "To do \(count): x is done, t changes it"
        case .tag(let name): "#\(name) \(count)"
        case .journal: "Changes of the notebook"
        case .refused: "Refused or cut \(count)"
        case .noted: "Noted \(count)"
        case .drafts: "Not finished \(count): Enter goes on with it, x drops it"
        case .candidates: "New names \(count): c country, f forum, p priority, o other, x none"
        }
    }

    private static func missing(_ card: PlacesState) -> String {
        guard card.isAsked, card.awaiting == nil else { return "Looking…" }
        return switch card.kind {
        case .elsewhere where card.isPartial:
            "Nothing like it among the newest \(ThreadLink.mostCompared) findings on the subject."
        case .elsewhere: "Nothing like it was found in another source."
        case .notes: "No notes yet: a writes one on what the cursor is on."
        case .tasks: "Nothing to do yet: t on an open issue says who does what, and by when."
        case .tag(let name): "Nothing has the tag \(name) any more."
        case .journal: "Nothing has been changed yet."
        case .refused: "Nothing was refused."
        case .noted: "Nothing has been noted yet."
        case .drafts: "Nothing is half written."
        case .candidates: "No name of an organisation is left to decide on."
        }
    }

    /// Every place in a sentence.
    static func sentences(_ card: PlacesState) -> [String] {
        let entries = card.entries
        if entries.isEmpty { return [missing(card)] }
        return entries.map { entry in
            let place = [entry.label, entry.about, entry.dates].filter { !$0.isEmpty }
                .joined(separator: ", ")
            return entry.words.isEmpty ? place : "\(place): \(words(entry, card))"
        }
    }

    /// The words of a source as a quotation; names as they are.
    private static func words(_ entry: PlacesState.Entry, _ card: PlacesState) -> String {
        let isPlain = entry.isPlain || card.kind == .journal || card.kind == .refused
        return isPlain ? entry.words.oneLine : "“" + entry.words.oneLine + "”"
    }

    /// The part of the screen it lies over.
    static func box(_ card: PlacesState, in rect: Rect) -> Rect {
        var area = rect
        let wanted = max(1, card.entries.count * height(card)) + 1
        return area.takeBottom(min(wanted, max(1, rect.rows * 2 / 3)))
    }
}
