internal import CPoppler
internal import Synchronization

/// Counts what poppler has to say about a document while it reads it.
enum Complaints {
    private static let count = Atomic<Int>(0)

    /// Begins to count from nothing; what is said goes nowhere else.
    static func listen() {
        count.store(0, ordering: .relaxed)
        g_log_set_default_handler(
            { _, _, _, _ in
                Complaints.count.add(1, ordering: .relaxed)
            },
            nil
        )
    }

    /// A line on what was repaired; nil where nothing was.
    static var line: String? {
        count.load(ordering: .relaxed) == 0
            ? nil : "damaged in places and repaired while it was read"
    }
}
