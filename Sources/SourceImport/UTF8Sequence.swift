/// One character's bytes in UTF-8.
enum UTF8Sequence {
    /// Length of the well-formed sequence that bytes begin with; 0 where there is none.
    static func length(in bytes: ArraySlice<UInt8>) -> Int {
        guard let lead = bytes.first else { return 0 }
        let length =
            lead < 0x80
            ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
        guard length > 1 else { return length }
        guard bytes.count >= length,
            String(validating: bytes.prefix(length), as: UTF8.self) != nil
        else { return 0 }
        return length
    }
}
