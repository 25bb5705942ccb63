internal import TerminalScreen

/// Prose over the whole width, which scrolls, as the reader shows it.
struct TextView: DemoView {
    private var viewport = Viewport()

    private static let words = [
        "the", "ministers", "welcomed", "progress", "made", "since", "their", "last", "meeting",
        "and", "agreed", "to", "return", "to", "the", "matter", "of", "undersea", "cables",
        "before", "summer", "while", "partners", "reserved", "judgement", "on", "costs",
    ]

    private static func prose(_ line: Int, columns: Int) -> String {
        var text = "\(line)"
        var index = line * 7
        while text.utf8.count < columns - 14 {
            text += " " + words[index % words.count]
            index += 1 + line % 3
        }
        return text
    }

    mutating func note(_ event: TerminalEvent) {
        switch event {
        case .key(.character("j")): viewport.scroll(by: 1)
        case .key(.character("k")): viewport.scroll(by: -1)
        case .key(.character(" ")): viewport.page(by: 1)
        default: break
        }
    }

    mutating func draw(on screen: inout Screen, theme: Theme, notice: String?) {
        var area = screen.bounds
        screen.put("Source", row: area.takeTop(1).row, column: 1, style: theme["title"])
        screen.put("q back", row: area.takeBottom(1).row, column: 1, style: theme["footer"])
        viewport = Viewport(resizing: viewport, count: 5000, height: area.rows)
        for (line, index) in viewport.visible.enumerated() {
            let row = area.row + line
            if index % 4 == 0 {
                screen.put("i", row: row, column: 0, style: theme["mark.issue"])
            }
            screen.put(
                ScreenText(Self.prose(index, columns: area.columns)),
                row: row,
                column: 2,
                style: theme["text"]
            )
        }
    }
}

extension Viewport {
    fileprivate init(resizing viewport: Viewport, count: Int, height: Int) {
        self = viewport
        setCount(count)
        setHeight(height)
    }
}
