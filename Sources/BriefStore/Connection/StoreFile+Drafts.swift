internal import Glibc
internal import Synchronization

/// Files that are made beside the one they are to become.
extension StoreFile {
    private static let made = Atomic<Int>(0)
    private static let mark = ".new-"

    /// Makes an empty file beside a path, under a name that no other maker uses, and removes
    /// those whose makers were killed.
    static func makeDraft(of path: String) throws(StoreError) -> String {
        removeDrafts(of: path)
        for _ in 0..<tries {
            let number = made.add(1, ordering: .relaxed).newValue
            let draft = path + mark + "\(getpid())-\(number)"
            do {
                try makeEmpty(draft)
                return draft
            } catch .exists {
                // Left by an earlier program of the same number, or put there by another user.
                remove(draft)
            } catch .full {
                throw .full(path)
            } catch .readOnly {
                throw .readOnly(path)
            }
        }
        throw .readOnly(path)
    }

    private static let tries = 16

    private static func removeDrafts(of path: String) {
        let place = folder(of: path)
        guard let folder = opendir(place) else { return }
        defer { closedir(folder) }
        let start = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) }
        let prefix = path[(start ?? path.startIndex)...] + mark
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard name.hasPrefix(prefix),
                let maker = pid_t(name.dropFirst(prefix.count).prefix { $0.isNumber })
            else { continue }
            if kill(maker, 0) != 0, errno == ESRCH { remove(place + "/" + name) }
        }
    }
}
