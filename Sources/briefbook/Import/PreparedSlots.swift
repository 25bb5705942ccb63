internal import Synchronization

/// Prepared sources in the order of their inputs, filled by any thread.
final class PreparedSlots: Sendable {
    private let slots = Mutex<[Int: [PreparedPart]]>([:])

    /// Puts one in its place.
    func fill(_ index: Int, _ prepared: [PreparedPart]) {
        slots.withLock { $0[index] = prepared }
    }

    /// Those that are there by now, nil for the others; what comes later is forgotten.
    func taken(_ count: Int) -> [[PreparedPart]?] {
        slots.withLock { filled in (0..<count).map { filled[$0] } }
    }
}
