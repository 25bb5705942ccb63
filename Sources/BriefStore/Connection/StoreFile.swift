internal import Glibc

/// What is done to files and folders outside SQLite.
enum StoreFile {
    /// What stands at a path, links followed.
    enum Kind: Equatable {
        case missing, plain, other, hidden
    }

    /// Names a file whatever its path: device and inode.
    struct Identity: Hashable, Sendable {
        let device: UInt
        let inode: UInt
    }

    /// What stands at a path; hidden where the user may not look.
    static func kind(of path: String) -> Kind {
        var status = stat()
        guard stat(path, &status) == 0 else {
            return errno == EACCES ? .hidden : .missing
        }
        return status.st_mode & S_IFMT == S_IFREG ? .plain : .other
    }

    /// Length of the file in bytes; 0 where there is none.
    static func size(of path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_size : 0
    }

    /// The file's identity; nil where there is none.
    static func identity(of path: String) -> Identity? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return Identity(device: UInt(status.st_dev), inode: UInt(status.st_ino))
    }

    /// True where the user may read the file.
    static func isReadable(_ path: String) -> Bool { access(path, R_OK) == 0 }

    /// True where the user may write the file and its folder, as SQLite needs.
    static func isWritable(_ path: String) -> Bool {
        access(path, W_OK) == 0 && access(folder(of: path), W_OK) == 0
    }

    /// The folder a path names a file in.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The path from the root, so that it means the same for ever and never reads as a URI.
    static func absolute(_ path: String) -> String {
        guard !path.hasPrefix("/") else { return path }
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        guard getcwd(&buffer, buffer.count) != nil else { return "./" + path }
        let current = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return String(decoding: current, as: UTF8.self) + "/" + path
    }

    /// Makes the folders above a path, those that are missing, for the owner only.
    static func makeFolders(above path: String) throws(StoreError) {
        let wanted = folder(of: path)
        switch kind(of: wanted) {
        case .hidden: throw .noPermission(wanted)
        case .plain: throw .notAFile(wanted)
        case .other: return
        case .missing: break
        }
        try makeFolders(above: wanted)
        guard mkdir(wanted, 0o700) != 0 else { return }
        // What comes after may set it anew.
        let failure = errno
        if failure == EEXIST { return }
        let reason = String(cString: strerror(failure))
        throw failure == ENOSPC ? .full(wanted) : .noFolder(wanted, detail: reason)
    }

    /// Makes an empty file for the owner only; one that exists is an error.
    static func makeEmpty(_ path: String) throws(StoreError) {
        let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            switch errno {
            case EEXIST: throw .exists(path)
            case ENOSPC, EDQUOT: throw .full(path)
            // Some folders, such as /proc, say that there is no such file.
            case EACCES, EROFS, EPERM, ENOENT: throw .readOnly(path)
            default: throw .inputOutput(path, detail: String(cString: strerror(errno)))
            }
        }
        close(descriptor)
    }

    /// Waits until a file or folder is on the disk.
    static func synchronise(_ path: String) throws(StoreError) {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw .inputOutput(path, detail: String(cString: strerror(errno)))
        }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else {
            throw .inputOutput(path, detail: String(cString: strerror(errno)))
        }
    }

    /// Puts a finished file in the place of another, whole or not at all.
    static func replace(_ path: String, with finished: String) throws(StoreError) {
        try synchronise(finished)
        guard rename(finished, path) == 0 else {
            throw .inputOutput(path, detail: String(cString: strerror(errno)))
        }
        try synchronise(folder(of: path))
    }

    /// Gives a finished file its name, unless something has it already.
    static func place(_ finished: String, at path: String) throws(StoreError) {
        if link(finished, path) == 0 { return }
        if errno == EEXIST { throw .exists(path) }
        // Some file systems have no second names.
        guard kind(of: path) == .missing else { throw .exists(path) }
        guard rename(finished, path) == 0 else {
            throw .inputOutput(path, detail: String(cString: strerror(errno)))
        }
    }

    /// Removes a file; one that is not there is no error.
    static func remove(_ path: String) {
        _ = unlink(path)
    }
}
