internal import TerminalScreen

/// A screen being composed in one theme.
struct Painter {
    private(set) var screen: Screen
    private let theme: Theme
    /// True where rules and fills are left out, and all looks but those that carry a meaning.
    let isLite: Bool

    /// Roles whose look is kept where it costs time on the line.
    private static let liteRoles: Set<Role> = [
        "quote.lit", "search.match", "notice", "notice.error", "date.unsure", "point.internal",
        "pane.title.focus", "title.tab.focus", "prompt",
    ]

    init(size: Size, theme: Theme, isLite: Bool) {
        self.theme = theme
        self.isLite = isLite
        screen = Screen(size: size, style: theme["text"])
    }

    /// Draws a line at the top of a rectangle; what does not fit is cut with an ellipsis.
    mutating func draw(_ line: Line, in rect: Rect) {
        guard !rect.isEmpty else { return }
        var column = rect.column
        for run in line.truncated(to: rect.columns).runs {
            column += screen.put(run.text, row: rect.row, column: column, style: style(run.role))
        }
    }

    private func style(_ role: Role) -> Style {
        theme[isLite && !Self.liteRoles.contains(role) ? "text" : role]
    }

    /// Draws lines from the top of a rectangle down; those that do not fit are left out.
    mutating func draw(_ lines: [Line], in rect: Rect) {
        var rect = rect
        for line in lines where rect.rows > 0 { draw(line, in: rect.takeTop(1)) }
    }

    /// Draws a heading and a rule behind it to the end of the rectangle.
    mutating func drawHeading(_ line: Line, in rect: Rect) {
        guard !rect.isEmpty else { return }
        draw(line, in: rect)
        guard !isLite else { return }
        let rule = rect.inset(left: line.width + 1)
        screen.fill(
            Rect(row: rule.row, column: rule.column, rows: 1, columns: rule.columns),
            with: "─",
            style: theme["pane.rule"]
        )
    }

    /// Draws a rule from the top of a rectangle to its bottom.
    mutating func drawDivider(in rect: Rect) {
        guard !isLite else { return }
        screen.fill(rect, with: "│", style: theme["pane.rule"])
    }

    /// Empties a rectangle.
    mutating func clear(_ rect: Rect) {
        screen.fill(rect, style: theme["text"])
    }

    /// Shows the terminal's cursor; outside the screen it is hidden.
    mutating func showCursor(row: Int, column: Int) {
        let place = TerminalScreen.Position(row: row, column: column)
        screen.cursor = screen.bounds.contains(place) ? place : nil
    }
}
