internal import BriefCore
internal import TerminalScreen

/// A list of places over the lower part of the screen.
enum PlacesCard {
    /// Lines of one entry.
    private static let height = 2

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
        max(1, (box(card, in: rect).rows - 1) / height)
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
            first.append("  " + entry.about, "text.dim")
            var second = Line()
            second.pad(to: RowMark.width + 2)
            if !entry.words.isEmpty { second.append("“" + entry.words.oneLine + "”", "text") }
            return [first.truncated(to: width), second.truncated(to: width)]
        }
    }

    static func title(_ card: PlacesState) -> String {
        card.kind == .notes ? "Notes \(card.entries.count)" : "Where else"
    }

    private static func missing(_ card: PlacesState) -> String {
        if card.kind == .notes { return "No notes yet: a writes one on what the cursor is on." }
        return card.isAsked && card.awaiting == nil
            ? "Nothing like it was found in another source." : "Looking…"
    }

    /// Every place in a sentence.
    static func sentences(_ card: PlacesState) -> [String] {
        let entries = card.entries
        if entries.isEmpty { return [missing(card)] }
        return entries.map { "\($0.label), \($0.about): “\($0.words.oneLine)”" }
    }

    /// The part of the screen it lies over.
    static func box(_ card: PlacesState, in rect: Rect) -> Rect {
        var area = rect
        let wanted = max(1, card.entries.count * height) + 1
        return area.takeBottom(min(wanted, max(1, rect.rows * 2 / 3)))
    }
}
