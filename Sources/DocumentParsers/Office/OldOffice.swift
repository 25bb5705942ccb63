internal import SourceImport

/// What can be told of a compound file without reading it.
enum OldOffice {
    /// Why it is not read: locked, or of a kind that is not read here.
    static func refusal(_ bytes: [UInt8]) -> Refusal {
        let name = "EncryptedPackage".utf16.flatMap { unit -> [UInt8] in
            [UInt8(truncatingIfNeeded: unit), 0]
        }
        for start in bytes.indices.dropLast(name.count - 1)
        where bytes[start] == name[0] && bytes[start...].starts(with: name) {
            return Refusal(.encrypted)
        }
        return Refusal(.type, "an old office document")
    }
}
