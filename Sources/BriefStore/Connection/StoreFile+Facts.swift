internal import Glibc

extension StoreFile {
    /// What the first bytes of a database file say.
    ///
    /// - Source: SQLite, "Database File Format", section 1.3.
    struct Header {
        /// The program the file belongs to.
        let applicationID: Int
        /// True for a rollback journal, false for a write-ahead log.
        let isRollback: Bool
        /// True where the schema is written in a format that exists.
        let isReadable: Bool
        /// Bytes the file lacks at its end.
        let missing: Int
    }

    /// The header of a database file; nil for any other file, and for one that cannot be read.
    static func header(of path: String) -> Header? {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 100)
        guard read(descriptor, &bytes, bytes.count) == bytes.count,
            bytes.starts(with: Array("SQLite format 3\0".utf8))
        else { return nil }
        return Header(
            applicationID: bytes[68..<72].reduce(0) { $0 << 8 | Int($1) },
            isRollback: bytes[18] == 1 && bytes[19] == 1,
            isReadable: bytes[44..<47].allSatisfy { $0 == 0 } && bytes[47] <= 4,
            missing: missing(bytes, in: descriptor)
        )
    }

    /// How many bytes a file lacks of what its header says.
    ///
    /// - Source: SQLite's file format, 1.3: size of a page, number of pages, and the two counters
    ///   that are equal where that number may be relied on.
    private static func missing(_ header: [UInt8], in descriptor: Int32) -> Int {
        func number(_ range: Range<Int>) -> Int { header[range].reduce(0) { $0 << 8 | Int($1) } }
        guard header[24..<28] == header[92..<96] else { return 0 }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return 0 }
        let page = number(16..<18) == 1 ? 65_536 : number(16..<18)
        return max(0, page * number(28..<32) - Int(status.st_size))
    }

    /// Size of a file in bytes; nil where there is none.
    static func size(of path: String) -> Int? {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : nil
    }

    /// The path of the file itself where the path names a link to it.
    static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    /// Gives a file the rights another one has.
    static func copyRights(from path: String, to other: String) {
        var status = stat()
        if stat(path, &status) == 0 { chmod(other, status.st_mode & 0o7777) }
    }
}
