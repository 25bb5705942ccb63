/// A 64-bit check number of a text, to see that it was stored as it was read.
///
/// - Source: FNV-1a, Fowler, Noll and Vo.
struct TextCheck {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Takes in more of the text.
    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }

    /// The number, as SQLite keeps whole numbers.
    var value: Int { Int(truncatingIfNeeded: state) }

    /// The check number of a whole text.
    static func value(of bytes: [UInt8]) -> Int {
        var check = TextCheck()
        bytes.withUnsafeBytes { check.add($0) }
        return check.value
    }
}
