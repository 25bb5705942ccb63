internal import Dispatch
internal import Navigator
internal import Synchronization

/// Keeps what is remembered of the screen in a file, beside all else.
final class SessionKeeper: Sendable {
    private let path: String
    private let next = Mutex<SessionState?>(nil)
    private let queue = DispatchQueue(label: "briefbook.session")

    /// A keeper of the reader's file.
    init(path: String = Workspace.state + "/session") { self.path = path }

    /// What the last session left; nothing where it left nothing.
    func load() -> SessionState {
        guard let bytes = PrivateFile.read(path), bytes.count < 1 << 20 else {
            return SessionState()
        }
        let text = String(decoding: bytes, as: UTF8.self)
        return SessionState(lines: text.split(separator: "\n").map(String.init))
    }

    /// Remembers soon how the screen is.
    func keep(_ session: SessionState) {
        let isWaiting = next.withLock { next in
            defer { next = session }
            return next != nil
        }
        if !isWaiting { queue.async { self.write() } }
    }

    /// Waits until it is on the disk.
    func finish() { queue.sync {} }

    private func write() {
        let session = next.withLock { next in
            defer { next = nil }
            return next
        }
        guard let session else { return }
        let text = session.lines.map { $0 + "\n" }.joined()
        // Nobody waits for it, and a screen that opens as it did at first is no loss of work.
        _ = PrivateFile.write(Array(text.utf8), to: path)
    }
}
