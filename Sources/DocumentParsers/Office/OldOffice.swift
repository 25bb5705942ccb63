internal import SourceImport

/// What can be told of a compound file without reading it.
enum OldOffice {
    /// Why it is not read: locked, or of a kind that is not read here.
    static func refusal(_ bytes: [UInt8]) -> Refusal {
        if holds("EncryptedPackage", bytes) { return Refusal(.encrypted) }
        return Refusal(
            .type,
            holds("__properties_version1.0", bytes)
                ? ImportError.outlookMessage : "an old office document"
        )
    }

    /// True where a part of the file has a name.
    private static func holds(_ name: String, _ bytes: [UInt8]) -> Bool {
        let name = name.utf16.flatMap { unit -> [UInt8] in [UInt8(truncatingIfNeeded: unit), 0] }
        return bytes.indices.dropLast(name.count - 1).contains { start in
            bytes[start] == name[0] && bytes[start...].starts(with: name)
        }
    }
}
