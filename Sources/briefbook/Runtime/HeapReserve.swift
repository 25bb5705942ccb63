internal import Glibc

/// Memory that the first screen, or a search, is going to need, asked for at once.
///
/// Asked for page by page, as it is touched, it costs several times as much.
enum HeapReserve {
    /// Smaller than what is given memory apart from the heap.
    private static let block = 120_000
    private static let blocks = 10
    private static let page = Int(sysconf(Int32(_SC_PAGESIZE)))

    /// Makes the heap grow and puts memory behind it; where the system cannot, nothing changes.
    static func fill() {
        guard let before = sbrk(0) else { return }
        let room = (0..<blocks).map { _ in malloc(block) }
        // Kept, and never touched: the heap would shrink again if nothing stood at its end.
        guard let end = malloc(block), end > before else { return }
        for block in room { free(block) }
        let length = before.distance(to: end) / page * page
        madvise(before, length, MADV_POPULATE_WRITE)
    }
}
