internal import Glibc
internal import Synchronization

/// Files of one folder whose names look the same and are not: the same letters, their accents
/// once part of them and once apart.
enum LookAlikes {
    /// The names of the folder that was asked for last, which are read once for all its files.
    private struct Folder {
        var path = FilePath("")
        var stamp: FileStamp?
        /// How many names are the same letters; names of plain ASCII have no double and are not in it.
        var counts: [String: Int] = [:]
    }

    private static let last = Mutex(Folder())

    /// True where the folder holds another name that looks like this one.
    static func has(_ path: FilePath) -> Bool {
        guard path.bytes.contains(where: { $0 >= 0x80 }),
            let name = String(validating: path.lastBytes, as: UTF8.self)
        else { return false }
        let folder = path.folder
        guard let stamp = FileStamp(folder) else { return false }
        return last.withLock { known in
            if known.path != folder || known.stamp != stamp {
                known = Folder(path: folder, stamp: stamp, counts: counts(in: folder))
            }
            return known.counts[name, default: 0] > 1
        }
    }

    /// The same letters are the same text to the language, whatever their form.
    private static func counts(in folder: FilePath) -> [String: Int] {
        guard let directory = folder.withCString({ opendir($0) }) else { return [:] }
        var counts: [String: Int] = [:]
        for name in FolderWalk.names(in: directory).0 where name.contains(where: { $0 >= 0x80 }) {
            guard let words = String(validating: name, as: UTF8.self) else { continue }
            counts[words, default: 0] += 1
        }
        return counts
    }
}
