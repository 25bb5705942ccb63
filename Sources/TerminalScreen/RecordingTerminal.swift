/// A terminal in memory: keeps what was drawn and hands out the events it was given.
@MainActor
package final class RecordingTerminal: Terminal {
    /// Everything drawn, the newest last.
    package private(set) var screens: [Screen] = []
    /// How often `suspend` was called.
    package private(set) var suspensions = 0
    /// Whether `close` was called.
    package private(set) var isClosed = false
    /// Rows and columns, by the last `resize` handed out.
    package private(set) var size: Size
    /// How many colours it pretends to show.
    package let depth: ColorDepth
    /// Never: it shows everything.
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

    /// Keeps `screen`.
    package func draw(_ screen: Screen) { screens.append(screen) }

    /// The next batch, whatever the timeout.
    package func nextEvents(timeout: Duration?) -> [TerminalEvent] {
        let events = batches.isEmpty ? [.hangUp] : batches.removeFirst()
        for case .resize(let size) in events { self.size = size }
        return events
    }

    /// Nothing to do: every screen is kept whole.
    package func invalidate() {}

    /// Counts, and lets `resumed` follow.
    package func suspend() {
        suspensions += 1
        batches.insert([.resumed], at: 0)
    }

    /// Remembers that it was closed.
    package func close() { isClosed = true }
}
