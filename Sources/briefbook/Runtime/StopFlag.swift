internal import Synchronization

/// Tells work on another thread to stop at the next good place.
final class StopFlag: Sendable {
    private let value = Atomic<Bool>(false)

    /// True once the work is to stop.
    var isRaised: Bool { value.load(ordering: .relaxed) }

    /// Asks the work to stop.
    func raise() { value.store(true, ordering: .relaxed) }

    /// Lets the next work run.
    func lower() { value.store(false, ordering: .relaxed) }
}
