internal import Glibc

/// Lists the files under a folder, in the same order on every machine.
package enum FolderWalk {
    /// What a walk found at one name.
    package enum Entry: Equatable, Sendable {
        case file(FilePath)
        /// A link, and the file of the same folder where it leads, by its path without links.
        case link(FilePath, to: FilePath)
        case refused(ImportError)
    }

    /// Folders inside folders, at most.
    package static let depthLimit = 512

    /// True where the path names a folder; links to folders count.
    package static func isFolder(_ path: FilePath) -> Bool {
        var status = stat()
        return path.withCString { stat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// True for a link to a folder that holds the link itself: a walk of it is one of much more than
    /// was meant, up to the whole disk.
    package static func leadsUp(_ path: FilePath) -> Bool {
        var bytes = path.bytes
        while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
        let link = FilePath(bytes: bytes)
        guard link.linkTarget != nil, let target = link.resolved else { return false }
        let end = bytes.lastIndex(of: UInt8(ascii: "/"))
        let folder = end.map { FilePath(bytes: Array(bytes[...$0])) } ?? FilePath(".")
        return folder.resolved?.isInside(target) ?? false
    }

    /// All files under a folder, by name; hidden ones are left out, special files and links that
    /// lead to no file of the folder come as refusals.
    package static func entries(of folder: FilePath) -> [Entry] { listing(of: folder).entries }

    /// All files under a folder, and how many hidden ones were left out.
    package struct Listing: Sendable {
        /// What was found, by name.
        package fileprivate(set) var entries: [Entry] = []
        /// Files and folders whose names begin with a dot.
        package fileprivate(set) var hidden = 0
    }

    /// The same with the number of hidden files and folders, which are not looked into.
    package static func listing(of folder: FilePath) -> Listing {
        var found = Listing()
        walk(folder, depth: 0, root: folder.resolved, into: &found)
        return found
    }

    private static func walk(
        _ folder: FilePath,
        depth: Int,
        root: FilePath?,
        into found: inout Listing
    ) {
        guard depth < depthLimit else {
            let error = ImportError.unreadable(file: folder.shown, why: "too many folders deep")
            found.entries.append(.refused(error))
            return
        }
        guard let directory = folder.withCString({ opendir($0) }) else {
            found.entries.append(.refused(FileReader.error(errno, folder.shown)))
            return
        }
        let (all, code) = names(in: directory)
        let names = all.filter { $0.first != UInt8(ascii: ".") }
        found.hidden += all.count - names.count
        if code != 0 { found.entries.append(.refused(FileReader.error(code, folder.shown))) }
        for name in names.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            let path = folder.appending(name)
            var status = stat()
            guard path.withCString({ lstat($0, &status) }) == 0 else {
                found.entries.append(.refused(FileReader.error(errno, path.shown)))
                continue
            }
            switch status.st_mode & S_IFMT {
            case S_IFREG: found.entries.append(.file(path))
            case S_IFDIR: walk(path, depth: depth + 1, root: root, into: &found)
            case S_IFLNK: found.entries.append(link(path, root: root))
            default:
                let what = FileReader.noun(status.st_mode)
                found.entries.append(.refused(.type(file: path.shown, what: what)))
            }
        }
    }

    /// A link inside the folder: read where it leads to a file of the same folder.
    private static func link(_ path: FilePath, root: FilePath?) -> Entry {
        let target = path.linkTarget
        if let target, FileReader.isOfTheSystem(target) {
            return .refused(.type(file: path.shown, what: FileReader.systemFile))
        }
        guard let resolved = path.resolved else {
            return .refused(FileReader.error(errno, path.shown))
        }
        if FileReader.isOfTheSystem(resolved) {
            return .refused(.type(file: path.shown, what: FileReader.systemFile))
        }
        var status = stat()
        guard resolved.withCString({ stat($0, &status) }) == 0 else {
            return .refused(FileReader.error(errno, path.shown))
        }
        guard let root, resolved.isInside(root), status.st_mode & S_IFMT != S_IFDIR else {
            return .refused(.symlink(file: path.shown))
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            return .refused(.type(file: path.shown, what: FileReader.noun(status.st_mode)))
        }
        return .link(path, to: resolved)
    }

    /// The names in a folder, in order; those that are no UTF-8 are left out, and all where it cannot
    /// be read.
    package static func names(in folder: FilePath) -> [String] {
        guard let directory = folder.withCString({ opendir($0) }) else { return [] }
        return names(in: directory).0.compactMap { String(validating: $0, as: UTF8.self) }.sorted()
    }

    /// The names in an open folder, but its own and its parent's, and the system's number for what
    /// went wrong; closes it.
    static func names(in directory: OpaquePointer) -> ([[UInt8]], Int32) {
        defer { closedir(directory) }
        var names: [[UInt8]] = []
        while true {
            errno = 0
            guard let entry = readdir(directory) else { return (names, errno) }
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name != [UInt8](".".utf8), name != [UInt8]("..".utf8) { names.append(name) }
        }
    }
}
