internal import TerminalScreen

/// Something the demonstration shows.
protocol DemoView {
    /// Takes note of what happened.
    mutating func note(_ event: TerminalEvent)

    /// Draws itself.
    mutating func draw(on screen: inout Screen, theme: Theme, notice: String?)
}

/// The view called by the first of `arguments`; the list for any other name.
func demoView(_ arguments: [String]) -> any DemoView {
    switch arguments.first {
    case "document": DocumentView(path: arguments.last ?? "")
    case "text": TextView()
    case "events": EventsView()
    default: ListView()
    }
}
