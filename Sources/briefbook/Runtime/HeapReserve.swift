internal import Glibc

/// Memory that the first screen, or a search, is going to need, asked for at once.
///
/// Asked for page by page, as it is touched, it costs several times as much.
enum HeapReserve {
    /// What a book opened and its first screen take, in bytes.
    private static let room = 2_000_000
    /// More than a screen takes, in bytes.
    private static let screen = 4_000_000
    private static let page = Int(sysconf(Int32(_SC_PAGESIZE)))

    /// Makes the heap grow and puts memory behind it; where the system cannot, nothing changes.
    static func fill() {
        // What is as large as something freed before comes from the heap, not from the system.
        let large = malloc(screen)
        populate(large, 0)
        free(large)
        let reserve = malloc(room)
        populate(reserve, room)
        free(reserve)
    }

    /// Puts memory behind the whole pages of a block.
    ///
    /// A block the system is never shown is one the compiler may take away, with what frees it.
    private static func populate(_ block: UnsafeMutableRawPointer?, _ length: Int) {
        guard let block else { return }
        let start = block.alignedUp(toMultipleOf: page)
        let inside = max(0, length - block.distance(to: start)) / page * page
        madvise(start, inside, MADV_POPULATE_WRITE)
    }
}
