internal import CArchive
internal import SourceImport

/// The parts of an office document; unpacked by libarchive one by one, in memory, within limits.
struct OfficeArchive {
    /// What the archive says it holds.
    let directory: ZipDirectory
    /// What was strange, one line each.
    private(set) var warnings: [String] = []

    private let bytes: [UInt8]
    private var total = 0

    /// Bytes that parts may come to in all.
    private static let limit = 64 << 20
    /// How many times its packed size a part may come to, once it is large.
    private static let ratio = 200
    private static let large = 16 << 20

    /// Opens an archive.
    ///
    /// - Throws: `Refusal` where its list of parts is not to be believed.
    init(_ bytes: [UInt8]) throws(Refusal) {
        self.bytes = bytes
        directory = try ZipDirectory(bytes)
        warnings = OfficeArchive.oddities(directory)
    }

    /// True where there is a part whose name begins so.
    func has(prefix: String) -> Bool { directory.entries.contains { $0.name.hasPrefix(prefix) } }

    /// The bytes of a part; nil where there is none of that name.
    ///
    /// - Throws: `Refusal` where it is locked, damaged, or too large.
    mutating func part(_ name: String) throws(Refusal) -> [UInt8]? {
        guard let entry = directory.entry(name) else { return nil }
        if entry.name != name { warnings.append("names of parts are in another case") }
        if entry.flags & 1 != 0 { throw Refusal(.encrypted) }
        guard entry.method == 0 || entry.method == 8 else {
            throw Refusal(.unsupported, "an unknown way of packing")
        }
        let part = try unpacked(entry)
        total += part.count
        guard total <= OfficeArchive.limit else { throw OfficeArchive.tooMuch }
        return part
    }

    private static let tooMuch = Refusal(.limits, "more than 64 MiB come out of the archive")

    private func unpacked(_ entry: ZipDirectory.Entry) throws(Refusal) -> [UInt8] {
        guard let archive = archive_read_new() else { throw Refusal(.limits, "no memory") }
        defer { archive_read_free(archive) }
        archive_read_support_format_zip_seekable(archive)
        let result: Result<[UInt8], Refusal> = bytes.withUnsafeBytes { raw in
            guard archive_read_open_memory(archive, raw.baseAddress, raw.count) == ARCHIVE_OK else {
                return .failure(Refusal(.malformed, "the archive cannot be opened"))
            }
            var header: OpaquePointer?
            while archive_read_next_header(archive, &header) == ARCHIVE_OK {
                guard let header, let found = archive_entry_pathname(header),
                    String(cString: found) == entry.name
                else { continue }
                do throws(Refusal) {
                    return .success(try data(of: archive, entry))
                } catch {
                    return .failure(error)
                }
            }
            return .failure(Refusal(.malformed, "a part of the archive cannot be found"))
        }
        return try result.get()
    }

    /// What comes out is counted; what the archive says of its size is not believed.
    private func data(
        of archive: OpaquePointer,
        _ entry: ZipDirectory.Entry
    ) throws(Refusal) -> [UInt8] {
        var part: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = archive_read_data(archive, &chunk, chunk.count)
            if count == 0 { return part }
            guard count > 0 else {
                if part.count > OfficeArchive.large { throw OfficeArchive.tooMuch }
                throw Refusal(.malformed, "a part of the archive does not unpack")
            }
            part += chunk[..<count]
            let isBomb =
                part.count > OfficeArchive.large
                && part.count > OfficeArchive.ratio * max(1, entry.packed)
            guard part.count <= OfficeArchive.limit - total, !isBomb else {
                throw OfficeArchive.tooMuch
            }
        }
    }

    /// Names that leave the archive or cannot be shown, links, archives within it: none is opened.
    private static func oddities(_ directory: ZipDirectory) -> [String] {
        var warnings: [String] = []
        let isStrange = directory.entries.contains { entry in
            entry.name.isEmpty || entry.name.hasPrefix("/") || entry.name.contains("..")
                || entry.name.contains("\\") || entry.name.utf8.contains { $0 < 0x20 }
        }
        if isStrange { warnings.append("parts with strange names are left out") }
        if directory.entries.contains(where: \.isLink) {
            warnings.append("links to files are left out")
        }
        let packed = directory.entries.filter { entry in
            entry.name.contains("/embeddings/")
                || entry.name.hasPrefix("Object ")
                    && entry.name.hasSuffix("/content.xml")
        }
        if !packed.isEmpty { warnings.append("not opened: \(packed.count) embedded files") }
        return warnings
    }
}
