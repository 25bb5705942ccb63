internal import BriefStore
internal import Glibc

/// What tells whether the file of a book, or what it holds, is another than before.
struct BookPrint: Equatable {
    private let device: UInt
    private let inode: UInt
    private let version: Int

    /// The print of the file that stands at the place of a book now; zeros where none does.
    init(_ book: Book) {
        var status = stat()
        let isThere = stat(book.path, &status) == 0
        device = isThere ? UInt(status.st_dev) : 0
        inode = isThere ? UInt(status.st_ino) : 0
        version = (try? book.version()) ?? 0
    }
}
