internal import Glibc

/// Memory that the first screen, or a search, is going to need, asked for at once.
///
/// Asked for page by page, as it is touched, it costs several times as much; as one large page, where
/// the system has these, an eighth of what its small pages cost at once.
enum HeapReserve {
    /// What a book opened and its first screen take, in bytes; the size of a large page.
    private static let room = 2 << 20
    /// More than a screen takes, in bytes.
    private static let screen = 4_000_000
    private static let page = Int(sysconf(Int32(_SC_PAGESIZE)))

    /// Makes the heap grow and puts memory behind it; where the system cannot, nothing changes.
    static func fill() {
        // What is as large as something freed before comes from the heap, not from the system.
        let large = malloc(screen)
        populate(large, 0)
        free(large)
        align()
        let length = page + room
        let reserve = malloc(length)
        populate(reserve, length)
        free(reserve)
    }

    /// Lets the heap go on a page before a large one can begin, as the heap writes to where it goes
    /// on; what is passed over takes no memory.
    private static func align() {
        guard let end = sbrk(0), UInt(bitPattern: end) != .max else { return }
        let gap = end.distance(to: (end + page).alignedUp(toMultipleOf: room)) - page
        if gap > 0 { _ = sbrk(gap) }
    }

    /// Puts memory behind the whole pages of a block, of which one may be large.
    ///
    /// A block the system is never shown is one the compiler may take away, with what frees it.
    private static func populate(_ block: UnsafeMutableRawPointer?, _ length: Int) {
        guard let block else { return }
        let large = block.alignedUp(toMultipleOf: room)
        if block.distance(to: large) <= page, length > room { madvise(large, room, MADV_HUGEPAGE) }
        let start = block.alignedUp(toMultipleOf: page)
        let inside = max(0, length - block.distance(to: start)) / page * page
        madvise(start, inside, MADV_POPULATE_WRITE)
    }
}
