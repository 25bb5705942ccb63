/// A ZIP archive of files stored as they are, always the same bytes for the same files.
///
/// - Source: PKWARE, "APPNOTE.TXT – .ZIP File Format Specification", 4.3 and 4.4.
struct ZipArchive {
    private var body: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// Adds a file.
    mutating func add(_ name: String, _ content: [UInt8]) {
        let place = body.count
        let common = header(name, content)
        body += long(0x0403_4B50) + common + Array(name.utf8) + content
        directory += long(0x0201_4B50) + short(20) + common
        // No comment, first disk, no attributes.
        directory += short(0) + short(0) + short(0) + long(0) + long(place)
        directory += Array(name.utf8)
        count += 1
    }

    /// The whole archive.
    var bytes: [UInt8] {
        body + directory + long(0x0605_4B50) + short(0) + short(0) + short(count) + short(count)
            + long(directory.count) + long(body.count) + short(0)
    }

    /// What stands before a file and in the directory alike: version, UTF-8 names, not compressed,
    /// 1 January 1980, checksum and lengths.
    private func header(_ name: String, _ content: [UInt8]) -> [UInt8] {
        short(20) + short(0x0800) + short(0) + short(0) + short(0x21)
            + long(Int(Checksum.crc32(content))) + long(content.count) + long(content.count)
            + short(name.utf8.count) + short(0)
    }

    private func short(_ value: Int) -> [UInt8] {
        [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
    }

    private func long(_ value: Int) -> [UInt8] { short(value) + short(value >> 16) }
}

/// Checksums of archives.
enum Checksum {
    /// CRC-32 as ZIP wants it.
    ///
    /// - Source: ISO 3309; the reversed polynomial 0xEDB88320.
    static func crc32(_ bytes: [UInt8]) -> UInt32 {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            sum = table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8)
        }
        return sum ^ 0xFFFF_FFFF
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { sum, _ in
            sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1
        }
    }
}
