internal import Glibc

/// This run of the navigator among others of the same reader.
///
/// Each holds a lock on a file of its own, which the system lets go of however the run ends.
final class Presence {
    private let descriptor: Int32
    private let path: String

    private static var folder: String { Workspace.state + "/running/" }

    /// Announces this run; nil where that cannot be done.
    ///
    /// - Parameter notebook: Path of the notebook it works with.
    init?(notebook: String) {
        path = Presence.folder + ThisRun.name
        guard PrivateFile.makeFolders(above: path) else { return nil }
        descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { return nil }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            return nil
        }
        let bytes = Array(notebook.utf8)
        guard write(descriptor, bytes, bytes.count) == bytes.count else {
            close(descriptor)
            return nil
        }
    }

    deinit {
        unlink(path)
        close(descriptor)
    }

    /// True while the run of that name is not over; see ``ThisRun/name``.
    static func isRunning(_ run: String) -> Bool {
        run == ThisRun.name || isLocked(folder + run)
    }

    /// How many other runs work with a notebook; files of runs that were killed are cleared away.
    static func others(with notebook: String) -> Int {
        guard let list = opendir(folder) else { return 0 }
        defer { closedir(list) }
        var count = 0
        while let entry = readdir(list) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { place in
                place.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard !name.hasPrefix("."), name != ThisRun.name else { continue }
            if isRunning(name) {
                if content(folder + name) == notebook { count += 1 }
            } else {
                unlink(folder + name)
            }
        }
        return count
    }

    private static func isLocked(_ path: String) -> Bool {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return flock(descriptor, LOCK_SH | LOCK_NB) != 0
    }

    private static func content(_ path: String) -> String {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { return "" }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = read(descriptor, &bytes, bytes.count)
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }
}
