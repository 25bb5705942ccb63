internal import Glibc

/// Reads data files: small, known by name, in folders that are not walked.
enum FileReading {
    /// Largest data file, in bytes; a larger one is a mistake.
    static let limit = 16 * 1_048_576

    /// True where a path names anything.
    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// True where a path names a folder; links to folders count.
    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Paths of the files in a folder with an ending, by name.
    ///
    /// None where the folder is not there; hidden files are left out.
    static func files(in folder: String, ending: String) throws(DataError) -> [String] {
        guard exists(folder) else { return [] }
        guard let directory = opendir(folder) else {
            throw .cannotRead(file: folder, reason: reason(errno))
        }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasSuffix(ending), !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            .map { folder + "/" + $0 }
    }

    /// The bytes of a regular file.
    static func bytes(of path: String) throws(DataError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
        guard descriptor >= 0 else { throw .cannotRead(file: path, reason: reason(errno)) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            throw .cannotRead(file: path, reason: reason(errno))
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw .cannotRead(file: path, reason: "not a file")
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(status.st_size))
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count == 0 { return bytes }
            guard count > 0 else {
                if errno == EINTR { continue }
                throw .cannotRead(file: path, reason: reason(errno))
            }
            bytes.append(contentsOf: chunk[..<count])
            guard bytes.count <= limit else {
                throw .cannotRead(file: path, reason: "larger than 16 MiB; split it")
            }
        }
    }

    /// The last part of a path without its ending: `dark` of `Themes/dark.yaml`.
    static func baseName(of path: String, ending: String) -> String {
        let name = fileName(of: path)
        return name.hasSuffix(ending) ? String(name.dropLast(ending.count)) : name
    }

    /// The last part of a path.
    static func fileName(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return path }
        return String(path[path.index(after: slash)...])
    }

    private static func reason(_ code: Int32) -> String {
        switch code {
        case ENOENT, ENOTDIR: "no such file; check the name"
        case EACCES, EPERM: "may not be read; change its permissions"
        case EISDIR: "not a file"
        default: String(cString: strerror(code))
        }
    }
}
