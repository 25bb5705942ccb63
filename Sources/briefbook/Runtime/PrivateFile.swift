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

    /// Makes the folders above a path, for the owner only.
    static func makeFolders(above path: String) -> Bool {
        var made = ""
        for part in path.split(separator: "/").dropLast() {
            made += "/" + part
            if mkdir(made, 0o700) != 0, errno != EEXIST, !Workspace.exists(made) { return false }
        }
        return true
    }
}
