internal import TerminalScreen

/// What came, the newest first, below the number of frames drawn and the size.
struct EventsView: DemoView {
    private var frames = 0
    private var events: [String] = []

    mutating func note(_ event: TerminalEvent) {
        events.insert(Self.name(event), at: 0)
    }

    mutating func draw(on screen: inout Screen, theme: Theme, notice: String?) {
        frames += 1
        let head = "frame \(frames), \(screen.size.rows)x\(screen.size.columns), \(theme.depth)"
        screen.put(ScreenText(head), row: 0, column: 0, style: theme["title"])
        screen.put(ScreenText(notice ?? ""), row: 1, column: 0, style: theme["notice"])
        for (line, event) in events.prefix(max(0, screen.size.rows - 2)).enumerated() {
            screen.put(ScreenText(event), row: line + 2, column: 0, style: theme["text"])
        }
        if events.first == "key c" { screen.cursor = Position(row: 2, column: 5) }
    }

    private static func name(_ event: TerminalEvent) -> String {
        switch event {
        case .key(let key): "key \(key.label)"
        case .paste(let text): "paste \(text.utf8.count) \(text.prefix(40))"
        case .mouse(let event): "mouse \(event.action) \(event.row) \(event.column)"
        case .resize(let size): "resize \(size.rows)x\(size.columns)"
        case .hangUp: "hang-up"
        case .wake: "wake"
        case .resumed: "resumed"
        case .signal(let signal): "signal \(signal)"
        }
    }
}
