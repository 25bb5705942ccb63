package import BriefCore

/// Bytes of a text file become text.
///
/// Tried in this order: a byte-order mark (UTF-8, UTF-32, UTF-16), UTF-16 without
/// one (known by its zero bytes), UTF-8, UTF-8 with a few broken places, what
/// the letters speak for, and Windows-1252 as the stated fallback. The mark is removed; newlines and Unicode
/// form stay as they are.
package enum Decoding {
    /// A decoded text, the name of its encoding, and what was strange.
    package struct Decoded {
        /// The text.
        package let text: SourceText
        /// Name of the encoding, such as `utf-8`.
        package let encoding: String
        /// What was strange, one line each.
        package let warnings: [String]
    }

    /// Decodes bytes that are known to be text, whatever stands in it.
    package static func anyText(_ bytes: [UInt8]) -> Decoded {
        marked(bytes) ?? unmarked(bytes)
    }

    /// Decodes; nil where the bytes are no text in any encoding tried.
    static func decode(_ bytes: [UInt8]) -> Decoded? {
        let decoded = marked(bytes) ?? unmarked(bytes)
        // A code page takes any byte for a letter: only a text with next to no controls is one.
        let isGuess = !decoded.encoding.hasPrefix("utf")
        if isGuess, !hasSpaces(bytes) { return nil }
        return strangeShare(of: decoded.text) > (isGuess ? 4 : 30) ? nil : decoded
    }

    /// True unless a long text has neither spaces nor lines: then its letters are no ASCII either.
    private static func hasSpaces(_ bytes: [UInt8]) -> Bool {
        let sample = bytes.prefix(4096)
        return sample.count < 128 || sample.contains { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }
    }

    private static func marked(_ bytes: [UInt8]) -> Decoded? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            return utf8(Array(bytes.dropFirst(3)), encoding: "utf-8 with mark")
        }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
            return utf32(bytes.dropFirst(4))
        }
        if bytes.starts(with: [0xFF, 0xFE]) {
            return utf16(bytes.dropFirst(2), isBigEndian: false, warnings: [])
        }
        if bytes.starts(with: [0xFE, 0xFF]) {
            return utf16(bytes.dropFirst(2), isBigEndian: true, warnings: [])
        }
        return nil
    }

    private static func unmarked(_ bytes: [UInt8]) -> Decoded {
        if let isBigEndian = zeroBytes(bytes) {
            let warning = "encoding guessed: UTF-16 without a byte-order mark"
            return utf16(bytes[...], isBigEndian: isBigEndian, warnings: [warning])
        }
        if let decoded = EncodingGuess.escaped(bytes) { return decoded }
        if let text = SourceText(validating: bytes) {
            return Decoded(text: text, encoding: "utf-8", warnings: [])
        }
        if isMostlyUTF8(bytes) { return utf8(bytes, encoding: "utf-8") }
        return EncodingGuess.decoded(bytes) ?? windows1252(bytes)
    }

    private static func utf8(_ bytes: [UInt8], encoding: String) -> Decoded {
        let text = SourceText(decoding: bytes)
        guard text.bytes != bytes else {
            return Decoded(text: text, encoding: encoding, warnings: [])
        }
        let warning = "invalid UTF-8 shown as U+FFFD"
        return Decoded(text: text, encoding: encoding, warnings: [warning])
    }

    private static func utf16(
        _ bytes: ArraySlice<UInt8>,
        isBigEndian: Bool,
        warnings: [String]
    ) -> Decoded {
        var warnings = warnings
        if bytes.count % 2 == 1 { warnings.append("an odd last byte was left out") }
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let first = UInt16(bytes[index])
            let second = UInt16(bytes[index + 1])
            units.append(isBigEndian ? first << 8 | second : second << 8 | first)
            index += 2
        }
        if String(validating: units, as: UTF16.self) == nil {
            warnings.append("invalid UTF-16 shown as U+FFFD")
        }
        return Decoded(
            text: SourceText(String(decoding: units, as: UTF16.self)),
            encoding: isBigEndian ? "utf-16be" : "utf-16le",
            warnings: warnings
        )
    }

    private static func utf32(_ bytes: ArraySlice<UInt8>) -> Decoded {
        var text = String.UnicodeScalarView()
        var isValid = bytes.count % 4 == 0
        var index = bytes.startIndex
        while index + 3 < bytes.endIndex {
            let value = (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[index + $1]) << (8 * $1) }
            let scalar = Unicode.Scalar(value)
            isValid = isValid && scalar != nil
            text.append(scalar ?? "\u{FFFD}")
            index += 4
        }
        return Decoded(
            text: SourceText(String(text)),
            encoding: "utf-32le",
            warnings: ["encoding guessed: UTF-32, by a mark that UTF-16 could have too"]
                + (isValid ? [] : ["invalid UTF-32 shown as U+FFFD"])
        )
    }

    private static func windows1252(_ bytes: [UInt8]) -> Decoded {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(Windows1252.scalar(byte)) }
        return Decoded(
            text: SourceText(String(text)),
            encoding: "windows-1252",
            warnings: ["encoding guessed: not UTF-8, read as Windows-1252"]
        )
    }

    /// Byte order of UTF-16 text in mostly Latin letters; nil where it is not that.
    private static func zeroBytes(_ bytes: [UInt8]) -> Bool? {
        let sample = bytes.prefix(4096)
        guard sample.count >= 8 else { return nil }
        var zeros = [0, 0]
        for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 2] += 1 }
        let half = sample.count / 2
        if zeros[1] > half * 3 / 4, zeros[0] < half / 8 { return false }
        if zeros[0] > half * 3 / 4, zeros[1] < half / 8 { return true }
        return nil
    }

    /// True where good sequences of several bytes outnumber the broken places.
    private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
        var good = 0
        var broken = 0
        var index = 0
        while index < bytes.count {
            let length = UTF8Sequence.length(in: bytes[index...])
            if length == 0 { broken += 1 } else if length > 1 { good += 1 }
            index += max(1, length)
        }
        return good >= 2 * broken
    }

    /// Percentage of the first 64 KiB that are controls no text uses; a run of one and the same
    /// counts once, as holes and bells come in runs.
    private static func strangeShare(of text: SourceText) -> Int {
        if text.bytes.isPlainASCII { return 0 }
        let sample = text.bytes.prefix(1 << 16)
        var strange = 0
        var count = 0
        var last: UInt8 = 0x80
        for (place, byte) in sample.enumerated() where byte != last || byte > 0x20 {
            last = byte
            switch byte {
            case 0x09, 0x0A, 0x0C, 0x0D, 0x1B: count += 1
            case 0x00...0x1F, 0x7F:
                count += 1
                strange += 1
            // Behind the first byte of a scalar.
            case 0x80...0xBF: break
            case 0xC2:
                count += 1
                if (0x80...0x9F).contains(sample[min(place + 1, sample.count - 1)]) { strange += 1 }
            case 0xEF:
                count += 1
                if sample[place...].starts(with: [0xEF, 0xBF, 0xBD]) { strange += 1 }
            default: count += 1
            }
        }
        return count == 0 ? 0 : strange * 100 / count
    }
}
