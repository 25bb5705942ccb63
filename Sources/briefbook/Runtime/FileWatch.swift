internal import Dispatch
internal import Glibc

/// Wakes the navigator when another program may have changed one of some files.
///
/// A thread sleeps in the system until something happens in their folders: an idle navigator
/// does nothing.
final class FileWatch: Sendable {
    private let descriptor: Int32

    /// Watches files; nil where the system cannot.
    ///
    /// - Parameters:
    ///   - paths: The files, which need not be there.
    ///   - notify: Called on the watching thread, once for changes that come together.
    init?(_ paths: [String], notify: @escaping @Sendable () -> Void) {
        let descriptor = inotify_init1(Int32(IN_CLOEXEC))
        guard descriptor >= 0 else { return nil }
        self.descriptor = descriptor
        let mask = UInt32(IN_MODIFY | IN_MOVED_TO | IN_DELETE)
        for folder in Set(paths.map(FileWatch.folder)) {
            inotify_add_watch(descriptor, folder, mask)
        }
        let names = Set(paths.map(FileWatch.name))
        DispatchQueue(label: "briefbook.watch").async {
            while let changed = FileWatch.next(descriptor) {
                if changed.contains(where: { name in names.contains { name.hasPrefix($0) } }) {
                    FileWatch.waitForMore(descriptor)
                    notify()
                }
            }
        }
    }

    /// Time in which one change, such as an import, writes several times, in microseconds.
    private static let pause: UInt32 = 200_000

    /// Waits a moment and lets go of what has come by then: it is told of with what came first.
    private static func waitForMore(_ descriptor: Int32) {
        usleep(pause)
        var more = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        if poll(&more, 1, 0) > 0 { _ = next(descriptor) }
    }

    /// Names of the files that something happened to; nil where nothing will come any more.
    private static func next(_ descriptor: Int32) -> [String]? {
        var bytes = [UInt8](repeating: 0, count: 16_384)
        let count = read(descriptor, &bytes, bytes.count)
        guard count > 0 else { return errno == EINTR && count < 0 ? [] : nil }
        var names: [String] = []
        var place = 0
        let head = MemoryLayout<inotify_event>.size
        while place + head <= count {
            let length = bytes[(place + 12)..<(place + 16)].reversed().reduce(0) {
                $0 << 8 | Int($1)
            }
            let end = min(count, place + head + length)
            let name = bytes[(place + head)..<end].prefix { $0 != 0 }
            names.append(String(decoding: name, as: UTF8.self))
            place = end
        }
        return names
    }

    private static func folder(_ path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }

    private static func name(_ path: String) -> String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }
}
