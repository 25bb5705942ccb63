internal import Synchronization

/// How far an import is, in files: they are read by several threads, well before they are stored.
final class FileCount: Sendable {
    private struct State {
        var read = 0
        var stored = 0
    }

    private let state = Mutex(State())
    private let total: Int

    /// Nothing done of so many files.
    init(of total: Int) { self.total = total }

    /// One more file was read.
    func addRead() { state.withLock { $0.read += 1 } }

    /// So many files are in the book, or were refused.
    func setStored(_ count: Int) { state.withLock { $0.stored = count } }

    /// How far it is, such as `831 of 3200 files read, 640 done`.
    var words: String {
        let now = state.withLock { $0 }
        return "\(max(now.read, now.stored)) of \(FindingText.count(total, "file")) read, "
            + "\(now.stored) done"
    }
}
