internal import BriefStore
internal import Glibc

/// What tells whether the file of a book, or what it holds, is another than before.
struct BookPrint: Equatable {
    private let device: UInt
    private let inode: UInt
    private let version: Int

    /// The print of an open book and of the file that would be read in its place now; zeros where
    /// there is none.
    init(_ book: Book, _ access: BookAccess) {
        var status = stat()
        let isThere = stat(access.pathNow(beside: book), &status) == 0
        device = isThere ? UInt(status.st_dev) : 0
        inode = isThere ? UInt(status.st_ino) : 0
        version = (try? book.version()) ?? 0
    }
}
