internal import Synchronization

/// Remembers how long lists are that had to be counted.
final class WindowTotals: Sendable {
    private let known = Mutex<[String: Int]>([:])

    /// The remembered length, or the counted one, remembered from now on.
    func total(_ key: String, count: () throws -> Int) throws -> Int {
        if let total = known.withLock({ $0[key] }) { return total }
        let total = try count()
        known.withLock { known in
            if known.count >= 64 { known.removeAll() }
            known[key] = total
        }
        return total
    }

    /// Forgets all lengths, since the book has changed.
    func forget() {
        known.withLock { $0.removeAll() }
    }
}
