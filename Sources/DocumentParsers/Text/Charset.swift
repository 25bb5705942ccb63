internal import BriefCore
internal import SourceImport

/// Text in any encoding the system knows becomes UTF-8.
enum Charset {
    /// A text as UTF-8, and what was strange.
    struct Decoded {
        var bytes: [UInt8]
        var encoding: String
        var warnings: [String]
    }

    /// Decodes bytes that say, or do not say, what they are in.
    ///
    /// A byte-order mark is believed before what is said; UTF-16 said of single bytes, and UTF-7,
    /// are not believed.
    static func decode(_ bytes: [UInt8], declared: String?) -> Decoded {
        let isMarked =
            bytes.starts(with: [0xEF, 0xBB, 0xBF]) || bytes.starts(with: [0xFF, 0xFE])
            || bytes.starts(with: [0xFE, 0xFF])
        guard !isMarked, let declared, !declared.isEmpty else { return guess(bytes) }
        let name = declared.lowercased()
        if name.hasPrefix("utf-16") || name.hasPrefix("utf-32") || name == "unicode" {
            return guess(bytes)
        }
        if ["utf-8", "utf8", "us-ascii", "ascii"].contains(name) { return guess(bytes) }
        if name == "utf-7" || !isName(name) {
            return guess(bytes).warning("the encoding it names is not believed")
        }
        let wanted = latin.contains(name) ? "windows-1252" : name
        guard let text = SystemCharset.convert(bytes, from: wanted) else {
            return guess(bytes).warning("the encoding it names is not known")
        }
        let isLossy = text.indices.contains {
            text[$0] == 0xEF && text[$0...].starts(with: "\u{FFFD}".utf8)
        }
        return Decoded(
            bytes: text,
            encoding: name,
            warnings: isLossy ? ["invalid \(name) shown as U+FFFD"] : []
        )
    }

    /// Names that browsers read as Windows-1252.
    ///
    /// - Source: the WHATWG Encoding Standard, names and labels.
    private static let latin: Set<String> = ["iso-8859-1", "latin1", "iso8859-1", "l1", "cp1252"]

    private static func guess(_ bytes: [UInt8]) -> Decoded {
        let text = Decoding.anyText(bytes)
        return Decoded(bytes: text.text.bytes, encoding: text.encoding, warnings: text.warnings)
    }

    private static func isName(_ name: String) -> Bool {
        name.utf8.count <= 40
            && name.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
                    || byte == 0x2D || byte == 0x5F || byte == 0x2E
            }
    }
}

extension Charset.Decoded {
    /// The same with one more warning.
    fileprivate func warning(_ line: String) -> Charset.Decoded {
        var copy = self
        copy.warnings.insert(line, at: 0)
        return copy
    }
}
