internal import Glibc

/// Memory that the first screen, or a search, is going to need, asked for at once.
///
/// Asked for page by page, as it is touched, it costs several times as much.
enum HeapReserve {
    /// What a book opened and its first screen take, in bytes.
    private static let room = 1_500_000
    /// More than a screen takes, in bytes.
    private static let screen = 4_000_000
    private static let page = Int(sysconf(Int32(_SC_PAGESIZE)))

    /// Makes the heap grow and puts memory behind it; where the system cannot, nothing changes.
    static func fill() {
        // What is as large as something freed before comes from the heap, not from the system.
        free(malloc(screen))
        guard let before = sbrk(0) else { return }
        let reserve = malloc(room)
        // Kept, and never touched: the heap would shrink again if nothing stood at its end.
        guard let end = malloc(page), end > before else { return }
        free(reserve)
        let length = before.distance(to: end) / page * page
        madvise(before, length, MADV_POPULATE_WRITE)
    }
}
