/// A terminal in memory: keeps what was drawn and hands out the events it was given.
@MainActor
package final class RecordingTerminal: Terminal {
    /// Everything drawn, the newest last.
    package private(set) var screens: [Screen] = []
    /// How often `suspend` was called.
    package private(set) var suspensions = 0
    /// Whether `close` was called.
    package private(set) var isClosed = false
    package private(set) var size: Size
    package let depth: ColorDepth
    package let isASCIIOnly = false
    private var batches: [[TerminalEvent]]

    /// A terminal of `size`; each call of `nextEvents` takes one of `batches`, and `hangUp` follows
    /// the last, so that every loop ends.
    package init(
        size: Size,
        depth: ColorDepth = .sixteen,
        batches: [[TerminalEvent]] = []
    ) {
        self.size = size
        self.depth = depth
        self.batches = batches
    }

    package func draw(_ screen: Screen) { screens.append(screen) }

    package func nextEvents(timeout: Duration?) -> [TerminalEvent] {
        let events = batches.isEmpty ? [.hangUp] : batches.removeFirst()
        for case .resize(let size) in events { self.size = size }
        return events
    }

    package func invalidate() {}

    package func suspend() {
        suspensions += 1
        batches.insert([.resumed], at: 0)
    }

    package func close() { isClosed = true }
}
