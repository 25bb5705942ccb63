internal import BriefCore
internal import TerminalScreen

/// The places where else a finding's matter stands, over the lower part of the screen.
enum ElsewhereCard {
    /// Lines of one entry.
    private static let height = 2

    static func draw(
        _ card: ElsewhereState,
        _ state: NavigatorState,
        in rect: Rect,
        _ painter: inout Painter
    ) {
        var box = box(card, in: rect)
        painter.clear(box)
        if box.rows > 1 {
            painter.drawHeading(Line(" Where else", "pane.title.focus"), in: box.takeTop(1))
        }
        painter.draw(lines(card, width: rect.columns), in: box)
    }

    /// Entries there is room for.
    static func rows(_ card: ElsewhereState, in rect: Rect) -> Int {
        max(1, (box(card, in: rect).rows - 1) / height)
    }

    static func lines(_ card: ElsewhereState, width: Int) -> [Line] {
        let entries = card.entries
        guard !entries.isEmpty else {
            let words =
                card.threads == nil
                ? "   Looking…" : "   No other source in the book speaks of this."
            return [Line(words, "missing")]
        }
        return card.viewport.visible.filter { entries.indices.contains($0) }.flatMap { index in
            let entry = entries[index]
            var first = RowMark.line(
                isSelected: index == card.viewport.cursor,
                isFocused: true
            )
            first.append(entry.label, "row")
            first.append("  " + entry.source, "text.dim")
            var second = Line()
            second.pad(to: RowMark.width + 2)
            second.append("“" + entry.citation.words.oneLine + "”", "text")
            return [first.truncated(to: width), second.truncated(to: width)]
        }
    }

    /// Every place in a sentence.
    static func sentences(_ card: ElsewhereState) -> [String] {
        let entries = card.entries
        if entries.isEmpty { return ["No other source in the book speaks of this."] }
        return entries.map { "\($0.label), \($0.source): “\($0.citation.words.oneLine)”" }
    }

    private static func box(_ card: ElsewhereState, in rect: Rect) -> Rect {
        var area = rect
        let wanted = max(1, card.entries.count) * height + 1
        return area.takeBottom(min(wanted, max(1, rect.rows * 2 / 3)))
    }
}
