/// Knows well-known formats by the bytes they begin with.
///
/// - Source: the formats' own specifications, as collected in file(1)'s magic.
enum FileSignature {
    /// One format: the bytes, where they stand, and what people call it.
    private struct Signature {
        let bytes: [UInt8]
        let offset: Int
        let what: String

        init(_ text: String, at offset: Int = 0, _ what: String) {
            self.init(Array(text.utf8), at: offset, what)
        }

        init(_ bytes: [UInt8], at offset: Int = 0, _ what: String) {
            self.bytes = bytes
            self.offset = offset
            self.what = what
        }
    }

    private static let signatures = [
        Signature("%PDF-", "a PDF document"),
        Signature([0x50, 0x4B, 0x03, 0x04], "a ZIP archive or office document"),
        Signature([0x50, 0x4B, 0x05, 0x06], "an empty ZIP archive"),
        Signature([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old office document"),
        Signature("{\\rtf", "an RTF document"),
        Signature("SQLite format 3\0", "an SQLite database"),
        Signature([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "a PNG image"),
        Signature([0xFF, 0xD8, 0xFF], "a JPEG image"),
        Signature("GIF87a", "a GIF image"),
        Signature("GIF89a", "a GIF image"),
        Signature("WAVEfmt ", at: 8, "an audio file"),
        Signature("AVI LIST", at: 8, "a video file"),
        Signature("WEBPVP8", at: 8, "a WebP image"),
        Signature([0x1F, 0x8B], "a gzip archive"),
        Signature([0x31, 0x41, 0x59, 0x26, 0x53, 0x59], at: 4, "a bzip2 archive"),
        Signature([0x28, 0xB5, 0x2F, 0xFD], "a Zstandard archive"),
        Signature([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "an xz archive"),
        Signature([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"),
        Signature([0x52, 0x61, 0x72, 0x21, 0x1A], "a RAR archive"),
        Signature([0x7F, 0x45, 0x4C, 0x46], "a program"),
        Signature([0x4D, 0x5A, 0x90, 0x00], "a Windows program"),
        Signature([0x49, 0x44, 0x33, 0x03], "an audio file"),
        Signature([0x49, 0x44, 0x33, 0x04], "an audio file"),
        Signature("OggS", "an Ogg media file"),
        Signature("ustar", at: 257, "a tar archive"),
        Signature("ftyp", at: 4, "a video file"),
        Signature("\0asm", "a WebAssembly program"),
        Signature("#!/", "a script"),
    ]

    /// What bytes are that turned out to be no text: signatures that a text may begin with too.
    static func nameOfBinary(_ bytes: [UInt8]) -> String? {
        guard bytes.count > 2, bytes[0] == 0x78, [0x01, 0x5E, 0x9C, 0xDA].contains(bytes[1])
        else { return nil }
        return "a zlib archive"
    }

    /// What the bytes are; nil where no signature fits.
    static func name(of bytes: [UInt8]) -> String? {
        signatures.first { signature in
            bytes.count >= signature.offset + signature.bytes.count
                && bytes[signature.offset...].starts(with: signature.bytes)
        }?.what
    }

    /// True where the first tags are those of an HTML document.
    static func isWebPage(_ bytes: [UInt8]) -> Bool {
        var start = bytes.prefix(4096).drop { $0 <= 0x20 || $0 >= 0x80 }
        for mark in ["<?xml", "<!--"] where start.starts(with: mark.utf8) {
            guard let end = start.firstIndex(of: UInt8(ascii: ">")) else { return false }
            start = start[(end + 1)...].drop { $0 <= 0x20 }
        }
        let text = String(decoding: start.prefix(15), as: UTF8.self).lowercased()
        return text.hasPrefix("<!doctype html") || text.hasPrefix("<html")
    }

    /// True where a tag stands within the first bytes.
    static func hasTags(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(8192)
        return head.indices.dropLast().contains { index in
            guard head[index] == UInt8(ascii: "<") else { return false }
            let next = head[index + 1] | 0x20
            return (0x61...0x7A).contains(next) || head[index + 1] == UInt8(ascii: "!")
        }
    }

    /// True where bytes begin with the characters.
    static func begins(_ bytes: [UInt8], _ text: String) -> Bool { bytes.starts(with: text.utf8) }

    /// True where a PDF begins within the first kilobyte, after something else that is no archive.
    ///
    /// - Source: ISO 32000-1, annex H, implementation note 13.
    static func isLatePdf(_ bytes: [UInt8]) -> Bool {
        guard name(of: bytes) == nil else { return false }
        let head = bytes.prefix(1024)
        let mark = Array("%PDF-1.".utf8)
        return head.indices.contains { head[$0] == mark[0] && head[$0...].starts(with: mark) }
            && bytes.suffix(1024).contains(UInt8(ascii: "%"))
    }

    /// True where the end record of a ZIP archive stands among the last bytes.
    static func zipEnd(_ bytes: [UInt8]) -> Bool {
        let tail = bytes.suffix(66_000)
        let mark: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
        return tail.indices.reversed().contains {
            tail[$0] == 0x50 && tail[$0...].starts(with: mark)
        }
    }
}
