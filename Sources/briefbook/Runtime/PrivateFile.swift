internal import Glibc

/// Files for the owner only, written whole or not at all.
enum PrivateFile {
    /// Writes a draft beside the file, syncs it and puts it in place.
    ///
    /// Makes the folders above. False where any of that failed; the old file is then as it was.
    static func write(_ bytes: [UInt8], to path: String) -> Bool {
        guard makeFolders(above: path) else { return false }
        let draft = path + ".\(getpid())"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return false }
        var isWhole = true
        var written = 0
        while isWhole, written < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written)
            }
            if count > 0 { written += count } else { isWhole = errno == EINTR }
        }
        isWhole = fsync(descriptor) == 0 && isWhole
        close(descriptor)
        guard isWhole, rename(draft, path) == 0 else {
            unlink(draft)
            return false
        }
        return true
    }

    /// All bytes of a file; nil where it cannot be read.
    static func read(_ path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &part, part.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return count < 0 ? nil : bytes }
            bytes += part.prefix(count)
        }
    }

    /// Makes the folders above a path, for the owner only.
    static func makeFolders(above path: String) -> Bool {
        let slash = UInt8(ascii: "/")
        for end in path.utf8.indices.dropFirst() where path.utf8[end] == slash {
            let made = String(path[..<end])
            if mkdir(made, 0o700) != 0, errno != EEXIST, !Workspace.exists(made) { return false }
        }
        return true
    }
}
