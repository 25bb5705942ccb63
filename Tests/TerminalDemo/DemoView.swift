internal import TerminalScreen

/// Something the demonstration shows.
protocol DemoView {
    /// Takes note of what happened.
    mutating func note(_ event: TerminalEvent)

    /// Draws itself.
    mutating func draw(on screen: inout Screen, theme: Theme, notice: String?)
}

/// The view called `name`; the list for any other name.
func demoView(named name: String) -> any DemoView {
    switch name {
    case "text": TextView()
    case "events": EventsView()
    default: ListView()
    }
}
