internal import CPoppler
internal import Glibc
internal import Synchronization

/// Counts what poppler has to say about a document while it reads it.
enum Complaints {
    private static let count = Atomic<Int>(0)

    /// Begins to count from nothing; what is said goes nowhere else.
    static func listen() {
        count.store(0, ordering: .relaxed)
        g_log_set_default_handler(
            { _, _, message, _ in
                guard message.map({ strstr($0, Complaints.colours) == nil }) ?? true else { return }
                Complaints.count.add(1, ordering: .relaxed)
            },
            nil
        )
    }

    /// What poppler says where colours are taken as they are written, which is no damage.
    private static let colours = " transform"

    /// A line on what was repaired; nil where nothing was.
    static var line: String? {
        count.load(ordering: .relaxed) == 0
            ? nil : "damaged in places and repaired while it was read"
    }
}
