internal import Navigator

/// What shows the navigator: a screen, or lines one after the other.
@MainActor
protocol FrontEnd: AnyObject {
    /// Draws with the theme of that name from now on; a message where it cannot.
    func useTheme(_ name: String) -> Message?
    /// Paints everything anew.
    func redraw()
    /// Prints lines outside of the screen until the reader comes back.
    func showPlainly(_ lines: [String])
    /// Leaves the terminal to something else while it runs.
    func stepAside(_ body: () -> Void)
    /// Hears the mouse from now on, or leaves it to the terminal.
    func useMouse(_ isOn: Bool)
    /// Stops the program until it is continued.
    func suspend()
    /// Leaves the program.
    func quit()
}
