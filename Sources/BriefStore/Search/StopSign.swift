internal import Synchronization

/// Tells a search that nobody waits for it any more.
final class StopSign: Sendable {
    private let wanted = Atomic<Int>(0)
    private let running = Atomic<Int>(0)

    /// Names the searches that begin now, until the next ``raise()``.
    var ticket: Int { wanted.load(ordering: .sequentiallyConsistent) }

    /// Ends all searches with earlier tickets.
    func raise() {
        wanted.add(1, ordering: .sequentiallyConsistent)
    }

    /// Notes which search the connection works for.
    func begin(_ ticket: Int) {
        running.store(ticket, ordering: .sequentiallyConsistent)
    }

    /// True where the running search is not wanted any more.
    var isRaised: Bool {
        running.load(ordering: .sequentiallyConsistent)
            != wanted.load(ordering: .sequentiallyConsistent)
    }
}
