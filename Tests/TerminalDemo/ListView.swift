internal import TerminalScreen

/// A thousand rows with a marker before one of them, as an index is shown.
struct ListView: DemoView {
    private var viewport = Viewport(count: 1000)

    mutating func note(_ event: TerminalEvent) {
        switch event {
        case .key(.character("j")): viewport.move(by: 1)
        case .key(.character("k")): viewport.move(by: -1)
        case .key(.character(" ")): viewport.page(by: 1)
        case .key(.character("G")): viewport.move(to: .max)
        default: break
        }
    }

    mutating func draw(on screen: inout Screen, theme: Theme, notice: String?) {
        var area = screen.bounds
        let title = area.takeTop(1)
        let footer = area.takeBottom(1)
        viewport.setHeight(area.rows)
        screen.put("Briefbook › Countries", row: title.row, column: 1, style: theme["title"])
        screen.put(
            "Enter open   = proof   / find   ? help",
            row: footer.row,
            column: 1,
            style: theme["footer"]
        )
        for (line, index) in viewport.visible.enumerated() {
            let row = area.row + line
            let isSelected = index == viewport.cursor
            screen.put(
                isSelected ? "› " : "  ",
                row: row,
                column: 1,
                style: theme[isSelected ? "row.selected.mark" : "row"]
            )
            let name = screen.put(
                "Côte d’Ivoire",
                row: row,
                column: 3,
                style: theme[isSelected ? "row.selected" : "row"]
            )
            screen.put(
                " and 日本, entry \(index)",
                row: row,
                column: 3 + name,
                style: theme["row"]
            )
            let count = ScreenText("\(index * 7 % 90)").aligned(rightIn: 5)
            screen.put(count, row: row, column: 60, style: theme["row.count"])
        }
    }
}
