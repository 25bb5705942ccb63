internal import Glibc

/// Writes a file that somebody named, whole or not at all.
///
/// Never through a link, and never over a folder, a device or a pipe.
struct OutputFile {
    /// Where it goes.
    let path: String
    /// True to write over a file that is there.
    let isForced: Bool
    /// How one says that a file that is there is to be written over.
    var force = "--force writes over it"

    /// Sees that the file can be written, before anything is made for it.
    func check() throws(CommandFailure) {
        var status = stat()
        if lstat(path, &status) != 0 {
            guard errno == ENOENT else { throw failure(errno) }
            let folder = folder
            guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
                throw CommandFailure(
                    .cannotCreate,
                    "\(folder.asShown): no such folder; make it first"
                )
            }
            return
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw CommandFailure(
                .cannotCreate,
                "\(path.asShown): a link, a folder or a device; name a file"
            )
        }
        guard isForced else {
            throw CommandFailure(
                .cannotCreate,
                "\(path.asShown): there is such a file; \(force)"
            )
        }
    }

    /// Writes a draft beside the file, syncs it and puts it in place.
    func write(_ bytes: [UInt8]) throws(CommandFailure) {
        try check()
        let draft = path + ".part\(getpid())"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
        guard descriptor >= 0 else { throw failure(errno) }
        var code = Descriptor.write(bytes, to: descriptor)
        if code == 0, fsync(descriptor) != 0 { code = errno }
        if close(descriptor) != 0, code == 0 { code = errno }
        if code == 0 { code = place(draft) }
        if code != 0 {
            unlink(draft)
            throw failure(code)
        }
        syncFolder()
    }

    /// Puts the draft in place; without force nothing that came there meanwhile is replaced.
    private func place(_ draft: String) -> Int32 {
        if isForced { return rename(draft, path) == 0 ? 0 : errno }
        if link(draft, path) == 0 {
            unlink(draft)
            return 0
        }
        // A file system without links; what stands there was looked for above.
        if errno == EPERM || errno == ENOTSUP || errno == ENOSYS {
            return rename(draft, path) == 0 ? 0 : errno
        }
        return errno
    }

    private func syncFolder() {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    private var folder: String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private func failure(_ code: Int32) -> CommandFailure {
        CommandFailure(
            .cannotCreate,
            "\(path.asShown): \(String(cString: strerror(code))); choose another place"
        )
    }
}
