internal import Glibc

/// Finds a text of ASCII among bytes.
///
/// Most bytes that are searched are packed, where its first letter is as rare as any.
struct ByteSearch: Sendable {
    private let wanted: [UInt8]

    /// A search for a text that is not empty.
    init(_ text: String) { wanted = Array(text.utf8) }

    /// Length of the text.
    var count: Int { wanted.count }

    /// Where the text stands first from a place on; nil where it does not.
    func first(in bytes: UnsafeRawBufferPointer, from start: Int = 0) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        let end = bytes.count - wanted.count
        return wanted.withUnsafeBytes { wanted in
            var place = start
            while place <= end,
                let found = memchr(base + place, Int32(wanted[0]), end + 1 - place)
            {
                place = base.distance(to: UnsafeRawPointer(found))
                if wanted.elementsEqual(bytes[place..<place + wanted.count]) { return place }
                place += 1
            }
            return nil
        }
    }

    /// True where the text stands among the bytes as a name: `/Image`, but not `/ImageB`.
    func isName(in bytes: UnsafeRawBufferPointer) -> Bool {
        var start = 0
        while let place = first(in: bytes, from: start) {
            start = place + count
            guard start < bytes.count, ByteSearch.isLetter(bytes[start]) else { return true }
        }
        return false
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }

    /// True where the text stands among the bytes.
    func isIn(_ bytes: UnsafeRawBufferPointer) -> Bool { first(in: bytes) != nil }
}
