internal import Glibc

/// Memory that the first screen is going to need, asked for at once.
///
/// Asked for page by page, as it is touched, it costs a tenth of the time to the first screen.
enum HeapReserve {
    /// What the first screen takes.
    private static let size = 1_280 * 1024

    /// Makes the heap grow by the reserve and puts memory behind it; where the system cannot,
    /// nothing changes.
    static func fill() {
        mallopt(M_TOP_PAD, Int32(size))
        guard let before = sbrk(0) else { return }
        // Below the size that is given memory apart from the heap, above what is left of it.
        let blocks = [malloc(120_000), malloc(120_000)]
        for block in blocks { free(block) }
        guard let after = sbrk(0), after > before else { return }
        madvise(before, min(size, before.distance(to: after)), MADV_POPULATE_WRITE)
    }
}
