internal import Glibc

/// What tells that a file has changed without reading it.
package struct FileStamp: Hashable, Sendable {
    private let size: Int
    private let seconds: Int
    private let nanoseconds: Int
    private let inode: UInt

    /// The stamp of a file now; nil where nothing is there.
    package init?(_ path: FilePath) {
        var status = stat()
        guard path.withCString({ stat($0, &status) }) == 0 else { return nil }
        size = Int(status.st_size)
        seconds = Int(status.st_mtim.tv_sec)
        nanoseconds = Int(status.st_mtim.tv_nsec)
        inode = UInt(status.st_ino)
    }
}
