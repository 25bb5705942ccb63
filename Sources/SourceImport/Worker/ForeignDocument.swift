/// A document that only LibreOffice reads.
struct ForeignDocument {
    /// What its name is to end with: `rtf` or `doc`.
    let ending: String
    /// What people call it.
    let what: String
    /// What is in it and is not followed.
    let warnings: [String]

    /// The document in some bytes; nil where it is none, or is not whole.
    init?(_ bytes: [UInt8], type: DocumentType) {
        switch type {
        case .rtf where ForeignDocument.isWholeRTF(bytes):
            ending = "rtf"
            what = "an RTF document"
            warnings = ForeignDocument.found(["\\objdata", "\\objupdate"], in: bytes)
        case .oldOffice where ForeignDocument.has(wide: "WordDocument", bytes):
            guard !ForeignDocument.has(wide: "EncryptedPackage", bytes) else { return nil }
            ending = "doc"
            what = "an old Word document"
            let hasMacros = ForeignDocument.has(wide: "_VBA_PROJECT", bytes)
            warnings = hasMacros ? ["not followed: macros"] : []
        default: return nil
        }
    }

    /// True where the set of characters is declared, as it must be.
    ///
    /// - Source: Rich Text Format specification 1.9.1, header.
    private static func isWholeRTF(_ bytes: [UInt8]) -> Bool {
        let head = String(decoding: bytes.prefix(512), as: UTF8.self)
        return ["\\ansi", "\\mac", "\\pc"].contains { head.contains($0) }
    }

    private static func found(_ words: [String], in bytes: [UInt8]) -> [String] {
        words.contains { has(Array($0.utf8), bytes) } ? ["not followed: embedded objects"] : []
    }

    private static func has(wide name: String, _ bytes: [UInt8]) -> Bool {
        has(name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), 0] }, bytes)
    }

    private static func has(_ wanted: [UInt8], _ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            guard bytes.count >= wanted.count else { return false }
            return (0...(bytes.count - wanted.count)).contains { start in
                bytes[start] == wanted[0]
                    && wanted.indices.allSatisfy { bytes[start + $0] == wanted[$0] }
            }
        }
    }
}
