internal import Navigator
internal import Synchronization
internal import TerminalNcurses

/// Where work beside the reader leaves what happened, and wakes the loop.
final class Mailbox: Sendable {
    private let messages = Mutex<[Message]>([])
    private let waker: TerminalWaker

    /// A mailbox that wakes a terminal's loop.
    init(waker: TerminalWaker) {
        self.waker = waker
    }

    /// Leaves a message; any thread may call it.
    func post(_ message: Message) {
        messages.withLock { $0.append(message) }
        waker.wake()
    }

    /// Takes out everything, in the order it came.
    func empty() -> [Message] {
        messages.withLock { waiting in
            defer { waiting = [] }
            return waiting
        }
    }
}
