/// A place to draw screens on and to hear from.
@MainActor
package protocol Terminal: AnyObject {
    /// Rows and columns there are now.
    var size: Size { get }
    /// How many colours it shows.
    var depth: ColorDepth { get }
    /// Whether only ASCII can be shown; screens are folded to it when drawn.
    var isASCIIOnly: Bool { get }

    /// Shows `screen`; only what differs from the last one is sent.
    func draw(_ screen: Screen)

    /// Everything that happened, in order: returns at once where something is waiting, else waits
    /// up to `timeout`, for ever where that is nil; empty when the time is over. After a hang-up it
    /// gives `hangUp` again, at once: the loop must end.
    func nextEvents(timeout: Duration?) -> [TerminalEvent]

    /// The next `draw` repaints everything, as after foreign output.
    func invalidate()

    /// Gives the terminal back as it was and stops the program until it is continued, as Ctrl-Z
    /// does; the event `resumed` follows.
    func suspend()

    /// Gives the terminal back as it was, for good; may be called twice.
    func close()
}
