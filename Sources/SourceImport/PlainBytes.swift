extension [UInt8] {
    /// True where nothing but printable ASCII, blanks and line ends is in it, as in most texts:
    /// whatever is looked for that is odd need not be looked for then.
    ///
    /// - Source: Warren, Hacker's Delight, chapter 6, for the marks of eight bytes at once.
    var isPlainASCII: Bool {
        withUnsafeBytes { bytes in
            var place = 0
            while bytes.count - place >= 8 {
                let eight = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
                let deletes = eight ^ 0x7F7F_7F7F_7F7F_7F7F
                let marks =
                    eight | (eight &- 0x2020_2020_2020_2020) | (deletes &- 0x0101_0101_0101_0101)
                // A mark may be one too many behind a byte that has one; each is looked at.
                if marks & 0x8080_8080_8080_8080 != 0,
                    !bytes[place..<place + 8].allSatisfy(Self.isPlain)
                {
                    return false
                }
                place += 8
            }
            return bytes[place...].allSatisfy(Self.isPlain)
        }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20...0x7E, 0x09, 0x0A, 0x0C, 0x0D: true
        default: false
        }
    }
}
