internal import Glibc

/// Reads whole files, and standard input, within a limit.
package struct FileReader: Sendable {
    /// Largest file read, in bytes.
    package let limit: Int

    /// Reads up to 64 MiB unless told otherwise.
    package init(limit: Int = 64 * 1_048_576) {
        self.limit = limit
    }

    /// The bytes of a regular file.
    ///
    /// The descriptor is checked, not the name, and it is opened without
    /// waiting, so that neither a pipe nor a device can hold the program up.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - followsLinks: False to refuse a file that is a link.
    /// - Returns: The bytes.
    /// - Throws: ``ImportError`` for what is missing, forbidden, too large, or
    ///   no regular file.
    package func bytes(
        of path: FilePath,
        followsLinks: Bool = true
    ) throws(ImportError) -> [UInt8] {
        let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY | (followsLinks ? 0 : O_NOFOLLOW)
        let descriptor = path.withCString { open($0, flags) }
        guard descriptor >= 0 else { throw FileReader.error(errno, path.shown) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileReader.error(errno, path.shown) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw .type(file: path.shown, what: FileReader.noun(status.st_mode))
        }
        guard !FileReader.isOfTheSystem(status) else {
            throw .type(file: path.shown, what: FileReader.systemFile)
        }
        let size = Int(status.st_size)
        guard size <= limit else { throw .limits(file: path.shown, size: size, limit: limit) }
        let bytes = try read(descriptor, name: path.shown, expected: size)
        guard bytes.count <= limit else {
            throw .limits(file: path.shown, size: bytes.count, limit: limit)
        }
        return bytes
    }

    /// Everything standard input has to give, or as much as may be read of it.
    ///
    /// A stream does not say beforehand how long it is, and may not come a second time: one that
    /// is too long is cut, at the end of a line where there is one.
    ///
    /// - Throws: ``ImportError`` where it fails.
    package func standardInput(
        _ descriptor: Int32 = STDIN_FILENO
    ) throws(ImportError) -> (bytes: [UInt8], isCut: Bool) {
        let bytes = try read(descriptor, name: "-", expected: 0)
        guard bytes.count > limit else { return (bytes, false) }
        return (StreamCut.whole(bytes, upTo: limit), true)
    }

    /// Size of a file in bytes; 0 where it cannot be told.
    package static func size(of path: FilePath) -> Int {
        var status = stat()
        return path.withCString { stat($0, &status) } == 0 ? Int(status.st_size) : 0
    }

    /// True where a file is there and may be read.
    package static func isReadable(_ path: FilePath) -> Bool {
        path.withCString { access($0, R_OK) } == 0
    }

    /// All bytes, or the first ones and at least one more than the limit.
    private func read(
        _ descriptor: Int32,
        name: String,
        expected: Int
    ) throws(ImportError) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(expected)
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count == 0 { return bytes }
            guard count > 0 else {
                if errno == EINTR { continue }
                if errno == EAGAIN {
                    var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                    poll(&wait, 1, -1)
                    continue
                }
                throw FileReader.error(errno, name)
            }
            bytes.append(contentsOf: chunk[..<count])
            if bytes.count > limit { return bytes }
        }
    }

    /// The system's answer about a file as an error.
    static func error(_ code: Int32, _ file: String) -> ImportError {
        switch code {
        case ENOENT, ENOTDIR: .missing(file: file)
        case EACCES, EPERM: .permission(file: file)
        case ELOOP: .symlink(file: file)
        case ENXIO, EISDIR:
            .type(file: file, what: code == EISDIR ? "a folder" : "a socket or device")
        default: .unreadable(file: file, why: String(cString: strerror(code)))
        }
    }

    /// What a file is that shows the insides of the running system.
    static let systemFile = "a window into the running system"

    /// True for a path in the folders that the system itself fills.
    static func isOfTheSystem(_ path: FilePath) -> Bool {
        ["/proc/", "/sys/", "/dev/"].contains { path.bytes.starts(with: $0.utf8) }
    }

    /// True for a file on the system's own file systems, which call such files regular ones.
    private static func isOfTheSystem(_ file: stat) -> Bool {
        // Where they are not mounted, as in a bare root folder, these are folders like others.
        var root = stat()
        guard stat("/", &root) == 0 else { return false }
        return ["/proc", "/sys"].contains { folder in
            var status = stat()
            return stat(folder, &status) == 0 && status.st_dev == file.st_dev
                && status.st_dev != root.st_dev
        }
    }

    /// What a file is that is no regular one.
    static func noun(_ mode: mode_t) -> String {
        switch mode & S_IFMT {
        case S_IFDIR: "a folder"
        case S_IFIFO: "a pipe"
        case S_IFSOCK: "a socket"
        case S_IFLNK: "a link"
        default: "a device"
        }
    }
}
