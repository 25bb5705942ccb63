internal import Glibc

/// Lists the files under a folder, in the same order on every machine.
package enum FolderWalk {
    /// What a walk found at one name.
    package enum Entry: Equatable, Sendable {
        case file(FilePath)
        case refused(ImportError)
    }

    /// Folders inside folders, at most.
    package static let depthLimit = 512

    /// True where the path names a folder; links to folders count.
    package static func isFolder(_ path: FilePath) -> Bool {
        var status = stat()
        return path.withCString { stat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// All files under a folder, by name; hidden ones are left out, links and
    /// special files come as refusals.
    package static func entries(of folder: FilePath) -> [Entry] {
        var found: [Entry] = []
        walk(folder, depth: 0, into: &found)
        return found
    }

    private static func walk(_ folder: FilePath, depth: Int, into found: inout [Entry]) {
        guard depth < depthLimit else {
            found.append(.refused(.unreadable(file: folder.shown, why: "too many folders deep")))
            return
        }
        guard let directory = folder.withCString({ opendir($0) }) else {
            found.append(.refused(FileReader.error(errno, folder.shown)))
            return
        }
        let (names, code) = names(in: directory)
        if code != 0 { found.append(.refused(FileReader.error(code, folder.shown))) }
        for name in names.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            let path = folder.appending(name)
            var status = stat()
            guard path.withCString({ lstat($0, &status) }) == 0 else {
                found.append(.refused(FileReader.error(errno, path.shown)))
                continue
            }
            switch status.st_mode & S_IFMT {
            case S_IFREG: found.append(.file(path))
            case S_IFDIR: walk(path, depth: depth + 1, into: &found)
            case S_IFLNK: found.append(.refused(.symlink(file: path.shown)))
            default:
                let what = FileReader.noun(status.st_mode)
                found.append(.refused(.type(file: path.shown, what: what)))
            }
        }
    }

    /// The names in an open folder, hidden ones left out, and the system's number for what went
    /// wrong; closes it.
    private static func names(in directory: OpaquePointer) -> ([[UInt8]], Int32) {
        defer { closedir(directory) }
        var names: [[UInt8]] = []
        while true {
            errno = 0
            guard let entry = readdir(directory) else { return (names, errno) }
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name.first != UInt8(ascii: ".") { names.append(name) }
        }
    }
}
